import Assessment
import Testing

struct FilterTextTests {
  static let day = CalendarDate(year: 2026, month: 9, day: 1)!

  @Test(
    arguments: [
      ("level:3", .level(3...3)), ("level:2..", .level(2...3)), ("level:..1", .level(0...1)),
      ("level:1..2", .level(1...2)), ("safety:yes", .safety(.yes)),
      ("SAFETY:Not-Asked", .safety(.notAsked)), ("by:hv-017", .by("hv-017")),
      ("since:2026-09-01", .since(day)), ("until:2026-09-01", .until(day)),
      ("stage:early-weeks", .stage(.earlyWeeks)), ("unsigned", .unsigned), ("Overdue", .overdue),
      ("disagreed", .disagreed), ("gaps", .gaps), ("reviews", .reviews),
      ("for:hv-017", .about("hv-017")), ("B-0142", .word("B-0142")), ("level", .word("level")),
      ("\"two words\"", .word("two words")),
    ] as [(String, RecordFilter.Term)])
  func `a word is one term`(text: String, term: RecordFilter.Term) {
    #expect(FilterText(text).filter.terms == [term])
    #expect(FilterText(text).problems.isEmpty)
  }

  @Test func `a month and a year stand for all their days`() {
    let ends = FilterText("since:2026-02 until:2028-02 until:2026").filter.terms
    #expect(
      ends == [
        .since(CalendarDate(year: 2026, month: 2, day: 1)!),
        .until(CalendarDate(year: 2028, month: 2, day: 29)!),
        .until(CalendarDate(year: 2026, month: 12, day: 31)!),
      ])
  }

  @Test(
    arguments: [
      ("levle:3", .unknownKey("levle")), ("level:", .noValue(.level)),
      ("level:4", .badValue(.level, "4")), ("level:3..1", .badValue(.level, "3..1")),
      ("level:..", .badValue(.level, "..")), ("level:-1", .badValue(.level, "-1")),
      ("since:2026-02-30", .badValue(.since, "2026-02-30")),
      ("since:01/09/2026", .badValue(.since, "01/09/2026")),
      ("stage:baby", .badValue(.stage, "baby")), ("safety:maybe", .badValue(.safety, "maybe")),
      ("gaps:yes", .needsNoValue(.gaps)),
    ] as [(String, FilterText.Problem)])
  func `what cannot be understood is said and narrows nothing`(
    text: String, problem: FilterText.Problem
  ) {
    let read = FilterText("gaps \(text)")
    #expect(read.problems == [problem])
    #expect(read.filter.terms == [.gaps])
  }

  @Test(arguments: [
    ("le", ["level:"]), ("un", ["until:", "unsigned"]), ("level:2", ["level:2.."]),
    ("gaps stage:fir", ["stage:first-months", "stage:first-year"]), ("by:hv-01", ["by:hv-017"]),
    ("for:h", ["for:hv-004", "for:hv-017"]), ("B-0142", []), ("level:3 ", []), ("", []),
    ("\"le", []), ("gaps", []),
  ])
  func `a word that is begun can be gone on with`(text: String, words: [String]) {
    #expect(
      FilterCompletion.words(for: text, practitioners: ["hv-004", "hv-017"]).sorted()
        == words.sorted())
  }

  @Test(arguments: [
    ("le", "level:"), ("un", nil), ("uns", "unsigned "), ("gaps stage:fir", "gaps stage:first-"),
    ("stage:t", "stage:toddler "), ("safety:n", "safety:no"), ("over", "overdue "), ("x", nil),
  ])
  func `Tab completes as far as there is one way on`(text: String, completed: String?) {
    #expect(FilterCompletion.completed(text) == completed)
  }

  @Test func `every known value of a word is one it takes`() {
    for key in FilterKey.allCases {
      for value in key.values {
        #expect(FilterText(key.typed + value).problems.isEmpty, "\(key.typed)\(value)")
      }
    }
  }
}
