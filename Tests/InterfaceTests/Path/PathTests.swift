import Assessment
import Screen
import Testing

@testable import Interface

/// Earlier visits behind a key, and the list of who is due.
struct PathTests {
  @Test func `earlier visits show only after a key`() {
    var driver = Driver()
    driver.known = SampleGuide.known
    driver.timeline = SamplePath.opened
    driver.keys("nB-0142<enter>1<f10>1<f10><down>1<f10>")
    #expect(driver.shows("t shows what is kept of visits"))
    #expect(!driver.shows("look closer"))
    driver.keys("t")
    #expect(driver.shows("4 earlier, last 2 weeks ago: level 1, building; Worry"))
    #expect(
      driver.effects.contains(
        .openTimeline(Dyad(baby: "B-0142", carer: "1"), baby: SampleGuide.known[0].baby)))
    driver.keys("t")
    #expect(driver.shows("Please check"))
  }

  @Test func `a baby and a carer who are new have no line for it`() {
    var driver = Driver()
    driver.who()
    #expect(!driver.shows("what is kept"))
  }

  @Test func `every figure stands in digits, and the same in words in plain mode`() {
    let lines = SamplePath.opened.lines(columns: 80, today: Driver.start.date)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("5 to 8"))
    #expect(text.contains("+5 from 10 Oct to 4 Nov: more than one answer's worth"))
    #expect(text.contains("mummy"))
    #expect(text.contains("(corrected"))
    var plain = PlainDriver.visit()
    plain.timeline = SamplePath.opened
    plain.type("earlier")
    #expect(plain.says("Worry: keep an eye on, then look closer, then look closer"))
    #expect(!plain.page.contains("##"))
    #expect(plain.prompt == "Enter goes back, or help, quit: ")
    plain.type("")
    #expect(plain.prompt.hasPrefix("Enter begins the short walk"))
  }

  @Test func `none of the hidden words stands on the timeline`() {
    let text = SamplePath.opened.lines(columns: 80, today: Driver.start.date).joined().lowercased()
    for word in ["hostility", "marked", "rejection", "abuse", "concern", "intrusive"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `home counts, and families show after the key`() {
    var driver = Driver(
      home: HomeSummary(saved: 5, due: DueFigures(overdue: 2, thisWeek: 3, all: 7)))
    driver.due = SamplePath.dueList
    #expect(driver.shows("Due                 2 overdue, 3 this week"))
    #expect(!driver.shows("B-0311"))
    driver.keys("d")
    #expect(driver.shows("B-0311 with mum"))
    #expect(driver.shows("overdue since 18 November 2026"))
  }

  @Test func `what waits for safety stands first and opens the visits that are begun`() {
    var driver = Driver(home: HomeSummary(saved: 5))
    driver.due = SamplePath.dueList
    driver.keys("d")
    #expect(driver.model.due?.entries.first?.reason.id == "open-safety")
    driver.keys("<enter>")
    #expect(driver.header.contains("Carry on"))
  }

  @Test func `without a saved visit there is nothing to be due`() {
    var driver = Driver()
    #expect(!driver.shows("Due "))
    driver.keys("d")
    #expect(driver.shows("No visit is saved yet."))
  }

  @Test func `the list is said in plain mode and a number opens an entry`() {
    var plain = PlainDriver(home: HomeSummary(saved: 5))
    plain.due = SamplePath.dueList
    plain.timeline = SamplePath.opened
    plain.type("due")
    #expect(plain.says("1 B-0505 with mum: a safety answer is waiting for what you did, since"))
    #expect(plain.says("overdue since 21 November 2026"))
    let again = (SamplePath.dueList.entries.firstIndex { $0.reason == .again } ?? 0) + 1
    plain.type(String(again))
    #expect(plain.says("4 earlier, last 2 weeks ago"))
  }

  @Test func `a contact that was held with dad is said at the end of the list`() {
    let held = HeldContact(
      baby: "B-0142", title: "6 to 8 weeks", relation: "dad", on: Driver.start.date,
      practitioner: "hv-017", record: "r")
    for entries in [[], SamplePath.dueList.entries] {
      let due = DueList(today: Driver.start.date, entries: entries, held: [held])
      var driver = Driver(home: HomeSummary(saved: 5))
      driver.due = due
      driver.keys("d")
      let rows = driver.model.page.rows.map { $0.map(\.text).joined() }
      #expect(rows.last?.contains("B-0142: 6 to 8 weeks, done with dad on") == true)
      var plain = PlainDriver(home: HomeSummary(saved: 5))
      plain.due = due
      plain.type("due")
      #expect(plain.says("a contact counts, whoever it was with"))
      #expect(plain.says("B-0142: 6 to 8 weeks, done with dad on"))
    }
  }

  @Test func `two carers called the same are told apart by their number`() {
    func entry(_ carer: String) -> DueEntry {
      DueEntry(
        dyad: Dyad(baby: "B-0142", carer: carer), reference: "B-0142", relation: "mum",
        practitioner: "hv-017", reason: .seeAlone, from: Driver.start.date, by: nil)
    }
    let list = DueList(today: Driver.start.date, entries: [entry("1"), entry("2")])
    #expect(
      list.entries.map { Words.english.who($0, in: list) }
        == ["B-0142 with mum (carer 1)", "B-0142 with mum (carer 2)"])
    let one = DueList(today: Driver.start.date, entries: [entry("2")])
    #expect(one.entries.map { Words.english.who($0, in: one) } == ["B-0142 with mum"])
  }

  @Test func `whose it is stands there where the list is several practitioners'`() {
    func entry(_ baby: String, _ code: String) -> DueEntry {
      DueEntry(
        dyad: Dyad(baby: baby, carer: "1"), reference: baby, relation: "mum", practitioner: code,
        reason: .seeAlone, from: Driver.start.date, by: nil)
    }
    var driver = Driver(home: HomeSummary(saved: 5))
    driver.due = DueList(
      today: Driver.start.date, entries: [entry("B-1", "hv-017"), entry("B-2", "hv-004")])
    driver.keys("d")
    #expect(driver.shows("not private, by hv-017") && driver.shows("not private, by hv-004"))
    driver = Driver(home: HomeSummary(saved: 5))
    driver.due = DueList(today: Driver.start.date, entries: [entry("B-1", "hv-017")])
    driver.keys("d")
    #expect(!driver.shows("by hv-017"))
  }

  @Test func `where nothing is kept with this carer it is said that others are kept apart`() {
    let text = SamplePath.empty.lines(columns: 80, today: Driver.start.date).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(text.contains("No earlier visit with this carer is kept here."))
    #expect(text.contains("Visits with another carer are kept apart."))
  }

  @Test func `where nobody takes the level, the next best is offered and the need can be kept`() {
    var driver = Driver.visit()
    driver.keys("<enter>3ovrd")
    #expect(driver.shows("No service for level 2 is named here."))
    #expect(driver.model.form?.fields.contains { $0.label == "GP" } == true)
    #expect(
      driver.model.form?.fields.contains { $0.label.hasPrefix("Consultation") } == true)
    driver.keys("2<down>5")
    driver.keys("<f10>")
    #expect(driver.shows("Unmet need"))
    let unmet = driver.draft(driver.openID ?? "")?.visit.decision?.unmetNeed
    #expect(unmet?.count == 1)
  }

  @Test func `a team that takes the level leaves the page as it is`() {
    var driver = Driver.visit(services: SampleGuide.services)
    driver.keys("<enter>3ovrd")
    #expect(!driver.shows("is named here"))
    #expect(driver.model.form?.fields.contains { $0.label == "GP" } == false)
  }
}
