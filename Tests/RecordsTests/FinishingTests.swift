import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

struct FinishingTests {
  private let folder = TestFolder()
  private var file: String { "drafts/\(Fixture.id).jsonl" }

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  /// A store in which a crash came between saving the record and removing the journal.
  private func interrupted(journal entries: Int, record counted: Int) throws -> Store {
    let store = try store()
    do {
      let journal = try store.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began,
        then: Array(Fixture.entries(4)[..<(counted - 1)]))
      _ = try store.finish(journal, Fixture.record(), shelf: Fixture.shelf)
    }
    let copy = TestFolder()
    let other = try Store(at: try Fixture.location(copy.path))
    do {
      _ = try other.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began,
        then: Array(Fixture.entries(4)[..<(entries - 1)]))
    }
    folder.write(file, copy.read(file))
    return store
  }

  @Test func `finishing leaves the record and no draft`() throws {
    let store = try store()
    let journal = try store.begin(
      Fixture.id, identity: Fixture.identity(), at: Fixture.began, then: Fixture.entries(2))
    let path = try store.finish(journal, Fixture.record(), shelf: Fixture.shelf)
    #expect(path == store.location.recordPath(Fixture.id))
    #expect(try store.list().records.map(\.journalEntries) == [3])
    #expect(try store.drafts().drafts.isEmpty)
    #expect(!folder.tree().contains(file))
  }

  @Test func `a journal must be finished with its own record`() throws {
    let store = try store()
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    let other = RecordID.make(milliseconds: 9, random: (1, 1))
    #expect(throws: StoreError.noDraft(id: other)) {
      try store.finish(journal, Fixture.record(other), shelf: Fixture.shelf)
    }
    #expect(try store.drafts().drafts.count == 1)
  }

  @Test func `a crash before the journal went is finished silently by the next list`() throws {
    let store = try interrupted(journal: 3, record: 3)
    #expect(folder.tree().contains(file))
    #expect(try store.drafts() == DraftListing(drafts: [], unreadable: []))
    #expect(!folder.tree().contains(file))
    #expect(try store.list().records.map(\.id) == [Fixture.id])
  }

  @Test func `resuming a finished visit finds no draft`() throws {
    let store = try interrupted(journal: 3, record: 3)
    #expect(throws: StoreError.noDraft(id: Fixture.id)) { try store.resume(Fixture.id) }
    #expect(!folder.tree().contains(file))
  }

  @Test func `a journal that goes on after its record is left and said`() throws {
    let store = try interrupted(journal: 4, record: 3)
    let listing = try store.drafts()
    #expect(listing.drafts.isEmpty)
    #expect(
      listing.unreadable.map(\.reason) == [
        "a record has its id, but it holds less than the draft; both were left"
      ])
    #expect(folder.tree().contains(file))
    #expect(try store.list().records.count == 1)
  }

  @Test func `a journal beside a broken record is left and said`() throws {
    let store = try interrupted(journal: 3, record: 3)
    folder.write("records/2026/06/\(Fixture.id).json", "{")
    let listing = try store.drafts()
    #expect(listing.drafts.isEmpty)
    #expect(listing.unreadable.count == 1)
    #expect(folder.tree().contains(file))
  }

  @Test func `a draft that is being finished elsewhere is not taken away`() throws {
    let store = try interrupted(journal: 3, record: 3)
    let path = "\(folder.path)/records/2026/06/\(Fixture.id).json"
    let aside = folder.read("records/2026/06/\(Fixture.id).json")
    unlink(path)
    let held = try store.resume(Fixture.id)
    folder.write("records/2026/06/\(Fixture.id).json", aside)
    #expect(try store.drafts() == DraftListing(drafts: [], unreadable: []))
    #expect(folder.tree().contains(file))
    withExtendedLifetime(held.journal) {}
  }
}
