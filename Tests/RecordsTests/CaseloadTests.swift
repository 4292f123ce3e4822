import Assessment
import Contracts
import Glibc
import Records
import Testing

@testable import RecordsProbe

/// What a report reads of a store.
struct CaseloadTests {
  private let folder = TestFolder()

  private func store() throws -> Store { try Store(at: try Fixture.location(folder.path)) }

  private func caseload(_ store: Store, slices: Bool = false) throws -> Caseload {
    var scan = try CaseloadScan(store)
    if slices {
      while !scan.advance(for: .zero) {}
    } else {
      scan.complete()
    }
    return scan.caseload {
      Fixture.shelf
    } recompute: { _, _ in
      nil
    }
  }

  private func said(_ number: UInt64, _ content: FollowUp.Content) -> FollowUp {
    FollowUp(
      id: RecordID.make(milliseconds: Fixture.began.milliseconds, random: (5, number)),
      setting: .care, practitioner: "sv-1", at: Fixture.began, software: "probe",
      content: content)
  }

  /// The listing is another reading of the same files.
  @Test(arguments: 0..<4) func `the visits of a report are those that the listing counts`(
    seed: Int
  ) throws {
    let store = try store()
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 60, followUps: 60)
    let listing = try store.list()
    let visits = try caseload(store).visits
    #expect(visits.map(\.id).sorted() == listing.assessments.map(\.id).sorted())
    #expect(!listing.enteredInError.isEmpty || seed > 0)
    let byID = Dictionary(uniqueKeysWithValues: visits.map { ($0.id, $0) })
    for record in listing.assessments {
      let visit = try #require(byID[record.id])
      #expect(visit.at == record.at)
      #expect(visit.dyad == record.dyad)
      #expect(visit.practitioner == record.practitioner)
      #expect(visit.level == record.level)
      #expect(visit.agrees == record.decision?.agrees)
      #expect(visit.born == record.identity?.baby.born && visit.due == record.identity?.baby.due)
    }
  }

  @Test func `a little at a time comes to the same as all at once`() throws {
    let store = try store()
    var records = RandomRecords(seed: 5)
    try store.fill(&records, assessments: 30, followUps: 20)
    let (once, slices) = (try caseload(store), try caseload(store, slices: true))
    #expect(once.visits.sorted { $0.id < $1.id } == slices.visits.sorted { $0.id < $1.id })
    #expect(once.followUps.count == slices.followUps.count)
  }

  @Test func `a corrected visit is reported as it stands`() throws {
    let store = try store()
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    _ = try store.save(
      said(
        1,
        .amendment(
          Amendment(
            about: Fixture.id,
            changes: [Amendment.Change(field: "practitioner", old: nil, new: "hv-900")],
            reason: "slip"))))
    #expect(try caseload(store).visits.map(\.practitioner) == ["hv-900"])
  }

  @Test func `what was purged, of another setting or torn is no visit`() throws {
    let store = try store()
    var records = RandomRecords(seed: 6)
    try store.fill(&records, assessments: 3)
    let purged = records.ids[0]
    _ = try store.save(said(2, .tombstone(Tombstone(purged: [purged]))))
    let training = try Store(
      at: StoreLocation(at: "\(folder.path)/training", setting: .training))
    let foreign = RecordID.make(milliseconds: Fixture.began.milliseconds, random: (8, 8))
    _ = try training.save(
      Fixture.record(foreign, identity: Fixture.identity(setting: .training)),
      shelf: Fixture.shelf)
    let path = try #require(store.location.recordPath(foreign))
    let name = String(path.dropFirst(folder.path.utf8.count + 1))
    folder.make(String(name.prefix(while: { $0 != "." }).dropLast(37)))
    folder.write(name, try training.bytes(of: foreign))
    let caseload = try caseload(store)
    #expect(caseload.visits.map(\.id).sorted() == records.ids.dropFirst().sorted())
    #expect(
      caseload.unreadable.map(\.reason) == ["is of the training setting, in a care store"])
  }
}
