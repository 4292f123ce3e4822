import Screen

/// The one table of commands: dispatch, footer, help and palette are all read from it.
enum CommandTable {
  /// The command a key stands for on the top page, or nil.
  static func command(for key: Key, in model: Model) -> Command? {
    commands(in: model.scope).first { $0.keys.contains(key) }
  }

  /// The commands of a scope in footer order; the last of the footer always stands in it.
  static func commands(in scope: Scope) -> [Command] {
    switch scope {
    case .home: home
    case .form: form
    case .decision: decision
    case .carryOn, .saved: list
    case .readBack: readBack
    case .record: record
    case .due: list
    case .timeline: timeline
    case .room: room
    case .roomRecord: roomRecord
    case .comparison: comparison
    case .filters: filters
    case .exchange: exchange
    case .cameBack: list
    case .roomFilter: roomFilter
    case .trainingRoom: trainingRoom
    case .vignetteResult: vignetteResult
    case .report: report
    case .letter: letterDesk
    case .letterText: letterText
    case .finished: finished
    case .writing: writing
    case .pick: pick
    case .question: question
    case .unsaved: unsaved
    case .reading: reading
    case .before: before
    case .prompt: prompt
    case .textPrompt: textPrompt
    case .skipOffer: skipOffer
    case .noAnswer: noAnswer
    case .watch: watch
    case .overview: overview
    case .gate: gate
    case .result: result
    case .finish: finish
    case .safety: safety
    case .demo: demo
    case .scales: scales
    case .scaleIntro: scaleIntro
    case .scaleKeying: scaleKeying
    case .scaleSecondPass: scaleSecondPass
    case .scaleDone: scaleDone
    case .scaleSettle: scaleSettle
    case .scaleResult: scaleResult
    case .formCheck: formCheck
    case .courses: list
    case .course: course
    case .workshop: workshop
    case .workshopMatrix: workshopMatrix
    case .workshopText: workshopText
    case .workshopNote: workshopNote
    }
  }

  static func letter(_ character: Character) -> Key { .character(character) }

  /// Moving through the entries of a page.
  static let movement: [Command] = [
    .quiet(.up, "Up, k", [.up, letter("k")]),
    .quiet(.down, "Down, j", [.down, letter("j")]),
    .quiet(.first, "Home", [.home]),
    .quiet(.last, "End", [.end]),
    .quiet(.pageUp, "PgUp", [.pageUp]),
    .quiet(.pageDown, "PgDn", [.pageDown]),
  ]

  /// Scrolling a page that has no entries.
  static let scrolling: [Command] = movement.map { command in
    command.id == .pageDown
      ? .quiet(.pageDown, "PgDn, Space", [.pageDown, letter(" ")]) : command
  }

  static let back = Command(.back, "Left, h", [.left, letter("h"), .escape], footer: "left")
  static let next = Command(.next, "Right, l", [.right, letter("l")], footer: "right")
  static let help = Command(.help, "?, F1", [letter("?"), .function(1)], footer: "?")
  static let formHelp = Command(.help, "F1", [.function(1), letter("?")])
  static let palette = Command(.palette, ":", [letter(":")])
  static let hide = Command.quiet(
    .hide, "F9, Ctrl-G", [.function(9), .control("g")])
  static let safetyKey = Command.quiet(.safety, "F8", [.function(8)])
  static let timelineKey = Command.quiet(.timeline, "t, F6", [letter("t"), .function(6)])
  static let someoneElse = Command.quiet(.someoneElse, "i, F2", [letter("i"), .function(2)])
}
