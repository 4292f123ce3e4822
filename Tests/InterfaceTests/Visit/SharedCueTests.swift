import Assessment
import Screen
import Testing

@testable import Interface

/// In shared view a rating has no name, yet nobody has to guess which end is which.
struct SharedCueTests {
  @Test(arguments: RealGuide.stages)
  func `every rating says which end is which, and no option has words`(stage: Stage) throws {
    var driver = try RealGuide.visit(stage)
    driver.keys("f")
    let ratings = driver.model.visit?.guide?.items.filter { $0.kind == .rating }.map(\.id) ?? []
    #expect(ratings.count >= 18)
    for item in driver.model.visit?.prompts ?? [] where ratings.contains(item.item) {
      while driver.model.visit?.item != item { driver.keys("<right>") }
      #expect(driver.shows("Answer: 0 easy to 3 hard"), "\(item)")
      let rows = Set(driver.screen.lines.map { $0.split(separator: " ").joined(separator: " ") })
      #expect(rows.isSuperset(of: ["0", "1", "2", "3"]), "\(item)")
    }
  }

  @Test func `full view has the words instead`() {
    var driver = Driver.visit()
    driver.keys("<enter>v")
    #expect(!driver.shows("easy to"))
    #expect(driver.shows("3  says there is none"))
  }

  @Test func `a question of facts has no such ends`() {
    var driver = Driver.visit()
    driver.keys("<enter>/how long<enter>")
    #expect(!driver.shows("easy to"))
  }

  @Test(arguments: [Driver.wide, Driver.narrow])
  func `the key to full view stands in the footer of a prompt`(size: Size) {
    var driver = Driver.visit(size: size)
    driver.keys("<enter>")
    #expect(driver.footer.contains("v view"))
    driver.keys("v")
    #expect(driver.footer.contains("v view"))
  }
}
