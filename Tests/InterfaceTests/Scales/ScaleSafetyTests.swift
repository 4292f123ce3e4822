import Assessment
import Screen
import Testing

@testable import Interface

/// The safety lane of every form: at the keystroke, on a sheet with nothing else on it.
struct ScaleSafetyTests {
  static let triggers = [
    ("epds", "10", "3"), ("epds", "10", "1"), ("phq-9", "9", "1"), ("pbq-2006", "18", "5"),
    ("pbq-2006", "24", "1"), ("pbq-2001", "18", "5"), ("pbq-2001", "24", "5"),
  ]
  static let calm = [("epds", "10", "4"), ("phq-9", "9", "0"), ("pbq-2006", "18", "6")]

  private func keyed(_ pack: String, _ item: String, _ key: String, isShared: Bool) -> Driver {
    var driver = SampleScales.unsaved(pack)
    if !isShared { driver.keys("v") }
    let position = SampleScales.library.packs[pack]?.position(of: item) ?? 0
    for _ in 0..<position { driver.key(.right) }
    driver.keys(key)
    return driver
  }

  @Test(arguments: triggers)
  func `the page opens at the keystroke`(pack: String, item: String, key: String) {
    let driver = keyed(pack, item, key, isShared: false)
    let trigger = ItemReference(pack: pack, item: item)
    #expect(driver.model.visit?.openSafety == [trigger])
    #expect(driver.model.top == .safety(SafetyPage(trigger: trigger)))
    #expect(driver.shows("999"))
  }

  @Test(arguments: triggers)
  func `in shared view only a calm line says so`(pack: String, item: String, key: String) {
    let driver = keyed(pack, item, key, isShared: true)
    #expect(driver.model.top == .visit)
    #expect(driver.shows("Pause: press F8 when you can"))
    #expect(!driver.shows("harm"))
  }

  @Test(arguments: calm)
  func `the other answers raise nothing`(pack: String, item: String, key: String) {
    #expect(keyed(pack, item, key, isShared: false).model.visit?.openSafety == [])
  }

  @Test func `declined is never a trigger`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("v<end>-1")
    #expect(driver.model.visit?.draft.raised == [])
  }

  @Test func `unsaved, it asks for a family or a reason before it is left`() {
    var driver = keyed("epds", "10", "1", isShared: true)
    driver.keys("q")
    #expect(driver.shows("say which family it is"))
    driver.keys("2<esc>")
    #expect(driver.model.visit != nil)
    driver.keys("q2only trying it out<enter>")
    #expect(driver.model.visit == nil)
    #expect(driver.journals.isEmpty)
  }

  @Test func `a family named afterwards gets every answer and the event`() {
    var driver = keyed("epds", "10", "1", isShared: true)
    driver.keys("q1")
    driver.keys("B-0142<down><down>3/10/26<down><down><down><down>mum<down>1<down>")
    driver.keys("<down><down><down>1<down>3<f10><enter>")
    #expect(driver.model.visit?.isUnsaved == false)
    #expect(driver.model.visit?.draft.raised == [ItemReference(pack: "epds", item: "10")])
    #expect(driver.draft(driver.openID ?? "")?.raised.count == 1)
    #expect(driver.model.visit?.page == .scale("epds"))
  }
}
