import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

/// Looking up one family by the index, against reading the whole store.
struct SoughtRecordsTests {
  private let folder = TestFolder()

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  private func expectSame(
    _ store: Store, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let all = try store.list()
    for record in all.assessments + all.enteredInError {
      let identity = try #require(record.identity)
      for sought in [
        SoughtRecords.reference(identity.baby.reference), .baby(identity.baby.label),
        .record(record.id),
      ] {
        let found = try store.listing(of: sought)
        func isSought(_ other: RecordSummary) -> Bool {
          guard let baby = other.identity?.baby else { return false }
          if case .reference(let reference) = sought { return baby.reference == reference }
          return baby.label == identity.baby.label
        }
        #expect(
          found.assessments.filter(isSought) == all.assessments.filter(isSought),
          sourceLocation: location)
        #expect(
          found.enteredInError.filter(isSought) == all.enteredInError.filter(isSought),
          sourceLocation: location)
        #expect(
          found.followUps(about: record.id) == all.followUps(about: record.id),
          sourceLocation: location)
        #expect(
          FollowUp.closing(of: identity.baby, carer: identity.carer.key, in: found.followUps)
            == FollowUp.closing(of: identity.baby, carer: identity.carer.key, in: all.followUps),
          sourceLocation: location)
        #expect(found.purged == all.purged, sourceLocation: location)
      }
    }
  }

  @Test(arguments: 0..<3) func `one family is found as in the whole store`(seed: Int) throws {
    let store = try store()
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 25, followUps: 30)
    try expectSame(store)
  }

  @Test func `what is copied in behind an index that is up to date is not missed`() throws {
    let store = try store()
    var records = RandomRecords(seed: 7)
    try store.fill(&records, assessments: 12, followUps: 6)
    // As old as an index ever finds a folder, so that its lines are believed.
    for path in folder.tree("records/") where path.hasSuffix("/") {
      var times = [timespec(), timespec()]
      times[0].tv_sec = 1_700_000_000
      times[1].tv_sec = 1_700_000_000
      utimensat(AT_FDCWD, "\(folder.path)/\(path)", times, 0)
    }
    #expect(try store.indexed().read == 18)
    #expect(try store.indexed().read == 0)
    _ = try store.save(records.assessment(), shelf: Fixture.shelf)
    try expectSame(store)
  }

  @Test func `whom nobody saw has no records`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let found = try store.listing(of: .baby("B-9999"))
    #expect(found.records.isEmpty)
    #expect(try store.listing(of: .record("no id")).records.isEmpty)
  }
}
