import Assessment
import Testing

/// When a course is passed, and for how long.
struct CourseTests {
  private let course = Course(id: "c", title: "C", about: "Two.", vignettes: ["a", "b"])

  private func attempt(
    _ vignette: String, _ day: Int, _ agreed: Int, of rated: Int = 10, missed: [String] = []
  ) throws -> CourseAttempt {
    CourseAttempt(
      vignette: vignette, date: try #require(CalendarDate(year: 2026, month: 3, day: day)),
      result: "result-\(day)", agreed: agreed, rated: rated, missedSafety: missed)
  }

  private func standing(
    _ attempts: [CourseAttempt], mark: Double = 0.8
  ) -> CourseStanding {
    CourseStanding(course, practitioner: "hv-1", attempts: attempts, mark: mark)
  }

  /// 9 and 7 of 10 are 16 of 20: exactly the mark.
  @Test func `it is passed when the ratings together reach the mark`() throws {
    let found = standing([try attempt("a", 1, 9), try attempt("b", 2, 7)])
    #expect(found.passes.map(\.date.day) == [2])
    #expect(found.passes.first?.attempts.share == 0.8)
    #expect(found.passes.first?.result == "result-2")
    #expect(found.current.isEmpty)
    #expect(standing([try attempt("a", 1, 9), try attempt("b", 2, 6)]).passes.isEmpty)
  }

  /// 0.8 and 0.1 are no whole binary fractions: 8 of 10 must reach 0.8 and 7 of 10 must reach 0.7.
  @Test(arguments: 1...10)
  func `a share that equals the mark passes, one item less does not`(mark: Int) throws {
    let share = Double(mark) / 10
    let (first, last) = (try attempt("a", 1, mark), try attempt("b", 2, mark))
    #expect(standing([first, last], mark: share).passes.count == 1)
    let less = try attempt("b", 2, mark - 1)
    #expect(standing([first, less], mark: share).passes.isEmpty)
  }

  @Test func `one missed safety item fails it whatever the share`() throws {
    let missed = try attempt("b", 2, 10, missed: ["self-harm"])
    let found = standing([try attempt("a", 1, 10), missed])
    #expect(found.passes.isEmpty)
    #expect(found.counted.missedSafety == 1)
  }

  @Test func `an open vignette is no pass, and other vignettes count for nothing`()
    throws
  {
    let found = standing([try attempt("a", 1, 10), try attempt("z", 2, 10)])
    #expect(found.passes.isEmpty)
    #expect(found.open == ["b"])
    #expect(found.counted.map(\.vignette) == ["a"])
  }

  @Test func `of a vignette rated again the last rating counts, and the certificate says how many`()
    throws
  {
    let found = standing([
      try attempt("a", 1, 2), try attempt("b", 2, 9), try attempt("a", 3, 8),
    ])
    #expect(found.passes.map(\.date.day) == [3])
    #expect(found.passes.first?.ratings == 3)
    // The last counts though an earlier one was better.
    #expect(
      standing([try attempt("a", 1, 10), try attempt("a", 2, 2), try attempt("b", 3, 10)])
        .passes.isEmpty)
  }

  @Test func `a short walk is practice: it passes nothing, and takes nothing from a full one`()
    throws
  {
    func short(_ vignette: String, _ day: Int, _ agreed: Int) throws -> CourseAttempt {
      let full = try attempt(vignette, day, agreed)
      return CourseAttempt(
        vignette: vignette, date: full.date, result: full.result, agreed: agreed, rated: 10,
        isFullWalk: false)
    }
    let open = standing([try short("a", 1, 10), try attempt("b", 2, 10)])
    #expect(open.passes.isEmpty)
    #expect(open.open == ["a"])
    #expect(open.shortWalks == ["a"])
    let passed = standing([
      try attempt("a", 1, 9), try short("a", 2, 0), try attempt("b", 3, 9),
    ])
    #expect(passed.passes.map(\.date.day) == [3])
    #expect(passed.passes.first?.ratings == 2)
    #expect(passed.shortWalks.isEmpty)
  }

  @Test func `the next round begins with nothing, and takes no certificate away`() throws {
    let passed = [try attempt("a", 1, 9), try attempt("b", 2, 9)]
    let found = standing(passed + [try attempt("a", 5, 0, missed: ["x"])])
    #expect(found.passes.count == 1)
    #expect(found.open == ["b"])
    let again = standing(passed + [try attempt("b", 6, 9), try attempt("a", 7, 9)])
    #expect(again.passes.map(\.date.day) == [2, 7])
  }

  @Test func `a rating that compares nothing counts for nothing`() throws {
    let found = standing([try attempt("a", 1, 0, of: 0), try attempt("b", 2, 10)])
    #expect(found.open == ["a"])
  }

  /// Passed on 2 March 2026, for twelve months: until 2 March 2027.
  @Test(arguments: [
    ("2026-03-02", "until"), ("2027-01-30", "until"), ("2027-01-31", "soon"),
    ("2027-03-02", "soon"), ("2027-03-03", "lapsed"),
  ])
  func `it is to be renewed in time`(today: String, expected: String) throws {
    let found = standing([try attempt("a", 1, 9), try attempt("b", 2, 9)])
    let end = try #require(CalendarDate("2027-03-02"))
    let validity = found.validity(on: try #require(CalendarDate(today)), months: 12)
    let wanted: CourseStanding.Validity =
      expected == "until" ? .until(end) : expected == "soon" ? .soon(end) : .lapsed(end)
    #expect(validity == wanted)
    #expect(standing([]).validity(on: end, months: 12) == .never)
  }

  @Test func `a certificate of the last of a month ends on the last of a shorter one`() throws {
    let date = try #require(CalendarDate("2026-08-31"))
    let one = Course(id: "c", title: "C", about: "One.", vignettes: ["a"])
    let found = CourseStanding(
      one, practitioner: "hv-1",
      attempts: [CourseAttempt(vignette: "a", date: date, result: "r", agreed: 1, rated: 1)],
      mark: 0.8)
    #expect(found.validity(on: date, months: 6) == .until(try #require(CalendarDate("2027-02-28"))))
  }

  /// 18 of 20 before, 5 of 10 on the last day: 0.5 − 0.9.
  @Test func `the drift has a figure a day and the change of the last one`() throws {
    let drift = RatingDrift([
      try attempt("a", 4, 5), try attempt("b", 1, 8), try attempt("a", 1, 10),
    ])
    #expect(drift.days.map(\.date.day) == [1, 4])
    #expect(drift.days.map(\.share) == [0.9, 0.5])
    #expect(((drift.change ?? 0) + 0.4).magnitude < 1e-12)
    #expect(RatingDrift([]).change == nil)
    #expect(RatingDrift([try attempt("a", 4, 5)]).change == nil)
  }
}
