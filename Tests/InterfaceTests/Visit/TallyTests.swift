import Assessment
import Screen
import Testing

@testable import Interface

/// What is said of a walk is counted from its answers: a reason for none is never an answer.
struct TallyTests {
  /// The seven core prompts of the sample guide, two of them passed.
  private let passed = "<enter>0<right>-1<right>1<right><right>0<right>1<right>2<right>-2<right>"

  private func tally(_ keys: String) -> Tally? {
    var driver = Driver.visit()
    driver.keys(keys)
    return driver.model.visit?.tally
  }

  @Test func `answers, reasons for none and gaps are three figures`() {
    #expect(tally("<enter>") == Tally(gaps: 7))
    #expect(tally("<enter>0<right>-1") == Tally(answered: 1, passed: 1, gaps: 5))
    #expect(tally(passed) == Tally(answered: 5, passed: 2))
  }

  @Test func `in the full walk what is not asked is no gap and no answer`() {
    #expect(tally("f0") == Tally(answered: 1, gaps: 6, open: 4))
  }

  @Test func `words count as an answer`() {
    #expect(
      tally("<enter>/would help<enter><enter>a friend<esc>") == Tally(answered: 1, gaps: 7))
  }

  @Test func `overview, result and finish say how many were passed`() {
    var driver = Driver.visit()
    driver.keys(passed)
    #expect(driver.header.contains("Overview"))
    #expect(driver.shows("Prompts: 5 answered, 2 passed"))
    #expect(!driver.shows("without an answer"))
    driver.keys("rv")
    #expect(driver.shows("Prompts: 5 answered, 2 passed"))
    driver.keys("d")
    driver.agree()
    driver.keys("<f10>")
    #expect(driver.shows("Prompts         5 answered, 2 passed"))
  }

  @Test func `what waits for a time alone is counted in full view only`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("<enter>o")
    #expect(driver.shows("Prompts: 0 answered, 6 without an answer"))
    #expect(driver.shows("1 prompt waits for another day."))
    #expect(!driver.shows("alone"))
    driver.keys("v")
    #expect(driver.shows("1 kept for a time alone"))
  }

  @Test func `parts that the walk leaves out are named, with the key that asks them`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    #expect(driver.shows("It leaves out Life around you and Your view."))
    driver.keys("<enter>o")
    #expect(driver.shows("Not in this walk: Life around you and Your view."))
    driver.keys("<esc>/what would help<enter>o")
    #expect(!driver.shows("and Your view"), "one of its prompts is in the walk now")
    #expect(driver.shows("Not in this walk: Life around you."))
  }

  @Test func `the full walk leaves nothing out`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    driver.keys("fo")
    #expect(!driver.shows("Not in this walk"))
  }
}
