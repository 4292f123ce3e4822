import Screen

extension CommandTable {
  private static let workshopLeave = Command.quiet(
    .leave, "q, Esc", [letter("q"), .escape, .control("c")])
  private static let names = Command(.names, "a", [letter("a")])
  private static let figures = Command(.figures, "g", [letter("g")])

  /// One item of a workshop on the projector.
  static let workshop: [Command] =
    [
      Command(.open, "Enter, Space", [.enter, letter(" ")], footer: "Enter"),
      Command(.next, "Right, l", [.right, letter("l")], footer: "right"),
      Command(.back, "Left, h", [.left, letter("h")], footer: "left"),
      Command(.why, "w", [letter("w")]),
      Command(.answer, "0-9", (0...9).map { letter(Character(String($0))) }),
      Command(.matrix, "m", [letter("m")]), help,
      .quiet(.note, "n", [letter("n")]), names.quiet, figures.quiet,
      .quiet(.leftOut, "x", [letter("x")]),
      workshopLeave, hide, palette.quiet,
    ] + scrolling.filter { $0.id != .pageDown } + [.quiet(.pageDown, "PgDn", [.pageDown])]

  static let workshopMatrix: [Command] =
    [
      Command(.open, "Enter", [.enter, letter(" "), .right, letter("l")]),
      Command(
        .back, "Left, m, Esc", [.left, letter("h"), letter("m"), .escape], footer: "left"),
      Command(.moreRaters, "Tab", [.tab]), names, figures, help,
      .quiet(.leftOut, "x", [letter("x")]),
      .quiet(.leave, "q", [letter("q"), .control("c")]), hide, palette.quiet,
    ] + movement

  static let workshopText: [Command] =
    [
      Command(
        .back, "Left, Esc", [.left, letter("h"), .escape, letter("g"), letter("x")],
        footer: "left"),
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"), names, help,
      .quiet(.leave, "q", [letter("q"), .control("c")]), hide, palette.quiet,
    ] + scrolling.filter { $0.id != .pageDown }

  /// While a reason is typed: letters are text.
  static let workshopNote: [Command] = [
    Command(.close, "Enter, Esc", [.enter, .escape, .tab], footer: "Enter"),
    Command(.help, "F1", [.function(1)]),
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
    hide,
    .quiet(.leave, "Ctrl-C", [.control("c")]),
  ]

  /// One course: its families, its certificate, the drift.
  static let course: [Command] =
    [
      Command(.open, "Enter", [.enter, .right, letter("l")]), back,
      Command(.certificate, "c", [letter("c")]), help,
      palette.quiet, someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling
}
