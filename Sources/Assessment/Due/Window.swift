/// When a contact of a calendar is due, told by the age of the baby or of the pregnancy.
///
/// A single point such as "8 weeks" lasts as long as the baby is that old: days 56 to 62. A range
/// such as "6 to 8 weeks" ends on the day its end is reached: days 42 to 56.
public struct Window: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case days, weeks, months
    /// Completed weeks of pregnancy, counted back from the due date at 40 weeks.
    case gestationWeeks = "gestation-weeks"
  }

  public let unit: Unit
  public let from: Int
  /// nil for a point; of a pregnancy, until the due date.
  public let to: Int?

  /// nil when the end stands before the beginning, or the beginning below 0.
  public init?(_ unit: Unit, from: Int, to: Int? = nil) {
    guard from >= 0, to.map({ $0 >= from }) ?? true else { return nil }
    self.unit = unit
    self.from = from
    self.to = to
  }

  public var isAntenatal: Bool { unit == .gestationWeeks }

  /// The first and the last day of the contact; nil without the date it is counted from.
  public func days(for baby: Baby) -> ClosedRange<CalendarDate>? {
    if isAntenatal {
      guard baby.born == nil, let due = baby.due else { return nil }
      let first = due.adding(days: (from - 40) * 7)
      return first...max(first, to.map { due.adding(days: ($0 - 40) * 7) } ?? due)
    }
    guard let born = baby.born else { return nil }
    func day(_ count: Int) -> CalendarDate {
      switch unit {
      case .months: born.adding(months: count)
      case .weeks: born.adding(days: count * 7)
      case .days, .gestationWeeks: born.adding(days: count)
      }
    }
    if let to { return day(from)...day(to) }
    return day(from)...day(from + 1).adding(days: -1)
  }
}
