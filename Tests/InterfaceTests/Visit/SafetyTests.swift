import Assessment
import Screen
import Testing

@testable import Interface

struct SafetyTests {
  private let trigger = ItemReference(pack: "early-weeks", item: "baby-unsafe")

  private func raised(_ keys: String = "") -> Driver {
    var driver = Driver.visit(services: SampleGuide.services)
    driver.keys("<enter>v")
    driver.find("baby safe")
    driver.keys("1" + keys)
    return driver
  }

  @Test func `outside shared view the page opens at the keystroke`() {
    let driver = raised()
    #expect(driver.header.contains("SAFETY"))
    #expect(driver.model.visit?.openSafety == [trigger])
  }

  @Test func `the page always shows 999 and NHS 111, and the local contacts`() {
    let driver = raised()
    #expect(driver.shows("999 · NHS 111"))
    #expect(driver.shows("Duty safeguarding  01443 000 000  24 hours"))
    var without = Driver.visit()
    without.keys("v/baby safe<enter>1")
    #expect(without.shows("999 · NHS 111"))
    #expect(without.shows("No local contacts are set up on this computer."))
  }

  @Test func `in shared view only a neutral line shows, and F8 opens the page`() {
    var driver = Driver.visit()
    driver.find("baby safe")
    driver.keys("1")
    #expect(driver.shows("Pause: press F8 when you can"))
    #expect(!driver.text.lowercased().contains("you noted"))
    driver.keys("<f8>")
    #expect(driver.header.contains("SAFETY"))
  }

  @Test func `set aside it leaves a mark on every page of the visit`() {
    var driver = raised("a")
    for keys in ["o", "r", "d", "<esc>?", "<esc>:", "<esc>/", "<esc>"] {
      driver.keys(keys)
      #expect(driver.shows("press F8"), "after \(keys)")
      #expect(driver.header.contains("F8"))
    }
  }

  @Test func `it cannot be finished before an action or a reason is written`() {
    var driver = raised("aordd")
    driver.agree()
    driver.keys("<f10>F")
    #expect(driver.finished == nil)
    #expect(driver.shows("Not yet"))
    driver.keys("<f8><enter>called the duty team<esc>aF")
    #expect(driver.finished != nil)
  }

  @Test func `a reason for not acting is as good`() {
    var driver = raised("<down><enter>she was never unsafe; I mis-keyed<esc>")
    #expect(driver.model.visit?.openSafety.isEmpty == true)
    driver.keys("aord")
    driver.agree()
    driver.keys("<f10>F")
    #expect(driver.finished != nil)
  }

  @Test func `what was done keeps with whom and when`() {
    var driver = raised("<enter>called<esc><enter>Sam<enter><down><enter>")
    driver.keys("<ctrl-u>9.45<enter>")
    let acted = driver.model.visit?.acted(on: trigger)
    #expect(acted?.action == "called")
    #expect(acted?.with == "Sam")
    #expect(acted?.at?.clock == "09:45")
  }

  @Test(arguments: ["soon", "25:00", "23:59", "9:5"])
  func `what is no time up to now leaves the time as it was`(text: String) {
    var driver = raised("<enter>called<esc>")
    let before = driver.model.visit?.acted(on: trigger)?.at
    driver.keys("<down><down><enter><ctrl-u>\(text)<enter>")
    #expect(driver.model.visit?.acted(on: trigger)?.at == before)
    #expect(driver.shows("is not a time"))
  }

  @Test func `a changed answer asks for its reason and stays in the record`() {
    var driver = raised("a2")
    #expect(driver.shows("An answer was changed"))
    #expect(driver.model.visit?.openSafety == [trigger])
    driver.keys("<enter>I heard it wrong<esc>")
    #expect(driver.model.visit?.openSafety.isEmpty == true)
    #expect(driver.model.visit?.outcome(of: trigger) == .changed(because: "I heard it wrong"))
  }

  @Test func `the result says that the answer was changed`() {
    var driver = raised("a2")
    driver.keys("<enter>I heard it wrong<esc>aor")
    #expect(driver.shows("Then the answer was changed. Written up."))
  }

