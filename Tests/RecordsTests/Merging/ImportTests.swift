import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

struct ImportTests {
  private let folder = TestFolder()

  private func store(_ name: String, _ setting: Setting = .care) throws -> Store {
    try Store(at: StoreLocation(at: "\(folder.path)/\(name)", setting: setting))
  }

  @discardableResult
  private func bring(_ name: String, into store: Store) throws -> MergeOutcome {
    var bringing = try RecordImport(
      "\(folder.path)/\(name)", into: store, shelf: Fixture.shelf, now: IndexTime.later)
    try bringing.run()
    return bringing.outcome
  }

  /// Every record of a store with its bytes.
  private func content(_ name: String) -> [String: [UInt8]] {
    let paths = folder.tree("\(name)/").filter { $0.contains("/records/") && !$0.hasSuffix("/") }
    return Dictionary(
      uniqueKeysWithValues: paths.map { (String($0.dropFirst(name.count)), folder.read($0)) })
  }

  @Test func `three stores brought together in any order are equal`() throws {
    var records = RandomRecords(seed: 21)
    let shared = records.assessment()
    for name in ["a", "b", "c"] {
      let store = try store(name)
      _ = try store.save(shared, shelf: Fixture.shelf)
      try store.fill(&records, assessments: 6, followUps: 4)
    }
    let orders = [
      ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"],
      ["c", "b", "a"], ["a", "b", "a", "c", "c"],
    ]
    var results: [[String: [UInt8]]] = []
    for (number, order) in orders.enumerated() {
      let target = try store("into-\(number)")
      for name in order { try bring(name, into: target) }
      results.append(content("into-\(number)"))
    }
    #expect(results[0].count == 31)
    for result in results { #expect(result == results[0]) }
  }

  @Test func `what is here already stays, and is said`() throws {
    var records = RandomRecords(seed: 22)
    try store("a").fill(&records, assessments: 3)
    let target = try store("b")
    var wanted = MergeOutcome()
    wanted.new = 3
    #expect(try bring("a", into: target) == wanted)
    let before = folder.tree("b/records/")
    wanted.new = 0
    wanted.alreadyThere = 3
    #expect(try bring("a", into: target) == wanted)
    #expect(folder.tree("b/records/") == before)
  }

  @Test func `nothing is overwritten by a file of the same id`() throws {
    let target = try store("b")
    _ = try target.save(Fixture.record(), shelf: Fixture.shelf)
    let other = try store("a")
    _ = try other.save(Fixture.record(state: .concern), shelf: Fixture.shelf)
    let before = content("b")
    let outcome = try bring("a", into: target)
    #expect(
      outcome.refused.map(\.reason) == [
        "a record with this id and other content is here already; neither was changed"
      ])
    #expect(content("b") == before)
  }

  @Test func `one file and a folder of files can be brought in`() throws {
    var records = RandomRecords(seed: 23)
    let source = try store("a")
    try source.fill(&records, assessments: 2)
    folder.make("loose")
    for id in records.ids { folder.write("loose/\(id).json", try source.bytes(of: id)) }
    folder.write("loose/notes.txt", "not mine")
    #expect(try bring("loose", into: try store("b")).new == 2)
    #expect(try bring("loose/\(records.ids[0]).json", into: try store("c")).new == 1)
    #expect(throws: StoreError.self) { try bring("loose/none.json", into: try store("c")) }
    #expect(throws: StoreError.self) { try bring("nowhere", into: try store("c")) }
  }

  @Test func `each file is checked before it enters`() throws {
    let source = try store("a")
    _ = try source.save(Fixture.record(), shelf: Fixture.shelf)
    let good = try source.bytes(of: Fixture.id)
    let text = String(decoding: good, as: UTF8.self)
    func id(_ number: Int) -> String {
      RecordID.make(milliseconds: Fixture.began.milliseconds, random: (9, UInt64(number)))
    }
    folder.make("loose")
    var altered = good
    altered[altered.count / 2] ^= 1
    folder.write("loose/\(Fixture.id).json", altered)
    folder.write("loose/\(id(1)).json", good)
    folder.write("loose/\(id(2)).json", Array(good.prefix(100)))
    folder.write("loose/\(id(3)).json", String(repeating: "[", count: 100_000))
    folder.write("loose/\(id(4)).json", "{\"a\": 1, \"a\": 2}")
    folder.write(
      "loose/\(id(5)).json", "{\"schema\": \"attune/record\", \"version\": 7, \"id\": \"x\"}")
    symlink("\(folder.path)/a/store.json", "\(folder.path)/loose/\(id(6)).json")
    mkfifo("\(folder.path)/loose/\(id(7)).json", 0o600)
    folder.write("loose/\(id(8)).json", "")
    truncate("\(folder.path)/loose/\(id(8)).json", 100 * 1_048_576)
    folder.write("loose/..\u{1B}[2J.json", text)
    let target = try store("b")
    let outcome = try bring("loose", into: target)
    #expect(outcome.new == 0)
    #expect(outcome.refused.count == 10)
    #expect(content("b").isEmpty)
    let reasons = outcome.refused.map(\.reason).joined(separator: "\n")
    for word in [
      "its name is not the id inside it", "nested deeper", "stands twice", "newer program",
      "links are not followed", "is not a file", "larger than 8 MB", "not the name of a record",
    ] {
      #expect(reasons.contains(word), "\(word)")
    }
  }

