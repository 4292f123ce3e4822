import Assessment
import AssessmentFixtures
import Testing

struct DueListTests {
  /// 10 to 14 days, 6 to 8 weeks, 3 months suggested, 9 to 12 months.
  private let calendar = ContactPlan(
    country: "england", title: "test", source: "test", note: nil,
    contacts: [
      planned("antenatal", Window(.gestationWeeks, from: 28)),
      planned("new-birth", Window(.days, from: 10, to: 14)),
      planned("six-weeks", Window(.weeks, from: 6, to: 8)),
      planned("three-months", Window(.months, from: 3, to: 4), isSuggested: true),
      planned("nine-months", Window(.months, from: 9, to: 12)),
    ].compactMap { $0 })

  private static func planned(
    _ id: String, _ window: Window?, isSuggested: Bool = false
  ) -> ContactPlan.Planned? {
    window.map { .init(id: id, title: id, window: $0, isSuggested: isSuggested) }
  }

  private func contact(
    _ record: String, _ date: String, reference: String = "B-0142", twin: String? = nil,
    born: String? = "2026-03-01", due: String? = nil, key: String = "1",
    practitioner: String = "hv-017", isPrivate: Bool = true, next: String? = nil,
    asks: Bool = false, hasOutcome: Bool = false, isClosed: Bool = false,
    role: Role = .gaveBirth
  ) -> DueContact {
    DueContact(
      record: record, at: Moment("\(date)T10:00:00Z") ?? Moment(milliseconds: 0, offset: 0),
      baby: Baby(reference: reference, twin: twin, born: born.map(day), due: due.map(day)),
      carer: Carer(key: key, relation: key == "1" ? "mum" : "dad", role: role),
      practitioner: practitioner, isPrivate: isPrivate, nextContact: next.map(day),
      asksTeam: asks, hasOutcome: hasOutcome, isClosed: isClosed)
  }

  private func list(
    _ contacts: [DueContact], on today: String, ended: Set<String> = []
  ) -> DueList {
    DueList(
      contacts: contacts, calendar: calendar, ended: ended, today: day(today))
  }

  private func said(_ list: DueList) -> [String] {
    list.entries.map { entry in
      var what = entry.reason.id
      if case .calendar(let id, _, _) = entry.reason { what = id }
      return "\(what) \(entry.status(on: list.today).rawValue)"
    }
  }

  /// Born 1 March 2026, seen on day 1: 10–14 days is 11 to 15 March, 6–8 weeks 12 to 26 April.
  @Test(arguments: [
    ("2026-03-10", ["new-birth later"]), ("2026-03-11", ["new-birth due"]),
    ("2026-03-14", ["new-birth due"]), ("2026-03-15", ["new-birth due", "six-weeks later"]),
    ("2026-03-16", ["new-birth overdue", "six-weeks later"]),
    ("2026-04-11", ["new-birth overdue", "six-weeks later"]), ("2026-04-12", ["six-weeks due"]),
    ("2026-04-26", ["six-weeks due"]), ("2026-04-27", ["six-weeks overdue"]),
    ("2026-05-04", ["six-weeks overdue", "three-months later"]),
    ("2026-06-01", ["six-weeks overdue", "three-months due"]),
    ("2026-07-01", ["six-weeks overdue", "three-months due"]),
    ("2026-07-02", ["six-weeks overdue"]),
    ("2026-11-30", ["six-weeks overdue", "nine-months later"]),
    ("2026-12-01", ["nine-months due"]), ("2027-03-01", ["nine-months due"]),
    ("2027-03-02", ["nine-months overdue"]),
    // Day 1,339 and 1,340.
    ("2029-10-30", ["nine-months overdue"]), ("2029-10-31", []),
  ])
  func `each contact of the calendar begins, ends and goes up in the next`(
    today: String, expected: [String]
  ) {
    #expect(said(list([contact("a", "2026-03-02")], on: today)) == expected)
  }

  @Test func `a contact held late is that contact`() {
    let contacts = [contact("a", "2026-03-02"), contact("b", "2026-03-20")]
    #expect(said(list(contacts, on: "2026-03-25")) == ["six-weeks later"])
    #expect(said(list(contacts, on: "2026-03-14")) == [])
  }

