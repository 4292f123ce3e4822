import Assessment
import Testing

/// The stage table of the clinical page at its edges.
struct StageTableTests {
  private func proposal(
    _ born: String?, on date: String, early: Int? = nil, due: String? = nil
  ) -> StageProposal? {
    StageProposal(
      for: Baby(reference: "B-1", born: born.map(day), due: due.map(day), weeksEarly: early),
      on: day(date))
  }

  @Test(arguments: [
    (0, Stage.earlyWeeks), (60, .earlyWeeks), (61, .firstMonths), (182, .firstMonths),
    (183, .firstYear), (547, .firstYear), (548, .toddler), (1_339, .toddler),
  ])
  func `days of age propose the stage`(days: Int, stage: Stage) {
    let born = day("2026-03-01")
    let found = StageProposal(
      for: Baby(reference: "B-1", born: born), on: born.adding(days: days))
    #expect(found?.proposed == stage)
    #expect(found?.alternative == nil)
    #expect(found?.isOutOfRange == false)
  }

  @Test func `beyond 1,339 days it is out of range, and toddler`() {
    let born = day("2026-03-01")
    let found = StageProposal(
      for: Baby(reference: "B-1", born: born), on: born.adding(days: 1_340))
    #expect(found?.proposed == .toddler)
    #expect(found?.isOutOfRange == true)
  }

  @Test func `a corrected age in a younger stage is offered beside it, to 24 months`() {
    // 61 days old and 4 weeks early: 33 days corrected.
    let young = proposal("2026-03-01", on: "2026-05-01", early: 4)
    #expect(young?.proposed == .firstMonths)
    #expect(young?.alternative == .earlyWeeks)
    #expect(young?.usual == [.firstMonths, .earlyWeeks])
    #expect(young?.age == .born(calendarDays: 61, correctedDays: 33))
    // 548 days old and 8 weeks early: 492 corrected.
    #expect(proposal("2026-03-01", on: "2027-08-31", early: 8)?.alternative == .firstYear)
    // Day 730 is corrected, day 731 is not.
    #expect(
      proposal("2026-03-01", on: "2028-02-29", early: 8)?.age
        == .born(calendarDays: 730, correctedDays: 674))
    #expect(
      proposal("2026-03-01", on: "2028-03-01", early: 8)?.age
        == .born(calendarDays: 731, correctedDays: 731))
  }

  @Test func `a born baby is never below early weeks`() {
    let tiny = proposal("2026-03-01", on: "2026-03-08", early: 16)
    #expect(tiny?.proposed == .earlyWeeks)
    #expect(tiny?.age == .born(calendarDays: 7, correctedDays: 0))
    #expect(tiny?.alternative == nil)
  }

  @Test func `before the birth it is antenatal, and without dates nothing`() {
    #expect(proposal(nil, on: "2026-03-01", due: "2026-02-01")?.proposed == .antenatal)
    #expect(proposal("2026-04-01", on: "2026-03-01")?.proposed == .antenatal)
    #expect(proposal(nil, on: "2026-03-01") == nil)
  }

  @Test func `a leap day is a day`() {
    // 1 January to 1 March: 60 days in a leap year, 59 else.
    #expect(proposal("2028-01-01", on: "2028-03-02")?.proposed == .firstMonths)
    #expect(proposal("2027-01-01", on: "2027-03-02")?.proposed == .earlyWeeks)
    #expect(SpokenAge(inDays: 366, on: day("2029-02-28")).description == "12 months")
  }

  @Test(arguments: [
    ("2026-05-01", "2026-05-09", true), ("2026-01-03", "2026-05-09", true),
    ("2026-01-02", "2026-05-09", false), ("2026-06-09", "2026-05-09", true),
    ("2026-06-10", "2026-05-09", false),
  ])
  func `a birth is of the pregnancy whose due date it lies around`(
    born: String, due: String, isOne: Bool
  ) {
    let unborn = Baby(reference: "B-1", due: day(due))
    let baby = Baby(reference: "B-1", born: day(born))
    #expect(unborn.isConsistent(with: baby) == isOne)
    #expect(baby.isConsistent(with: unborn) == isOne)
  }
}
