/// Why a typed date is refused.
public enum DateEntryError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// Not in any form that is known.
  case unreadable
  /// The month does not exist; the day stands before the month.
  case month(Int)
  /// The month has no such day; the month's number and, when one was typed, the year.
  case day(Int, month: Int, year: Int?)
  /// Two readings are as likely, such as `Sep 26`.
  case ambiguous(String, String)
  /// The year is outside 1800 to 9999 or has neither two nor four digits.
  case year

  public var description: String {
    switch self {
    case .empty: "no date"
    case .unreadable: "not a date: write it as 3/9/2026 or 3 Sep 2026"
    case .month(let month): "there is no month \(month): the day comes before the month"
    case .day(let day, let month, let year):
      "there is no \(day) \(CalendarDate.months[month - 1])\(year.map { " \($0)" } ?? "")"
    case .ambiguous(let first, let second): "can be \(first) or \(second): write the whole date"
    case .year: "write the year with four digits"
    }
  }
}
