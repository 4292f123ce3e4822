extension CalendarDate {
  /// English names of the months.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// In English words: `3 September 2026`.
  public var wordy: String { "\(day) \(CalendarDate.months[month - 1]) \(year)" }
}
