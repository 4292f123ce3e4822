import Assessment
import Screen
import Testing

@testable import Interface

/// Abuse and harm are never asked about while somebody else may hear or read.
struct PrivacyTests {
  private let harm = ItemReference(pack: "early-weeks", item: "self-harm")

  private func answer(_ driver: Driver) -> Answer? { driver.model.visit?.answer(harm) }

  @Test(arguments: [("dad", "1"), ("", "2"), ("", "3")])
  func `not alone or not safe to talk: not asked, and said why`(present: String, safe: String) {
    let driver = Driver.visit(present: present, safe: safe)
    #expect(answer(driver) == .absent(.notAsked))
    #expect(driver.model.visit?.note(harm) == "not private")
  }

  @Test func `a family member who interprets counts as not private`() {
    var driver = Driver()
    driver.keys(
      "nB-1<down><down>3/10/26<down><down><down><down>mum<down>1<down><down>3<down><down>1<f10><enter>"
    )
    #expect(driver.model.visit?.isPrivate == false)
    #expect(answer(driver) == .absent(.notAsked))
  }

  @Test func `the walk, the overview and the search do not show them`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("<enter>")
    for _ in 0..<20 {
      #expect(!driver.shows("Low thoughts"))
      driver.keys("<right>")
    }
    driver.keys("o<end>")
    #expect(!driver.shows("Low thoughts"))
    driver.keys("<home>")
    #expect(driver.shows("1 prompt waits for another day."))
    driver.keys("/low")
    #expect(driver.shows("Nothing found."))
  }

  @Test func `nothing in shared view says why they are missing`() {
    var driver = Driver(size: Driver.wide)
    driver.who(present: "dad", safe: "2")
    #expect(!driver.text.lowercased().contains("alone"))
    #expect(!driver.text.lowercased().contains("safe"))
    driver.keys("<enter>o")
    #expect(!driver.text.lowercased().contains("alone"))
  }

  @Test func `in full view the overview says what is kept, and it can be opened all the same`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("ov<end><up><up><up>")
    #expect(driver.shows("kept for a time alone"))
    driver.keys("<enter>")
    #expect(driver.model.visit?.item == harm)
    driver.keys("1")
    #expect(driver.header.contains("SAFETY"))
  }

  @Test func `back in shared view an opened one leaves the screen`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("ov<end><up><up><up><enter>v")
    #expect(driver.model.visit?.item != harm)
    #expect(!driver.shows("Low thoughts"))
  }

  @Test func `undo in shared view never shows one`() {
    var driver = Driver.visit()
    driver.find("low")
    driver.keys("1cdad<f10>")
    #expect(driver.model.visit?.isPrivate == false)
    driver.keys("u")
    #expect(!driver.shows("Low thoughts"))
    #expect(driver.shows("Undone: one answer."))
    #expect(answer(driver) == .absent(.notAsked))
  }

  @Test func `they are given back when the talk becomes private`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("c<ctrl-u><f10>")
    #expect(driver.model.visit?.isPrivate == true)
    #expect(answer(driver) == .opened)
    #expect(driver.model.visit?.note(harm) == nil)
  }

  @Test func `what was answered before somebody came in stays`() {
    var driver = Driver.visit()
    driver.find("low")
    driver.keys("1ocdad<f10>")
    #expect(answer(driver) == .option(0))
  }

  @Test func `see alone joins the plan and leaves it again`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("ovrd0<f10>F")
    #expect(driver.finished?.draft.visit.decision?.plan == "See alone.")
  }

  @Test func `see alone stands behind what is typed, once`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("ovrd0")
    driver.model.visit?.decision.focus(on: .plan)
    driver.keys("Phone.<f10><esc>d<f10>F")
    #expect(driver.finished?.draft.visit.decision?.plan == "Phone. See alone.")
  }

  @Test func `a visit that becomes private again is not to be seen alone`() {
    var driver = Driver.visit(present: "dad")
    driver.keys("ovrd0<esc><esc>c<ctrl-u><f10>")
    #expect(driver.model.openDraft?.visit.decision?.plan == nil)
  }
}
