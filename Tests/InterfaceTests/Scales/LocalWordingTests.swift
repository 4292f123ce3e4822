import Assessment
import Screen
import Testing

@testable import Interface

/// A service's own wording: shown while keying, under its licence, and never in what leaves.
struct LocalWordingTests {
  private static let licence = "Your service's wording, under licence."

  /// Every page of the form, from what stands before it to its scores.
  private static let pages = ["", "<enter>", "<enter>1", "<enter>11", "<enter>111", "<enter>1121"]

  @Test(arguments: [Driver.wide, Driver.narrow], pages)
  func `the line about the licence stands on every page of the form`(size: Size, keys: String) {
    var driver = SampleWording.opened(size: size)
    driver.keys(keys)
    #expect(driver.shows(Self.licence), "\(keys) \(driver.text)")
  }

  @Test func `so it does above the scores, and the licence itself is named`() {
    var driver = SampleWording.opened()
    driver.keys("v<enter>113")
    #expect(driver.shows(Self.licence))
    #expect(driver.shows("Licence: Freer than many forms"))
  }

  @Test func `the wording of the item in front is shown with its options`() {
    var driver = SampleWording.opened()
    #expect(!driver.shows(SampleWording.first))
    driver.keys("<enter>")
    #expect(driver.shows(SampleWording.first))
    #expect(driver.shows("2    made-up often"))
    driver.keys("1")
    #expect(driver.shows("Made-up line two"))
    #expect(!driver.shows(SampleWording.first))
  }

  @Test func `without a wording no licence line stands on the entry pages`() {
    var driver = SampleScales.unsaved("gad-7")
    #expect(!driver.shows(Self.licence))
    driver.keys("1")
    #expect(!driver.shows(Self.licence))
  }

  @Test func `plain mode says the wording with the line about the licence`() {
    var driver = PlainDriver(library: SampleWording.library, services: SampleGuide.services)
    driver.type("score one scale", "gad-2", "2", "")
    #expect(driver.says(Self.licence))
    #expect(driver.says(SampleWording.first))
    #expect(driver.says("2 made-up often"))
  }

  @Test func `what leaves the service has none of it`() {
    let exported = SampleWording.library.exported
    let item = ItemReference(pack: "gad-2", item: "1")
    #expect(SampleWording.library.label(item, code: "2") == "made-up often")
    #expect(exported.label(item, code: "2") == "2")
    #expect(exported.title(item) == "GAD-2, 1")
    #expect(exported.localWording.isEmpty)
    #expect(SampleScales.library.exported === SampleScales.library)
  }

  @Test func `a pack that allows it lets its wording go`() {
    // The loop gives such a pack's wording as the words that may leave.
    let worded = SampleWording.library.texts.values.filter { $0.pack == "gad-2" }
    let open = VisitLibrary(
      packs: Array(SampleWording.library.packs.values),
      texts: Array(SampleWording.library.texts.values), rules: SampleWording.library.rules,
      unworded: worded)
    #expect(
      open.exported.label(ItemReference(pack: "gad-2", item: "1"), code: "2") == "made-up often")
  }
}
