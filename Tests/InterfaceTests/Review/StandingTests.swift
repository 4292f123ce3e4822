import Assessment
import Screen
import Testing

@testable import Interface

/// What a saved visit, the list and a timeline say once something was said after the visit.
struct StandingTests {
  private static let corrected = SampleGuide.opened(
    SampleGuide.opened,
    with: SampleGuide.said(
      .amendment(
        Amendment(
          about: SampleGuide.opened.record.id,
          changes: [.init(field: "packs/early-weeks/answers/joy", old: "2", new: "3")],
          reason: "misheard")), number: 1, by: "hv-004"))
  private static let struck = SampleGuide.opened(
    SampleGuide.opened,
    with: SampleGuide.said(
      .amendment(
        Amendment(
          about: SampleGuide.opened.record.id, enteredInError: true, reason: "wrong family")),
      number: 1))

  private func driver(
    _ opened: OpenedRecord, rows: [RecordRow] = SampleGuide.rows, size: Size = Driver.wide
  ) -> Driver {
    var driver = Driver(size: size, home: HomeSummary(saved: 2, path: "~/attune"))
    driver.records = rows
    driver.opened = opened
    driver.keys("l<enter>")
    return driver
  }

  private func row(
    isCorrected: Bool = false, isDecidedBefore: Bool = false, isInError: Bool = false,
    isClosed: Bool = false
  ) -> RecordRow {
    RecordRow(
      id: SampleGuide.opened.record.id, at: Driver.start, dyad: "B-0142/1", relation: "mum",
      stage: .earlyWeeks, level: "specialist", number: 3, isAtLeast: false, safety: .none,
      agrees: true, practitioner: "hv-017", isCorrected: isCorrected,
      isDecidedBefore: isDecidedBefore, isInError: isInError, isClosed: isClosed)
  }

  @Test func `a corrected visit opens with the correction and the level as it stands`() throws {
    let driver = driver(Self.corrected)
    let found = try #require(Self.corrected.after.findings?.level)
    #expect(found.number > (Self.corrected.record.findings.level?.number ?? 9))
    #expect(driver.shows("Corrected on 24 November 2026 by hv-004: What brings you joy was 2"))
    #expect(driver.shows(driver.model.words.level(found) + " (corrected)"))
    let lines = Self.corrected.lines(columns: 200)
    #expect(lines.first?.contains("Corrected on 24 November 2026 by hv-004") == true)
    let level = try #require(lines.firstIndex { $0.contains("(corrected)") && $0.contains("evel") })
    #expect(level < 8)
    // What was found when it was saved is the history behind it.
    #expect(lines.contains { $0.contains("When it was saved: ") })
    #expect(lines.contains { $0.contains("Corrected since") })
  }

  @Test func `the supervisor's room shows the reasons of the corrected level`() {
    let view = RecordView(words: .english, opened: Self.corrected)
    #expect(RoomRecord(opened: Self.corrected).lines.count == view.shownReasons.count)
    #expect(view.shownReasons == Self.corrected.after.findings?.reasons.worstFirst)
  }

  @Test func `the list says agreed, and no more agrees, beside a level that was corrected`() {
    var driver = driver(Self.corrected, rows: [row(isCorrected: true, isDecidedBefore: true)])
    driver.keys("<left>")
    #expect(driver.shows("level 3#") && driver.shows("agreed  "))
    #expect(!driver.shows("agrees"))
    driver.records = [row(isCorrected: true)]
    driver.send(.records(driver.records, unreadable: []))
    #expect(driver.shows("agrees"))
  }

