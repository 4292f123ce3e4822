import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

/// What other files say of a record, in the index: the same as everywhere else.
struct IndexStandingTests {
  private let folder = TestFolder()
  private static let later = Int64(40) * 86_400_000

  private func store(rules: Bool = true) throws -> Store {
    let store = try Store(at: StoreLocation(at: "\(folder.path)/store", setting: .care))
    if rules { store.standingRules = { IndexStandingTests.rules } }
    return store
  }

  /// An answer is its level; the worst raises a safety event and asks for the team.
  private static var rules: StandingRules {
    StandingRules(shelf: Fixture.shelf) { visit, _ in
      let number = visit.sheets.first?[0].chosen.map { Int($0) } ?? 0
      let isWorst = number == 3
      return Findings(
        packs: [],
        level: LevelFinding(id: "level-\(number)", number: number, possible: number...number),
        flags: isWorst
          ? [
            Flag(rule: "safety", lane: .safety, because: [Fixture.joy]),
            Flag(rule: "L3", lane: .referral, because: [Fixture.joy]),
          ] : [], offers: [], reasons: [], safetyNotAsked: [], history: [])
    }
  }

  private func said(
    _ number: UInt64, _ content: FollowUp.Content, after milliseconds: Int64 = 0
  ) -> FollowUp {
    FollowUp(
      id: RecordID.make(
        milliseconds: Fixture.began.milliseconds + milliseconds + Int64(number),
        random: (5, number)),
      setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
      content: content)
  }

  private func change(_ value: String, seen: [String] = []) -> FollowUp.Content {
    .amendment(
      Amendment(
        about: Fixture.id,
        changes: [.init(field: "packs/early-weeks/answers/joy", old: "1", new: value)],
        reason: "misheard", seen: seen))
  }

  private func row(_ store: Store) throws -> IndexedRecord? {
    try store.indexed().index.assessment(Fixture.id, today: IndexTime.today)
  }

