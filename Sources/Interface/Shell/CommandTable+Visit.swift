import Screen

extension CommandTable {
  /// What every page of a visit can do beside its own commands.
  static let visitWide: [Command] = [
    .quiet(.overview, "o", [letter("o")]),
    .quiet(.nextGap, "Tab", [.tab]),
    .quiet(.undo, "u", [letter("u")]),
    .quiet(.redo, "U, Ctrl-R", [letter("U"), .control("r")]),
    .quiet(.search, "/", [letter("/")]),
    .quiet(.toggleView, "v", [letter("v")]),
    .quiet(.change, "c", [letter("c")]),
    timelineKey,
    palette.quiet, safetyKey, presenter, card, hide, someoneElse,
    .quiet(.leave, "q", [letter("q"), .control("c")]),
  ]

  private static let note = Command(.note, "n", [letter("n")])
  private static let noAnswerKey = Command(.noAnswer, "-", [letter("-")])
  private static let why = Command(.why, "w", [letter("w")])
  private static let deeper = Command(.deeper, "g", [letter("g")])
  private static let view = Command(.toggleView, "v", [letter("v")])
  private static let wideBesideView = visitWide.filter { $0.id != .toggleView }

  static let before: [Command] =
    [
      Command(.begin, "Enter, Right", [.enter, .right, letter("l")], footer: "Enter"),
      Command(.fullWalk, "f", [letter("f")]),
      view, Command(.change, "c", [letter("c")]),
      .quiet(.shortWalk, "s", [letter("s")]),
      .quiet(.back, "Left, h", [.left, letter("h"), .escape]),
      help,
    ] + wideBesideView.filter { $0.id != .change } + scrolling

  static let prompt: [Command] =
    [
      Command(.answer, "0-9", (0...9).map { letter(Character(String($0))) }),
      deeper, next, view, back, note, noAnswerKey, why, help,
      .quiet(.choose, "Enter, Space", [.enter, letter(" ")]),
    ] + wideBesideView + movement

  static let textPrompt: [Command] =
    [
      Command(.write, "Enter, e", [.enter, letter("e")], footer: "Enter"),
      next, view, back, note, noAnswerKey, why, help,
    ] + wideBesideView + movement

  /// Before an item that a carer may rather not be asked.
  static let skipOffer: [Command] =
    [
      Command(.askIt, "Enter, y", [.enter, letter("y")], footer: "Enter"),
      Command(.leaveOut, "s", [letter("s")]),
      next, back, help,
    ] + visitWide + scrolling

  static let noAnswer: [Command] =
    [
      Command(.answer, "1-5", (1...5).map { letter(Character(String($0))) }),
      Command(.open, "Enter", [.enter, letter(" ")]),
      Command(
        .close, "Esc, -", [.escape, .left, letter("h"), letter("q"), letter("-")], footer: "Esc"),
      help, safetyKey, hide, .quiet(.leave, "Ctrl-C", [.control("c")]),
    ] + movement

  static let watch: [Command] =
    [
      Command(.startStop, "Space", [letter(" ")]),
      Command(.rate, "Enter, Right", [.enter, .right, letter("l")], footer: "Enter"),
      Command(.skip, "s", [letter("s")]), back, help,
    ] + visitWide + movement.filter { $0.id != .first && $0.id != .last }

  static let overview: [Command] =
    [
      Command(.open, "Enter", [.enter, letter(" ")]),
      Command(.gaps, "g", [letter("g")]),
      Command(.askPart, "a", [letter("a")]),
      Command(.complexity, "x", [letter("x")]),
      Command(.result, "Right, r", [.right, letter("r"), letter("l")], footer: "right"),
      back, help,
    ] + visitWide.filter { $0.id != .overview } + movement

  /// What stands instead of a page that a parent should not read by accident.
  static let gate: [Command] =
    [view, back, help, next.quiet] + wideBesideView + scrolling

  static let result: [Command] =
    [
      Command(.expand, "Enter, Space", [.enter, letter(" ")], footer: "Enter"),
      Command(.gaps, "g", [letter("g")]),
      Command(.decide, "d, Right", [letter("d"), .right, letter("l")], footer: "d"),
      Command(.complexity, "x", [letter("x")]),
      back, help,
    ] + visitWide + movement

  /// A form of the visit: letters are text in some of its lines, so undo has a key beside.
  static let decision: [Command] =
    form + [
      Command(.undo, "F3, u", [.function(3), letter("u")], footer: "F3"),
      .quiet(.redo, "Ctrl-R, U", [.control("r"), letter("U")]),
    ]

  static let finish: [Command] =
    [
      Command(.finish, "F", [letter("F")]), back, Command(.decide, "d", [letter("d")]), help,
    ] + visitWide + scrolling

  static let safety: [Command] =
    [
      Command(.write, "Enter", [.enter, letter(" ")]),
      .quiet(.saveScale, "s", [letter("s")]),
      Command(.setAside, "a, Esc", [letter("a"), .escape, .left, letter("h")], footer: "a"),
      Command(.nextEvent, "F8, Tab", [.function(8), .tab], footer: "F8"),
      Command(.reveal, "F7", [.function(7)]),
      help, presenter, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement
}
