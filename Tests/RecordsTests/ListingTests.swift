import Assessment
import Contracts
import Glibc
import Records
import TestSupport
import Testing

@testable import RecordsProbe

struct ListingTests {
  private let folder = TestFolder()
  private let month = "records/2026/06"

  private func store() throws -> Store {
    let store = try Store(at: try Fixture.location(folder.path))
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    return store
  }

  private func id(_ number: Int) -> String {
    RecordID.make(milliseconds: Fixture.began.milliseconds, random: (9, UInt64(number)))
  }

  @Test func `records are listed newest contact first`() throws {
    let store = try store()
    let day: Int64 = 86_400_000
    for (number, offset) in [(1, -3), (2, 5), (3, 0)] {
      let moment = Moment(
        milliseconds: Fixture.began.milliseconds + Int64(offset) * day, offset: 3_600)
      let record = Fixture.record(id(number), identity: Fixture.identity(at: moment))
      _ = try store.save(record, shelf: Fixture.shelf)
    }
    #expect(try store.list().records.map(\.id) == [id(2), id(3), Fixture.id, id(1)])
    #expect(try store.count() == 4)
  }

  @Test func `visits are counted without what was said of them and what does not count`() throws {
    let store = try store()
    #expect(try count(store) == 1)
    func said(_ number: Int, _ content: FollowUp.Content) throws {
      _ = try store.save(
        FollowUp(
          id: id(number), setting: .care, practitioner: "sv-1", at: Fixture.began,
          software: "probe", content: content))
    }
    _ = try store.save(Fixture.record(id(1)), shelf: Fixture.shelf)
    _ = try store.save(Fixture.record(id(2)), shelf: Fixture.shelf)
    try said(3, .review(Review(about: Fixture.id, verdict: .agree)))
    #expect(try store.count() == 4 && count(store) == 3)
    try said(4, .amendment(Amendment(about: id(1), enteredInError: true, reason: "other")))
    #expect(try count(store) == 2)
    try said(5, .tombstone(Tombstone(purged: [id(2)])))
    #expect(try count(store) == 1)
    #expect(try count(store) == store.list().assessments.count)
  }

  /// As Home counts, going on where that takes longer.
  private func count(_ store: Store) throws -> Int {
    switch try store.visitCount(now: Fixture.began.milliseconds + 10_000_000_000) {
    case .known(let count): return count
    case .reading(var update):
      while !update.advance(for: .zero) {}
      return update.current.standingCount
    }
  }

  @Test func `a mark counts in a month of more files than are read at once`() throws {
    let store = try store()
    for number in 1...220 { _ = try store.save(Fixture.record(id(number)), shelf: Fixture.shelf) }
    #expect(try count(store) == 221)
    _ = try store.save(
      FollowUp(
        id: id(300), setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
        content: .amendment(Amendment(about: id(7), enteredInError: true, reason: "other"))))
    guard case .reading(let update) = try store.visitCount(now: Fixture.began.milliseconds) else {
      Issue.record("so many files are read at once")
      return
    }
    #expect(update.current.standingCount == 221, "what is known by then")
    #expect(try count(store) == 220)
  }

