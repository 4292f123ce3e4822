/// What the due list needs to know of a record.
public struct DueContact: Equatable, Sendable {
  public let record: String
  public let at: Moment
  public let baby: Baby
  public let carer: Carer
  public let practitioner: String
  /// Whether abuse and harm could be asked about.
  public let isPrivate: Bool
  public let nextContact: CalendarDate?
  /// Whether a rule asked for the team, or a referral was offered and not declined.
  public let asksTeam: Bool
  /// Whether it is known what became of that.
  public let hasOutcome: Bool
  /// Whether the story of its dyad has ended. It is said of the contact and not of the dyad's
  /// name, which another baby may have had before.
  public let isClosed: Bool

  public init(
    record: String, at: Moment, baby: Baby, carer: Carer, practitioner: String, isPrivate: Bool,
    nextContact: CalendarDate?, asksTeam: Bool, hasOutcome: Bool, isClosed: Bool = false
  ) {
    self.isClosed = isClosed
    self.record = record
    self.at = at
    self.baby = baby
    self.carer = carer
    self.practitioner = practitioner
    self.isPrivate = isPrivate
    self.nextContact = nextContact
    self.asksTeam = asksTeam
    self.hasOutcome = hasOutcome
  }

  public var dyad: Dyad { Dyad(baby: baby.label, carer: carer.key) }
}

/// A visit that is begun and has a safety event without a response.
public struct DueDraft: Equatable, Sendable {
  public let id: String
  public let dyad: Dyad
  public let reference: String
  public let relation: String
  public let practitioner: String
  public let since: CalendarDate

  public init(
    id: String, dyad: Dyad, reference: String, relation: String, practitioner: String,
    since: CalendarDate
  ) {
    self.id = id
    self.dyad = dyad
    self.reference = reference
    self.relation = relation
    self.practitioner = practitioner
    self.since = since
  }
}
