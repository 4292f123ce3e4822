import Assessment
import Screen
import Testing

@testable import Interface

/// The overview is a look around: Esc goes back to where one was.
struct OverviewTests {
  private func page(_ driver: Driver) -> VisitPage? { driver.model.visit?.page }

  @Test(arguments: ["", "<enter>", "<enter>2<right>", "/seeing<enter><left>", "<enter>2or"])
  func `Esc goes back to the page the overview was opened from`(keys: String) {
    var driver = Driver.visit()
    driver.keys(keys)
    let here = page(driver)
    driver.keys("o")
    #expect(page(driver) == .overview)
    driver.keys("<down><down><esc>")
    #expect(page(driver) == here)
  }

  @Test func `reached by walking, Esc goes to the page before it`() {
    var driver = Driver.visit()
    driver.keys("<enter>/safe<enter><right>")
    #expect(page(driver) == .overview)
    driver.keys("<esc>")
    #expect(driver.model.visit?.item?.item == "baby-unsafe")
  }

  @Test func `a prompt opened from there is a step of its own`() {
    var driver = Driver.visit()
    driver.keys("<enter>2<right>o<enter><esc>")
    #expect(page(driver) == .before, "back from the first prompt, not to where o was pressed")
    driver.keys("<right>o<left>")
    #expect(driver.model.visit?.item?.item == "baby-unsafe", "left goes back in the walk")
  }

  @Test func `Esc at a page that is no longer in the walk goes to the one before`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("v/low<enter>")
    driver.keys("ov<esc>")
    #expect(driver.model.visit.map { $0.canShow($0.page) } == true)
  }
}
