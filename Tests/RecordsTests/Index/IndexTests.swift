import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

struct IndexTests {
  private let folder = TestFolder()
  private var file: String { "index/records.index" }

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  /// The index says what a reading of every record says, with the marks of errors, in the
  /// same order.
  private func expectSame(
    _ index: RecordIndex, _ store: Store, location: SourceLocation = #_sourceLocation
  ) throws {
    let listing = try store.list()
    let matches = index.matches(IndexQuery(today: IndexTime.today))
    let found = (0..<matches.count).compactMap {
      index.record(at: matches[$0], today: IndexTime.today)?.record
    }
    let errors = Set(listing.enteredInError.map(\.id))
    let wanted = listing.records.filter { $0.kind == .assessment }.map { summary in
      let full = ListedRecord(summary)
      // Whose setting it is, the store says.
      return ListedRecord(
        id: full.id, kind: full.kind, at: full.at, setting: nil, dyad: full.dyad,
        relation: full.relation, stage: full.stage, practitioner: full.practitioner,
        level: full.level, safety: full.safety, decision: full.decision, born: full.born,
        due: full.due, isInError: errors.contains(full.id))
    }
    #expect(found == wanted, sourceLocation: location)
    #expect(index.unreadable == listing.unreadable, sourceLocation: location)
  }

  @Test(arguments: 0..<4) func `the index says what the records say`(seed: Int) throws {
    let store = try store()
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 60, followUps: 20)
    try expectSame(try store.indexed().index, store)
    let again = try store.indexed()
    #expect(again.read == 0)
    try expectSame(again.index, store)
  }

  @Test func `a store that is not there has an empty index and stays away`() throws {
    let store = try Store(at: try Fixture.location("\(folder.path)/none"))
    #expect(try store.indexed().index.count == 0)
    #expect(folder.tree().isEmpty)
  }

  @Test func `only the month that changed is read again`() throws {
    let store = try store()
    var records = RandomRecords(seed: 9)
    try store.fill(&records, assessments: 80)
    let first = try store.indexed()
    #expect(first.read == 80)
    _ = try store.save(records.assessment(), shelf: Fixture.shelf)
    let second = try store.indexed()
    #expect((1..<40).contains(second.read))
    #expect(second.index.count == 81)
    try expectSame(second.index, store)
  }

  @Test func `what is gone from the store is gone from the index and its file`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let other = RecordID.make(milliseconds: 1_770_000_000_000, random: (3, 4))
    _ = try store.save(
      Fixture.record(other, identity: Fixture.identity(reference: "GONE-7")), shelf: Fixture.shelf)
    _ = try store.indexed()
    #expect(folder.read(file).contains(Array("GONE-7".utf8)))
    unlink(try #require(store.location.recordPath(other)))
    #expect(try store.indexed().index.count == 1)
    #expect(!folder.read(file).contains(Array("GONE-7".utf8)))
  }

  @Test func `a folder that changed less than two seconds ago is read again`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Int64(time.tv_sec) * 1_000
    #expect(try store.indexed(now: now).read == 1)
    #expect(try store.indexed(now: now).read == 1)
    #expect(try store.indexed(now: now + 60_000).read == 1)
    #expect(try store.indexed(now: now + 60_000).read == 0)
  }

  @Test func `a file that was mended in place is looked at again`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let path = try #require(store.location.recordPath(Fixture.id))
    let name = String(path.dropFirst(folder.path.utf8.count + 1))
    let good = folder.read(name)
    folder.write(name, "half a rec")
    #expect(try store.indexed().index.unreadableCount == 1)
    #expect(try store.indexed().read == 0)
    folder.write(name, good)
    let mended = try store.indexed()
    #expect(mended.index.count == 1 && mended.index.unreadableCount == 0)
  }

  @Test func `an index that is torn, altered or foreign is made anew without a word`() throws {
    let store = try store()
    var records = RandomRecords(seed: 3)
    try store.fill(&records, assessments: 12, followUps: 4)
    _ = try store.indexed()
    let good = folder.read(file)
    var spoiled: [[UInt8]] = [[], Array("not an index".utf8), good + [0], Array(good.dropLast())]
    for index in stride(from: 0, to: good.count, by: 37) {
      var bytes = good
      bytes[index] ^= 0x10
      spoiled.append(bytes)
    }
    for bytes in spoiled {
      folder.write(file, bytes)
      let again = try store.indexed()
      #expect(again.read == 16)
      #expect(again.index.count == 12)
      #expect(folder.read(file) == good)
    }
    try expectSame(try store.indexed().index, store)
  }

  @Test func `an index in place of which a link stands is not followed`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    folder.make("index")
    symlink("/etc/passwd", "\(folder.path)/\(file)")
    #expect(try store.indexed().index.count == 1)
    #expect(try store.indexed().read == 0)
  }

  @Test func `where no index can be kept the list is there all the same`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    folder.write("index", "in the way")
    #expect(try store.indexed().index.count == 1)
    #expect(try store.indexed().read == 1)
  }

  @Test func `a little at a time comes to the same as all at once`() throws {
    let store = try store()
    var records = RandomRecords(seed: 4)
    try store.fill(&records, assessments: 300, followUps: 10)
    var update = try store.index(now: IndexTime.later)
    var steps = 0
    while !update.advance(for: .zero) { steps += 1 }
    #expect(steps > 300)
    let sliced = folder.read(file)
    unlink("\(folder.path)/\(file)")
    let whole = try store.indexed()
    #expect(whole.read == 310)
    #expect(folder.read(file) == sliced)
    try expectSame(update.current, store)
  }

  @Test func `the list can be used while it is made`() throws {
    let store = try store()
    var records = RandomRecords(seed: 5)
    try store.fill(&records, assessments: 500)
    var update = try store.index(now: IndexTime.later)
    var counts: Set<Int> = []
    while !update.advance(for: .zero) { counts.insert(update.current.count) }
    #expect(counts.count > 1)
    #expect(update.current.count == 500)
  }

  @Test func `nobody else may read the index`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let before = umask(0)
    _ = try store.indexed()
    umask(before)
    #expect(TestFolder.mode("\(folder.path)/index") & 0o777 == 0o700)
    #expect(TestFolder.mode("\(folder.path)/\(file)") & 0o777 == 0o600)
  }
}
