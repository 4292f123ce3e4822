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

  /// `3 Sep`; of another year than this one `3 Sep 2025`, `Sep 2025` or `Sep'25`, as there is room.
  func listedDate(_ date: CalendarDate, today: CalendarDate, columns: Int) -> String {
    guard date.year != today.year else { return shortDate(date) }
    let month = time.months[date.month - 1].prefix(3)
    let whole = "\(shortDate(date)) \(date.year)"
    if whole.count <= columns { return whole }
    return columns >= 8 ? "\(month) \(date.year)" : "\(month)'\(String(date.year).suffix(2))"
  }

  /// `7 weeks 2 days`, `9 months`, `2 years 1 month`: an age on a day, or a time until one.
  func span(_ days: Int, on date: CalendarDate) -> String {
    switch SpokenAge(inDays: days, on: date) {
    case .days(let days): count(days, time.day, time.days)
    case .weeks(let weeks, let days):
      joined(count(weeks, time.week, time.weeks), days, time.day, time.days)
    case .months(let months, let days):
      joined(count(months, time.month, time.monthsCount), days, time.day, time.days)
    case .years(let years, let months):
      joined(count(years, time.year, time.years), months, time.month, time.monthsCount)
    }
  }

  /// The age, and the one corrected for prematurity beside it.
  func age(_ age: Situation.Age, on date: CalendarDate) -> String {
    switch age {
    case .antenatal: return time.beforeBirth
    case .unknown: return time.noAge
    case .born(let calendar, let corrected):
      guard corrected != calendar else { return span(calendar, on: date) }
      guard corrected > 0 else {
        return time.uncorrected.filled(["age": span(calendar, on: date)])
      }
      return time.corrected.filled([
        "age": span(calendar, on: date), "corrected": span(corrected, on: date),
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

  private func joined(_ first: String, _ rest: Int, _ one: String, _ many: String) -> String {
    rest == 0 ? first : "\(first) \(count(rest, one, many))"
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? one : many.filled(["n": String(number)])
  }
}
