import Assessment
import Screen
import Testing

@testable import Interface

/// Keying a form: digits one after another, every slip refused with a sign.
struct KeyingTests {
  private func sheet(_ driver: Driver, _ pack: String) -> [String?] {
    guard let definition = SampleScales.library.packs[pack],
      let sheet = driver.model.visit?.draft.sheet(pack)
    else { return [] }
    return definition.items.indices.map { definition.items[$0].code(of: sheet[$0]) }
  }

  @Test func `digits go in one after another and stand as on paper`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("1234")
    #expect(sheet(driver, "epds").prefix(5) == ["1", "2", "3", "4", nil])
    #expect(driver.shows("3 · 3rd option"))
    #expect(driver.shows("Item 5 of 10"))
  }

  @Test func `EPDS refuses the printed score 0 with the line that counts the options`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("0")
    #expect(sheet(driver, "epds").isEmpty)
    #expect(
      driver.model.notice == "Count the options from the top, 1 to 4; do not key the printed score."
    )
    #expect(driver.shows("Count the options from the top"))
  }

  @Test func `a wrong key is refused by name, and the bell rings only where it is wanted`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("7")
    #expect(driver.model.notice == "7 is no answer to item 1. Its keys: 1-4.")
    #expect(!driver.effects.contains(.bell))
    driver.model.configuration.bell = true
    driver.keys("z")
    #expect(driver.effects.contains(.bell))
    #expect(sheet(driver, "epds").isEmpty)
  }

  @Test func `na counts on the items that print it, and on no other`() {
    var driver = SampleScales.unsaved("kpcs")
    driver.keys("nn")
    #expect(sheet(driver, "kpcs").prefix(2) == ["na", nil])
    #expect(driver.model.notice?.contains("n is no answer to item 2") == true)
  }

  @Test func `yes and no have their letters and their digits, and the line names them all`() {
    var driver = SampleScales.unsaved("whooley")
    #expect(driver.shows("Item 1 of 2   Keys: 1-2 y n"))
    #expect(driver.shows("1-2 y n answer"))
    driver.keys("z")
    #expect(driver.model.notice == "z is no answer to item 1. Its keys: 1-2 y n.")
    driver.keys("nY")
    #expect(sheet(driver, "whooley") == ["no", "yes"])
    var counted = SampleScales.unsaved("whooley")
    counted.keys("21")
    #expect(sheet(counted, "whooley") == ["no", "yes"])
  }

  @Test func `each item takes as many options as its form prints`() {
    var driver = SampleScales.unsaved("mpas")
    driver.keys("11111113")
    #expect(sheet(driver, "mpas")[7] == nil)
    driver.keys("2")
    #expect(sheet(driver, "mpas")[7] == "2")
  }

  @Test func `going back is one key, and what is keyed there replaces the entry`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("12<left><left>4")
    #expect(sheet(driver, "epds").prefix(2) == ["4", "2"])
  }

  @Test func `on a form only declined and not asked stand for no answer`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("-1-2")
    #expect(sheet(driver, "epds").prefix(2) == ["declined", "not-asked"])
    driver.keys("-4")
    #expect(driver.model.notice == "Only the listed answers count here.")
  }

  @Test(arguments: [("8", "pbq-2001"), ("10", "pbq-2006")])
  func `the number about irritation tells the orders of the form apart`(
    number: String, pack: String
  ) {
    var driver = Driver(library: SampleScales.library)
    driver.keys("s")
    let index = SampleScales.library.scales.firstIndex { $0.needsCheck } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.keys("<enter>\(number)<enter>2<f10>")
    #expect(driver.model.visit?.page == .scale(pack))
  }

  @Test(arguments: ["9", "1", "", "08", "108"])
  func `any other number stops the way`(number: String) {
    var driver = Driver(library: SampleScales.library)
    driver.keys("s")
    let index = SampleScales.library.scales.firstIndex { $0.needsCheck } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.keys("<enter>\(number)<enter>")
    #expect(driver.model.visit == nil)
    guard case .formCheck(let check) = driver.model.top else {
      Issue.record("the question is gone")
      return
    }
    #expect(check.problem != nil)
  }

  @Test(arguments: [("maas", "19"), ("paas", "16")])
  func `the item about loss is offered to be left out before it is seen`(
    pack: String, item: String
  ) {
    var driver = SampleScales.unsaved(pack)
    driver.keys("<end>")
    #expect(driver.shows("Item \(item) can be left out"))
    #expect(driver.shows("about loss"))
    driver.keys("s")
    #expect(sheet(driver, pack).last == "declined")
    #expect(driver.model.visit?.entry?.phase == .done)
  }
}
