import Assessment
import Testing

struct DateTests {
  @Test func `every day from 1900 to 2100 survives the day number`() {
    var number = CalendarDate(year: 1900, month: 1, day: 1)?.dayNumber ?? 0
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...CalendarDate.daysInMonth(month, of: year) {
          let date = CalendarDate(year: year, month: month, day: day)
          #expect(date?.dayNumber == number)
          #expect(date == CalendarDate(dayNumber: number))
          number += 1
        }
      }
    }
  }

  @Test func `days that do not exist are refused`() {
    #expect(CalendarDate("2026-02-29") == nil)
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2026-13-01") == nil)
    #expect(CalendarDate("26-01-01") == nil)
    #expect(CalendarDate("2026-1-01") == nil)
  }

  @Test(arguments: [
    ("2026-06-01T14:20:05+01:00", 1_780_320_005_000, 3600),
    ("1969-12-31T23:59:59+00:00", -1_000, 0),
    ("2026-01-01T00:30:00+01:00", 1_767_223_800_000, 3600),
  ])
  func `a moment reads and prints RFC 3339`(text: String, milliseconds: Int64, offset: Int) {
    let moment = Moment(text)
    #expect(moment?.milliseconds == milliseconds)
    #expect(moment?.offset == offset)
    #expect(moment?.description == text)
  }

  @Test func `the local day of a moment is the day the clock on the wall showed`() {
    #expect(Moment("2026-01-01T00:30:00+01:00")?.date.description == "2026-01-01")
    #expect(Moment("2025-12-31T23:30:00Z")?.date.description == "2025-12-31")
  }

  @Test(arguments: [
    "2026-06-01", "2026-06-01T14:20:05", "2026-06-01 14:20:05Z", "2026-06-01T24:00:00Z",
    "2026-06-01T14:20:05.Z", "2026-06-01T14:20:05+1:00", "2026-06-01T14:20:05Zz",
  ])
  func `half a moment is refused`(text: String) {
    #expect(Moment(text) == nil)
  }
}