  @Test(arguments: 0..<3) func `what is shown is counted as the commands count it`(seed: Int) throws
  {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 40, followUps: 160)
    let index = try store.indexed().index
    for text in ["", "level:1..", "gaps", "unsigned", "by:hv-017", "reviews"] {
      for column in IndexQuery.Column.allCases {
        let query = IndexQuery(
          filter: FilterText(text).filter, column: column, today: IndexTime.today)
        let matches = index.matches(query)
        #expect(
          index.countStanding(matches) == index.counted(matches).count, "\(text) \(column)")
      }
    }
    #expect(index.standingCount == (try store.list().assessments.count))
  }

  @Test func `a correction that raises the level and a safety event raises them in every list`()
    throws
  {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    #expect(try row(store)?.record.level?.number == 1)
    // Said in a later month, so the month of the visit is not read again.
    _ = try store.save(said(1, change("3"), after: Self.later))
    let raised = try #require(try row(store)?.record)
    #expect(raised.level?.number == 3 && raised.safety.raised == 1 && raised.isCorrected)
    #expect(raised.safety.open == 1)
    let index = try store.indexed().index
    func found(_ filter: String) -> [String] {
      index.ids(IndexQuery(filter: FilterText(filter).filter, today: IndexTime.today))
    }
    #expect(found("level:3") == [Fixture.id] && found("level:1").isEmpty)
    #expect(found("safety:yes") == [Fixture.id])
    let listed = try #require(try store.list().assessments.first)
    #expect(listed.level?.number == 3 && listed.safety.raised == 1 && listed.asksTeam)
    #expect(try store.dueRecords().map(\.asksTeam) == [true])
  }

  @Test func `what was read without rules is worked out when there are some`() throws {
    let store = try store(rules: false)
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try store.save(said(1, change("3")))
    #expect(try row(store)?.record.level?.number == 1)
    #expect(try row(store)?.record.isCorrected == true)
    let again = try self.store()
    #expect(try row(again)?.record.level?.number == 3)
  }

  @Test func `a correction that is gone leaves what was recorded`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let amendment = said(1, change("3"), after: Self.later)
    let path = try store.save(amendment)
    #expect(try row(store)?.record.level?.number == 3)
    TestFolder.remove(path)
    #expect(try row(store)?.record.level?.number == 1)
    #expect(try row(store)?.record.isCorrected == false)
  }

  @Test func `marks of an error that contradict each other strike the record, as everywhere`()
    throws
  {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    func mark(_ number: UInt64, _ isInError: Bool, seen: [String] = []) throws -> String {
      let record = said(
        number,
        .amendment(
          Amendment(about: Fixture.id, enteredInError: isInError, reason: "so", seen: seen)),
        after: Self.later)
      _ = try store.save(record)
      return record.id
    }
    let first = try mark(1, true)
    // Taken back by somebody who did not know of the mark: it stays out of history.
    let second = try mark(2, false)
    #expect(try row(store)?.isInError == true)
    #expect(try store.list().assessments.isEmpty)
    let index = try store.indexed().index
    let all = IndexQuery(filter: RecordFilter(), today: IndexTime.today)
    #expect(index.counted(index.matches(all)).count == 0 && index.standingCount == 0)
    #expect(index.matches(all).count == 1)
    _ = try mark(3, false, seen: [first, second])
    #expect(try row(store)?.isInError == false)
    #expect(try store.list().assessments.count == 1)
  }

  @Test func `what was purged is in no list although a copy brings it back`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try store.save(said(1, .review(Review(about: Fixture.id, verdict: .agree))))
    #expect(try row(store) != nil)
    _ = try store.save(
      said(2, .tombstone(Tombstone(purged: [Fixture.id])), after: Self.later))
    #expect(try row(store) == nil)
    let index = try store.indexed().index
    let reviews = IndexQuery(filter: FilterText("reviews").filter, today: IndexTime.today)
    #expect(index.count == 0 && index.matches(reviews).count == 0)
    // Even when the index is made anew.
    TestFolder.remove("\(folder.path)/store/index")
    #expect(try row(store) == nil)
  }

  @Test func `a closed dyad is not overdue, and another baby of the reference still is`() throws {
    let store = try store()
    func visit(_ number: UInt64, key: String, born: CalendarDate?) throws -> String {
      var identity = Fixture.identity(key: key)
      identity = Identity(
        setting: .care, baby: Baby(reference: "B-0142", born: born), carer: identity.carer,
        contact: identity.contact, practitioner: identity.practitioner)
      let id = RecordID.make(
        milliseconds: Fixture.began.milliseconds + Int64(number), random: (9, number))
      let plain = Fixture.record(id, identity: identity)
      var visit = plain.visit
      visit.decision = Decision(
        agrees: true, nextContact: CalendarDate(year: 2026, month: 6, day: 10))
      _ = try store.save(
        AssessmentRecord(
          id: id, visit: visit, findings: plain.findings, software: "probe",
          finished: plain.finished, changes: []), shelf: Fixture.shelf)
      return id
    }
    let closed = try visit(1, key: "1", born: CalendarDate(year: 2026, month: 5, day: 1))
    let open = try visit(2, key: "2", born: CalendarDate(year: 2024, month: 2, day: 29))
    func overdue() throws -> [String] {
      try store.indexed().index.ids(
        IndexQuery(filter: FilterText("overdue").filter, today: IndexTime.today)
      ).sorted()
    }
    #expect(try overdue() == [closed, open].sorted())
    _ = try store.save(
      said(
        3,
        .status(
          DyadStatus(
            dyad: Dyad(baby: "B-0142", carer: "1"),
            born: CalendarDate(year: 2026, month: 5, day: 1),
            status: .closed(because: .babyDied), on: Fixture.began.date)), after: Self.later))
    #expect(try overdue() == [open])
    let index = try store.indexed().index
    #expect(index.assessment(closed, today: IndexTime.today)?.isClosed == true)
    #expect(index.assessment(open, today: IndexTime.today)?.isClosed == false)
    #expect(try store.dueRecords().filter(\.isClosed).map(\.record) == [closed])
  }
}
