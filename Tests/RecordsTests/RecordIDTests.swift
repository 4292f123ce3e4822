import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

private struct Counter: RandomNumberGenerator {
  var value: UInt64 = 0
  mutating func next() -> UInt64 {
    value &+= 1
    return value
  }
}

struct RecordIDOrderTests {
  private let folder = TestFolder()
  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  @Test func `ids rise in one process though the clock stands or is set back`() throws {
    let store = try store()
    var random = Counter()
    var ids: [String] = []
    for now in [1_000_000, 1_000_000, 999_000, 5, 1_000_001, 1_000_010] as [Int64] {
      ids.append(try store.newID(now: now, random: &random))
    }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy(RecordID.isValid))
    #expect(RecordID.milliseconds(of: ids[5]) == 1_000_010)
  }

  @Test func `an id comes after every record and draft of earlier processes`() throws {
    var random = Counter()
    let now = Fixture.began.milliseconds
    _ = try store().save(Fixture.record(), shelf: Fixture.shelf)
    let afterRecord = try store().newID(now: now - 90_000_000_000, random: &random)
    #expect(RecordID.milliseconds(of: afterRecord) == now + 1)
    let later = RecordID.make(milliseconds: now + 50, random: (1, 1))
    do { _ = try store().begin(later, identity: Fixture.identity(), at: Fixture.began) }
    let afterDraft = try store().newID(now: now, random: &random)
    #expect(RecordID.milliseconds(of: afterDraft) == now + 51)
    folder.make("records/2027/01")
    let afterEmptyMonth = try store().newID(now: now, random: &random)
    #expect(RecordID.milliseconds(of: afterEmptyMonth) == now + 51)
  }

  @Test func `an empty store begins with the clock`() throws {
    var random = Counter()
    let id = try store().newID(now: 42, random: &random)
    #expect(RecordID.milliseconds(of: id) == 42)
    #expect(try RecordID.milliseconds(of: store().newID(now: -5, random: &random)) == 0)
  }
}
