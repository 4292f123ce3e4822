import Assessment
import Screen
import Testing

@testable import Interface

struct HomeTests {
  private let draft = DraftRow(
    id: "019ab000-0000-7000-8000-000000000101", baby: "B-0142", relation: "mum",
    stage: .earlyWeeks, updated: Driver.start, done: 9, all: 20, hasOpenSafety: false)

  @Test func `Home counts, and shows no family before Enter`() {
    var driver = Driver(home: HomeSummary(drafts: [draft], saved: 148, path: "~/attune"))
    #expect(driver.shows("1 visit begun today, 9 of 20"))
    #expect(driver.shows("148"))
    #expect(!driver.shows("B-0142"))
    driver.keys("c")
    #expect(driver.shows("B-0142  mum"))
    #expect(driver.shows("early weeks, 9 of 20 answered, last at 10:00 on 24 November 2026"))
  }

  @Test func `a line stands there when what it opens exists`() {
    #expect(!Driver().shows("Carry on"))
    #expect(!Driver().shows("Saved visits"))
  }

  @Test func `version and where files go stand at Home`() {
    #expect(Driver().shows("Attune 1.0.0"))
    #expect(Driver().shows("Visits stay on this computer: ~/.local/share/attune"))
  }

  @Test func `the letters at the right open the lines, and win over vim keys`() {
    var driver = Driver(home: HomeSummary(saved: 2))
    driver.keys("l")
    #expect(driver.header.contains("Saved visits"))
  }

  @Test func `the first run asks for code and country, and keeps them`() {
    var driver = Driver(configuration: Configuration())
    #expect(driver.shows("Welcome to Attune"))
    driver.keys("hv-004<down>2<enter>")
    #expect(driver.model.configuration.practitioner == "hv-004")
    #expect(driver.model.configuration.country == .wales)
    #expect(driver.effects.contains { if case .configure = $0 { true } else { false } })
    #expect(driver.header.contains("practitioner hv-004"))
  }

  @Test func `a name is no code`() {
    var driver = Driver(configuration: Configuration())
    driver.keys("Jane Smith<down>2<enter>")
    #expect(driver.shows("Please type a code without spaces"))
    #expect(driver.model.configuration.practitioner == nil)
  }

  @Test func `without a code no visit begins, and nothing is trapped`() {
    var driver = Driver(configuration: Configuration())
    driver.keys("<esc>")
    #expect(driver.shows("Start a visit"))
    driver.keys("n")
    #expect(driver.shows("Your code"))
  }

  @Test func `another practitioner takes over in the middle of a visit`() {
    var driver = Driver.visit()
    driver.keys("<enter>2ihv-004<enter>")
    #expect(driver.shows("You are hv-004."))
    #expect(driver.model.visitIdentity?.practitioner == "hv-004")
    #expect(driver.draft(driver.openID ?? "")?.visit.practitioner == "hv-004")
    #expect(driver.header.contains("Ask · 1 of"))
  }

  @Test func `what somebody else had typed is not theirs`() {
    var driver = Driver()
    driver.keys("nB-1<esc>ihv-004<enter>n")
    #expect(driver.model.form?.text(.reference) == "")
  }

  @Test func `a visit begun by somebody else says so`() {
    var driver = Driver.visit()
    driver.keys("<enter>2qihv-004<enter>c<enter>")
    #expect(driver.shows("This visit was begun by hv-017."))
  }

  @Test func `a file that cannot be read is listed with its reason and opens nothing`() {
    let broken = DraftRow(
      id: "x", baby: "drafts/x.jsonl", relation: "", stage: nil, updated: nil, done: 0, all: 0,
      hasOpenSafety: false, problem: "line 1: not JSON")
    var driver = Driver(home: HomeSummary(drafts: [broken]))
    driver.keys("c<enter>")
    #expect(driver.shows("cannot be opened: line 1: not JSON"))
    #expect(driver.model.visit == nil)
  }

  @Test func `the program can be started on a page`() {
    var driver = Driver(home: HomeSummary(drafts: [draft]))
    driver.send(.open(.newVisit))
    #expect(driver.header.contains("Who"))
    driver = Driver(home: HomeSummary(drafts: [draft]))
    driver.send(.open(.carryOn))
    #expect(driver.header.contains("Carry on"))
    driver = Driver()
    driver.send(.open(.carryOn))
    #expect(driver.shows("No visit is begun."))
  }

  @Test func `quick-hide leaves neither name nor header nor reference, and the same key returns`() {
    for key in ["<f9>", "<ctrl-g>"] {
      var driver = Driver.visit()
      driver.keys("<enter>2n<esc>")
      let before = driver.screen
      driver.keys(key)
      #expect(driver.text.replacing(" ", with: "").replacing("\n", with: "") == "PressF9togoback.")
      driver.keys("2xq")
      #expect(driver.screen.styleMap.allSatisfy { !$0.contains("R") })
      driver.keys(key)
      #expect(driver.screen == before)
    }
  }

  @Test func `where a visit is begun the cursor stands on it, and a moved cursor stays`() {
    var driver = Driver.visit()
    driver.keys("<enter>2q")
    #expect(driver.text.contains("> Carry on"))
    driver.keys("<down>")
    let moved = driver.model.top
    driver.send(.home(driver.model.home))
    #expect(driver.model.top == moved)
    #expect(Driver().text.contains("> Start a visit"))
  }
}
