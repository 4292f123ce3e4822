import Assessment
import Screen

extension Model {
  /// Which commands there are: decided by the top page, and by shared view.
  var scope: Scope {
    demo == nil ? scopeOfPage : .demo
  }

  private var scopeOfPage: Scope {
    switch top {
    case .home: .home
    case .firstRun: .form
    case .carryOn, .scaleList: .carryOn
    case .formCheck: .formCheck
    case .scaleContact: .form
    case .who(let who): who.isReadBack ? .readBack : .form
    case .visit: visit?.scope ?? .home
    case .finished: .finished
    case .saved: .saved
    case .record: .record
    case .places: .due
    case .after: .form
    case .roomRecord: .roomRecord
    case .reviewing: .form
    case .cameBack: .cameBack
    case .comparison: .comparison
    case .filters(let shelf): shelf.naming == nil ? .filters : .form
    case .exchange: .exchange
    case .due: .due
    case .timeline: .timeline
    case .trainingRoom: .trainingRoom
    case .vignetteResult: .vignetteResult
    case .room(let room): room.isTyping ? .roomFilter : .room
    case .report: .report
    case .letter(let desk): desk.written == nil ? .letter : .letterText
    case .writing: .writing
    case .noAnswer: .noAnswer
    case .courses(let desk):
      desk.written != nil ? .letterText : desk.opened == nil ? .courses : .course
    case .workshop(let desk):
      desk.note != nil
        ? .workshopNote
        : desk.face == .item ? .workshop : desk.face == .matrix ? .workshopMatrix : .workshopText
    case .why, .help, .presenter, .filterHelp, .card: .reading
    case .safety: .safety
    case .palette, .search: .pick
    case .question: .question
    case .unsaved: .unsaved
    }
  }

  /// Below this nothing can be read; the answers are safe.
  var isTooSmall: Bool { size.columns < 40 || size.rows < 10 }
}

extension VisitState {
  private var scaleScope: Scope {
    switch entry?.phase {
    case .intro, nil: .scaleIntro
    case .keying: entryItem.map(offersSkip) == true ? .skipOffer : .scaleKeying
    case .readBack, .again: .scaleSecondPass
    case .done: .scaleDone
    case .settle: .scaleSettle
    case .result: isShared ? .gate : .scaleResult
    }
  }

  var scope: Scope {
    switch page {
    case .before: .before
    case .prompt(let item):
      offersSkip(item) ? .skipOffer : library.item(item)?.kind == .text ? .textPrompt : .prompt
    case .watch: .watch
    case .scales: .scales
    case .scale: scaleScope
    case .overview: .overview
    case .result: isShared ? .gate : .result
    case .decision: isShared ? .gate : .decision
    case .finish: isShared ? .gate : .finish
    }
  }
}
