/// What a report needs of one finished visit, as it was recorded.
public struct ReportedVisit: Equatable, Sendable {
  /// What the carer said of earlier help.
  public enum Helpful: String, CaseIterable, Hashable, Sendable { case yes, partly, no }

  public let id: String
  public let at: Moment
  public let dyad: Dyad
  public let practitioner: String
  public let stage: Stage
  /// nil where no pack has domains.
  public let level: LevelFinding?
  /// Safety events raised, those changed afterwards too.
  public let safetyRaised: Int
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

  public init(
    id: String, at: Moment, dyad: Dyad, practitioner: String, stage: Stage, level: LevelFinding?,
    safetyRaised: Int = 0, safetyNotAsked: Int = 0, minutesToAction: [Int] = [],
    agrees: Bool? = nil, hasUnmetNeed: Bool = false, hasGaps: Bool = false,
    askedBefore: Bool? = nil, offeredBefore: Bool? = nil, helpful: Helpful? = nil
  ) {
    self.id = id
    self.at = at
    self.dyad = dyad
    self.practitioner = practitioner
    self.stage = stage
    self.level = level
    self.safetyRaised = safetyRaised
    self.safetyNotAsked = safetyNotAsked
    self.minutesToAction = minutesToAction
    self.agrees = agrees
    self.hasUnmetNeed = hasUnmetNeed
    self.hasGaps = hasGaps
    self.askedBefore = askedBefore
    self.offeredBefore = offeredBefore
    self.helpful = helpful
  }

  /// `2026-11`, the month of the visit where it was made.
  public var month: String { String(at.date.description.prefix(7)) }
}

/// A contact of the calendar whose time has come, and whether it took place.
public struct ReportedContact: Equatable, Sendable {
  public let practitioner: String
  public let stage: Stage
  /// The last day it was due.
  public let by: CalendarDate
  public let isDone: Bool

  public init(practitioner: String, stage: Stage, by: CalendarDate, isDone: Bool) {
    self.practitioner = practitioner
    self.stage = stage
    self.by = by
    self.isDone = isDone
  }

  public var month: String { String(by.description.prefix(7)) }
}
