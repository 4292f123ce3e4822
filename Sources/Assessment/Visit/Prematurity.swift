/// Whether the weeks of prematurity fit the birth and the due date of one baby.
public enum PrematurityFit: Equatable, Sendable {
  /// They fit, or one of the three is not known.
  case fits
  /// Born on the due date or after it, and said to be early: one of them is wrong.
  case notEarly
  /// Born before the due date by another time than was said: a whole week or more apart, counted
  /// in the days that the dates are apart.
  case earlyBy(days: Int)
}

extension Baby {
  /// How the weeks of prematurity stand to the two dates.
  ///
  /// Whole weeks are rounded up or down: less than seven days apart is no contradiction. No weeks,
  /// or 0, contradict nothing: a baby of 37 weeks or more is not called early.
  public var prematurityFit: PrematurityFit {
    guard let born, let due, let weeksEarly, weeksEarly > 0 else { return .fits }
    let days = due.days(since: born)
    if days <= 0 { return .notEarly }
    return abs(days - 7 * weeksEarly) < 7 ? .fits : .earlyBy(days: days)
  }

  /// Whether the baby is born by a day; nil where no date is known, or where only a due date is
  /// and it has passed.
  public func isBorn(by date: CalendarDate) -> Bool? {
    if let born { return born <= date }
    return due.flatMap { $0 < date ? nil : false }
  }
}

extension Visit {
  /// Whether the baby was born at the visit; nil where that is not known.
  public var isBorn: Bool? { baby.isBorn(by: contact.at.date) }
}
