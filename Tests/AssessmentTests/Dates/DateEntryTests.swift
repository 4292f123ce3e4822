import Assessment
import Testing

struct DateEntryTests {
  private let today = CalendarDate(dayNumber: 20_606)  // 2 June 2026

  @Test(arguments: [
    "3/9/2026", "03/09/2026", "03.09.26", "3-9-26", "3 9 26", "3 Sep 2026", "3 september",
    "3rd Sept 2026", "03 SEPTEMBER 26", "2026-09-03", "2026/9/3", "Sep 3 2026",
    "September 3, 2026", "September 3rd", "3-Sep-2026", "3 / 9 / 2026", " 3/9 ",
  ])
  func `the usual forms mean one day`(text: String) throws {
    #expect(try CalendarDate(entered: text, today: today).description == "2026-09-03")
  }

  @Test(arguments: [
    ("today", "2026-06-02"), ("Yesterday", "2026-06-01"), ("29/2/24", "2024-02-29"),
    ("29 feb", "2028-02-29"), ("1/12", "2026-12-01"), ("2 dec", "2025-12-02"),
    ("31/12/99", "1999-12-31"), ("1/1/75", "2075-01-01"), ("1/1/77", "1977-01-01"),
    ("1/5/1991", "1991-05-01"), ("1 may", "2026-05-01"),
  ])
  func `a year of two digits or none is the nearest`(text: String, expected: String) throws {
    #expect(try CalendarDate(entered: text, today: today).description == expected)
  }

  @Test(arguments: [
    ("", "no date"), ("  ", "no date"),
    ("soon", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("3", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("03092026", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("3 Se 2026", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("9/2026", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("3rd/9/2026", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("3 sep oct", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("3/9/2026/1", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("٣/٩/٢٠٢٦", "not a date: write it as 3/9/2026 or 3 Sep 2026"),
    ("9/13/2026", "there is no month 13: the day comes before the month"),
    ("31/4/2026", "there is no 31 April 2026"), ("29/2/26", "there is no 29 February 2026"),
    ("31 apr", "there is no 31 April"), ("0/4/2026", "there is no 0 April 2026"),
    ("Sep 26", "can be 26 September or September of the year 26: write the whole date"),
    ("3/9/226", "write the year with four digits"), ("3/9/6", "write the year with four digits"),
    ("3/9/1700", "write the year with four digits"),
  ])
  func `anything else is refused with its reason`(text: String, expected: String) {
    do {
      let date = try CalendarDate(entered: text, today: today)
      Issue.record("\(text) was read as \(date)")
    } catch { #expect(error.description == expected, "\(text)") }
  }

  @Test func `every day of four years is read back from its words and its figures`() throws {
    for number in 20_000..<21_461 {
      let date = CalendarDate(dayNumber: number)
      #expect(try CalendarDate(entered: date.wordy, today: today) == date)
      #expect(
        try CalendarDate(entered: "\(date.day)/\(date.month)/\(date.year)", today: today) == date)
      #expect(try CalendarDate(entered: date.description, today: today) == date)
    }
  }

  @Test func `a date in words`() {
    #expect(CalendarDate("2026-09-03")?.wordy == "3 September 2026")
  }
}

struct SpokenAgeTests {
  @Test(arguments: [
    (0, "0 days"), (1, "1 day"), (6, "6 days"), (7, "1 week"), (8, "1 week 1 day"),
    (51, "7 weeks 2 days"), (181, "25 weeks 6 days"), (-3, "0 days"),
  ])
  func `the first half year is told in weeks and days`(days: Int, words: String) {
    #expect(SpokenAge(inDays: days, on: day("2026-06-01")).description == words)
  }

  @Test(arguments: [
    ("2025-09-01", "2026-06-01", "9 months"), ("2025-09-02", "2026-06-01", "8 months 30 days"),
    ("2025-08-31", "2026-03-01", "6 months 1 day"),
    ("2024-02-29", "2025-02-28", "11 months 30 days"),
    ("2024-02-29", "2025-03-01", "12 months 1 day"),
    ("2024-06-01", "2026-05-31", "23 months 30 days"),
    ("2024-06-01", "2026-06-01", "2 years"), ("2023-05-02", "2026-06-01", "3 years"),
    ("2023-05-01", "2026-06-01", "3 years 1 month"),
  ])
  func `later ages are told in months and years`(born: String, on: String, words: String) {
    let days = day(on).days(since: day(born))
    #expect(SpokenAge(inDays: days, on: day(on)).description == words)
  }

  @Test func `months are added to the last day where the month is shorter`() {
    #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
    #expect(day("2024-01-31").adding(months: 1) == day("2024-02-29"))
    #expect(day("2025-11-30").adding(months: 15) == day("2027-02-28"))
  }
}

struct StageProposalTests {
  private func proposal(_ calendar: Int, _ corrected: Int) -> StageProposal? {
    StageProposal(age: .born(calendarDays: calendar, correctedDays: corrected))
  }

  @Test(arguments: [
    (0, Stage.earlyWeeks), (60, .earlyWeeks), (61, .firstMonths), (182, .firstMonths),
    (183, .firstYear), (547, .firstYear), (548, .toddler), (1_339, .toddler),
  ])
  func `the calendar age proposes`(days: Int, stage: Stage) {
    let found = proposal(days, days)
    #expect(found?.proposed == stage)
    #expect(found?.alternative == nil)
    #expect(found?.isOutOfRange == false)
  }

  @Test func `the corrected age offers a younger stage beside it`() {
    #expect(proposal(80, 52)?.alternative == .earlyWeeks)
    #expect(proposal(80, 66)?.alternative == nil)
    #expect(proposal(20, 0)?.alternative == nil)
    #expect(proposal(560, 500)?.alternative == .firstYear)
  }

  @Test func `beyond the last day it is out of range and a toddler`() {
    #expect(proposal(1_340, 1_340)?.isOutOfRange == true)
    #expect(proposal(1_340, 1_340)?.proposed == .toddler)
  }

  @Test func `before birth and without a date`() {
    var baby = Baby(reference: "B-1", due: CalendarDate("2026-09-01"))
    let on = day("2026-06-01")
    #expect(StageProposal(for: baby, on: on)?.proposed == .antenatal)
    baby.due = nil
    #expect(StageProposal(for: baby, on: on) == nil)
    baby.born = CalendarDate("2026-03-20")
    baby.weeksEarly = 4
    let found = StageProposal(for: baby, on: on)
    #expect(found?.age == .born(calendarDays: 73, correctedDays: 45))
    #expect(found?.proposed == .firstMonths)
    #expect(found?.alternative == .earlyWeeks)
  }
}
