import Glibc
import Records
import TestSupport
import Testing

@testable import RecordsProbe

struct LockTests {
  private let folder = TestFolder()

  @Test func `a draft open in another process is locked, and says so with exit code 75`() throws {
    let holder = try #require(Programs.probe(folder.path, "hold"))
    #expect(holder.line() == "begun")
    let store = try Store(at: try Fixture.location(folder.path))
    #expect(throws: StoreError.locked(id: Fixture.id)) { try store.resume(Fixture.id) }
    #expect(try store.drafts().drafts.map(\.isOpen) == [true])
    let second = try #require(Programs.probe(folder.path, "resume"))
    #expect(
      second.lines() == [
        "error 75 \(Fixture.id): this visit is open in another window; close it there first"
      ])
    #expect(second.wait() == 75)
    holder.endInput()
    #expect(holder.line() == "held 1")
    #expect(holder.wait() == 0)
    #expect(try store.resume(Fixture.id).entries.count == 1)
  }

  @Test func `a killed process lets go of its draft`() throws {
    let holder = try #require(Programs.probe(folder.path, "hold"))
    #expect(holder.line() == "begun")
    holder.kill()
    #expect(holder.wait() == 128 + SIGKILL)
    let store = try Store(at: try Fixture.location(folder.path))
    #expect(try store.resume(Fixture.id).entries.count == 1)
  }

  @Test func `the lock holds inside one process too, and is let go with the journal`() throws {
    let store = try Store(at: try Fixture.location(folder.path))
    do {
      let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
      #expect(throws: StoreError.locked(id: Fixture.id)) { try store.resume(Fixture.id) }
      withExtendedLifetime(journal) {}
    }
    let draft = try store.resume(Fixture.id)
    #expect(throws: StoreError.locked(id: Fixture.id)) { try store.resume(Fixture.id) }
    withExtendedLifetime(draft.journal) {}
  }
}
