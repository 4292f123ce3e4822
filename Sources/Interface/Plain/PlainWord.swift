/// A word that can be typed instead of an answer in plain mode.
///
/// What is typed and what it means stand in ``Words/Plain``; most words are a command of the one
/// command table under another name.
public enum PlainWord: CaseIterable, Hashable, Sendable {
  case back, skip, note, why, help, quit, again
  case none, deeper, time, clear, done, yes, change, short, full
  case result, decide, several, gaps, overview, find, undo, redo, view
  case finish, safety, aside, letter, more, hide, show, earlier
  case check, save
  case reply, outcome, correct, add, mistake, story
  case family, courses, certificate, matrix, figures, names, files

  /// The words that every question takes, even where all they do is say why not.
  static let always: Set<PlainWord> = [.back, .skip, .note, .why, .help, .quit, .again, .hide]

  /// The command it is another name for; nil for what only plain mode has.
  var command: CommandID? {
    switch self {
    case .note: .note
    case .none: .noAnswer
    case .deeper: .deeper
    case .change: .change
    case .short: .shortWalk
    case .full: .fullWalk
    case .result: .result
    case .decide: .decide
    case .several: .complexity
    case .gaps: .gaps
    case .overview: .overview
    case .find: .search
    case .undo: .undo
    case .redo: .redo
    case .view: .toggleView
    case .finish: .finish
    case .aside: .setAside
    case .earlier: .timeline
    case .check: .secondLook
    case .save: .saveScale
    case .letter: .letters
    case .reply: .review
    case .outcome: .reportOutcome
    case .correct: .amend
    case .add: .addWords
    case .mistake: .markError
    case .story: .closeDyad
    case .courses: .courses
    case .matrix: .matrix
    case .figures: .figures
    case .names: .names
    case .files: .leftOut
    case .certificate: .certificate
    case .family, .back, .skip, .why, .help, .quit, .again, .time, .clear, .done, .yes, .safety,
      .more,
      .hide, .show:
      nil
    }
  }
}
