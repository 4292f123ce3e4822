public import Assessment

/// A visit that was begun and not finished, as Home and "Carry on" show it.
public struct DraftRow: Equatable, Sendable {
  public let id: String
  /// The baby's reference with its twin label.
  public let baby: String
  public let relation: String
  public let stage: Stage?
  public let updated: Moment?
  /// Answered prompts and all prompts of the short walk.
  public let done: Int
  public let all: Int
  /// Whether a safety event waits for what was done.
  public let hasOpenSafety: Bool
  /// Why it cannot be opened, or nil.
  public let problem: String?
  /// Whose visit it is; nil where the file does not tell.
  public let practitioner: String?

  public init(
    id: String, baby: String, relation: String, stage: Stage?, updated: Moment?, done: Int,
    all: Int, hasOpenSafety: Bool, problem: String? = nil, practitioner: String? = nil
  ) {
    self.practitioner = practitioner
    self.id = id
    self.baby = baby
    self.relation = relation
    self.stage = stage
    self.updated = updated
    self.done = done
    self.all = all
    self.hasOpenSafety = hasOpenSafety
    self.problem = problem
  }
}

/// A saved visit as the list shows it.
public struct RecordRow: Equatable, Sendable {
  public enum Safety: Equatable, Sendable { case none, raised, notAsked }

  public let id: String
  public let at: Moment
  public let dyad: String
  public let relation: String
  public let stage: Stage
  /// `LevelFinding.id`, its number and whether it is "at least".
  public let level: String
  public let number: Int
  public let isAtLeast: Bool
  public let safety: Safety
  /// Whether the practitioner agreed with the rules.
  public let agrees: Bool
  public let practitioner: String
  /// Whether it was corrected; the row shows the corrected state.
  public let isCorrected: Bool
  /// Whether what was decided spoke of another level than the corrected one.
  public let isDecidedBefore: Bool
  /// Whether it is marked as entered in error: it is shown, and counts nowhere.
  public let isInError: Bool
  /// Whether the story of its family has ended.
  public let isClosed: Bool

  public init(
    id: String, at: Moment, dyad: String, relation: String, stage: Stage, level: String,
    number: Int, isAtLeast: Bool, safety: Safety, agrees: Bool, practitioner: String,
    isCorrected: Bool = false, isDecidedBefore: Bool = false, isInError: Bool = false,
    isClosed: Bool = false
  ) {
    self.isCorrected = isCorrected
    self.isDecidedBefore = isDecidedBefore
    self.isInError = isInError
    self.isClosed = isClosed
    self.id = id
    self.at = at
    self.dyad = dyad
    self.relation = relation
    self.stage = stage
    self.level = level
    self.number = number
    self.isAtLeast = isAtLeast
    self.safety = safety
    self.agrees = agrees
    self.practitioner = practitioner
  }
}

/// A file of the store that could not be read; it is listed and never touched.
public struct UnreadableRow: Equatable, Sendable {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// A baby the store knows by a reference, with the carers seen with them.
public struct KnownBaby: Equatable, Sendable {
  public let baby: Baby
  public let carers: [Carer]
  /// What was said of stories with this baby that have ended or go on.
  public let statuses: [FollowUp]

  public init(baby: Baby, carers: [Carer], statuses: [FollowUp] = []) {
    self.baby = baby
    self.carers = carers
    self.statuses = statuses
  }
}

/// What Home knows without reading a record.
public struct HomeSummary: Equatable, Sendable {
  public var drafts: [DraftRow]
  public var saved: Int
  public var unreadable: Int
  /// Where visits are kept, as shown.
  public var path: String
  /// Why the folder cannot be used, or nil.
  public var problem: String?
  /// What is due, or nil while it is not counted.
  public var due: DueFigures?
  /// Visits of which something came back to whoever works here.
  public var cameBack: Int
  /// Whether no visit counts although files are kept: those entered in error can still be opened.
  public var hasOnlyStruck = false
  /// Certificates of the training room that run out, a line each.
  public var reminders: [String] = []

  public init(
    drafts: [DraftRow] = [], saved: Int = 0, unreadable: Int = 0, path: String = "",
    problem: String? = nil, due: DueFigures? = nil, cameBack: Int = 0
  ) {
    self.drafts = drafts
    self.saved = saved
    self.unreadable = unreadable
    self.path = path
    self.problem = problem
    self.due = due
    self.cameBack = cameBack
  }

  /// Whether there is any file for the supervisor's room.
  var fillsRoom: Bool { saved + unreadable > 0 || hasOnlyStruck }

  /// Whether something can be due: a visit is saved, or one that is begun waits for a safety
  /// answer.
  var hasDue: Bool { saved > 0 || drafts.contains(where: \.hasOpenSafety) }
}

/// A finished visit, as the last screen shows it.
public struct FinishedVisit: Equatable, Sendable {
  public let id: String
  public let path: String

  public init(id: String, path: String) {
    self.id = id
    self.path = path
  }
}

/// A saved visit opened for reading.
public struct OpenedRecord: Equatable, Sendable {
  public let record: AssessmentRecord
  public let library: VisitLibrary
  /// What the same answers find now, from exactly the records it named; nil when a pack is not
  /// here.
  public let recomputed: Findings?
  /// What differs from the stored findings, in words; empty when nothing does.
  public let differences: [String]
  /// Why it was not recomputed, or nil.
  public let notRecomputed: String?
  /// What was said since.
  public let after: RecordAfter

  /// The visit as it stands with its corrections.
  public var standing: Visit { after.corrected.visit }
  /// What the rules find in it now; nil where that cannot be worked out.
  public var findings: Findings? {
    after.corrected.bearsOnFindings ? after.findings : recomputed
  }

  public init(
    record: AssessmentRecord, library: VisitLibrary, recomputed: Findings?,
    differences: [String], notRecomputed: String?, after: RecordAfter? = nil
  ) {
    self.after =
      after
      ?? RecordAfter(
        corrected: CorrectedVisit(record.visit, [], packs: library.packs), findings: nil,
        followUps: [], closing: nil)
    self.record = record
    self.library = library
    self.recomputed = recomputed
    self.differences = differences
    self.notRecomputed = notRecomputed
  }
}
