import Assessment
import Testing

/// The weeks of prematurity against the two dates that say the same.
struct PrematurityTests {
  private func fit(_ born: String?, due: String?, _ weeks: Int?) -> PrematurityFit {
    Baby(
      reference: "B-1", born: born.flatMap { CalendarDate($0) },
      due: due.flatMap { CalendarDate($0) }, weeksEarly: weeks
    ).prematurityFit
  }

  @Test(arguments: ["2026-05-12", "2026-05-11", "2026-06-01"])
  func `born on the due date or after it is not early`(born: String) {
    #expect(fit(born, due: "2026-05-11", 1) == .notEarly)
    #expect(fit(born, due: "2026-05-11", 0) == .fits)
    #expect(fit(born, due: "2026-05-11", nil) == .fits)
  }

  @Test(arguments: [("2026-04-30", 11, 1), ("2026-04-30", 11, 2), ("2026-05-10", 1, 1)])
  func `weeks may be rounded up or down`(born: String, days: Int, weeks: Int) {
    #expect(fit(born, due: "2026-05-11", weeks) == .fits)
  }

  @Test func `a whole week apart does not fit`() {
    #expect(fit("2026-04-27", due: "2026-05-11", 1) == .earlyBy(days: 14))
    #expect(fit("2026-04-27", due: "2026-05-11", 3) == .earlyBy(days: 14))
    #expect(fit("2026-04-27", due: "2026-05-11", 2) == .fits)
  }

  @Test func `weeks that are not said are missed only before 37 whole weeks`() {
    #expect(fit("2026-04-20", due: "2026-05-11", nil) == .fits)
    #expect(fit("2026-04-19", due: "2026-05-11", nil) == .unsaid(days: 22))
    #expect(fit("2026-04-19", due: "2026-05-11", 0) == .fits)
    #expect(fit("2026-01-05", due: "2026-05-11", nil) == .unsaid(days: 126))
    #expect(fit("2026-01-04", due: "2026-05-11", nil) == .fits)
  }

  @Test func `with one date nothing contradicts`() {
    #expect(fit("2026-04-27", due: nil, 4) == .fits)
    #expect(fit(nil, due: "2026-05-11", 4) == .fits)
  }

  @Test func `a baby is born from its day of birth on, and unknown once only a due date is past`() {
    let today = CalendarDate("2026-05-11") ?? CalendarDate(dayNumber: 0)
    func isBorn(_ born: Int?, due: Int?) -> Bool? {
      Baby(
        reference: "B-1", born: born.map(today.adding(days:)), due: due.map(today.adding(days:))
      ).isBorn(by: today)
    }
    #expect(isBorn(0, due: nil) == true)
    #expect(isBorn(-9, due: 30) == true)
    #expect(isBorn(nil, due: 0) == false)
    #expect(isBorn(nil, due: -1) == nil)
    #expect(isBorn(nil, due: nil) == nil)
  }
}
