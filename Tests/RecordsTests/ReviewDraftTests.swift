import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

/// Words on a saved visit that were begun, on the disk.
struct ReviewDraftTests {
  private let folder = TestFolder()
  private let id = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (1, 2))

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  private func draft(_ text: String, by code: String = "sv-1") -> ReviewDraft {
    ReviewDraft(
      about: id, practitioner: code, verdict: .ask, level: 3, reason: "why", text: text)
  }

  @Test func `it is read again by another process, whole`() throws {
    try store().keepReviewDraft(draft("half\na \u{202E}thought"))
    #expect(try store().reviewDraft(of: id, by: "SV-1") == draft("half\na \u{202E}thought"))
    #expect(try store().reviewDraft(of: id, by: "sv-2") == nil)
  }

  @Test func `the latest stands, one file a person, for no other eyes`() throws {
    let store = try store()
    try store.keepReviewDraft(draft("one"))
    try store.keepReviewDraft(draft("two"))
    try store.keepReviewDraft(draft("mine", by: "../sv/2"))
    #expect(try store.reviewDraft(of: id, by: "sv-1")?.text == "two")
    #expect(try store.reviewDraft(of: id, by: "../sv/2")?.text == "mine")
    let files = TestFolder.names(store.location.reviewDrafts)
    #expect(files.count == 2)
    for file in files {
      #expect(TestFolder.mode("\(store.location.reviewDrafts)/\(file)") & 0o777 == 0o600)
    }
    #expect(TestFolder.mode(store.location.reviewDrafts) & 0o777 == 0o700)
  }

  @Test func `without a word nothing is kept, and what was kept goes`() throws {
    let store = try store()
    try store.keepReviewDraft(ReviewDraft(about: id, practitioner: "sv-1", verdict: .agree))
    #expect(TestFolder.names(store.location.reviewDrafts).isEmpty)
    try store.keepReviewDraft(draft("one"))
    try store.keepReviewDraft(ReviewDraft(about: id, practitioner: "sv-1"))
    #expect(TestFolder.names(store.location.reviewDrafts).isEmpty)
  }

  @Test func `it is no draft of a visit and no record`() throws {
    let store = try store()
    try store.keepReviewDraft(draft("one"))
    #expect(try store.drafts() == DraftListing(drafts: [], unreadable: []))
    #expect(try store.list().unreadable.isEmpty)
  }

  @Test func `a purge takes it away with the visit`() throws {
    let store = try store()
    let record = Fixture.record(id)
    _ = try store.save(record, shelf: Fixture.shelf)
    try store.keepReviewDraft(draft("one"))
    let plan = try store.purgePlan(.before(Fixture.began.date.adding(days: 30)))
    try store.purge(plan) { tombstone throws(StoreError) in Fixture.tombstone(tombstone) }
    #expect(TestFolder.names(store.location.reviewDrafts).isEmpty)
  }

  @Test func `one that cannot be read is left and said`() throws {
    let store = try store()
    try store.keepReviewDraft(draft("one"))
    let name = try #require(TestFolder.names(store.location.reviewDrafts).first)
    let path = "\(store.location.reviewDrafts)/\(name)"
    folder.write(String(path.dropFirst(folder.path.count + 1)), "{\"about\": ")
    #expect(throws: StoreError.self) { try store.reviewDraft(of: id, by: "sv-1") }
    #expect(TestFolder.names(store.location.reviewDrafts) == [name])
  }
}