  @Test func `a record whose answers its pack does not know stays outside`() throws {
    let source = try store("a")
    _ = try source.save(Fixture.record(), shelf: Fixture.shelf)
    let text = String(decoding: try source.bytes(of: Fixture.id), as: UTF8.self)
    folder.make("loose")
    let lines = text.split(separator: "\n").filter { !$0.contains("checksum") }
    folder.write(
      "loose/\(Fixture.id).json",
      lines.joined(separator: "\n").replacing("\"joy\": \"1\"", with: "\"joy\": \"9\""))
    let outcome = try bring("loose", into: try store("b"))
    #expect(outcome.refused.map(\.reason).joined().contains("is no answer to joy"))
  }

  @Test func `training and care never mix`() throws {
    let training = try store("t", .training)
    _ = try training.save(
      Fixture.record(identity: Fixture.identity(setting: .training)), shelf: Fixture.shelf)
    let care = try store("b")
    #expect(throws: StoreError.self) { try bring("t", into: care) }
    folder.make("loose")
    folder.write("loose/\(Fixture.id).json", try training.bytes(of: Fixture.id))
    #expect(
      try bring("loose", into: care).refused.map(\.reason) == [
        "is of the training setting, in a care store"
      ])
    #expect(content("b").isEmpty)
  }

  @Test func `what was purged does not come back, and neither does what speaks of it`() throws {
    let source = try store("a")
    _ = try source.save(Fixture.record(), shelf: Fixture.shelf)
    var records = RandomRecords(seed: 24)
    _ = records.assessment()
    func said(_ number: UInt64, _ content: FollowUp.Content) -> FollowUp {
      FollowUp(
        id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, number)),
        setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: content)
    }
    _ = try source.save(said(1, .review(Review(about: Fixture.id, verdict: .agree))))
    let target = try store("b")
    let tombstone = said(2, .tombstone(Tombstone(purged: [Fixture.id])))
    _ = try target.save(tombstone)
    let outcome = try bring("a", into: target)
    #expect(outcome.purged == 2 && outcome.new == 0)
    #expect(content("b").count == 1)
    // A tombstone that arrives together with what it names comes first.
    _ = try source.save(tombstone)
    let fresh = try bring("a", into: try store("c"))
    #expect(fresh.new == 1 && fresh.purged == 2)
    // One that arrives later takes away what it names, and says so.
    let late = try store("d")
    _ = try late.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try late.keepLetter(Fixture.id, .carer, ext: "html", [1])
    #expect(try bring("b", into: late).buried == [Fixture.id])
    #expect(throws: StoreError.noRecord(id: Fixture.id)) { try late.bytes(of: Fixture.id) }
    #expect(folder.tree("d/letters/").isEmpty)
    #expect(try bring("b", into: late).buried.isEmpty)
  }

  @Test func `a tombstone that comes in takes the visit that was begun under its id along`() throws
  {
    let source = try store("a")
    let draft = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (8, 1))
    let kept = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (8, 2))
    _ = try source.save(
      FollowUp(
        id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, 9)),
        setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: .tombstone(Tombstone(purged: [draft]))))
    let target = try store("b")
    var open: Journal? = try target.begin(draft, identity: Fixture.identity(), at: Fixture.began)
    _ = try target.begin(kept, identity: Fixture.identity(key: "2"), at: Fixture.began)
    // While somebody is in the middle of it, it stays and is named.
    #expect(open?.id == draft)
    let first = try bring("a", into: target)
    #expect(first.buried.isEmpty && first.refused.map(\.path) == [draft])
    open = nil
    let second = try bring("a", into: target)
    #expect(second.buried == [draft] && second.refused.isEmpty)
    #expect(try target.drafts().drafts.map(\.id) == [kept])
    #expect(!folder.tree("b/").contains { $0.contains(draft) })
    #expect(try bring("a", into: target).buried.isEmpty)
  }

  @Test func `tombstones merge like records: three stores in any order are equal`() throws {
    func said(_ number: UInt64, _ content: FollowUp.Content) -> FollowUp {
      FollowUp(
        id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, number)),
        setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: content)
    }
    let other = RecordID.make(milliseconds: Fixture.began.milliseconds + 5, random: (7, 7))
    let first = try store("a")
    _ = try first.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try first.save(said(1, .review(Review(about: Fixture.id, verdict: .agree))))
    let second = try store("b")
    let tombstone = said(2, .tombstone(Tombstone(purged: [Fixture.id])))
    _ = try second.save(tombstone)
    _ = try second.save(Fixture.record(other), shelf: Fixture.shelf)
    let third = try store("c")
    _ = try third.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try third.save(
      said(3, .outcome(VisitOutcome(about: Fixture.id, event: .sent, on: Fixture.began.date))))
    // A tombstone that would bury the first one changes nothing.
    _ = try third.save(said(4, .tombstone(Tombstone(purged: [tombstone.id]))))
    let orders = [
      ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"],
      ["c", "b", "a"], ["a", "b", "a", "c", "b", "c"],
    ]
    var results: [[String: [UInt8]]] = []
    for (number, order) in orders.enumerated() {
      let target = try store("buried-\(number)")
      for name in order { try bring(name, into: target) }
      results.append(content("buried-\(number)"))
      #expect(try target.list().assessments.map(\.id) == [other])
      #expect(try target.list().hidden.isEmpty)
    }
    #expect(results.allSatisfy { $0 == results[0] && $0.count == 3 })
  }

  @Test func `what is copied out takes its babies' closings and every tombstone along`() throws {
    func said(_ number: UInt64, _ content: FollowUp.Content) -> FollowUp {
      FollowUp(
        id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, number)),
        setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: content)
    }
    let source = try store("a")
    _ = try source.save(Fixture.record(), shelf: Fixture.shelf)
    let closing = said(
      1,
      .status(
        DyadStatus(dyad: Fixture.dyad, status: .closed(because: .movedAway), on: Fixture.began.date)
      ))
    let other = said(
      2,
      .status(
        DyadStatus(dyad: Dyad(baby: "B-9", carer: "1"), status: .open, on: Fixture.began.date)))
    let gone = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (7, 7))
    let tombstone = said(3, .tombstone(Tombstone(purged: [gone])))
    for record in [closing, other, tombstone] { _ = try source.save(record) }
    var copying = try RecordExport(
      IndexQuery(today: IndexTime.today), from: source, to: "\(folder.path)/out",
      now: IndexTime.later)
    try copying.run()
    #expect(
      Set(try store("out").list().records.map(\.id)) == [Fixture.id, closing.id, tombstone.id])
    // Where the purged visit still is, it goes.
    let target = try store("b")
    _ = try target.save(Fixture.record(gone), shelf: Fixture.shelf)
    #expect(try bring("out", into: target).buried == [gone])
  }

  @Test func `what is copied out can be brought in again, with what was said of it`() throws {
    var records = RandomRecords(seed: 25)
    let source = try store("a")
    try source.fill(&records, assessments: 30, followUps: 20)
    let query = IndexQuery(
      filter: FilterText("level:2..").filter, today: IndexTime.today)
    var copying = try RecordExport(
      query, from: source, to: "\(folder.path)/out", now: IndexTime.later)
    try copying.run()
    let index = try source.indexed().index
    let wanted = index.ids(query)
    let said = wanted.flatMap { index.about($0) }
    #expect(!wanted.isEmpty && !said.isEmpty)
    let babies = Set(
      wanted.compactMap { index.assessment($0, today: IndexTime.today)?.record.dyad?.baby })
    let statuses = try source.list().followUps.filter {
      $0.status.map { babies.contains($0.dyad.baby) } ?? false
    }
    #expect(!statuses.isEmpty)
    let all = wanted.count + said.count + statuses.count
    #expect(copying.outcome.new == all)
    let target = try store("b")
    #expect(try bring("out", into: target).new == all)
    for id in wanted { #expect(try target.bytes(of: id) == source.bytes(of: id)) }
  }
}
