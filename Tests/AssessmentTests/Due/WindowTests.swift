import Assessment
import Testing

/// The days of a contact, worked by hand.
struct WindowTests {
  private func days(_ window: Window?, born: String? = nil, due: String? = nil) -> String {
    let baby = Baby(reference: "B-1", born: born.map(day), due: due.map(day))
    guard let days = window?.days(for: baby) else { return "none" }
    return "\(days.lowerBound) \(days.upperBound)"
  }

  @Test func `a range ends on the day its end is reached`() {
    #expect(days(Window(.days, from: 10, to: 14), born: "2026-03-01") == "2026-03-11 2026-03-15")
    #expect(days(Window(.weeks, from: 6, to: 8), born: "2026-03-01") == "2026-04-12 2026-04-26")
    #expect(days(Window(.months, from: 9, to: 12), born: "2026-03-31") == "2026-12-31 2027-03-31")
    #expect(days(Window(.months, from: 24, to: 30), born: "2026-03-01") == "2028-03-01 2028-09-01")
  }

  @Test func `a point lasts as long as the baby is that old`() {
    #expect(days(Window(.weeks, from: 8), born: "2026-03-01") == "2026-04-26 2026-05-02")
    #expect(days(Window(.months, from: 15), born: "2026-03-10") == "2027-06-10 2027-07-09")
    #expect(days(Window(.days, from: 10), born: "2026-03-01") == "2026-03-11 2026-03-11")
  }

  @Test func `a pregnancy is counted back from the due date at 40 weeks`() {
    let from28 = Window(.gestationWeeks, from: 28)
    #expect(days(from28, due: "2026-06-01") == "2026-03-09 2026-06-01")
    #expect(
      days(Window(.gestationWeeks, from: 32, to: 34), due: "2026-06-01") == "2026-04-06 2026-04-20")
    #expect(days(from28, born: "2026-05-30", due: "2026-06-01") == "none")
    #expect(days(from28) == "none")
    #expect(days(Window(.weeks, from: 8), due: "2026-06-01") == "none")
  }

  @Test func `a leap day is counted, and a month without the day ends on its last`() {
    #expect(days(Window(.days, from: 10, to: 14), born: "2028-02-20") == "2028-03-01 2028-03-05")
    #expect(days(Window(.days, from: 10, to: 14), born: "2027-02-20") == "2027-03-02 2027-03-06")
    #expect(days(Window(.months, from: 12, to: 24), born: "2028-02-29") == "2029-02-28 2030-02-28")
    #expect(days(Window(.months, from: 48, to: 49), born: "2028-02-29") == "2032-02-29 2032-03-29")
  }

  @Test func `an end before the beginning is no window`() {
    #expect(Window(.weeks, from: 8, to: 6) == nil)
    #expect(Window(.weeks, from: -1) == nil)
  }
}
