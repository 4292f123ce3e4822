import Assessment
import Screen
import Testing

@testable import Interface

/// In shared view no list says what the questions about safety are about.
struct SharedListTests {
  private func rows(_ driver: Driver) -> String {
    driver.model.page.rows.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n")
  }

  @Test(arguments: RealGuide.stages, ["o", "/", "/asked of", ":"])
  func `a question about safety has its number there, and its title in full view`(
    stage: Stage, keys: String
  ) throws {
    var driver = try RealGuide.visit(stage)
    let guide = try #require(driver.model.visit?.guide)
    let titles = guide.references.filter {
      driver.library.item($0)?.hasSafetyOption == true
    }.map(driver.library.title)
    #expect(titles.count == 6)
    driver.keys(keys)
    for title in titles { #expect(!rows(driver).contains(title), "\(title)") }
    guard keys != ":" else { return }
    #expect(rows(driver).contains("Asked of everyone, 6 of 6"))
    guard keys != "/asked of" else { return }
    driver.keys("<esc>v" + keys)
    for title in titles { #expect(rows(driver).contains(title), "\(title)") }
    #expect(!rows(driver).contains("Asked of everyone, 6 of 6"))
  }

  @Test func `what is not shown while somebody else is there is not counted either`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("o")
    #expect(rows(driver).contains("Asked of everyone, 1 of 1"))
  }

  @Test func `it is found by its title and by its number, and opens`() {
    for typed in ["baby safe", "everyone, 2"] {
      var driver = Driver.visit()
      driver.keys("/" + typed)
      #expect(driver.shows("Asked of everyone, 2 of 2"))
      #expect(!driver.shows("Baby safe now"))
      driver.keys("<enter>")
      #expect(driver.model.visit?.item?.item == "baby-unsafe")
    }
  }

  @Test func `an undone answer is named as the list names it`() {
    var driver = Driver.visit()
    driver.find("baby safe")
    driver.keys("2<left>u")
    #expect(driver.shows("Undone: Asked of everyone, 2 of 2."))
    driver.keys("U")
    #expect(driver.shows("Done again: Asked of everyone, 2 of 2."))
    driver.keys("vu")
    #expect(driver.shows("Undone: Baby safe now."))
  }

  @Test func `plain mode says the same`() {
    var driver = PlainDriver.visit()
    driver.type("overview")
    #expect(driver.says("Asked of everyone, 1 of 2"))
    #expect(!driver.says("Low thoughts") && !driver.says("Baby safe"))
    driver.type("view", "again")
    #expect(driver.says("Low thoughts"))
  }
}
