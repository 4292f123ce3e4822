import Assessment
import Screen
import Testing

@testable import Interface

/// A score counts as checked after a second look, and no longer once an entry changes.
struct CheckingTests {
  private func checked(_ driver: Driver) -> Checking? {
    driver.model.visit?.draft.sheet("gad-7")?.checked
  }

  @Test func `keyed once it is not checked`() {
    var driver = SampleScales.unsaved("gad-7")
    driver.keys("v01230123")
    #expect(driver.model.visit?.entry?.phase == .result)
    #expect(checked(driver) == nil)
    #expect(driver.shows("Not checked yet"))
  }

  @Test func `read back to the end it is checked, and a slip can be mended on the way`() {
    var driver = SampleScales.unsaved("gad-7")
    driver.keys("v01230121<enter><enter>3<enter><enter><enter>")
    #expect(checked(driver) == nil)
    driver.keys("<enter>")
    #expect(checked(driver) == .readBack)
    #expect(driver.model.visit?.answer(ItemReference(pack: "gad-7", item: "3")).chosen == 3)
    #expect(driver.shows("Checked: every entry was read back."))
  }

  @Test func `keyed again the same it is checked`() {
    var driver = SampleScales.unsaved("gad-7")
    driver.keys("01230122" + "0123012")
    #expect(checked(driver) == .keyedAgain)
  }

  @Test func `what differs is shown and settled first`() {
    var driver = SampleScales.unsaved("gad-7")
    driver.keys("01230122" + "1123013")
    #expect(driver.shows("the first time: value 0"))
    driver.keys("2")
    #expect(driver.shows("the second time: value 3"))
    #expect(checked(driver) == nil)
    driver.keys("1")
    #expect(checked(driver) == .keyedAgain)
    #expect(driver.model.visit?.answer(ItemReference(pack: "gad-7", item: "1")).chosen == 1)
    #expect(driver.model.visit?.answer(ItemReference(pack: "gad-7", item: "7")).chosen == 2)
  }

  @Test func `a change afterwards takes it back`() {
    var driver = SampleScales.unsaved("gad-7")
    driver.keys("v01230122" + "0123012g2")
    #expect(checked(driver) == nil)
  }

  @Test func `a safety answer only of the second pass stops at once, and raises its event`() {
    var driver = SampleScales.unsaved("phq-9")
    driver.keys("v0000000002" + "000000001")
    #expect(driver.shows("the second time: value 1"))
    driver.keys("2")
    #expect(driver.model.visit?.openSafety == [ItemReference(pack: "phq-9", item: "9")])
  }
}
