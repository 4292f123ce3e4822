import Assessment
import Interface
import Screen
import Testing

struct WholeVisitTests {
  @Test func `a visit runs from Home to a finished record with keys alone`() throws {
    var driver = Driver.visit()
    driver.keys("<enter>0<enter>1<enter>0<enter><enter>0<enter>1<enter>2<enter>2<enter>")
    #expect(driver.shows("Prompts: 7 answered"))
    driver.keys("rv")
    #expect(driver.shows("Level 0"))
    driver.keys("d0<f10>")
    #expect(driver.shows("Press F to finish"))
    driver.keys("F")
    #expect(driver.shows("The visit is saved on this computer."))
    let finished = try #require(driver.finished)
    #expect(finished.draft.visit.decision?.agrees == true)
    #expect(finished.findings.level?.id == "none-noted")
  }

  @Test func `what is resumed from the journal is what was seen`() throws {
    var driver = Driver.visit()
    driver.keys("<enter>2<enter>1nsmiles<esc>g")
    let identity = try #require(driver.model.visitIdentity)
    var draft = Draft(
      id: "019ab000-0000-7000-8000-000000000001", identity: identity, at: driver.journal[0].at)
    for entry in driver.journal { draft.apply(entry) { driver.library.packs[$0] } }
    #expect(draft == driver.model.openDraft)
  }

  @Test func `a lost last answer is said first, and whose visit it is beside it`() throws {
    var driver = Driver.visit()
    let id = try #require(driver.openID)
    driver.keys("q")
    driver.send(.configured(Configuration(practitioner: "hv-002", country: .wales)))
    driver.takeUp(id)
    #expect(driver.shows("begun by hv-017"))
    driver.send(.lastEntryLost)
    #expect(driver.shows("The last answer before it stopped may be missing. Please check it."))
    #expect(driver.shows("begun by hv-017"))
  }
}
