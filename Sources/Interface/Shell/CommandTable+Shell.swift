import Screen

extension CommandTable {
  static let home: [Command] =
    [
      Command(.open, "Enter", [.enter, letter(" ")]),
      Command(.down, "Down, j", [.down, letter("j")], footer: "up/down"),
      palette,
      Command(.quit, "q", [letter("q"), .control("c")]),
      help,
      .quiet(.newVisit, "n", [letter("n")]),
      .quiet(.carryOn, "c", [letter("c")]),
      .quiet(.due, "d", [letter("d")]),
      .quiet(.saved, "l", [letter("l")]),
      .quiet(.trainingRoom, "t", [letter("t")]),
      .quiet(.room, "v", [letter("v")]),
      .quiet(.cameBack, "b", [letter("b")]),
      .quiet(.exchange, "x", [letter("x")]),
      .quiet(.scoreScale, "s", [letter("s")]),
      someoneElse, hide,
    ] + movement.filter { $0.id != .down }

  static let form: [Command] = [
    Command(.nextField, "Enter, Down, Tab", [.enter, .down, .tab, letter("j")], footer: "Enter"),
    Command(.chooseLine, "digits, left/right", [], footer: "1-9"),
    Command(.submit, "F10, Ctrl-D", [.function(10), .control("d")], footer: "F10"),
    .quiet(.previousField, "Up, Shift-Tab", [.up, .backTab, letter("k")]),
    Command(.close, "Esc", [.escape]),
    formHelp,
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
    .quiet(.someoneElse, "F2", [.function(2)]),
    safetyKey, hide,
    .quiet(.leave, "Ctrl-C", [.control("c")]),
  ]

  static let list: [Command] =
    [
      Command(.open, "Enter", [.enter, .right, letter("l")]), back, help, palette.quiet,
      someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement

  static let record: [Command] =
    [
      back, Command(.markError, "x", [letter("x")]),
      Command(.letters, "m", [letter("m")]), Command(.review, "r", [letter("r")]),
    ] + after.filter { $0.id != .markError } + [
      Command(.nextPart, "Tab", [.tab]), .quiet(.previousPart, "Shift-Tab", [.backTab]),
      .quiet(.timeline, "t, F6", [letter("t"), .function(6)]),
      .quiet(.nextRecord, "n", [letter("n")]), .quiet(.previousRecord, "p", [letter("p")]), help,
      palette.quiet, someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling

  /// What is said of a saved visit afterwards. In the room `c` compares, so closing has `e`.
  static let after: [Command] = [
    Command(.reportOutcome, "o", [letter("o")]), Command(.amend, "a", [letter("a")]),
    .quiet(.addWords, "w", [letter("w")]), .quiet(.markError, "x", [letter("x")]), endStory,
  ]

  /// The same key on every page that can close a story.
  private static let endStory = Command.quiet(.closeDyad, "e", [letter("e")])

  static let timeline: [Command] =
    [
      Command(
        .back, "Left, h, t", [.left, letter("h"), .escape, letter("t"), .function(6)],
        footer: "left"),
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"), help,
      endStory,
      palette.quiet, someoneElse, safetyKey, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }

  static let letterDesk: [Command] =
    [
      Command(.open, "Enter, Space", [.enter, letter(" ")], footer: "Enter"),
      Command(.submit, "F10, Ctrl-D", [.function(10), .control("d")], footer: "F10"), back, help,
      palette.quiet, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement

  static let letterText: [Command] =
    [
      Command(.back, "Left, h, F10", [.left, letter("h"), .escape, .function(10)], footer: "left"),
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"), help,
      palette.quiet, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }

  static let readBack: [Command] =
    [
      Command(
        .submit, "Enter, Right, F10", [.enter, .right, letter("l"), .function(10)],
        footer: "Enter"),
      Command(.change, "c, Left", [letter("c"), .left, letter("h"), .escape], footer: "c"),
      Command(.timeline, "t, F6", [letter("t"), .function(6)], footer: "t"),
      help, palette.quiet, someoneElse, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling

  static let finished: [Command] = [
    Command(.home, "Enter", [.enter, .escape, .left, letter("h"), letter("q"), .control("c")]),
    help, hide,
  ]

  static let writing: [Command] = [
    Command(.close, "Esc, Tab, F10", [.escape, .tab, .function(10), .enter], footer: "Esc"),
    Command(.reveal, "F7", [.function(7)]),
    formHelp,
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
    safetyKey, hide,
    .quiet(.leave, "Ctrl-C", [.control("c")]),
  ]

  static let pick: [Command] = [
    Command(.open, "Enter", [.enter]),
    Command(.down, "Down, Tab", [.down, .tab], footer: "up/down"),
    Command(.close, "Esc", [.escape, .control("c")]),
    Command(.help, "F1", [.function(1)]),
    .quiet(.up, "Up, Shift-Tab", [.up, .backTab]),
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
    safetyKey, hide,
  ]

  static let question: [Command] =
    [
      Command(.open, "Enter", [.enter]),
      .quiet(.answer, "1-4", (1...4).map { letter(Character(String($0))) }),
      Command(.close, "Esc", [.escape, .left, letter("h"), .control("c")]),
      help, hide,
    ] + movement

  /// What cannot be undone has a key of its own, and Enter is No.
  static let unsaved: [Command] =
    [
      Command(.stay, "Enter, Esc", [.enter, .escape, .left, letter("h")], footer: "Enter"),
      Command(.leaveAnyway, "L", [letter("L")]),
      help, safetyKey, hide,
    ] + scrolling

  static let reading: [Command] =
    [
      Command(
        .close, "Esc, Enter",
        [
          .escape, .enter, .left, letter("h"), letter("q"), letter("w"), letter("?"), .function(1),
          .function(4),
          .function(5),
        ], footer: "Esc"),
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"),
      safetyKey, hide,
    ] + scrolling.filter { $0.id != .pageDown }
}
