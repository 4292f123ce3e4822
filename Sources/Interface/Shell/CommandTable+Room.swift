import Screen

extension CommandTable {
  static let room: [Command] =
    [
      Command(.open, "Enter, Right, l", [.enter, .right, letter("l")], footer: "Enter"),
      Command(.filter, "/", [letter("/")]),
      Command(.sort, "s", [letter("s")]),
      Command(.reverse, "S", [letter("S")]),
      Command(.compare, "c", [letter("c")]),
      Command(.filters, "f", [letter("f")]),
      Command(.report, "r", [letter("r")]),
      back, help, palette.quiet, someoneElse, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement

  /// A visit opened from the room: its reasons have the focus.
  static let roomRecord: [Command] =
    [
      Command(.expand, "Enter", [.enter]),
      Command(.review, "r", [letter("r")]), Command(.nextRecord, "n", [letter("n")]),
      Command(.previousRecord, "p", [letter("p")]), back,
      Command(.compare, "c", [letter("c")]),
      Command(.timeline, "t, F6", [letter("t"), .function(6)]),
      Command(.letters, "m", [letter("m")]), help,
      .quiet(.pageDown, "PgDn, Space", [.pageDown, letter(" ")]),
      .quiet(.nextPart, "Tab", [.tab]), .quiet(.previousPart, "Shift-Tab", [.backTab]),
      palette.quiet, someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + after.map(\.quiet) + movement.filter { $0.id != .pageDown }

  static let comparison: [Command] =
    [
      back, Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"), help,
      palette.quiet, someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }

  static let filters: [Command] =
    [
      Command(.open, "Enter, Right, l", [.enter, .right, letter("l")], footer: "Enter"),
      Command(.dropFilter, "d", [letter("d")]), back, help, palette.quiet, someoneElse, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement

  static let exchange: [Command] =
    [
      Command(.beginExchange, "Enter", [.enter]), back,
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"), help,
      palette.quiet, someoneElse, hide, .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }

  /// While the filter is typed: letters are text, the arrows move in the list.
  static let roomFilter: [Command] = [
    Command(.close, "Enter, Esc", [.enter, .escape], footer: "Enter"),
    Command(.complete, "Tab", [.tab]),
    Command(.filterHelp, "?", [letter("?")]),
    Command(.help, "F1", [.function(1)]),
    .quiet(.up, "Up", [.up]),
    .quiet(.down, "Down", [.down]),
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
    hide,
    .quiet(.leave, "Ctrl-C", [.control("c")]),
  ]
}
