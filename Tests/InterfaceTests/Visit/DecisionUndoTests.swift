import Assessment
import Screen
import Testing

@testable import Interface

/// What is decided is taken back and given again like every answer.
struct DecisionUndoTests {
  /// Every prompt answered: warmth at its worst, level 2.
  private let answered = "<enter>3<right>2<right>1<right><right>0<right>1<right>2<right>2<right>"

  private func decided(_ keys: String) -> Driver {
    var driver = Driver.visit(services: SampleGuide.services)
    driver.keys(answered + "rvd" + keys)
    return driver
  }

  private func decision(_ driver: Driver) -> Decision? { driver.model.openDraft?.visit.decision }

  @Test func `a choice is on the disk before it is seen`() {
    let driver = decided("2")
    #expect(driver.journal.last?.event == .decided(Decision(agrees: true)))
  }

  @Test func `an offer stays in its place when it is answered`() {
    var driver = decided("2<down><down>")
    let labels = driver.model.form?.fields.map(\.label)
    driver.keys("5")
    #expect(driver.model.form?.focused?.label == "Consult the parent-infant team")
    #expect(driver.model.form?.fields.map(\.label) == labels)
  }

  @Test func `each choice is undone and done again, the last one first`() {
    var driver = decided("2<down>3u")
    #expect(decision(driver)?.offers == [])
    #expect(driver.model.form?.focused?.label == "Parent-infant team")
    #expect(driver.model.form?.focused?.chosen == 0)
    #expect(driver.shows("Undone: Parent-infant team."))
    driver.keys("u")
    #expect(decision(driver) == nil)
    #expect(driver.model.form?.focused?.id == .view)
    #expect(driver.shows("Undone: Your view."))
    driver.keys("UU")
    #expect(decision(driver)?.agrees == true)
    #expect(decision(driver)?.offers.map(\.response) == [.accepted])
    driver.keys("U")
    #expect(driver.shows("There is nothing to do again."))
  }

  @Test func `consent, the plan and the next contact are undone too`() {
    var driver = decided("2<down><down><down><down>1<down>ring on Friday<tab>4/12/26<up>")
    let whole = decision(driver)
    #expect(whole?.consent == .given && whole?.plan == "ring on Friday")
    #expect(whole?.nextContact != nil)
    driver.keys("<f3>")
    #expect(decision(driver)?.nextContact == nil)
    #expect(driver.shows("Undone: Next contact."))
    driver.keys("<f3>")
    #expect(decision(driver)?.plan == nil)
    driver.keys("<f3>")
    #expect(decision(driver)?.consent == nil)
    #expect(driver.model.form?.focused?.id == .consent)
    driver.keys("<ctrl-r><ctrl-r><ctrl-r>")
    #expect(decision(driver) == whole)
  }

  @Test func `another view goes with its reason, and comes back with it`() {
    var driver = decided("0<down>good help<f3>")
    #expect(decision(driver)?.level == 0)
    #expect(driver.model.form?.text(.reason) == "")
    driver.keys("<f3>")
    #expect(decision(driver) == nil)
    #expect(driver.model.form?[.reason] == nil)
    driver.keys("<ctrl-r><ctrl-r>")
    #expect(decision(driver)?.reason == "good help")
  }

  @Test func `in a line of text u is text`() {
    let driver = decided("0<down>u")
    #expect(driver.model.form?.text(.reason) == "u")
  }

  @Test func `the footer says how`() {
    #expect(decided("2").footer.contains("F3 undo"))
  }

  @Test func `behind the decision the answers are undone, at their own page`() {
    let driver = decided("2uu")
    #expect(driver.model.visit?.item?.item == "baby-unsafe")
    #expect(decision(driver) == nil)
  }

  @Test func `from another page it leads to the line it changes`() {
    var driver = decided("2<down>3<f10>")
    #expect(driver.model.visit?.page == .finish)
    driver.keys("u")
    #expect(driver.model.visit?.page == .decision)
    #expect(driver.model.form?.focused?.label == "Parent-infant team")
  }

  @Test func `an undone step never agrees with a level that was not found then`() {
    var driver = decided("2<down>3<esc>xdebt<esc>")
    #expect(driver.model.visit?.findings.level?.number == 3)
    driver.keys("u")
    #expect(decision(driver)?.hasView != true)
    #expect(driver.model.visit?.isDecided == false)
  }

  @Test func `in shared view no line of it is named`() {
    let driver = decided("2<down>3<esc>vu")
    #expect(driver.shows("Undone: decision."))
    #expect(driver.shows("This page opens in full view only."))
    #expect(decision(driver)?.offers == [])
  }

  @Test func `what is undone stays undone after a resume`() {
    let driver = decided("2<down>3u<ctrl-c>c<enter>vd")
    #expect(decision(driver) == Decision(agrees: true))
    #expect(driver.model.form?.chosen(.view) == 2)
  }

  @Test func `a day that cannot be read yet stays typed`() {
    var driver = decided("2")
    driver.model.visit?.decision.focus(on: .nextContact)
    driver.keys("some day<f3>")
    #expect(driver.model.visit?.decision.text(.nextContact) == "some day")
    #expect(decision(driver) == nil)
  }

  @Test func `plain mode takes a choice back as well`() {
    var driver = PlainDriver.visit()
    driver.type("full", "overview", "result", "view", "decide", "0", "undo")
    #expect(driver.model.openDraft?.visit.decision == nil)
    #expect(driver.says("Undone: Your view."))
  }

  @Test func `a long reason is read whole from every line`() {
    let reason = String(repeating: "there is good help at home and they asked for time, ", count: 4)
    let driver = decided("0<down>" + reason + "to the last word<tab>")
    #expect(driver.model.form?.focused?.id != .reason)
    #expect(driver.shows("to the last word"))
  }
}
