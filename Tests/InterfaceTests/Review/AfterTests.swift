import Assessment
import Screen
import Testing

@testable import Interface

/// What is said of a saved visit, or of a dyad, once it is finished.
struct AfterTests {
  private func driver(_ opened: OpenedRecord = SampleGuide.opened) -> Driver {
    var driver = Driver(
      services: SampleGuide.services, home: HomeSummary(saved: 2, path: "~/attune"))
    driver.records = SampleGuide.rows
    driver.opened = opened
    driver.keys("l<enter>")
    return driver
  }

  @Test func `what became of a visit is kept, with the service that was asked`() throws {
    var driver = driver()
    driver.keys("o")
    #expect(driver.shows("What became of it") && driver.shows("By hv-017"))
    driver.keys("<f10>")
    #expect(driver.shows("Please choose what happened."))
    driver.keys("3<down><ctrl-u>23/11/26<down><down>2<f10>")
    #expect(
      driver.kept == [
        .outcome(
          VisitOutcome(
            about: SampleGuide.opened.record.id, service: "Parent-infant team",
            event: .firstAppointment, on: try #require(CalendarDate("2026-11-23")),
            helped: .partly))
      ])
    #expect(driver.shows("Kept with the visit."))
    guard case .record(let opened) = driver.model.top else {
      Issue.record("the visit is not shown again")
      return
    }
    #expect(opened.after.followUps.count == 1)
    driver.keys("<end>")
    #expect(driver.shows("first appointment with Parent-infant team"))
  }

  @Test(arguments: [
    ("1/1/30", "This day is still to come."), ("1/1/26", "This is before the visit of"),
    ("31/2/26", "no 31"),
  ])
  func `a day that cannot be stops at its line`(day: String, line: String) {
    var driver = driver()
    driver.keys("o1<down><ctrl-u>\(day)<f10>")
    #expect(driver.shows(line))
    #expect(driver.kept.isEmpty)
    #expect(driver.model.form?.focused?.id == .on)
  }

  @Test func `a correction names what stood, what is right and why`() throws {
    var driver = driver()
    driver.keys("a")
    #expect(driver.shows("Correct a line"))
    // The second question of the guide.
    driver.keys("<down><enter>")
    #expect(driver.shows("Correct: ") && driver.shows("Now: 2"))
    driver.keys("1<f10>")
    #expect(driver.shows("Please say why.") && driver.kept.isEmpty)
    driver.keys("misheard<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(
      amendment.changes
        == [.init(field: "packs/early-weeks/answers/joy", old: "2", new: "1")])
    #expect(amendment.reason == "misheard" && amendment.about == SampleGuide.opened.record.id)
    #expect(driver.shows("Corrected. What stood there stays in the history."))
    driver.keys("<end>")
    #expect(driver.shows("Corrected since") && driver.shows("misheard"))
  }

  @Test func `a correction that raises a safety event asks what was done`() throws {
    var driver = driver()
    driver.keys("a")
    guard case .places(let list) = driver.model.top else { return }
    let place = RecordField.answer(ItemReference(pack: "early-weeks", item: "baby-unsafe"))
    let index = try #require(list.places.firstIndex(of: place))
    driver.keys(String(repeating: "<down>", count: index) + "<enter>")
    let yes = try #require(
      driver.model.words.choices(of: place, in: list.opened)?.firstIndex { $0.code == "yes" })
    driver.keys("\(yes + 1)<down>I saw it<f10>")
    #expect(driver.kept.isEmpty)
    #expect(driver.shows("raises a safety event") && driver.shows("999 · NHS 111"))
    driver.keys("stayed until gran came<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(
      amendment.safety == [
        SafetyResponse(
          trigger: ItemReference(pack: "early-weeks", item: "baby-unsafe"),
          outcome: .acted("stayed until gran came", with: nil, at: nil))
      ])
  }

  @Test func `a level of one's own is corrected together with its reason`() throws {
    var driver = driver()
    driver.keys("a")
    guard case .places(let list) = driver.model.top else { return }
    let index = try #require(list.places.firstIndex(of: .fact(.agrees)))
    driver.keys(String(repeating: "<down>", count: index) + "<enter>")
    #expect(driver.model.form?.fields.count == 4)
    // Agrees after all, with neither level nor reason.
    driver.keys("1<down>-<down><ctrl-u><down>on reflection<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept: \(driver)")
      return
    }
    #expect(
      Set(amendment.changes.map(\.field)) == [
        "decision/agrees", "decision/level", "decision/reason",
      ])
  }

  @Test func `the time of a visit is corrected as a day and a clock`() throws {
    var driver = driver()
    driver.keys("a")
    guard case .places(let list) = driver.model.top else { return }
    let index = try #require(list.places.firstIndex(of: .fact(.at)))
    driver.keys(String(repeating: "<down>", count: index) + "<enter>")
    let before = SampleGuide.opened.standing.contact.at
    #expect(driver.model.form?.text(.place(.fact(.at))) == "\(before.date.wordy) \(before.clock)")
    for (typed, line) in [
      ("20/11/26", "Please write the day and the time"), ("20/11/26 25:00", "Please write the day"),
      ("1/1/30 10:00", "still to come"), ("31/2/26 10:00", "no 31"),
    ] {
      driver.keys("<ctrl-u>\(typed)<f10>")
      #expect(driver.shows(line) && driver.kept.isEmpty, "\(typed)")
    }
    driver.keys("<ctrl-u>20/11/26 9:05<down>the day before<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept: \(driver)")
      return
    }
    #expect(amendment.changes.map(\.new) == ["2026-11-20T09:05:00+00:00"])
  }

  @Test func `what stands already is not kept again`() {
    var driver = driver()
    driver.keys("a<down><enter><down>because<f10>")
    #expect(driver.shows("It stands so already. Nothing was kept.") && driver.kept.isEmpty)
  }

  @Test func `two corrections made apart stand first, and a person settles them`() throws {
    var driver = driver(SampleGuide.inConflict)
    driver.keys("<end>")
    #expect(driver.shows("Two corrections made apart do not agree."))
    driver.keys("a")
    #expect(driver.shows("two corrections do not agree: choose one"))
    driver.keys("<enter>")
    #expect(driver.shows("hv-017, 24 November 2026: 1") && driver.shows("she told me again"))
    driver.keys("3<down>asked her again<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(amendment.changes.first?.new == "3" && amendment.settles.count == 2)
    guard case .record(let opened) = driver.model.top else { return }
    #expect(opened.after.corrected.conflicts.isEmpty)
  }

  @Test func `words are added without a reason`() {
    var driver = driver()
    driver.keys("w<f10>")
    #expect(driver.shows("Please write your words."))
    driver.keys("gran will be there too<f10>")
    guard case .amendment(let amendment)? = driver.kept.first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(amendment.isAddendum && amendment.note == "gran will be there too")
  }

  @Test func `a visit is marked as entered in error by another key than Enter, and taken back`() {
    var driver = driver()
    driver.keys("x<f10>")
    #expect(driver.shows("Please say why.") && driver.kept.isEmpty)
    driver.keys("wrong family<f10>")
    #expect(driver.shows("Mark this visit as entered in error?"))
    driver.keys("<enter>")
    #expect(driver.kept.isEmpty && driver.shows("Nothing was changed."))
    driver.keys("<f10>2")
    guard case .amendment(let amendment)? = driver.kept.last else {
      Issue.record("nothing is kept")
      return
    }
    #expect(amendment.enteredInError == true && amendment.reason == "wrong family")
    #expect(driver.shows("Entered in error: wrong family"))
    driver.keys("xit was right<f10>")
    guard case .amendment(let back)? = driver.kept.last else { return }
    #expect(back.enteredInError == false)
    #expect(!driver.shows("Entered in error: wrong family"))
  }

  @Test func `a story is closed in few words, and opened again`() {
    var driver = driver()
    driver.keys("e")
    #expect(driver.shows("Close B-0142/1"))
    driver.keys("1<f10>")
    guard case .status(let status)? = driver.kept.last else {
      Issue.record("nothing is kept")
      return
    }
    #expect(status.status == .closed(because: .babyDied) && status.born == SampleGuide.born)
    #expect(driver.shows("Closed since 24 November 2026: the baby died."))
    driver.keys("e<f10>")
    guard case .status(let again)? = driver.kept.last else { return }
    #expect(again.status == .open)
    #expect(!driver.shows("Closed since"))
  }

  @Test func `a timeline closes its story too`() {
    var driver = Driver(home: HomeSummary(saved: 5))
    driver.due = DueList(
      today: Driver.start.date, entries: SamplePath.dueList.entries.filter { $0.reason == .again })
    driver.timeline = SamplePath.opened
    driver.keys("d<enter>e3<f10>")
    guard case .status(let status)? = driver.kept.last else {
      Issue.record("nothing is kept: \(driver)")
      return
    }
    #expect(status.status == .closed(because: .movedAway))
    guard case .timeline = driver.model.top else {
      Issue.record("the timeline is not shown again")
      return
    }
    #expect(driver.effects.filter { $0 == .loadDue }.count == 2)
  }

  @Test func `a visit opened from the room takes all of it, and the room is asked again`() {
    var driver = Driver(home: HomeSummary(saved: 5))
    driver.roomRows = SampleRoom.rows(5)
    driver.opened = SampleGuide.opened
    driver.keys("v<enter>")
    func asked() -> Int {
      driver.effects.count { if case .lookInRoom = $0 { true } else { false } }
    }
    let before = asked()
    for (number, keys) in [
      "o1<f10>", "a<down><enter>1<down>misheard<f10>", "wgran came<f10>", "xother family<f10>2",
      "e3<f10>",
    ].enumerated() {
      driver.keys(keys)
      #expect(driver.kept.count == number + 1, "\(keys)\n\(driver)")
      guard case .roomRecord(let record) = driver.model.top else {
        Issue.record("the visit is not shown again after \(keys)")
        return
      }
      #expect(record.opened.after.followUps.count == min(number + 1, 4))
    }
    #expect(driver.model.openedRecord?.after.closing != nil)
    #expect(asked() == before + 5)
    driver.keys("<left>")
    #expect(driver.header.contains("Supervisor's room"))
  }

  @Test func `a story closed on the timeline is closed on the visit behind it`() {
    var driver = driver()
    driver.timeline = SamplePath.opened
    driver.keys("te3<f10><left>")
    #expect(driver.header.contains("Saved visit") && driver.shows("Closed since"))
    driver.keys("e")
    #expect(driver.shows("Open B-0142/1 again"))
  }

  @Test func `Home and the list are read again after a mark`() {
    var driver = driver()
    let before = driver.effects.count
    driver.keys("xother family<f10>2")
    let after = driver.effects[before...]
    #expect(after.contains(.loadHome) && after.contains(.listRecords))
  }

  @Test func `what was typed is there again after Esc`() {
    var driver = driver()
    driver.keys("wgran<esc>")
    #expect(driver.header.contains("Saved visit"))
    driver.keys("w")
    #expect(driver.model.form?.text(.note) == "gran")
  }

  @Test func `what cannot be kept leaves the form as it is`() {
    var driver = driver()
    driver.diskProblem = "the disk is full"
    driver.keys("wgran<f10>")
    #expect(driver.shows("the disk is full") && driver.model.form?.text(.note) == "gran")
  }

  @Test func `a visit with a closed dyad begins only when it is open again`() {
    var driver = Driver()
    driver.known = SampleGuide.closedFamily
    driver.keys("nB-0142<enter>1<f10>1<f10><down>1<f10>")
    #expect(driver.shows("B-0142/1: Closed since 24 November 2026: moved away."))
    driver.keys("<enter>")
    #expect(driver.kept.isEmpty && !driver.shows("Please check"))
    driver.keys("<f10>2")
    guard case .status(let status)? = driver.kept.last else {
      Issue.record("nothing is kept")
      return
    }
    #expect(status.status == .open && status.dyad == Dyad(baby: "B-0142", carer: "1"))
    #expect(driver.shows("Please check"))
  }

  @Test func `another carer of a dyad that is closed by itself starts as ever`() {
    var driver = Driver()
    driver.known = SampleGuide.closedFamily
    driver.keys("nB-0142<enter>1<f10>2<f10><down>1<f10>")
    #expect(driver.shows("Please check"))
  }

  @Test func `a draft of a closed dyad opens with a quiet line`() {
    var driver = Driver.visit()
    driver.send(.isClosed(SampleGuide.closing))
    #expect(driver.shows("Closed since 24 November 2026: moved away."))
  }

  @Test func `the list marks what was corrected`() {
    var driver = Driver(home: HomeSummary(saved: 2))
    let row = SampleGuide.rows[0]
    driver.records = [
      RecordRow(
        id: row.id, at: row.at, dyad: row.dyad, relation: row.relation, stage: row.stage,
        level: row.level, number: 3, isAtLeast: true, safety: .raised, agrees: true,
        practitioner: row.practitioner, isCorrected: true)
    ]
    driver.keys("l")
    #expect(driver.shows("level 3+#") && driver.shows("# corrected since"))
  }

  @Test func `plain mode says and keeps the same`() {
    var plain = PlainDriver(home: HomeSummary(saved: 2))
    plain.records = SampleGuide.rows
    plain.opened = SampleGuide.inConflict
    plain.type("saved", "1", "correct")
    #expect(plain.says("two corrections do not agree"))
    plain.type("1")
    #expect(plain.says("she told me again"))
    plain.type("3", "asked her again")
    guard case .amendment(let amendment)? = plain.kept.last else {
      Issue.record("nothing is kept: \(plain)")
      return
    }
    #expect(amendment.changes.first?.new == "3" && amendment.settles.count == 2)
    plain.type("add", "gran came")
    plain.type("outcome", "1", "", "", "", "")
    plain.type("mistake", "wrong family", "2")
    plain.type("story", "3", "", "")
    #expect(plain.kept.count == 5, "\(plain.transcript)")
    guard case .status(let status)? = plain.kept.last else { return }
    #expect(status.status == .closed(because: .movedAway))
  }
}
