public import Assessment

/// What the loop is asked to do; performed in order, its outcome comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
  /// Open a journal for a new visit: ``Event/began(id:library:history:)``.
  case begin(Identity)
  /// Append entries to the open journal and sync: ``Event/saved(_:)`` or
  /// ``Event/saveFailed(_:)``.
  case save([DraftEntry])
  /// Open a draft again: ``Event/resumed(_:library:history:)``.
  case resume(id: String)
  /// The open visit is with another dyad or day of birth than was said:
  /// ``Event/recalled(history:)``.
  case recall(Identity)
  /// Close the open journal; the draft stays.
  case putAway
  /// Write the record, then remove the journal: ``Event/finished(_:)`` or
  /// ``Event/finishFailed(_:)``.
  case finish(Draft, Findings)
  /// ``Event/home(_:)``.
  case loadHome
  /// ``Event/library(_:)``.
  case loadLibrary
  /// ``Event/known(reference:_:)``.
  case lookUp(reference: String)
  /// ``Event/records(_:unreadable:)``.
  case listRecords
  /// ``Event/record(_:)``.
  case openRecord(id: String)
  /// What is due with every family: ``Event/due(_:)``.
  case loadDue
  /// The earlier contacts of a dyad; those that fit the baby, else its newest record:
  /// ``Event/timeline(_:)``.
  case openTimeline(Dyad, baby: Baby?)
  /// Gather what a letter about a saved visit is made from: ``Event/letterSource(_:)``.
  case openLetter(id: String)
  /// Give a letter its form and keep it: ``Event/letterWritten(_:)``.
  case writeLetter(Letter)
  /// Keep what is said of a saved visit or a dyad: ``Event/kept(_:)``.
  case keep(FollowUp.Content)
  /// How far the practitioner is in the courses: ``Event/courses(_:)``.
  case loadCourses
  /// Give a certificate its form and keep it under the id of the result that completed the course:
  /// ``Event/certificateWritten(_:)``.
  case writeCertificate(Certificate, result: String)
  /// Keep what a workshop agreed on beside its sheets: ``Event/consensusKept(_:)`` or
  /// ``Event/consensusFailed(_:)``.
  case keepConsensus(RatingSheet, folder: String)
  /// Close a dyad whose birth is not told, without a reason: ``Event/closed(_:)``.
  case close(Dyad, due: CalendarDate)
  /// Go to the store of this setting: ``Event/entered(_:)``.
  case enter(Setting)
  /// What the training room lists: ``Event/trainingList(_:)``.
  case loadTraining
  /// Begin a walk through a vignette: ``Event/beganVignette(_:)``.
  case beginVignette(id: String)
  /// Keep what a walk came to: ``Event/compared(_:)``, whether it could be kept or not.
  case saveResult(TrainingResult)
  /// A result by its id: ``Event/compared(_:)``.
  case openResult(id: String)
  /// ``Event/room(_:)``, now and whenever more of the store is read.
  case lookInRoom(RoomQuery)
  /// Keep what is said of a visit: ``Event/reviewed(_:)`` with the visit as it then stands.
  case review(Review)
  /// What somebody began to write of a visit: ``Event/reviewDraft(_:)`` when there is something.
  case loadReviewDraft(about: String, by: String)
  /// Keep it, or take away what was kept when it holds no word: ``Event/reviewDraftKept(about:)``
  /// or ``Event/reviewDraftFailed(about:_:)``.
  case keepReviewDraft(ReviewDraft)
  /// ``Event/cameBack(_:)``.
  case loadCameBack
  /// ``Event/comparison(_:)`` of two saved visits.
  case compare(String, String)
  /// ``Event/filters(_:)``.
  case loadFilters
  /// Keep exactly these: ``Event/filters(_:)``.
  case keepFilters([SavedFilter])
  /// Bring in and send: ``Event/exchanged(_:)``, again and again until it is over.
  case exchange
  /// ``Event/report(_:)``, now and until the whole store is read.
  case loadReport(ReportWish)
  /// Keep this report as a page to print: ``Event/reportWritten(_:)``.
  case writeReport(CaseloadReport, unreadable: Int)
  /// Keep the practitioner and country for the next start: ``Event/configured(_:)``.
  case configure(Configuration)
  case bell
  /// Wipe what the terminal remembers above the screen.
  case forgetScreen
  case quit
}
