import Assessment
import Screen
import Testing

@testable import Interface

/// A part of "Who" is asked before it is blamed, and none of its lines is passed over.
struct PartTests {
  private func focus(_ driver: Driver) -> FieldID? { driver.model.form?.focused?.id }

  @Test(arguments: ["<f10>", "<ctrl-d>"])
  func `going on opens the next part at its first line, without a word of blame`(key: String) {
    var driver = Driver()
    driver.keys("nB-1<down><down>3/10/26\(key)")
    #expect(driver.shows("The carer, 2 of 3"))
    #expect(focus(driver) == .relation)
    #expect(!driver.shows("Please"))
    driver.keys("mum<down>1\(key)")
    #expect(driver.shows("Today, 3 of 3"))
    #expect(focus(driver) == .present, "who else is there is never passed over")
    #expect(!driver.shows("Please"))
    driver.keys(key)
    #expect(driver.shows("Please choose one."))
    #expect(focus(driver) == .safeToTalk)
  }

  @Test func `what is wrong in the part itself is said there`() {
    var driver = Driver()
    driver.keys("n<f10>")
    #expect(driver.shows("Please type the baby's reference"))
    #expect(focus(driver) == .reference)
    driver.keys("B-1<down><down>3/10/26<f10><f10>")
    #expect(driver.shows("Please type how they name it"))
    #expect(focus(driver) == .relation)
  }

  @Test func `going back to an earlier part that is wrong shows its line`() {
    var driver = Driver()
    driver.keys("nB-1<down><down>3/10/26<f10>mum<down>1<f10><down>1")
    driver.keys("<up><up><up><up><up><up><up><up><up><ctrl-u>soon<down><f10>")
    #expect(driver.shows("Please write a date"))
    #expect(driver.shows("The baby, 1 of 3"))
  }

  @Test func `leaving says what becomes of what was typed`() {
    var driver = Driver()
    driver.keys("nB-1<esc>")
    #expect(driver.shows("What you typed is kept"))
    driver = Driver()
    driver.keys("n<esc>")
    #expect(!driver.shows("What you typed"))
    driver = Driver.visit()
    driver.keys("<enter>cdad<esc>")
    #expect(driver.shows("Nothing was changed."))
    #expect(driver.model.visitIdentity?.contact.present == [])
  }

  @Test func `a code that was typed takes the complaint away`() {
    var driver = Driver(configuration: Configuration())
    driver.keys("<f10>")
    #expect(driver.shows("Please type a short code"))
    driver.keys("h")
    #expect(!driver.shows("Please type a short code"))
  }

  @Test func `only Enter hands in the last line, an arrow stays there`() {
    var driver = Driver.visit()
    driver.keys("<enter>cdad<down><down><down><tab>")
    #expect(driver.header.contains("Who"))
    #expect(driver.model.visitIdentity?.contact.present == [])
    driver.keys("<enter>")
    #expect(driver.model.visitIdentity?.contact.present == ["dad"])
  }
}