  @Test func `the contact counts whoever the carer was, and a twin's does not`() {
    let dad = [contact("a", "2026-03-02"), contact("b", "2026-03-12", key: "2")]
    #expect(said(list(dad, on: "2026-03-14")) == [])
    let twins = [
      contact("a", "2026-03-02", twin: "A"), contact("b", "2026-03-12", twin: "A"),
      contact("c", "2026-03-02", twin: "B"),
    ]
    let due = list(twins, on: "2026-03-14")
    #expect(said(due) == ["new-birth due"])
    #expect(due.entries.map(\.dyad.description) == ["B-0142-B/1"])
  }

  @Test func `before the birth the calendar counts from the due date, and assumes no birth`() {
    let unborn = [contact("a", "2026-01-10", born: nil, due: "2026-06-01")]
    #expect(said(list(unborn, on: "2026-03-09")) == ["antenatal due"])
    #expect(said(list(unborn, on: "2026-06-01")) == ["antenatal due"])
    #expect(said(list(unborn, on: "2026-06-02")) == ["birth due"])
    #expect(said(list(unborn, on: "2026-09-01")) == ["birth due"])
    let born = unborn + [contact("b", "2026-06-05", born: "2026-06-01")]
    #expect(said(list(born, on: "2026-06-12")) == ["new-birth due"])
  }

