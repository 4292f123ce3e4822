import Screen

extension CommandTable {
  static let report: [Command] =
    [
      back, Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"),
      Command(.reportGrouping, "g", [letter("g")]),
      Command(.reportPeriod, "t", [letter("t")]),
      Command(.reportSmall, "x", [letter("x")]),
      Command(.reportWrite, "w", [letter("w")]), help, palette.quiet, someoneElse, hide,
      .quiet(.leave, "q", [letter("q"), .control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }
}
