import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

struct StoreTests {
  @Test func `opening and listing make nothing`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location("\(folder.path)/store"))
    #expect(!store.isThere)
    #expect(try store.list() == RecordListing(records: [], unreadable: []))
    #expect(try store.drafts() == DraftListing(drafts: [], unreadable: []))
    #expect(throws: StoreError.noRecord(id: Fixture.id)) { try store.bytes(of: Fixture.id) }
    #expect(throws: StoreError.noDraft(id: Fixture.id)) { try store.resume(Fixture.id) }
    #expect(folder.tree().isEmpty)
  }

  @Test func `a record is saved under the UTC month of its id and reads back`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    let path = try store.save(Fixture.record(), shelf: Fixture.shelf)
    #expect(path == "\(folder.path)/records/2026/06/\(Fixture.id).json")
    #expect(path == store.location.recordPath(Fixture.id))
    let record = try store.record(Fixture.id, shelf: Fixture.shelf)
    #expect(record.visit == Fixture.record().visit)
    #expect(store.isThere)
    #expect(
      folder.tree() == [
        "records/", "records/2026/", "records/2026/06/", "records/2026/06/\(Fixture.id).json",
        "store.json",
      ])
  }

  @Test func `nothing is ever overwritten`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    let path = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let bytes = try store.bytes(of: Fixture.id)
    let other = Fixture.record(state: .marked)
    #expect(throws: StoreError.exists(path: path)) {
      try store.save(other, shelf: Fixture.shelf)
    }
    #expect(try store.bytes(of: Fixture.id) == bytes)
    #expect(try store.save(Fixture.record(), shelf: Fixture.shelf) == path)
  }

  @Test func `a store of the other setting is refused, and so is a visit of it`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    let training = Fixture.record(identity: Fixture.identity(setting: .training))
    let refusal = StoreError.otherSetting(path: folder.path, found: .care, wanted: .training)
    #expect(throws: refusal) { try store.save(training, shelf: Fixture.shelf) }
    #expect(throws: refusal) {
      try store.begin(Fixture.id, identity: training.visit.identity, at: Fixture.began)
    }
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let other = try Fixture.location(folder.path, setting: .training)
    #expect(throws: refusal) { try Store(at: other) }
    #expect(refusal.exitCode == 65)
  }

  @Test(arguments: [
    (#"{"schema": "attune/store", "version": 2, "setting": "care"}"#, "written by a newer"),
    (#"{"schema": "attune/store", "version": 1, "setting": "ward"}"#, "$.setting: \"ward\""),
    (#"{"schema": "other", "version": 1, "setting": "care"}"#, "$.schema: expected"),
    ("", "the file is empty"), ("{", "line 1, column 2"),
  ])
  func `a store.json that is not ours is refused and left`(text: String, part: String) throws {
    let folder = TestFolder()
    folder.write("store.json", text)
    #expect {
      try Store(at: try Fixture.location(folder.path))
    } throws: { error in
      guard let error = error as? StoreError else { return false }
      return error.exitCode == 65 && error.message.contains(part)
    }
    #expect(folder.read("store.json") == Array(text.utf8))
  }

  @Test func `a folder with records and no store.json is refused`() throws {
    let folder = TestFolder()
    folder.make("records/2026")
    #expect(
      throws: StoreError.notAStore(
        path: folder.path, reason: "holds records but no store.json")
    ) { try Store(at: try Fixture.location(folder.path)) }
  }

  @Test func `a file in place of the folder is refused`() throws {
    let folder = TestFolder()
    folder.write("store", "x")
    #expect(throws: StoreError.notAStore(path: "\(folder.path)/store", reason: "is not a folder")) {
      try Store(at: try Fixture.location("\(folder.path)/store"))
    }
  }

  @Test(arguments: ["", "x", "../../etc/passwd", "\(Fixture.id)x", Fixture.id.uppercased()])
  func `what is no id becomes no path`(text: String) throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    #expect(throws: StoreError.noRecord(id: text)) { try store.bytes(of: text) }
    #expect(throws: StoreError.noDraft(id: text)) { try store.resume(text) }
    #expect(store.location.recordPath(text) == nil)
  }
}

extension Visit {
  fileprivate var identity: Identity {
    Identity(
      setting: setting, baby: baby, carer: carer, contact: contact, practitioner: practitioner)
  }
}