  @Test func `what was done and when is one sentence`() {
    let done = SafetyResponse(
      trigger: trigger, outcome: .acted("rang them tonight.", with: nil, at: Driver.start))
    #expect(
      Words.english.response(done, SampleGuide.library) == "Baby safe now: rang them tonight, 10:00"
    )
  }

  @Test func `a changed answer that waits for its reason stands first at Home`() {
    var driver = raised("<enter>called<esc>a2aq")
    #expect(driver.model.home.drafts.map(\.hasOpenSafety) == [true])
    #expect(driver.screen.lines[3...5].contains { $0.contains("something to finish first") })
    driver.keys("<enter><enter><f8><enter>misheard<esc>aq")
    #expect(driver.model.home.drafts.map(\.hasOpenSafety) == [false])
    #expect(!driver.shows("something to finish first"))
  }

  @Test func `what was noted is said once, changed or not`() {
    func count(_ driver: Driver) -> Int {
      driver.text.split(separator: "You noted", omittingEmptySubsequences: false).count - 1
    }
    #expect(count(raised()) == 1)
    #expect(count(raised("a2")) == 1)
    #expect(count(raised("<enter>called<esc>a2")) == 1)
    #expect(count(raised("a2aor")) == 1)
  }

  @Test func `an undone answer does too`() {
    var driver = raised("a")
    driver.keys("u")
    #expect(driver.shows("An answer was changed"))
    #expect(driver.model.openDraft?.raised == [trigger])
  }

  @Test func `what was done before a change stays readable in it`() {
    var driver = raised("<enter>called<esc>a2<enter>misheard<esc>")
    #expect(
      driver.model.visit?.changedReason(trigger) == "misheard (before the change: called)")
    driver.keys("a1")
    #expect(driver.model.visit?.openSafety == [trigger], "raised again, it waits again")
  }

  @Test func `several events are gone through with one key`() {
    var driver = raised("a")
    driver.find("low")
    driver.keys("1")
    #expect(driver.shows("2 of 2"))
    driver.keys("<f8>")
    #expect(driver.shows("1 of 2"))
    driver.keys("<enter>called<esc>")
    #expect(driver.shows("Another one waits: F8"))
    #expect(driver.model.visit?.openSafety.count == 1)
  }

  @Test func `an open event comes back with a resume`() {
    var driver = raised("aq")
    #expect(driver.shows("Carry on            something to finish first"))
    driver.keys("<enter><enter>")
    #expect(driver.shows("Pause: press F8 when you can"))
    #expect(driver.model.visit?.openSafety == [trigger])
  }

  @Test func `a declined answer is never a trigger`() {
    var driver = Driver.visit()
    driver.keys("v")
    driver.find("baby safe")
    driver.keys("-1")
    #expect(driver.model.openDraft?.raised.isEmpty == true)
    #expect(!driver.header.contains("F8"))
  }

  @Test func `while an event is open the result shows it first and withholds the offer`() throws {
    var driver = raised("aor")
    let lines = driver.screen.lines
    let event = try #require(
      lines.firstIndex { $0.contains("SAFETY ") && $0.contains("You noted") })
    let level = try #require(lines.firstIndex { $0.contains("level 0") })
    #expect(event < level)
    #expect(driver.shows("The offer waits"))
    driver.keys("d")
    #expect(driver.shows("The offers wait"))
    #expect(driver.model.visit?.decision[.otherOffer] == nil)
    driver.keys("<f8><enter>called<esc>a")
    #expect(driver.model.visit?.decision[.otherOffer] != nil)
  }

  @Test func `Enter opens the line for words even where the window is low`() {
    var driver = raised()
    driver.resize(40, 10)
    driver.keys("<enter>called<esc>")
    #expect(driver.model.visit?.acted(on: trigger)?.action == "called")
  }

  @Test(arguments: ["<enter>", "<down><enter>"])
  func `the line that writes it up is headed as safety, wherever it was opened`(line: String) {
    var driver = Driver.visit(services: SampleGuide.services)
    driver.keys("<enter>v/baby safe<enter>1ao<f8>\(line)")
    #expect(driver.header.contains("SAFETY"))
    #expect(!driver.header.contains("Overview"))
  }
}