  @Test func `a visit entered in error stands in the list in words, and can be taken back`() {
    var driver = driver(Self.struck, rows: [row(isInError: true)])
    #expect(driver.shows("Entered in error: wrong family"))
    #expect(driver.shows("x take the mark back") && !driver.shows("m letter"))
    driver.keys("m")
    #expect(driver.shows("No letter is made of a visit that was entered in error."))
    driver.keys("x")
    #expect(driver.shows("Not entered in error after all"))
    driver.keys("it was theirs<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(amendment.enteredInError == false)
    driver.keys("<left>")
    #expect(driver.shows("B-0142/1 mum") && driver.shows("Entered in error"))
    #expect(!driver.shows("level 3"))
  }

  @Test func `Saved visits can be opened where every visit was entered in error`() {
    var home = HomeSummary(saved: 0, path: "~/attune")
    home.hasOnlyStruck = true
    var driver = Driver(home: home)
    driver.records = [row(isInError: true)]
    driver.keys("l")
    #expect(driver.shows("Entered in error"))
  }

  @Test func `a closed story is marked in the list`() {
    var driver = driver(SampleGuide.opened, rows: [row(isClosed: true)])
    driver.keys("<left>")
    #expect(driver.shows(" closed "))
  }

  @Test func `a story is not closed before it is said why`() {
    var driver = driver(SampleGuide.opened)
    driver.keys("e<f10>")
    #expect(driver.kept.isEmpty && driver.shows("Please choose why it ends"))
    #expect(driver.model.form?.focused?.id == .because)
    driver.keys("6<f10>")
    #expect(driver.kept.count == 1)
  }

  @Test func `a timeline tells that the story was closed and opened again`() throws {
    let opening = SampleGuide.said(
      .status(
        DyadStatus(
          dyad: Dyad(baby: "B-0142", carer: "1"), born: SampleGuide.born, status: .open,
          on: Driver.start.date)), number: 8)
    let baby = Baby(reference: "B-0142", born: SampleGuide.born)
    let story = FollowUp.story(of: baby, carer: "1", in: [opening, SampleGuide.closing])
    #expect(story == [SampleGuide.closing, opening])
    #expect(FollowUp.story(of: baby, carer: "2", in: story).isEmpty)
    let opened = OpenedTimeline(
      timeline: SamplePath.opened.timeline, library: SamplePath.opened.library, story: story)
    let lines = opened.lines(columns: 80, today: Driver.start.date)
    #expect(lines.contains { $0.contains("moved away. By hv-017.") })
    #expect(lines.contains { $0.contains("Open again since 24 November 2026, by hv-017.") })
  }

  @Test func `Tab goes through the parts of a visit, and the palette has a key where it is narrow`()
  {
    var driver = driver(SampleGuide.opened, size: Driver.narrow)
    #expect(driver.shows(": find"))
    driver.keys("<tab>")
    #expect(driver.shows("What the rules found"))
    driver.keys("<tab>")
    #expect(driver.shows("What was decided"))
    driver.keys("<backtab>")
    #expect(driver.shows("What the rules found"))
  }

  @Test func `read on is offered only where there is more`() {
    var driver = Driver()
    driver.keys("n")
    driver.model.places.append(.timeline(SamplePath.opened))
    #expect(!driver.shows("PgDn read on") || driver.shows("more below"))
    driver.keys("<end>")
    #expect(!driver.shows("PgDn read on"))
  }

  @Test func `a closed story is said at Who as soon as the reference is known`() {
    var driver = Driver()
    driver.known = SampleGuide.closedFamily
    driver.keys("nB-0142<enter>")
    #expect(driver.shows("B-0142/1: Closed since 24 November 2026: moved away."))
    // The other carer of this baby is not closed.
    driver.keys("1<f10>2")
    #expect(!driver.shows("Closed since"))
  }

  @Test func `letters typed on a line of choices choose nothing`() {
    var driver = Driver()
    driver.keys("nB-7<down><down>3/10/26<f10>mum<down>1<f10>gran<f10>")
    #expect(driver.model.form?.focused?.id == .safeToTalk)
    driver.keys("hello")
    #expect(driver.model.form?.chosen(.safeToTalk) == nil)
    #expect(driver.model.form?.text(.present) == "gran")
    #expect(driver.shows("o does nothing here"))
    driver.keys("<right>")
    #expect(driver.model.form?.chosen(.safeToTalk) == 0)
  }

  @Test func `leaving the read-back says at Home that the visit is not begun`() {
    var driver = Driver()
    driver.keys("nB-7<down><down>3/10/26<f10>mum<down>1<f10><down>1<f10>")
    #expect(driver.shows("Please check") && driver.shows("Every question can be asked."))
    driver.keys("q")
    #expect(driver.shows("What you typed is kept") && driver.shows("that visit is not begun yet"))
  }

  @Test func `F10 keeps a note, and goes on from the read-back`() {
    var driver = Driver()
    driver.keys("nB-7<down><down>3/10/26<f10>mum<down>1<f10><down>1<f10><f10>")
    #expect(driver.model.visit != nil)
    driver.keys("<right>nhe smiled<f10>")
    #expect(driver.model.scope == .prompt)
    #expect(driver.model.openDraft?.visit.sheets[0].notes[0] == "he smiled")
  }

  @Test func `the worst rating stands first`() {
    func item(_ id: String, _ code: String) -> Reason {
      Reason(kind: .item(ItemReference(pack: "p", item: id), code: code), source: nil, children: [])
    }
    let mixed = [item("a", "1"), item("b", "3"), item("c", "2"), item("d", "3")]
    let counted = Reason(
      kind: .itemCount(4, atLeast: Tenths(1)), source: nil, children: mixed)
    let area = Reason(
      kind: .domain(pack: "p", id: "warmth", state: .marked), source: nil, children: mixed)
    let rule = Reason(kind: .rule(id: "r", level: 1), source: nil, children: [counted, area])
    let sorted = [rule].worstFirst[0]
    let wanted = [mixed[1], mixed[3], mixed[2], mixed[0]]
    #expect(sorted.children.map(\.children) == [wanted, wanted])
    // What a scale adds up from keeps the order of the form.
    let scale = Reason(
      kind: .cutoff(pack: "p", id: "c", score: "s", value: Tenths(1)), source: nil,
      children: mixed)
    #expect([scale].worstFirst == [scale])
  }
}
