import Assessment

extension Words {
  /// `3 September 2026`.
  func date(_ date: CalendarDate) -> String {
    "\(date.day) \(time.months[date.month - 1]) \(date.year)"
  }

  /// `3 Sep`, for lists.
  func shortDate(_ date: CalendarDate) -> String {
    "\(date.day) \(time.months[date.month - 1].prefix(3))"
  }

  /// Days below two weeks, weeks and days below four months, months below two years, then years
  /// and months.
  func span(days: Int) -> String {
    if days < 14 { return count(days, time.day, time.days) }
    if days < 120 {
      let weeks = count(days / 7, time.week, time.weeks)
      return days % 7 == 0 ? weeks : "\(weeks) \(count(days % 7, time.day, time.days))"
    }
    // A twelfth of 365.25 days; ages in rules are always counted in days.
    let months = days * 4 / 1_461 * 12 + (days * 4 % 1_461) * 12 / 1_461
    if months < 24 { return count(months, time.month, time.monthsCount) }
    let years = count(months / 12, time.year, time.years)
    return months % 12 == 0
      ? years : "\(years) \(count(months % 12, time.month, time.monthsCount))"
  }

  func age(_ age: Situation.Age) -> String {
    switch age {
    case .antenatal: return time.beforeBirth
    case .unknown: return time.noAge
    case .born(let calendar, let corrected):
      guard corrected != calendar else { return span(days: calendar) }
      return time.corrected.filled([
        "age": span(days: calendar), "corrected": span(days: corrected),
      ])
    }
  }

  /// `today`, `yesterday`, `5 days ago`.
  func ago(_ date: CalendarDate, today: CalendarDate) -> String {
    switch today.days(since: date) {
    case ...0: time.today
    case 1: time.yesterday
    case let days: time.daysAgo.filled(["n": String(days)])
    }
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? one : many.filled(["n": String(number)])
  }
}
