import Screen

extension CommandTable {
  /// While a script is played: its keys, not those of the page behind.
  static let demo: [Command] = [
    Command(.demoPause, "Space", [letter(" ")]),
    Command(.demoStep, "Enter, Right", [.enter, .right], footer: "Enter"),
    Command(.demoNextPart, "s", [letter("s")]),
    Command(.demoTakeOver, "t", [letter("t")]),
    Command(.demoLeave, "q", [letter("q"), .control("c")]),
    help,
    .quiet(.demoStay, "Esc", [.escape]),
    .quiet(.demoFaster, "+", [letter("+"), letter("=")]),
    .quiet(.demoSlower, "-", [letter("-")]),
    .quiet(.demoPart, "1-9", (1...9).map { letter(Character(String($0))) }),
    presenter, hide,
  ]

  /// Why this is asked and what it adds up to, beside the page or in front of it.
  static let presenter = Command.quiet(.presenter, "F5", [.function(5)])
}
