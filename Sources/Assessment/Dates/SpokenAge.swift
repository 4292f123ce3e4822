/// An age as it is spoken: weeks and days in the first half year, then months, then years.
public enum SpokenAge: Hashable, Sendable, CustomStringConvertible {
  /// Below one week.
  case days(Int)
  /// To 26 weeks.
  case weeks(Int, days: Int)
  /// To two years.
  case months(Int, days: Int)
  case years(Int, months: Int)

  /// The age of a baby who is a number of days old on a date; a negative number counts as 0.
  ///
  /// The date is needed because months differ in length.
  public init(inDays days: Int, on date: CalendarDate) {
    let age = max(0, days)
    guard age >= 7 else {
      self = .days(age)
      return
    }
    guard age >= 182 else {
      self = .weeks(age / 7, days: age % 7)
      return
    }
    let born = date.adding(days: -age)
    var months = (date.year - born.year) * 12 + date.month - born.month
    if date.day < born.day { months -= 1 }
    guard months < 24 else {
      self = .years(months / 12, months: months % 12)
      return
    }
    self = .months(months, days: date.days(since: born.adding(months: months)))
  }

  /// In English: `7 weeks 2 days`, `9 months`, `2 years 1 month`.
  public var description: String {
    switch self {
    case .days(let days): counted(days, "day")
    case .weeks(let weeks, let days): joined(weeks, "week", days, "day")
    case .months(let months, let days): joined(months, "month", days, "day")
    case .years(let years, let months): joined(years, "year", months, "month")
    }
  }
}

private func counted(_ number: Int, _ unit: String) -> String {
  number == 1 ? "1 \(unit)" : "\(number) \(unit)s"
}

private func joined(_ first: Int, _ unit: String, _ second: Int, _ lesser: String) -> String {
  second == 0 ? counted(first, unit) : "\(counted(first, unit)) \(counted(second, lesser))"
}

extension CalendarDate {
  /// The same day of the month a number of months later, or that month's last day.
  public func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    let last = CalendarDate.daysInMonth(target.month, of: target.year)
    return CalendarDate(year: target.year, month: target.month, day: min(day, last)) ?? self
  }
}
