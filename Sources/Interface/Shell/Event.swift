public import Assessment
public import Screen

/// Everything that can happen to the screens. What a large one brings lies behind a reference: a
/// key is not as large as a saved visit.
public enum Event: Equatable, Sendable {
  case terminal(TerminalEvent)
  /// The terminal goes away: whatever stands in an open field is kept now.
  case closing
  /// So many of the oldest unsaved entries are on the disk.
  case saved(Int)
  case saveFailed(String)
  /// The program was started on a page.
  indirect case open(Opening)
  indirect case home(HomeSummary)
  /// The answer to ``Effect/lookUp(reference:)``: every baby known by it (twins are several).
  case known(reference: String, [KnownBaby])
  /// The journal of a new visit is open.
  indirect case began(id: String, library: VisitLibrary, history: [EarlierContact])
  indirect case resumed(Draft, library: VisitLibrary, history: [EarlierContact])
  /// The last entry of the visit just opened again was torn by a crash and is dropped.
  case lastEntryLost
  /// The earlier contacts of the dyad as it is now known.
  case recalled(history: [EarlierContact])
  case library(VisitLibrary)
  indirect case finished(FinishedVisit)
  case finishFailed(String)
  case records([RecordRow], unreadable: [UnreadableRow])
  indirect case record(OpenedRecord)
  indirect case due(DueList)
  case closed(Dyad)
  /// What was said of a saved visit or a dyad is on the disk.
  indirect case kept(FollowUp.Content)
  /// The visit that is open is with a dyad whose story has ended.
  indirect case isClosed(FollowUp)
  indirect case timeline(OpenedTimeline)
  /// The program is on the store of this setting now.
  case entered(Setting)
  indirect case trainingList(TrainingList)
  indirect case beganVignette(VignetteStart)
  /// The visit just opened again is a walk through this vignette.
  indirect case vignette(VignetteWalk)
  indirect case compared(ComparedVignette)
  /// What the supervisor's room shows.
  indirect case room(RoomWindow)
  /// Something was said of a saved visit, which is opened with it.
  indirect case reviewed(OpenedRecord)
  /// What whoever works here began to write of a visit, as it was kept.
  indirect case reviewDraft(ReviewDraft)
  /// What was begun of a visit is on the disk.
  case reviewDraftKept(about: String)
  case reviewDraftFailed(about: String, String)
  case cameBack([CameBackRow])
  indirect case comparison(Comparison)
  case filters([SavedFilter])
  indirect case exchanged(ExchangeReport)
  /// The caseload report, or how far the reading for it is.
  indirect case report(ReportNews)
  /// Where the page of the caseload report was written to, as shown.
  case reportWritten(String)
  indirect case letterSource(LetterSource)
  indirect case letterWritten(WrittenLetter)
  indirect case courses(CourseBoard)
  indirect case certificateWritten(WrittenLetter)
  /// Where the consensus of a workshop is kept.
  case consensusKept(String)
  case consensusFailed(String)
  indirect case configured(Configuration)
  /// Something asked for could not be done; shown as one line.
  case refused(String)
}

/// What a turn needs from outside: nothing else is read from the world.
public struct Context: Equatable, Sendable {
  public let now: Moment

  public init(now: Moment) { self.now = now }

  var today: CalendarDate { now.date }
}
