/// Which guide to open for a baby's age, and which one may be chosen beside it.
public struct StageProposal: Equatable, Sendable {
  /// Both ages it was made from.
  public let age: Situation.Age
  /// By calendar age; the oldest stage beyond the last day any covers.
  public let proposed: Stage
  /// The younger stage in which the age corrected for prematurity lies.
  public let alternative: Stage?
  /// Whether the baby is older than 1,339 days.
  public let isOutOfRange: Bool

  /// nil when the age is unknown.
  public init?(age: Situation.Age) {
    self.age = age
    switch age {
    case .unknown: return nil
    case .antenatal:
      proposed = .antenatal
      alternative = nil
      isOutOfRange = false
    case .born(let calendar, let corrected):
      let byCalendar = Stage(ageInDays: calendar)
      proposed = byCalendar ?? .toddler
      isOutOfRange = byCalendar == nil
      let byCorrection = Stage(ageInDays: corrected) ?? .toddler
      alternative = corrected < calendar && byCorrection != proposed ? byCorrection : nil
    }
  }

  /// The proposal for a baby on the day of a contact; nil without a date of birth or due date.
  public init?(for baby: Baby, on date: CalendarDate) {
    self.init(age: baby.age(on: date))
  }

  /// The stages that may be chosen without saying why: the proposed one and the one beside it.
  public var usual: [Stage] { [proposed, alternative].compactMap { $0 } }
}
