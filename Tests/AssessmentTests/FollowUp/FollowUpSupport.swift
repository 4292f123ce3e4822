import Assessment

extension FollowUp {
  /// A follow-up whose id orders it by `number`.
  static func of(
    _ number: Int, _ content: Content, by practitioner: String = "hv-017"
  ) -> FollowUp {
    FollowUp(
      id: id(number), setting: .care, practitioner: practitioner,
      at: Moment(milliseconds: 1_780_320_000_000 + Int64(number) * 1_000, offset: 3_600),
      software: "attune 1", content: content)
  }

  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "019f0000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}

extension CalendarDate {
  /// A day of 2026.
  static func day(_ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: 2026, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}
