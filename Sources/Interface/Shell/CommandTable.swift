import Screen

/// A command as one kind of page offers it.
struct Command: Equatable, Sendable {
  let id: CommandID
  let keys: [Key]
  /// The key as written in the footer and the help.
  let label: String
  /// Whether it stands in the footer while there is room, in the order of the table.
  let isInFooter: Bool

  init(_ id: CommandID, _ label: String, _ keys: [Key], isInFooter: Bool = true) {
    self.id = id
    self.keys = keys
    self.label = label
    self.isInFooter = isInFooter
  }
}

/// The one table of commands: dispatch, footer, help and palette are all read from it.
enum CommandTable {
  /// The commands of a scope in footer order.
  static func commands(in scope: Scope) -> [Command] { table[scope] ?? [] }

  /// The command a key stands for on the top page, or nil.
  static func command(for key: Key, in model: Model) -> Command? {
    commands(in: model.scope).first { $0.keys.contains(key) }
  }

  private static func letter(_ character: Character) -> Key { .character(character) }

  private static let movement: [Command] = [
    Command(.up, "Up, k", [.up, letter("k")], isInFooter: false),
    Command(.down, "Down, j", [.down, letter("j")], isInFooter: false),
    Command(.first, "Home", [.home], isInFooter: false),
    Command(.last, "End", [.end], isInFooter: false),
    Command(.pageUp, "PgUp", [.pageUp], isInFooter: false),
    Command(.pageDown, "PgDn", [.pageDown], isInFooter: false),
  ]

  private static let scrolling: [Command] = [
    Command(.up, "Up, k", [.up, letter("k")], isInFooter: false),
    Command(.down, "Down, j", [.down, letter("j")], isInFooter: false),
    Command(.pageUp, "PgUp", [.pageUp], isInFooter: false),
    Command(.pageDown, "PgDn", [.pageDown, letter(" ")], isInFooter: false),
  ]

  private static let back = Command(.back, "left", [.left, letter("h"), .escape])
  private static let next = Command(.next, "right", [.right, letter("l")])
  private static let help = Command(.help, "?", [letter("?"), .function(1)])
  private static let palette = Command(.palette, ":", [letter(":")])
  private static let leave = Command(.leave, "q", [letter("q"), .control("c")])

  private static let visitWide: [Command] = [
    Command(.overview, "o", [letter("o")]),
    Command(.undo, "u", [letter("u")]),
    Command(.redo, "U", [letter("U"), .control("r")], isInFooter: false),
    Command(.toggleView, "v", [letter("v")]),
    Command(.nextGap, "Tab", [.tab], isInFooter: false),
    Command(.search, "/", [letter("/")], isInFooter: false),
    palette,
    Command(.safety, "F8", [.function(8)], isInFooter: false),
    Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    leave,
    help,
  ]

  private static let prompt: [Command] = [
    Command(.answer, "0-9", (0...9).map { letter(Character(String($0))) }, isInFooter: true),
    Command(.choose, "Enter", [.enter, letter(" ")]),
    back, next,
    Command(.note, "n", [letter("n")]),
    Command(.noAnswer, "-", [letter("-")]),
    Command(.why, "w", [letter("w")]),
    Command(.deeper, "g", [letter("g")], isInFooter: false),
  ]

  private static let formCommands: [Command] = [
    Command(.nextField, "Enter, Down", [.enter, .down, .tab]),
    Command(.previousField, "Up", [.up, .backTab]),
    Command(.close, "Esc", [.escape]),
    Command(.submit, "F10", [.function(10), .control("d")]),
    Command(.pageUp, "PgUp", [.pageUp], isInFooter: false),
    Command(.pageDown, "PgDn", [.pageDown], isInFooter: false),
    Command(.help, "F1", [.function(1)]),
    Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    Command(.leave, "Ctrl-C", [.control("c")], isInFooter: false),
  ]

