import Screen

/// One layer of the screens: a page, or something that stands in front of one.
///
/// What a layer holds lies behind a reference, so that a turn copies the layers without their pages.
indirect enum Place: Equatable, Sendable {
  case home(selected: Int)
  case firstRun(Form)
  case carryOn(selected: Int)
  case who(Who)
  /// The visit's own page; which one is in ``VisitState/page``.
  case visit
  case finished(FinishedVisit)
  case saved(selected: Int)
  case record(OpenedRecord)
  /// The lines of a saved visit that can be corrected.
  case places(PlaceList)
  /// A form for what is said of a saved visit or a dyad.
  case after(AfterForm)
  /// A saved visit opened from the supervisor's room.
  case roomRecord(RoomRecord)
  /// Something is said of the visit behind.
  case reviewing(ReviewDesk)
  case cameBack(selected: Int)
  case comparison(Comparison)
  case filters(FilterShelf)
  case exchange(ExchangeDesk)
  case due(selected: Int)
  /// The earlier contacts of one dyad.
  case timeline(OpenedTimeline)
  /// The list of the training room.
  case trainingRoom(selected: Int)
  /// A rated vignette beside the expert answers.
  case vignetteResult(ComparedVignette)
  /// The fictional family, where there is no room beside the page.
  case card
  /// The supervisor's room.
  case room(ReviewRoom)
  /// The caseload in figures.
  case report(ReportDesk)
  case filterHelp
  /// The courses of the training room.
  case courses(CourseDesk)
  /// Sheets of many raters, item by item.
  case workshop(WorkshopDesk)
  case letter(LetterDesk)
  case writing(Writing)
  case noAnswer(selected: Int)
  case why
  /// Presenter view in front of the page, where there is no room beside it.
  case presenter
  case safety(SafetyPage)
  case help
  case palette(Pick)
  case search(Pick)
  case question(Question)
  /// The list of every scale.
  case scaleList(selected: Int)
  /// Which order of a form it is.
  case formCheck(FormCheck)
  /// For whom a score that is not kept is worked out.
  case scaleContact(ScaleContact)
  /// Leaving while answers are not on the disk.
  case unsaved
}

extension Place {
  /// Whether it is read and closed, and changes nothing of the page behind.
  var isOnlyRead: Bool {
    switch self {
    case .card, .why, .presenter, .help, .filterHelp: true
    default: false
    }
  }
}

/// A line that narrows a list.
struct Pick: Equatable, Sendable {
  var query = TextField(limit: 200)
  var selected = 0
}

/// What kind of layer stands on top: it decides which commands there are.
enum Scope: Hashable, Sendable, CaseIterable {
  case home, form, carryOn, readBack, before, prompt, textPrompt, skipOffer, watch, overview
  case result, decision, gate, finish, finished, saved, record, letter, letterText, writing,
    noAnswer,
    reading, safety, pick
  case question, unsaved, due, timeline, demo
  case room, roomFilter
  case roomRecord, comparison, filters, exchange, cameBack
  case trainingRoom, vignetteResult
  case report
  case scales, scaleIntro, scaleKeying, scaleSecondPass, scaleDone, scaleSettle, scaleResult
  case formCheck
  case courses, course
  case workshop, workshopMatrix, workshopText, workshopNote
}
