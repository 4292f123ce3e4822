import Assessment
import Screen
import Testing

@testable import Interface

/// In shared view no page of a scale names an illness; in full view its whole name stands there.
struct NeutralNameTests {
  private static let packs = SampleScales.library.packs.values
    .filter { $0.kind == .instrument }.map(\.id).sorted()

  /// Words that a parent should not read over the shoulder before anyone has explained them.
  private static let words = [
    "depress", "anxi", "distress", "hostility", "marked", "rejection", "abuse", "concern",
    "intrusive", "harm",
  ]

  private func expectNeutral(_ driver: Driver, _ what: String) {
    let text = driver.text.lowercased()
    for word in Self.words { #expect(!text.contains(word), "\(what): \(word)\n\(driver.text)") }
  }

  /// A key that answers the item in front with its first option.
  private func first(_ driver: Driver) -> String {
    driver.model.visit?.entryItem.flatMap { driver.model.visit?.library.item($0) }?
      .options.first.map { String($0.code.prefix(1)) } ?? ""
  }

  @Test(arguments: packs, [Driver.wide, Driver.narrow])
  func `every page of every form is neutral in shared view`(pack: String, size: Size) throws {
    let items = try #require(SampleScales.library.packs[pack]).items.count
    var driver = SampleScales.unsaved(pack, size: size)
    driver.keys("<left>")
    #expect(driver.model.visit?.entry?.phase == .intro)
    for _ in 0..<6 {
      expectNeutral(driver, "before the first item")
      driver.key(.pageDown)
    }
    driver.keys("<enter>")
    for item in 1...items {
      expectNeutral(driver, "item \(item)")
      driver.keys("e")
      expectNeutral(driver, "the note of item \(item)")
      driver.keys("<esc>-")
      expectNeutral(driver, "no answer to item \(item)")
      driver.keys("<esc>")
      if driver.model.scope == .skipOffer { driver.keys("y") }
      driver.keys(first(driver))
    }
    expectNeutral(driver, "the end of the form")
    driver.keys("1")
    expectNeutral(driver, "read back")
    driver.keys("<esc>2")
    expectNeutral(driver, "keyed again")
    driver.keys("<esc>3")
    expectNeutral(driver, "the scores")
  }

  @Test func `the pages that offer scales in a visit are neutral, and so is the list of all`() {
    var driver = SampleScales.atHowAreYou()
    driver.keys("<down><enter><enter>yn<esc>")
    #expect(driver.shows("EPDS"))
    expectNeutral(driver, "How are you")
    driver.model.visit?.go(to: .scales(.afterConversation))
    expectNeutral(driver, "Questionnaires")
    driver.keys("<end><enter>")
    #expect(driver.shows("Which form is in your hand?"))
    for _ in 0..<4 {
      expectNeutral(driver, "every form")
      driver.key(.pageDown)
    }
    driver.keys("<esc>o<end>")
    expectNeutral(driver, "the overview")
  }

  @Test func `full view and the scores show the whole name`() {
    var driver = SampleScales.unsaved("epds")
    driver.keys("<left>")
    #expect(driver.header.contains("EPDS"))
    driver.keys("v")
    #expect(driver.shows("Edinburgh Postnatal Depression Scale"))
    #expect(driver.shows("Source: Edinburgh"))
    driver.keys("<enter>1111112444" + "3")
    #expect(driver.shows("Edinburgh Postnatal Depression Scale"))
  }

  @Test func `plain mode says the short name in shared view`() {
    var driver = PlainDriver(library: SampleScales.library, services: SampleGuide.services)
    driver.type("score one scale", "edinburgh", "2", "done")
    #expect(driver.says("EPDS"))
    #expect(!driver.says("Depression"))
    driver.type("view", "again")
    #expect(driver.says("Edinburgh Postnatal Depression Scale"))
  }

  @Test func `the orders of one form are told apart at 40 columns`() {
    let forms = SampleScales.library.scales
    #expect(forms.first { $0.needsCheck }?.title == "Postpartum Bonding Questionnaire")
    #expect(forms.first { $0.needsCheck }?.shortTitle == "PBQ")
    #expect(Set(forms.map(\.shortTitle)).count == forms.count)
    for (pack, name) in [("pbq-2001", "PBQ 2001"), ("pbq-2006", "PBQ 2006")] {
      var driver = SampleScales.unsaved(pack, size: Driver.narrow)
      #expect(driver.header.contains(name))
      driver.keys("1<esc>")
      #expect(driver.shows(name))
    }
  }

  @Test func `at 40 by 10 the score stands on the first page of its result`() {
    for pack in ["epds", "gad-2", "phq-9", "mibs"] {
      var driver = SampleScales.unsaved(pack, size: Driver.narrow)
      let items = SampleScales.library.packs[pack]?.items.count ?? 0
      driver.keys("v")
      for _ in 0..<items { driver.keys("1") }
      if case .safety = driver.model.top { driver.keys("a") }
      driver.keys("3")
      #expect(driver.shows("Total: "), "\(driver.text)")
    }
  }
}
