/// What a report needs of one finished visit.
public struct ReportedVisit: Equatable, Sendable {
  /// What the carer said of earlier help.
  public enum Helpful: String, CaseIterable, Hashable, Sendable { case yes, partly, no }

  public let id: String
  public let at: Moment
  public let dyad: Dyad
  /// The dates the record knows: two babies with one reference stay apart when they contradict.
  public let born: CalendarDate?
  public let due: CalendarDate?
  public let practitioner: String
  /// nil where the record names none.
  public let team: String?
  public let stage: Stage
  /// nil where no pack has domains.
  public let level: LevelFinding?
  /// Safety events raised, those changed afterwards too.
  public let safetyRaised: Int
  /// Of the events: something was done; it was said why nothing was; the answer was changed.
  public let safetyActed: Int
  public let safetyNotActed: Int
  public let safetyChanged: Int
  /// Events without a word on them.
  public var safetyOpen: Int { max(0, safetyRaised - safetyActed - safetyNotActed - safetyChanged) }
  /// Safety items with neither answer nor reason.
  public let safetyNotAsked: Int
  /// Whole minutes from the beginning of the visit to each action that has a time; never negative.
  public let minutesToAction: [Int]
  /// Whether the practitioner agreed with the rules; nil without a decision.
  public let agrees: Bool?
  /// Whether something was needed that there is no service for here.
  public let hasUnmetNeed: Bool
  /// Whether any scored or rated item has no answer.
  public let hasGaps: Bool
  /// Whether anyone had asked about the relationship before; nil when not answered.
  public let askedBefore: Bool?
  /// Whether help had been offered before; nil when not answered.
  public let offeredBefore: Bool?
  /// nil when not answered, or when no help was had.
  public let helpful: Helpful?
  /// Whole days from sending to the first appointment, for each referral that had one.
  public var waitingDays: [Int] = []
  /// Whether a reviewer asked something about it that has no answer yet.
  public var reviewWaits = false

  public init(
    id: String, at: Moment, dyad: Dyad, born: CalendarDate? = nil, due: CalendarDate? = nil,
    practitioner: String, team: String? = nil, stage: Stage, level: LevelFinding?,
    safetyRaised: Int = 0, safetyActed: Int = 0, safetyNotActed: Int = 0, safetyChanged: Int = 0,
    safetyNotAsked: Int = 0, minutesToAction: [Int] = [],
    agrees: Bool? = nil, hasUnmetNeed: Bool = false, hasGaps: Bool = false,
    askedBefore: Bool? = nil, offeredBefore: Bool? = nil, helpful: Helpful? = nil
  ) {
    self.id = id
    self.at = at
    self.dyad = dyad
    self.born = born
    self.due = due
    self.practitioner = practitioner
    self.team = team
    self.stage = stage
    self.level = level
    self.safetyRaised = safetyRaised
    self.safetyActed = safetyActed
    self.safetyNotActed = safetyNotActed
    self.safetyChanged = safetyChanged
    self.safetyNotAsked = safetyNotAsked
    self.minutesToAction = minutesToAction
    self.agrees = agrees
    self.hasUnmetNeed = hasUnmetNeed
    self.hasGaps = hasGaps
    self.askedBefore = askedBefore
    self.offeredBefore = offeredBefore
    self.helpful = helpful
  }

  /// The baby as far as the report knows it; its twin label is part of the reference.
  var baby: Baby { Baby(reference: dyad.baby, born: born, due: due) }

  /// `2026-11`, the month of the visit where it was made.
  public var month: String { String(at.date.description.prefix(7)) }
}
