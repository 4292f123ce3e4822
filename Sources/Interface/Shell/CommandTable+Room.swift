import Screen

extension CommandTable {
  static let room: [Command] =
    [
      Command(.open, "Enter, Right, l", [.enter, .right, letter("l")], footer: "Enter"),
      Command(.filter, "/", [letter("/")]),
      Command(.sort, "s", [letter("s")]),
      Command(.reverse, "S", [letter("S")]),
      Command(.report, "r", [letter("r")]),
      back, help, palette.quiet, someoneElse, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + movement

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
