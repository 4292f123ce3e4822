import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

struct JournalTests {
  private let folder = TestFolder()
  private var file: String { "drafts/\(Fixture.id).jsonl" }

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  private var whole: [DraftEntry] {
    [DraftEntry(at: Fixture.began, event: .identified(Fixture.identity()))] + Fixture.entries(4)
  }

  @Test func `what was appended is resumed, in order`() throws {
    let store = try store()
    let entries = Fixture.entries(4)
    do {
      let journal = try store.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began, then: [entries[0]])
      try journal.append([entries[1]])
      try journal.append([])
      try journal.append([entries[2], entries[3]])
      #expect(journal.count == 5)
    }
    let draft = try store.resume(Fixture.id)
    #expect(draft.entries == whole)
    #expect(!draft.isTorn)
    #expect(draft.journal.count == 5)
  }

  @Test func `a draft is listed with whose it is and when it changed`() throws {
    let store = try store()
    let corrected = Fixture.identity(reference: "B-0143")
    let entries =
      Fixture.entries(2) + [DraftEntry(at: Fixture.began, event: .identified(corrected))]
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    try journal.append(entries)
    let draft = try #require(try store.drafts().drafts.first)
    #expect(draft.id == Fixture.id)
    #expect(draft.identity == corrected)
    #expect(draft.stage == .earlyWeeks)
    #expect(draft.began == Fixture.began)
    #expect(draft.updated == entries[2].at)
    #expect(draft.isOpen)
    #expect(draft.entries.count == 4)
    withExtendedLifetime(journal) {}
  }

  @Test func `a draft that nobody has open is not open`() throws {
    let store = try store()
    do { _ = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began) }
    #expect(try store.drafts().drafts.map(\.isOpen) == [false])
    #expect(try store.drafts().drafts.map(\.isOpen) == [false])
  }

  @Test func `an id has one draft`() throws {
    let store = try store()
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    #expect(throws: StoreError.exists(path: journal.path)) {
      try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    }
  }

  @Test func `every truncation of a journal loses only the line it tears`() throws {
    let store = try store()
    do {
      _ = try store.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began, then: Fixture.entries(4))
    }
    let bytes = folder.read(file)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(ends.count == 5)
    for length in 0..<bytes.count {
      let torn = Array(bytes[..<length])
      folder.write(file, torn)
      let kept = ends.count { $0 < length }
      let listing = try store.drafts()
      guard kept > 0 else {
        #expect(listing.drafts.isEmpty)
        #expect(listing.unreadable.map(\.path) == ["\(folder.path)/\(file)"])
        #expect(
          listing.unreadable.map(\.reason) == [length == 0 ? "is empty" : "its first line is torn"])
        #expect(throws: StoreError.self) { try store.resume(Fixture.id) }
        #expect(folder.read(file) == torn)
        continue
      }
      #expect(listing.drafts.map(\.entries) == [Array(whole[..<kept])])
      let isTorn = length != ends[kept - 1] + 1
      #expect(listing.drafts.map(\.isTorn) == [isTorn])
      do {
        let draft = try store.resume(Fixture.id)
        #expect(draft.isTorn == isTorn)
        #expect(draft.entries == Array(whole[..<kept]))
        // Reading changes nothing; the next append cuts the torn line off.
        #expect(folder.read(file) == torn)
        try draft.journal.append(Array(whole[kept...]))
      }
      #expect(folder.read(file) == bytes)
    }
  }

  @Test func `zeros that a power cut left at the end are torn too`() throws {
    let store = try store()
    do {
      _ = try store.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began, then: Fixture.entries(2))
    }
    let bytes = folder.read(file)
    for tail in [[0, 0, 0], [0, 0, 0x7D, 0x0A]] as [[UInt8]] {
      folder.write(file, bytes + tail)
      let draft = try store.resume(Fixture.id)
      #expect(draft.isTorn)
      #expect(draft.entries == Array(whole[..<3]))
    }
  }

  @Test func `a journal with a broken line is listed with the line and left`() throws {
    let store = try store()
    do {
      _ = try store.begin(
        Fixture.id, identity: Fixture.identity(), at: Fixture.began, then: Fixture.entries(4))
    }
    var bytes = folder.read(file)
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 1
    bytes[second] = UInt8(ascii: "x")
    folder.write(file, bytes)
    let listing = try store.drafts()
    #expect(listing.drafts.isEmpty)
    #expect(listing.unreadable.map(\.reason) == ["line 2: line 1, column 1: expected a value"])
    #expect {
      try store.resume(Fixture.id)
    } throws: { ($0 as? StoreError)?.exitCode == 65 }
    #expect(folder.read(file) == bytes)
  }

  @Test func `strange things among the drafts are listed and left`() throws {
    let store = try store()
    do { _ = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began) }
    let bytes = folder.read(file)
    let other = RecordID.make(milliseconds: 5, random: (1, 1))
    folder.write("drafts/\(other).jsonl", bytes)
    folder.write("drafts/notes.txt", "x")
    let linked = RecordID.make(milliseconds: 6, random: (1, 1))
    symlink("/etc/passwd", "\(folder.path)/drafts/\(linked).jsonl")
    let piped = RecordID.make(milliseconds: 7, random: (1, 1))
    mkfifo("\(folder.path)/drafts/\(piped).jsonl", 0o600)
    let listing = try store.drafts()
    #expect(listing.drafts.map(\.id) == [Fixture.id])
    #expect(
      listing.unreadable.map(\.reason) == [
        "its name is not the id inside it",
        "is a link; links are not followed out of the store", "is not a file",
        "is not the name of a draft",
      ])
    #expect(throws: StoreError.self) { try store.resume(linked) }
    #expect(throws: StoreError.self) { try store.resume(piped) }
  }

  @Test func `a journal that was taken away does not take answers without a word`() throws {
    let store = try store()
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    unlink(journal.path)
    #expect(throws: StoreError.cannotWrite(path: journal.path, SystemFault(code: ENOENT))) {
      try journal.append(Fixture.entries(1))
    }
    #expect(journal.count == 1)
  }
}
