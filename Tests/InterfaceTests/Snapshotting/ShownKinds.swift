@testable import Interface

/// The kinds of layers there are, so that a new one is missed where none of them is drawn.
enum PlaceKind: CaseIterable {
  case home, firstRun, carryOn, who, visit, finished, saved, record, places, after, roomRecord
  case reviewing, cameBack, comparison, filters, exchange, due, timeline, trainingRoom
  case vignetteResult, card, room, report, filterHelp, courses, workshop, letter, writing
  case noAnswer, why, presenter, safety, help, palette, search, question, scaleList, formCheck
  case scaleContact, unsaved

  init(_ place: Place) {
    self =
      switch place {
      case .home: .home
      case .firstRun: .firstRun
      case .carryOn: .carryOn
      case .who: .who
      case .visit: .visit
      case .finished: .finished
      case .saved: .saved
      case .record: .record
      case .places: .places
      case .after: .after
      case .roomRecord: .roomRecord
      case .reviewing: .reviewing
      case .cameBack: .cameBack
      case .comparison: .comparison
      case .filters: .filters
      case .exchange: .exchange
      case .due: .due
      case .timeline: .timeline
      case .trainingRoom: .trainingRoom
      case .vignetteResult: .vignetteResult
      case .card: .card
      case .room: .room
      case .report: .report
      case .filterHelp: .filterHelp
      case .courses: .courses
      case .workshop: .workshop
      case .letter: .letter
      case .writing: .writing
      case .noAnswer: .noAnswer
      case .why: .why
      case .presenter: .presenter
      case .safety: .safety
      case .help: .help
      case .palette: .palette
      case .search: .search
      case .question: .question
      case .scaleList: .scaleList
      case .formCheck: .formCheck
      case .scaleContact: .scaleContact
      case .unsaved: .unsaved
      }
  }
}

/// The kinds of pages of a visit.
enum VisitPageKind: CaseIterable {
  case before, prompt, watch, scales, scale, overview, result, decision, finish

  init(_ page: VisitPage) {
    self =
      switch page {
      case .before: .before
      case .prompt: .prompt
      case .watch: .watch
      case .scales: .scales
      case .scale: .scale
      case .overview: .overview
      case .result: .result
      case .decision: .decision
      case .finish: .finish
      }
  }
}

/// The kinds of questions that stop the way.
enum QuestionKind: CaseIterable {
  case birthDates, begun, typedBefore, bornYet, dueDates, dueAndBirth, close, enterInError
  case isClosed, whose, leavesUnsaved

  init(_ kind: Question.Kind) {
    self =
      switch kind {
      case .birthDates: .birthDates
      case .begun: .begun
      case .typedBefore: .typedBefore
      case .bornYet: .bornYet
      case .dueDates: .dueDates
      case .dueAndBirth: .dueAndBirth
      case .close: .close
      case .enterInError: .enterInError
      case .isClosed: .isClosed
      case .whose: .whose
      case .leavesUnsaved: .leavesUnsaved
      }
  }

  /// The key that led to the question in its scene.
  var askedBy: String {
    switch self {
    case .birthDates, .dueDates, .dueAndBirth, .whose: "<enter>"
    case .begun, .bornYet, .enterInError, .isClosed: "<f10>"
    case .typedBefore: "n"
    case .close: "4"
    case .leavesUnsaved: "q"
    }
  }
}
