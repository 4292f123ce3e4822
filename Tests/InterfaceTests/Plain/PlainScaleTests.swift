import Assessment
import Testing

@testable import Interface

/// Keying a form line by line.
struct PlainScaleTests {
  /// A form opened from Home with nobody's name.
  private func unsaved(_ title: String) -> PlainDriver {
    var driver = PlainDriver(library: SampleScales.library, services: SampleGuide.services)
    driver.type("score one scale", title)
    return driver
  }

  @Test func `a form is keyed an item a line, each entry said back`() {
    var driver = unsaved("gad-2")
    driver.type("2", "", "1")
    #expect(driver.says("Keyed: 1 · value 1"))
    #expect(driver.says("Item 2 of 2."))
    driver.type("5")
    #expect(driver.says("5 is no answer to item 2."))
    driver.type("2")
    #expect(driver.says("1 read every entry back against the form"))
    driver.type("1")
    #expect(driver.says("Item 1 of 2: value 1."))
    driver.type("", "")
    #expect(driver.model.visit?.draft.sheet("gad-2")?.checked == .readBack)
    driver.type("view")
    #expect(driver.says("1 Total: 3"))
    driver.type("1")
    #expect(driver.says("1: value 1 = 1"))
  }

  @Test func `EPDS 0 is refused with the counting line, and item 10 is said at once`() {
    var driver = unsaved("edinburgh")
    driver.type("2", "done", "view", "", "0")
    #expect(driver.says("Count the options from the top, 1 to 4"))
    for _ in 1...9 { driver.type("skip") }
    driver.type("1")
    #expect(driver.model.visit?.openSafety == [ItemReference(pack: "epds", item: "10")])
    #expect(driver.says("999"))
    driver.type("aside", "quit")
    #expect(driver.says("1 say which family it is"))
    driver.type("2", "only trying it out")
    #expect(driver.model.visit == nil)
  }

  @Test func `the number on the form is asked first, and a strange one stops`() {
    var driver = unsaved("postpartum")
    #expect(driver.says("Which number on your form"))
    driver.type("9")
    #expect(driver.says("Stop"))
    driver.type("10")
    #expect(driver.says("Whose answers are these?"))
    driver.type("2", "done")
    #expect(driver.model.visit?.page == .scale("pbq-2006"))
  }

  /// Types past the items before one, with the rest of the form left open.
  private func at(_ item: String, of pack: String, isShared: Bool) -> PlainDriver {
    let library = SampleScales.library
    var driver = unsaved((library.form(of: pack)?.title ?? "").lowercased())
    if case .formCheck = driver.model.top { driver.type(library.packs[pack]?.formCheck ?? "") }
    driver.type("2")
    if case .scaleContact = driver.model.top { driver.type("done") }
    if !isShared { driver.type("view") }
    driver.type("")
    for _ in 0..<(library.packs[pack]?.position(of: item) ?? 0) { driver.type("skip") }
    return driver
  }

  @Test(arguments: ScaleSafetyTests.triggers)
  func `a safety answer is said at once, on a form with nothing else on it`(
    pack: String, item: String, key: String
  ) {
    let trigger = ItemReference(pack: pack, item: item)
    var driver = at(item, of: pack, isShared: false)
    driver.type(key)
    #expect(driver.model.visit?.openSafety == [trigger])
    #expect(driver.says("You noted"))
    #expect(driver.says("999"))
    driver = at(item, of: pack, isShared: true)
    driver.type(key)
    #expect(driver.model.visit?.openSafety == [trigger])
    #expect(driver.says("Pause: type safety when you can."))
    #expect(!driver.says("999"))
    #expect(!driver.says("harm"))
  }

  @Test(arguments: ScaleSafetyTests.calm)
  func `the other answers are not`(pack: String, item: String, key: String) {
    var driver = at(item, of: pack, isShared: false)
    driver.type(key)
    #expect(driver.model.visit?.openSafety == [])
    #expect(!driver.says("999"))
  }

  @Test(arguments: [("maas", "19"), ("paas", "16")])
  func `the item about loss is offered to be left out before it is asked`(
    pack: String, item: String
  ) {
    var driver = at(item, of: pack, isShared: true)
    #expect(driver.says("about loss"))
    #expect(driver.model.scope == .skipOffer)
    driver.type("skip")
    let position = SampleScales.library.packs[pack]?.position(of: item) ?? 0
    #expect(driver.model.visit?.draft.sheet(pack)?[position] == .absent(.declined))
  }

  @Test func `keyed twice it counts as checked, and says so`() {
    var driver = unsaved("gad-2")
    driver.type("2", "", "1", "2", "2", "1", "2")
    #expect(driver.says("Checked: keyed twice."))
    #expect(driver.model.visit?.draft.sheet("gad-2")?.checked == .keyedAgain)
  }

  @Test func `yes and no are typed as words`() {
    var driver = unsaved("whooley")
    driver.type("2", "")
    #expect(driver.says("Key 1 to 2 or yes or no, or back"))
    driver.type("yes", "2")
    #expect(driver.model.visit?.findings.packs.first?.scores.first?.value == Tenths(1))
  }
}
