import Assessment
import Screen
import Testing

@testable import Interface

/// The overview is a look around: Esc goes back to where one was.
struct OverviewTests {
  private func page(_ driver: Driver) -> VisitPage? { driver.model.visit?.page }

  @Test(arguments: ["", "<enter>", "<enter>2<right>", "/seeing<enter><left>", "<enter>2or"])
  func `Esc and Left go back to the page the overview was opened from`(keys: String) {
    for back in ["<esc>", "<left>", "h"] {
      var driver = Driver.visit()
      driver.keys(keys)
      let here = page(driver)
      driver.keys("o")
      #expect(page(driver) == .overview)
      driver.keys("<down><down>" + back)
      #expect(page(driver) == here, "\(back)")
    }
  }

  @Test func `the footer says where left and right lead`() {
    var driver = Driver.visit()
    driver.keys("<enter>2o")
    #expect(driver.footer.contains("right result") && driver.footer.contains("left back"))
    driver.keys("<right>")
    #expect(page(driver) == .result)
    driver.keys("<left>")
    #expect(page(driver) == .overview)
  }

  @Test(arguments: ["<esc>", "<left>"])
  func `reached by walking, back goes to the page before it`(back: String) {
    var driver = Driver.visit()
    driver.keys("<enter>/safe<enter><right>")
    #expect(page(driver) == .overview)
    driver.keys(back)
    #expect(driver.model.visit?.item?.item == "baby-unsafe")
  }

  @Test func `a prompt opened from there is a step of its own`() {
    var driver = Driver.visit()
    driver.keys("<enter>2<right>o<enter><esc>")
    #expect(page(driver) == .before, "back from the first prompt, not to where o was pressed")
  }

  @Test func `Esc at a page that is no longer in the walk goes to the one before`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("v/low<enter>")
    driver.keys("ov<esc>")
    #expect(driver.model.visit.map { $0.canShow($0.page) } == true)
  }
}
