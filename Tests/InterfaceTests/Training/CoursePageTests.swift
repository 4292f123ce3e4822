import Assessment
import Screen
import Testing

@testable import Interface

struct CoursePageTests {
  private func courses(_ keys: String = "", setting: Setting = .training) -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 60), setting: setting)
    driver.board = SampleTraining.board
    driver.keys("o" + keys)
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
    let driver = courses(setting: .care)
    #expect(driver.shows("Courses are in the training room"))
    #expect(driver.model.scope == .home)
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

  /// 17 and 16 of 20 on 20 November and 5 December 2025: 33 of 40 is 82 %.
  @Test func `the certificate is of the round that passed`() throws {
    let driver = courses("<enter>c")
    let written = try #require(
      driver.effects.compactMap { effect -> Certificate? in
        if case .writeCertificate(let certificate, _) = effect { certificate } else { nil }
      }.last)
    #expect(written.practitioner == "hv-017")
    #expect((written.agreed, written.rated, written.percent, written.mark) == (33, 40, 82, 80))
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
    #expect(0.7999.percent == 79)
    #expect(0.8.percent == 80)
    #expect((0.29).percent == 29)
  }

  @Test func `what is to be renewed is reminded of`() {
    #expect(
      SampleTraining.board.reminders() == ["First steps: to be renewed by 5 December 2026."])
  }

  @Test func `one step back at a time`() {
    var driver = courses("<enter>c")
    for scope in [Scope.course, .courses, .home] {
      driver.keys("<left>")
      #expect(driver.model.scope == scope)
    }
  }
}