  @Test func `whatever else lies in a store is listed with its reason, never fatal`() throws {
    let store = try store()
    let good = try store.bytes(of: Fixture.id)
    let text = String(decoding: good, as: UTF8.self)
    folder.write("\(month)/\(id(1)).json", Array(good.prefix(10)))
    folder.write("\(month)/\(id(2)).json", good)
    folder.write("\(month)/\(id(3)).json", "")
    folder.write("\(month)/\(id(4)).json", "{\"a\": 1, \"a\": 2}")
    folder.write("\(month)/\(id(5)).json", String(repeating: "[", count: 100_000))
    folder.write(
      "\(month)/\(id(6)).json", "{\"schema\": \"attune/record\", \"version\": 7, \"id\": \"x\"}")
    symlink("/etc/passwd", "\(folder.path)/\(month)/\(id(7)).json")
    mkfifo("\(folder.path)/\(month)/\(id(8)).json", 0o600)
    mkdir("\(folder.path)/\(month)/\(id(9)).json", 0o700)
    folder.write("\(month)/\(id(10)).json", "")
    truncate("\(folder.path)/\(month)/\(id(10)).json", 100 * 1_048_576)
    folder.write("\(month)/\u{1B}[31m.json", good)
    folder.write("\(month)/README", good)
    folder.make("records/2026/07")
    folder.write("records/2026/07/\(Fixture.id).json", good)
    folder.make("records/2026/13")
    folder.make("records/old")
    symlink("/etc", "\(folder.path)/records/2025")
    folder.write("records/2026/note", "x")
    folder.write("records/2026/08", "x")

    let before = folder.tree()
    let listing = try store.list()
    #expect(listing.records.map(\.id) == [Fixture.id])
    let found = listing.unreadable.map {
      "\($0.path.dropFirst(folder.path.utf8.count + 1)): \($0.reason)"
    }
    let link = "is a link; links are not followed out of the store"
    let expected: [String] = [
      "\(month)/\u{1B}[31m.json: is not the name of a record",
      "\(month)/\(id(1)).json: line 2, column 9: expected ':' after the key",
      "\(month)/\(id(2)).json: its name is not the id inside it",
      "\(month)/\(id(3)).json: line 1, column 1: the file is empty",
      "\(month)/\(id(4)).json: line 1, column 10: the key \"a\" stands twice in one object",
      "\(month)/\(id(5)).json: line 1, column 66: nested deeper than 64 levels",
      "\(month)/\(id(6)).json: $.version: version 7 was written by a newer program; "
        + "this one reads 1",
      "\(month)/\(id(7)).json: \(link)",
      "\(month)/\(id(8)).json: is not a file",
      "\(month)/\(id(9)).json: is not a file",
      "\(month)/\(id(10)).json: is larger than 8 MB",
      "\(month)/README: is not the name of a record",
      "records/2026/07/\(Fixture.id).json: "
        + "is in the wrong folder; its id belongs in 2026/06",
      "records/2026/13: is not a month's folder",
      "records/old: is not a year's folder",
      "records/2025: \(link)",
      "records/2026/note: is not a month's folder",
      "records/2026/08: is not a folder",
    ]
    #expect(found.sorted() == expected.sorted())
    #expect(text.contains(Fixture.id))
    #expect(folder.tree() == before)
  }

  @Test func `a training record in a store of care is listed apart`() throws {
    let store = try store()
    let other = TestFolder()
    let training = try Store(at: try Fixture.location(other.path, setting: .training))
    let record = Fixture.record(id(1), identity: Fixture.identity(setting: .training))
    _ = try training.save(record, shelf: Fixture.shelf)
    folder.write("\(month)/\(id(1)).json", other.read("\(month)/\(id(1)).json"))
    let listing = try store.list()
    #expect(listing.records.map(\.id) == [Fixture.id])
    #expect(
      listing.unreadable.map(\.reason) == ["is of the training setting, in a care store"])
  }

  @Test func `records behind a link in place of their folder are not read`() throws {
    let elsewhere = TestFolder()
    let other = try Store(at: try Fixture.location(elsewhere.path))
    _ = try other.save(Fixture.record(), shelf: Fixture.shelf)
    let store = try Store(at: try Fixture.location(folder.path))
    folder.write("store.json", elsewhere.read("store.json"))
    symlink("\(elsewhere.path)/records", "\(folder.path)/records")
    #expect(try store.list().records.isEmpty)
    #expect(try store.list().unreadable.map(\.path) == ["\(folder.path)/records"])
    #expect(throws: StoreError.self) { try store.bytes(of: Fixture.id) }
    #expect(throws: StoreError.self) { try store.save(Fixture.record(id(1)), shelf: Fixture.shelf) }
    #expect(elsewhere.tree().count == 5)
  }

  @Test func `a file that may not be read is listed`() throws {
    let store = try store()
    chmod(try #require(store.location.recordPath(Fixture.id)), 0)
    let listed = try OrdinaryReader.run { try store.list() }
    #expect(listed.unreadable.map(\.reason) == ["cannot be read: Permission denied"])
  }

  @Test func `a record that was altered is refused with its path`() throws {
    let store = try store()
    let path = try #require(store.location.recordPath(Fixture.id))
    var bytes = try store.bytes(of: Fixture.id)
    let at = try #require(String(decoding: bytes, as: UTF8.self).firstRange(of: "\"joy\": \"1\""))
    let offset = String(decoding: bytes, as: UTF8.self)[..<at.lowerBound].utf8.count + 8
    bytes[offset] = UInt8(ascii: "3")
    folder.write("\(month)/\(Fixture.id).json", bytes)
    #expect {
      try store.record(Fixture.id, shelf: Fixture.shelf)
    } throws: { error in
      (error as? StoreError)?.message == "\(path): $.checksum: the file is damaged: "
        + "its bytes do not fit its checksum; the file was left as it is"
    }
  }
}
