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

  public let id: String
  public let kind: RecordKind
  /// The record it speaks of; nil for an assessment.
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
  /// What a record of another kind says, as its kind counts; 0 for an assessment.
  public let says: UInt8

  /// Whether something was left open that could have changed what was found.
  public var hasGaps: Bool {
    guard kind == .assessment else { return false }
    return level?.isAtLeast == true || level?.id == "undetermined" || safety.notAsked > 0
  }

  public init(_ summary: RecordSummary) {
    self.init(
      id: summary.id, kind: summary.kind, about: summary.about, at: summary.at,
      setting: summary.setting, dyad: summary.dyad,
      relation: summary.identity?.carer.relation, stage: summary.stage,
      practitioner: summary.practitioner, level: summary.level, safety: summary.safety,
      decision: summary.decision.map(Decided.init))
  }

  public init(
    id: String, kind: RecordKind, about: String? = nil, at: Moment, setting: Setting?,
    dyad: Dyad?, relation: String?, stage: Stage?, practitioner: String?, level: LevelFinding?,
    safety: SafetySummary, decision: Decided?, says: UInt8 = 0
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
  }
}
