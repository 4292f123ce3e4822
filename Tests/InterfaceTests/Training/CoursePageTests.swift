import Assessment
import Screen
import Testing

@testable import Interface

struct CoursePageTests {
  /// The courses as Home's one key leads to them.
  private func courses(_ keys: String = "") -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 60))
    driver.board = SampleTraining.board
    driver.keys("tc" + keys)
    return driver
  }

  /// Two families that come with the program, and a course of them.
  private func withFamilies(size: Size = Driver.wide) throws -> Driver {
    var driver = try Driver.training("six-weeks-in", "tied-drawers", size: size)
    let course = Course(
      id: "first-steps", title: "First steps", about: "Two families to begin with.",
      vignettes: ["six-weeks-in", "tied-drawers"])
    driver.board = CourseBoard(
      practitioner: "hv-017",
      standings: [CourseStanding(course, practitioner: "hv-017", attempts: [], mark: 0.8)],
      drift: RatingDrift([]),
      titles: ["six-weeks-in": "Six weeks in", "tied-drawers": "Tied drawers"], items: [:],
      today: SampleTraining.date("2026-11-24"), months: 12, mark: 0.8)
    return driver
  }

  @Test func `each course says how far it is`() {
    let driver = courses()
    #expect(driver.shows("First steps"))
    #expect(driver.shows("was to be renewed by 5 December 2026") == false)
    #expect(driver.shows("to be renewed by 5 December 2026"))
    #expect(driver.shows("2 of 3 rated"))
  }

  @Test func `courses are of the training room alone`() {
    var driver = Driver()
    driver.board = SampleTraining.board
    driver.keys("o:courses<enter><esc>")
    #expect(driver.model.scope == .home)
    #expect(courses().model.setting == .training)
  }

  @Test func `a family of a course is walked in full, and its result leads back to the course`()
    throws
  {
    var driver = try withFamilies()
    driver.keys("c<enter>")
    #expect(driver.shows("A course asks the full walk of each"))
    driver.keys("<enter>")
    #expect(driver.model.visit?.vignette?.vignette.id == "six-weeks-in")
    #expect(!driver.shows("Short walk"))
    // The key of the short walk says why not.
    driver.keys("s")
    #expect(driver.model.visit?.page == .before)
    #expect(driver.shows("A course asks the full walk of its families."))
    driver.rateLikeTheExpert()
    driver.decideAndFinish()
    let result = try #require(driver.results.first, "\(driver)")
    let guide = try #require(driver.library.packs[result.guide])
    let rated = guide.items.filter { $0.kind == .rating }.map(\.id)
    #expect(Set(rated).isSubset(of: result.expert.keys))
    #expect(driver.shows("(100 %)"))
    driver.keys("<enter>")
    #expect(driver.model.scope == .course)
    #expect(driver.shows("First steps"))
    driver.keys("<left><left>")
    #expect(driver.model.scope == .trainingRoom)
  }

  @Test func `a short walk that was begun for practice goes on in full from a course`() throws {
    var driver = try withFamilies()
    driver.keys("<enter><enter>1<right>q")
    #expect(driver.model.scope == .trainingRoom)
    driver.keys("c<enter><enter>")
    #expect(driver.model.visit?.walk.isFull == true)
    #expect(driver.journals.count == 1)
    // It is kept: after a crash it is still a full walk.
    driver.keys("q")
    driver.keys("<home><enter>")
    #expect(driver.model.visit?.walk.isFull == true)
  }

  @Test(arguments: ["at-the-door", "tied-drawers", "after-a-loss", "gran-in-charge"])
  func `a full walk counts for a course, a short one is practice`(id: String) throws {
    for isFull in [true, false] {
      var driver = try Driver.training(id)
      driver.keys(isFull ? "<enter>f<left>" : "<enter>")
      driver.rateLikeTheExpert()
      driver.decideAndFinish()
      let result = try #require(driver.results.first, "\(driver)")
      let file = FollowUp(
        id: result.about, setting: .training, practitioner: "hv-017", at: Driver.start,
        software: "attune", content: .result(result))
      let attempt = try #require(CourseAttempt(file) { driver.library.packs[$0] })
      #expect(attempt.isFullWalk == isFull, "\(id)")
    }
  }

  @Test func `a safety prompt that was not asked passes no course, and the result says so first`()
    throws
  {
    var driver = try Driver.training("at-the-door")
    driver.keys("<enter>f<left>")
    driver.rateLikeTheExpert(leavingOut: ["baby-unsafe"])
    driver.decideAndFinish()
    let lines = driver.screen.lines
    let open = try #require(lines.firstIndex { $0.contains("Safety prompts left open") })
    let summary = try #require(lines.firstIndex { $0.contains("ratings are the same") })
    #expect(open < summary)
    #expect(driver.shows("Any risk to baby now"))
    #expect(!driver.shows("No safety answer was missed."))
    let result = try #require(driver.results.first)
    let file = FollowUp(
      id: result.about, setting: .training, practitioner: "hv-017", at: Driver.start,
      software: "attune", content: .result(result))
    let attempt = try #require(CourseAttempt(file) { driver.library.packs[$0] })
    #expect(attempt.share == 1)
    #expect(attempt.missedSafety == ["baby-unsafe"])
    #expect(![attempt].passes(mark: 0.8))
  }

  @Test func `a family of which only a short walk was rated says so`() {
    let course = Course(id: "c", title: "C", about: "One.", vignettes: ["at-the-door"])
    let short = CourseAttempt(
      vignette: "at-the-door", date: SampleTraining.date("2026-11-20"), result: "r", agreed: 9,
      rated: 9, isFullWalk: false)
    let standing = CourseStanding(course, practitioner: "hv-017", attempts: [short], mark: 0.8)
    let board = CourseBoard(
      practitioner: "hv-017", standings: [standing], drift: RatingDrift([short]), titles: [:],
      items: [:], today: SampleTraining.date("2026-11-24"), months: 12, mark: 0.8)
    let lines = CourseLines(board).lines(standing).map(\.text)
    #expect(lines.contains("a short walk only"))
    #expect(lines.contains("No certificate yet: 0 of 1 families are rated."))
  }

  /// The round that goes on has one rating, in which a safety item was missed.
  @Test func `a missed safety item is said before the certificate and the families`() {
    let lines = courses("<enter>").screen.lines
    let missed = lines.firstIndex { $0.contains("First: a safety item was missed") } ?? 99
    let passed = lines.firstIndex { $0.contains("Passed on") } ?? 0
    let families = lines.firstIndex { $0.contains("The families") } ?? 0
    #expect(missed < passed && passed < families)
    #expect(courses("<enter>").shows("The door was opened by dad: Low thoughts"))
  }

  /// 17 and 16 of 20 on 20 November and 5 December 2025: 33 of 40 is 82.5 %.
  @Test func `the certificate is of the round that passed`() throws {
    let driver = courses("<enter>c")
    let written = try #require(
      driver.effects.compactMap { effect -> Certificate? in
        if case .writeCertificate(let certificate, _) = effect { certificate } else { nil }
      }.last)
    #expect(written.practitioner == "hv-017")
    #expect((written.agreed, written.rated) == (33, 40))
    #expect((written.percent, written.mark) == ("82.5", "80"))
    #expect(written.passed == "5 December 2025")
    #expect(written.until == "5 December 2026")
    #expect(written.panel.contains("authors' proposal"))
    #expect(written.ratings == "Every family was rated once.")
    #expect(driver.shows("To print: "))
  }

  @Test func `without a pass there is none, and it says why`() {
    let driver = courses("<down><enter>c")
    #expect(driver.shows("No certificate yet: A safety item was missed."))
    #expect(driver.model.scope == .course)
  }

  /// 85, 80, 65 and 90 %; before the last day 46 of 60, 76.7 %.
  @Test func `the drift is a bar a day with its figures beside it`() {
    let lines = courses().screen.lines
    func line(_ day: String) -> String { lines.first { $0.contains(day) } ?? "" }
    #expect(line("20 Nov 2025").contains("85 %"))
    #expect(line("20 Nov 2025").contains("less 2, more 1"))
    #expect(line("2 Jun 2026").contains("65 %"))
    #expect(line("2 Jun 2026").contains("safety missed"))
    #expect(lines.contains { $0.contains("by 13 points") })
    func length(_ day: String) -> Int { line(day).count { $0 == "#" } }
    #expect(length("2 Jun 2026") < length("20 Nov 2025"))
    #expect(length("20 Nov 2025") <= length("20 Nov 2026"))
  }

  @Test func `a share just below the mark is not rounded up to it`() {
    #expect((9.0 / 11).percentText == "81.8")
    #expect((2.0 / 3).percentText == "66.7")
    #expect(0.7996.percentText == "79.9")
    #expect(0.79996.percentText == "79.9")
    #expect(0.8.percentText == "80")
    #expect((0.29).percentText == "29")
    #expect(0.825.percentText == "82.5")
    #expect(0.9999.percentText == "99.9")
    #expect((1.0).percentText == "100")
  }

  @Test func `what is to be renewed is reminded of`() {
    #expect(
      SampleTraining.board.reminders() == ["First steps: to be renewed by 5 December 2026."])
  }

  @Test func `one step back at a time`() {
    var driver = courses("<enter>c")
    for scope in [Scope.course, .courses, .trainingRoom] {
      driver.keys("<left>")
      #expect(driver.model.scope == scope)
    }
  }
}
