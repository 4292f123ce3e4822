import Screen

extension CommandTable {
  /// The list of fictional families. No key of it begins a real visit.
  static let trainingRoom: [Command] =
    [
      Command(
        .open, "Enter, Right", [.enter, .right, letter("l"), letter(" ")], footer: "Enter"),
      Command(.courses, "c", [letter("c")]),
      Command(.down, "Down, j", [.down, letter("j")], footer: "up/down"),
      Command(.readResult, "r", [letter("r")]),
      Command(
        .leave, "q, Left", [letter("q"), .left, letter("h"), .escape, .control("c")], footer: "q"),
      help, palette.quiet, someoneElse, hide,
    ] + movement.filter { $0.id != .down }

  static let vignetteResult: [Command] =
    [
      Command(
        .close, "Enter, Left", [.enter, .left, letter("h"), .escape, letter("q")], footer: "Enter"),
      Command(.pageDown, "PgDn, Space", [.pageDown, letter(" ")], footer: "PgDn"),
      help, palette.quiet, hide, .quiet(.leave, "Ctrl-C", [.control("c")]),
    ] + scrolling.filter { $0.id != .pageDown }

  /// The fictional family, where it does not stand beside the page.
  static let card = Command.quiet(.card, "F4", [.function(4)])
}
