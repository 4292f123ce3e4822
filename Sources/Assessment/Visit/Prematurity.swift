/// Whether the weeks of prematurity fit the birth and the due date of one baby.
public enum PrematurityFit: Equatable, Sendable {
  /// They fit, or one of the three is not known.
  case fits
  /// Born on the due date or after it, and said to be early: one of them is wrong.
  case notEarly
  /// Born before the due date by another time than was said: a whole week or more apart, counted
  /// in the days that the dates are apart.
  case earlyBy(days: Int)
  /// Born before 37 whole weeks by the due date, so many days early, and no weeks were said: the
  /// age would not be corrected.
  case unsaid(days: Int)
}

extension Baby {
  /// How the weeks of prematurity stand to the two dates.
  ///
  /// Whole weeks are rounded up or down: less than seven days apart is no contradiction. No weeks,
  /// or 0, contradict nothing: a baby of 37 weeks or more is not called early. Before 37 weeks
  /// (WHO, "Preterm birth": fewer than 37 completed weeks; the due date is the 40th) weeks that are
  /// not said are asked for.
  public var prematurityFit: PrematurityFit {
    guard let born, let due else { return .fits }
    let days = due.days(since: born)
    guard let weeksEarly else {
      return days > 21 && Baby.birthAroundDue.contains(-days) ? .unsaid(days: days) : .fits
    }
    guard weeksEarly > 0 else { return .fits }
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
