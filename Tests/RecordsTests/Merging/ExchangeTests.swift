import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

struct ExchangeTests {
  private let folder = TestFolder()

  private func store(_ name: String) throws -> Store {
    try Store(at: try Fixture.location("\(folder.path)/\(name)"))
  }

  @discardableResult
  private func exchange(_ store: Store) throws -> MergeOutcome {
    var exchange = try StoreExchange(
      store, with: "\(folder.path)/shared", shelf: Fixture.shelf, now: IndexTime.later)
    // In the smallest slices, as while somebody works.
    while try !exchange.advance(for: .zero) {}
    return exchange.outcome
  }

  private func ids(_ store: Store) throws -> Set<String> {
    Set(try store.list().records.map(\.id))
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]])
  func `three stores that exchange in any order end with the same records`(order: [Int]) throws {
    folder.make("shared")
    let stores = try ["a", "b", "c"].map(store)
    var records = RandomRecords(seed: 31)
    for store in stores { try store.fill(&records, assessments: 8, followUps: 6) }
    let all = try stores.map(ids).reduce(into: Set()) { $0.formUnion($1) }
    for _ in 0..<2 { for place in order { _ = try exchange(stores[place]) } }
    for store in stores { #expect(try ids(store) == all) }
    for store in stores {
      let again = try exchange(store)
      #expect(again == MergeOutcome(), "nothing is new a second time")
    }
  }

  @Test func `what was purged on one computer goes from the others and from the folder`() throws {
    folder.make("shared")
    let (a, b) = (try store("a"), try store("b"))
    _ = try a.save(Fixture.record(), shelf: Fixture.shelf)
    let other = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (3, 3))
    _ = try a.save(Fixture.record(other), shelf: Fixture.shelf)
    _ = try exchange(a)
    #expect(try exchange(b).new == 2)
    let review = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (4, 4))
    _ = try b.save(
      FollowUp(
        id: review, setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: .review(Review(about: Fixture.id, verdict: .comment, text: "their words"))))
    _ = try b.keepLetter(Fixture.id, .carer, ext: "html", [1])
    // A visit begun under an id that is purged elsewhere goes too.
    let draft = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (8, 1))
    _ = try b.begin(draft, identity: Fixture.identity(), at: Fixture.began)
    let tombstone = FollowUp(
      id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, 5)), setting: .care,
      practitioner: "sv-1", at: Fixture.began, software: "probe",
      content: .tombstone(Tombstone(purged: [Fixture.id, draft])))
    _ = try a.save(tombstone)
    try exchange(a)
    #expect(!folder.tree("a/").contains { $0.contains(Fixture.id) })
    #expect(!folder.tree("shared/").contains { $0.contains(Fixture.id) })
    let outcome = try exchange(b)
    #expect(outcome.buried == [Fixture.id, review, draft].sorted())
    #expect(outcome.new == 1 && outcome.sent == 0)
    for id in [Fixture.id, review, draft] {
      #expect(!folder.tree().contains { $0.contains(id) })
    }
    #expect(try ids(a) == [other, tombstone.id] && ids(b) == ids(a))
    #expect(try exchange(b) == MergeOutcome())
  }

  @Test func `a store of the other setting and a folder that is not there are refused`() throws {
    let store = try store("a")
    #expect(throws: StoreError.self) { try exchange(store) }
    folder.make("shared")
    folder.write(
      "shared/store.json",
      #"{"schema": "attune/store", "version": 1, "setting": "training"}"#)
    #expect {
      try exchange(store)
    } throws: { error in
      if case StoreError.otherSetting = error { true } else { false }
    }
  }

  @Test func `another content under the same id is named, and neither is changed`() throws {
    folder.make("shared")
    let (a, b) = (try store("a"), try store("b"))
    _ = try a.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try exchange(a)
    let before = try a.bytes(of: Fixture.id)
    let other = Fixture.record(identity: Fixture.identity(reference: "B-0999-other"))
    _ = try b.save(other, shelf: Fixture.shelf)
    let outcome = try exchange(b)
    #expect(outcome.new == 0 && outcome.sent == 0)
    #expect(!outcome.refused.isEmpty)
    #expect(outcome.refused.allSatisfy { $0.reason.contains("other content") })
    #expect(try a.bytes(of: Fixture.id) == before)
    #expect(try store("shared").bytes(of: Fixture.id) == before)
  }
}
