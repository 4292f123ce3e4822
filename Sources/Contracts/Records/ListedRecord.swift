public import Assessment

/// What a list shows of a record and finds it by, and no more.
public struct ListedRecord: Equatable, Sendable {
  /// What of the decision stands in lists.
  public struct Decided: Equatable, Sendable {
    public let agrees: Bool
    public let level: Int?
    public let nextContact: CalendarDate?

    public init(agrees: Bool, level: Int?, nextContact: CalendarDate?) {
      self.agrees = agrees
      self.level = level
      self.nextContact = nextContact
    }

    init(_ decision: Decision) {
      self.init(
        agrees: decision.agrees, level: decision.level, nextContact: decision.nextContact)
    }
  }

  /// What a record of another kind says, as far as lists need it.
  public enum Says: UInt8, CaseIterable, Sendable {
    case agrees, comments, asks, answers, signsOff
    case amends, marksInError, unmarksInError
    case reports
    /// Of a status: that the dyad's story goes on, has ended, or that of the baby has.
    case opens, closes, closesForBaby
    case purges
    /// Of the training room: a trainee's answers to a vignette, and a panel's.
    case rates, agreesOnRatings

    init(_ record: FollowUp) {
      switch record.content {
      case .review(let review):
        self =
          switch review.verdict {
          case .agree: .agrees
          case .comment: .comments
          case .ask: .asks
          case .answer: .answers
          case .signOff: .signsOff
          }
      case .amendment(let amendment):
        self =
          amendment.enteredInError.map { $0 ? .marksInError : .unmarksInError } ?? .amends
      case .outcome: self = .reports
      case .status(let status):
        switch status.status {
        case .open: self = .opens
        case .closed(let because): self = because?.isOfBaby == true ? .closesForBaby : .closes
        }
      case .tombstone: self = .purges
      case .result: self = .rates
      case .panel: self = .agreesOnRatings
      }
    }
  }

  public let id: String
  public let kind: RecordKind
  /// The record it speaks of; nil for an assessment, a status, a tombstone and a panel.
  public let about: String?
  public let at: Moment
  public let setting: Setting?
  public let dyad: Dyad?
  public let relation: String?
  public let stage: Stage?
  public let practitioner: String?
  public let level: LevelFinding?
  public let safety: SafetySummary
  public let decision: Decided?
  /// What a record of another kind says; nil for an assessment.
  public let says: Says?
  /// The practitioner a review is for, where it says so.
  public let addressee: String?
  /// Of an answer: a mark of the review it answers, ``mark(of:)``; nil where it names none.
  public let answers: UInt32?
  /// The level a reviewer would have chosen.
  public let opinion: Int?
  /// Whether it is marked as entered in error.
  public let isInError: Bool
  /// Whether any of its places was corrected; what stands here is the corrected state.
  public let isCorrected: Bool
  /// Whether its decision spoke of another level than the corrected one.
  public let isDecidedBefore: Bool
  /// The baby's dates, as far as an assessment or a status knows them.
  public let born: CalendarDate?
  public let due: CalendarDate?

  /// A short mark of a record, by which its answers are told apart from those to others of the
  /// same visit.
  public static func mark(of id: String) -> UInt32? {
    RecordKey(id).map { UInt32(truncatingIfNeeded: $0.low) | 1 }
  }

  /// Whether something was left open that could have changed what was found.
  public var hasGaps: Bool {
    guard kind == .assessment else { return false }
    return level?.isAtLeast == true || level?.id == "undetermined" || safety.notAsked > 0
  }

  public init(_ summary: RecordSummary) {
    self.init(
      id: summary.id, kind: summary.kind, about: summary.about, at: summary.at,
      setting: summary.setting, dyad: summary.dyad ?? summary.followUp?.status?.dyad,
      relation: summary.identity?.carer.relation, stage: summary.stage,
      practitioner: summary.practitioner, level: summary.level, safety: summary.safety,
      decision: summary.decision.map(Decided.init), says: summary.followUp.map(Says.init),
      addressee: summary.followUp?.review?.to,
      answers: summary.followUp?.review?.replyTo.flatMap(ListedRecord.mark),
      opinion: summary.followUp?.review?.level,
      born: summary.identity?.baby.born ?? summary.followUp?.status?.born,
      due: summary.identity?.baby.due ?? summary.followUp?.status?.due,
      isInError: summary.isInError, isCorrected: summary.isCorrected,
      isDecidedBefore: summary.isDecidedBefore)
  }

  public init(
    id: String, kind: RecordKind, about: String? = nil, at: Moment, setting: Setting?,
    dyad: Dyad?, relation: String?, stage: Stage?, practitioner: String?, level: LevelFinding?,
    safety: SafetySummary, decision: Decided?, says: Says? = nil,
    addressee: String? = nil, answers: UInt32? = nil, opinion: Int? = nil,
    born: CalendarDate? = nil, due: CalendarDate? = nil, isInError: Bool = false,
    isCorrected: Bool = false, isDecidedBefore: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.about = about
    self.at = at
    self.setting = setting
    self.dyad = dyad
    self.relation = relation
    self.stage = stage
    self.practitioner = practitioner
    self.level = level
    self.safety = safety
    self.decision = decision
    self.says = says
    self.addressee = addressee
    self.answers = answers
    self.opinion = opinion
    self.isInError = isInError
    self.isCorrected = isCorrected
    self.isDecidedBefore = isDecidedBefore
    self.born = born
    self.due = due
  }
}