  private static let table: [Scope: [Command]] = [
    .home: [
      Command(.open, "Enter", [.enter, letter(" ")]),
      Command(.newVisit, "n", [letter("n")], isInFooter: false),
      Command(.carryOn, "c", [letter("c")], isInFooter: false),
      Command(.saved, "l", [letter("l")], isInFooter: false),
      Command(.someoneElse, "i", [letter("i")], isInFooter: false),
      palette, help,
      Command(.quit, "q", [letter("q"), .control("c")]),
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + movement,
    .form: formCommands,
    .carryOn: [
      Command(.open, "Enter", [.enter]), back, help,
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + movement,
    .readBack: [
      Command(.submit, "Enter", [.enter, .right, letter("l")]),
      Command(.change, "c", [letter("c"), .left, letter("h"), .escape]), help,
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + scrolling,
    .before: [
      Command(.shortWalk, "Enter", [.enter, letter("s"), .right, letter("l")]),
      Command(.fullWalk, "f", [letter("f")]),
      Command(.change, "c", [letter("c")]),
    ] + visitWide + scrolling + [Command(.back, "left", [.left, letter("h"), .escape])],
    .prompt: prompt + visitWide + movement,
    .textPrompt: [
      Command(.write, "Enter", [.enter, letter("e")]), back, next,
      Command(.note, "n", [letter("n")]),
      Command(.noAnswer, "-", [letter("-")]),
      Command(.why, "w", [letter("w")]),
      Command(.deeper, "g", [letter("g")], isInFooter: false),
    ] + visitWide + movement,
    .watch: [
      Command(.startStop, "Space", [letter(" ")]),
      Command(.rate, "Enter", [.enter, .right, letter("l")]),
      Command(.skip, "s", [letter("s")]), back,
    ] + visitWide + scrolling,
    .overview: [
      Command(.open, "Enter", [.enter]),
      Command(.gaps, "g", [letter("g")]),
      Command(.complexity, "x", [letter("x")]),
      Command(.result, "r", [letter("r"), .right, letter("l")]), back,
    ] + visitWide.filter { $0.id != .overview } + movement,
    .gate: [Command(.result, "d", [letter("d")], isInFooter: false), back]
      + visitWide + scrolling,
    .result: [
      Command(.expand, "Enter", [.enter, letter(" ")]),
      Command(.gaps, "g", [letter("g")]),
      Command(.decide, "d", [letter("d"), .right, letter("l")]), back,
    ] + visitWide + movement,
    .finish: [
      Command(.finish, "F", [letter("F")]), back,
      Command(.decide, "d", [letter("d")]),
    ] + visitWide + scrolling,
    .finished: [
      Command(.home, "Enter", [.enter, .escape, letter("q"), .control("c")]),
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ],
    .saved: [
      Command(.open, "Enter", [.enter]), back, help,
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + movement,
    .record: [
      back, help, Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + scrolling,
    .writing: [
      Command(.close, "Esc", [.escape, .enter]),
      Command(.help, "F1", [.function(1)]),
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
      Command(.leave, "Ctrl-C", [.control("c")], isInFooter: false),
    ],
    .noAnswer: [
      Command(.answer, "1-5", (1...5).map { letter(Character(String($0))) }),
      Command(.open, "Enter", [.enter]),
      Command(.close, "Esc", [.escape, .left, letter("h"), letter("q")]),
    ] + movement,
    .reading: [
      Command(.close, "Esc", [.escape, .enter, .left, letter("h"), letter("q"), letter("w")])
    ] + scrolling,
    .safety: [
      Command(.write, "Enter", [.enter]),
      Command(.setAside, "a", [letter("a"), .escape, .left, letter("h")]),
      Command(.nextGap, "Tab", [.tab], isInFooter: false),
      Command(.leave, "q", [letter("q"), .control("c")], isInFooter: false),
      help,
      Command(.hide, "F9", [.function(9), .control("g")], isInFooter: false),
    ] + movement,
    .pick: [
      Command(.open, "Enter", [.enter]), Command(.up, "Up", [.up]),
      Command(.down, "Down", [.down]), Command(.close, "Esc", [.escape, .control("c")]),
      Command(.pageUp, "PgUp", [.pageUp], isInFooter: false),
      Command(.pageDown, "PgDn", [.pageDown], isInFooter: false),
    ],
    .leave: [
      Command(.open, "Enter", [.enter]), Command(.close, "Esc", [.escape]),
    ] + movement,
  ]
}
