import Assessment
import Testing

@testable import Interface

/// A visit that is taken up again after its guide has changed.
struct ChangedGuideTests {
  /// The small guide as a later version has it.
  private static func later(_ change: (Item) -> Item?) -> VisitLibrary {
    let before = SampleGuide.pack
    let pack = Pack(
      id: before.id, version: "1.1.0", digest: "sha256:later", kind: before.kind,
      stage: before.stage, licence: before.licence, source: before.source,
      validity: before.validity, sections: before.sections, domains: before.domains,
      items: before.items.compactMap(change))
    return VisitLibrary(packs: [pack], texts: [SampleGuide.text], rules: SampleGuide.rules)
  }

  private static func without(_ left: String...) -> VisitLibrary {
    later { left.contains($0.id) ? nil : $0 }
  }

  private func answer(_ item: String, _ driver: Driver) -> String? {
    driver.model.visit?.code(ItemReference(pack: "early-weeks", item: item))
  }

  private var notice: String { Words.english.visit.unplacedOne }

  @Test func `the answers of unchanged items are kept, and one without a place is told of`() {
    var driver = Driver.visit()
    driver.keys("<enter>2nlooks away<esc><right>1<right>0q")
    driver.library = ChangedGuideTests.without("joy")
    driver.keys("c<enter>")
    #expect(driver.model.notice == notice)
    #expect(driver.shows("1 earlier answer could not be placed"))
    #expect(answer("words", driver) == "2")
    #expect(answer("worries", driver) == "0")
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0] == "looks away")
    #expect(driver.shows("What worries you"), "the place stands")
    #expect(driver.model.openDraft == driver.draft(driver.openID ?? ""))
  }

  @Test func `several are counted, and a place that is gone leads to the first page`() {
    var driver = Driver.visit()
    driver.keys("<enter>2<right>1<right>0q")
    driver.library = ChangedGuideTests.without("joy", "worries")
    driver.keys("c<enter>")
    #expect(driver.shows("2 earlier answers could not be placed"))
    #expect(driver.model.visit?.page == .before)
    #expect(answer("words", driver) == "2")
    driver.keys("<enter><right>")
    #expect(driver.model.visit?.page == .watch)
  }

  @Test func `an item that was shown and not answered is no answer without a place`() {
    var driver = Driver.visit()
    driver.keys("<enter>2<right>q")
    driver.library = ChangedGuideTests.without("joy")
    driver.keys("c<enter>")
    #expect(driver.model.notice == nil)
  }

  @Test func `what is answered anew has its place again`() {
    var driver = Driver.visit()
    driver.find("how long")
    driver.keys("1q")
    driver.library = ChangedGuideTests.later { item in
      guard item.id == "duration" else { return item }
      return Item(
        id: item.id, section: item.section, kind: item.kind, isCore: item.isCore,
        options: Array(item.options.dropFirst()))
    }
    driver.keys("c<enter>")
    #expect(driver.model.notice == notice)
    #expect(answer("duration", driver) == nil)
    driver.keys("1qc<enter>")
    #expect(driver.model.notice == nil)
    #expect(answer("duration", driver) == "1-2-weeks")
  }

  @Test func `plain mode says it too`() {
    var driver = PlainDriver.visit()
    driver.type("", "2", "", "1", "", "0", "quit")
    driver.library = ChangedGuideTests.without("joy")
    driver.type("carry on", "1")
    #expect(driver.says("1 earlier answer could not be placed"), "\(driver.page)")
    let draft = driver.model.openDraft
    #expect(draft?.visit.sheets[0][0] == .option(2))
    #expect(draft == driver.replayed(driver.open))
  }
}
