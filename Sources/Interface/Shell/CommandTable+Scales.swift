import Screen

extension CommandTable {
  private static let save = Command.quiet(.saveScale, "s", [letter("s")])
  private static let ticks = Command(
    .answer, "0-9, y, n",
    (0...9).map { letter(Character(String($0))) } + [letter("y"), letter("n")])
  private static let noTick = Command(.noAnswer, "-", [letter("-")])
  private static let itemNote = Command.quiet(.note, "e", [letter("e")])
  private static let listLeft = Command(.close, "Esc", [.escape])
  private static let itemBack = Command(
    .back, "Left, h, Backspace", [.left, letter("h"), .backspace], footer: "left")
  private static let wide = visitWide.filter { $0.id != .nextGap } + [save]

  /// Scales that a visit offers.
  static let scales: [Command] =
    [
      Command(.open, "Enter", [.enter, letter(" ")]),
      next, back, help,
    ] + wide + movement

  static let scaleIntro: [Command] =
    [
      Command(.begin, "Enter, Right", [.enter, .right, letter("l"), letter(" ")], footer: "Enter"),
      back, help,
    ] + wide + scrolling.filter { $0.id != .pageDown }
    + [.quiet(.pageDown, "PgDn", [.pageDown])]

  /// The items of a form: digits one after another.
  static let scaleKeying: [Command] =
    [
      ticks, itemBack,
      Command(
        .next, "Right, l, Enter", [.right, letter("l"), .enter, letter(" ")], footer: "right"),
      noTick, listLeft, help, itemNote, .quiet(.nextGap, "Tab", [.tab]),
    ] + wide + movement

  /// The second look: Enter says that it is so.
  static let scaleSecondPass: [Command] =
    [
      Command(
        .next, "Enter, Right, l", [.enter, .right, letter("l"), letter(" ")], footer: "Enter"),
      ticks, itemBack, noTick, listLeft, help,
    ] + wide + scrolling.filter { $0.id == .pageUp || $0.id == .first || $0.id == .last }
    + [.quiet(.pageDown, "PgDn", [.pageDown])]

  static let scaleDone: [Command] =
    [
      Command(.answer, "1-3", (1...3).map { letter(Character(String($0))) }),
      Command(.open, "Enter", [.enter, letter(" ")]),
      itemBack, listLeft, help, .quiet(.nextGap, "Tab, g", [.tab, letter("g")]),
    ] + wide + movement

  static let scaleSettle: [Command] =
    [
      Command(.answer, "1-2", (1...2).map { letter(Character(String($0))) }),
      Command(.open, "Enter", [.enter, letter(" ")]),
      listLeft, help,
    ] + wide + movement

  static let scaleResult: [Command] =
    [
      Command(.expand, "Enter, Space", [.enter, letter(" ")], footer: "Enter"),
      Command(.secondLook, "t", [letter("t")]),
      Command(.gaps, "g", [letter("g")]),
      Command(.next, "Right, l", [.right, letter("l")], footer: "right"),
      back, help,
    ] + wide + movement

  static let formCheck: [Command] = [
    Command(.submit, "Enter", [.enter]),
    Command(.close, "Esc", [.escape, .control("c")]),
    Command(.help, "F1", [.function(1)]),
    safetyKey, hide,
  ]
}
