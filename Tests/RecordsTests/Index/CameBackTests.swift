import Assessment
import Contracts
import Records
import Testing

@testable import RecordsProbe

struct CameBackTests {
  /// The same, said in the plainest way over every record.
  private func slow(_ code: String, _ store: Store) throws -> [String: [String]] {
    let listing = try store.list()
    var found: [String: [String]] = [:]
    for record in listing.assessments {
      // As the record says it: corrections of who recorded it are read when it is opened.
      let recorded = try Store.recorded(by: record.id, in: store)
      let reviewing = Reviewing(
        about: record.id, recordedBy: [recorded], followUps: listing.followUps(about: record.id),
        practitioner: code, signOwn: false)
      let waiting = (reviewing.waiting + reviewing.answered).sorted { $0.id < $1.id }
      if !waiting.isEmpty { found[record.id] = waiting.map(\.id) }
    }
    return found
  }

  @Test(arguments: 0..<4) func `what came back is what a slow reading finds`(seed: Int) throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    var records = RandomRecords(seed: seed)
    try store.fill(&records, assessments: 40, followUps: 160)
    let index = try store.indexed().index
    var some = 0
    for code in ["hv-017", "HV-017", "hv-0171", "sv-1", "nobody"] {
      let found = index.cameBack(to: code, today: IndexTime.today)
      let wanted = try slow(code, store)
      #expect(
        Dictionary(uniqueKeysWithValues: found.map { ($0.record.id, $0.reviews) }) == wanted,
        "\(code)")
      some += found.count
      let last = found.compactMap { $0.reviews.last }
      #expect(last == last.sorted(by: >), "the latest first")
    }
    #expect(some > 3)
  }
}

extension Store {
  /// The practitioner as the file of an assessment says it.
  fileprivate static func recorded(by id: String, in store: Store) throws -> String {
    try RecordFile.summary(try store.bytes(of: id)).practitioner ?? ""
  }
}