  @Test func `the agreed contact is due on its day, until a contact on it or another agreement`() {
    let agreed = [contact("a", "2026-04-20", next: "2026-05-20")]
    func again(_ contacts: [DueContact], _ today: String) -> [String] {
      said(list(contacts, on: today)).filter { $0.hasPrefix("next") }
    }
    #expect(again(agreed, "2026-04-21") == [])
    #expect(again(agreed, "2026-04-22") == ["next-contact later"])
    #expect(again(agreed, "2026-05-20") == ["next-contact due"])
    #expect(again(agreed, "2026-05-21") == ["next-contact overdue"])
    #expect(again(agreed + [contact("b", "2026-05-20")], "2026-05-21") == [])
    #expect(again(agreed + [contact("b", "2026-05-01")], "2026-05-21") == ["next-contact overdue"])
    #expect(
      again(agreed + [contact("b", "2026-05-01", next: "2026-06-01")], "2026-05-21")
        == ["next-contact later"])
    #expect(
      again(agreed + [contact("b", "2026-05-20", key: "2")], "2026-05-21")
        == ["next-contact overdue"])
  }

  @Test func `see alone waits until a private talk`() {
    let watched = [contact("a", "2026-04-20", isPrivate: false)]
    func alone(_ contacts: [DueContact]) -> [DueEntry] {
      list(contacts, on: "2026-04-25").entries.filter { $0.reason == .seeAlone }
    }
    #expect(alone(watched).map(\.from) == [day("2026-04-20")])
    #expect(
      alone(watched + [contact("b", "2026-04-22", isPrivate: false)]).map(\.records)
        == [["a", "b"]])
    #expect(alone(watched + [contact("b", "2026-04-22")]).isEmpty)
    #expect(!alone(watched + [contact("b", "2026-04-22", key: "2")]).isEmpty)
  }

  @Test func `a flag stays until it is known what came of it`() {
    let flagged = contact("a", "2026-04-20", asks: true)
    func outcome(_ contacts: [DueContact]) -> [[String]] {
      list(contacts, on: "2026-04-25").entries.filter { $0.reason == .outcome }.map(\.records)
    }
    #expect(outcome([flagged]) == [["a"]])
    #expect(outcome([flagged, contact("b", "2026-04-22")]) == [["a"]])
    #expect(outcome([flagged, contact("b", "2026-04-22", asks: true)]) == [["a", "b"]])
    #expect(outcome([contact("a", "2026-04-20", asks: true, hasOutcome: true)]) == [])
  }

  @Test func `what is closed leaves at once`() {
    let mum = contact(
      "a", "2026-03-02", isPrivate: false, next: "2026-03-12", asks: true, isClosed: true)
    let dad = contact("b", "2026-03-03", key: "2", isPrivate: false)
    #expect(list([mum], on: "2026-03-12").entries.isEmpty)
    let rest = list([mum, dad], on: "2026-03-12")
    #expect(Set(rest.entries.map(\.dyad)) == [dad.dyad])
    #expect(list([mum, dad], on: "2026-03-12", ended: ["B-0142"]).entries.isEmpty)
  }

  @Test func `a closed story of a reference says nothing of another baby who had it`() {
    let before = DueContact(
      record: "a", at: Moment("2024-03-02T10:00:00+00:00") ?? Moment(milliseconds: 0, offset: 0),
      baby: Baby(reference: "B-0142", born: day("2024-03-01")),
      carer: Carer(key: "1", relation: "mum", role: .gaveBirth), practitioner: "hv-017",
      isPrivate: true, nextContact: day("2024-03-12"), asksTeam: false, hasOutcome: false,
      isClosed: true)
    let now = contact("b", "2026-03-02", next: "2026-03-12")
    #expect(list([before, now], on: "2026-03-12").entries.contains { $0.reason == .again })
    #expect(list([before], on: "2024-03-12").entries.isEmpty)
  }

  @Test func `an open safety event stands first, then the soonest`() {
    let draft = DueDraft(
      id: "d", dyad: Dyad(baby: "B-9", carer: "1"), reference: "B-9", relation: "mum",
      practitioner: "hv-004", since: day("2026-04-20"))
    let due = DueList(
      contacts: [
        contact("a", "2026-04-12", next: "2026-04-19"),
        contact("b", "2026-04-13", reference: "B-0007", next: "2026-04-15"),
      ], drafts: [draft], calendar: nil, today: day("2026-04-21"))
    #expect(due.entries.map(\.dyad.baby) == ["B-9", "B-0007", "B-0142"])
    #expect(due.overdue == 2)
    #expect(due.thisWeek == 1)
    #expect(due.by("hv-004").entries.map(\.dyad.baby) == ["B-9"])
  }

  @Test func `this week is seven days with today`() {
    func week(_ next: String) -> Int {
      DueList(
        contacts: [contact("a", "2026-04-12", next: next)], today: day("2026-04-20")
      ).thisWeek
    }
    #expect(week("2026-04-19") == 0)
    #expect(week("2026-04-20") == 1)
    #expect(week("2026-04-26") == 1)
    #expect(week("2026-04-27") == 0)
  }

  @Test func `the order and number of copies of the records do not matter`() {
    var random = SplitMix(seed: 11)
    for _ in 0..<100 {
      let contacts = (0..<6).map { number in
        contact(
          "r\(number)", "2026-03-0\(random.number(1...9))", reference: "B-\(random.number(1...3))",
          born: random.once(in: 3) ? nil : "2026-03-01", due: "2026-03-05",
          key: String(random.number(1...2)), isPrivate: random.once(in: 2),
          next: random.once(in: 2) ? "2026-03-1\(random.number(0...9))" : nil,
          asks: random.once(in: 3))
      }
      let first = list(contacts, on: "2026-03-14")
      #expect(list((contacts + contacts).shuffled(using: &random), on: "2026-03-14") == first)
    }
  }

  @Test func `babies of one reference with other dates are two babies`() {
    let due = list(
      [contact("a", "2026-03-02"), contact("b", "2026-03-12", born: "2025-01-01")],
      on: "2026-03-14")
    #expect(said(due).contains("new-birth due"))
  }

  @Test func `a contact that was held with dad counts, and is said to be with dad`() {
    let dad = contact("b", "2026-04-20", key: "2", role: .otherParent)
    let list = list([contact("a", "2026-03-12"), dad], on: "2026-04-25")
    #expect(said(list) == [])
    #expect(list.held.map(\.title) == ["six-weeks"])
    #expect(list.held.map(\.relation) == ["dad"])
    #expect(list.held.map(\.on) == [day("2026-04-20")])
    #expect(list.held.map(\.record) == ["b"])
  }

  @Test func `once the mother is seen at that contact nothing is said`() {
    let dad = contact("b", "2026-04-20", key: "2", role: .otherParent)
    let mum = contact("c", "2026-04-22")
    #expect(list([dad, mum], on: "2026-04-25").held == [])
  }

  @Test func `what was held with another is said for its days and four weeks after`() {
    let dad = contact("b", "2026-04-12", key: "2", role: .otherParent)
    // 6 to 8 weeks end on 26 April; 28 days after the visit is 10 May.
    #expect(list([dad], on: "2026-05-10").held.map(\.title) == ["six-weeks"])
    #expect(list([dad], on: "2026-05-11").held == [])
    #expect(list([dad], on: "2026-05-10", ended: ["B-0142"]).held == [])
  }

  @Test func `what was held with another is one practitioner's, and its order is no accident`() {
    let first = contact("b", "2026-04-20", key: "2", practitioner: "hv-1", role: .otherParent)
    let other = contact(
      "c", "2026-04-21", reference: "B-0200", key: "2", practitioner: "hv-2", role: .otherCarer)
    let list = list([first, other], on: "2026-04-25")
    #expect(list.held.map(\.record) == ["c", "b"])
    #expect(self.list([other, first], on: "2026-04-25") == list)
    #expect(list.by("hv-1").held.map(\.record) == ["b"])
  }
}
