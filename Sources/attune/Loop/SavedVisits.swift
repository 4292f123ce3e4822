import Assessment
import Contracts
import Interface
import Records

/// The saved visits as they stand, newest contact first: from the index, and only those that were
/// amended from their files.
struct SavedVisits {
  let rows: [RecordRow]
  let unreadable: [UnreadableFile]

  init(_ store: Store) throws(StoreError) {
    let now = Clock.now()
    var update = try store.index(now: now.milliseconds)
    update.complete()
    let index = update.current
    let amended = store.amended(in: index)
    let matches = index.counted(
      index.matches(IndexQuery(today: now.date)), purged: amended.purged, withErrors: true)
    let changed = Dictionary(
      amended.withErrors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [RecordRow] = []
    rows.reserveCapacity(matches.count)
    for place in 0..<matches.count {
      guard let record = index.record(at: matches[place], today: now.date) else { continue }
      if let changed = changed[record.id] {
        if !changed.isInError, let row = RecordRow(changed) { rows.append(row) }
      } else if let row = RecordRow(record) {
        rows.append(row)
      }
    }
    if !changed.isEmpty {
      rows.sort { ($0.at.milliseconds, $0.id) > ($1.at.milliseconds, $1.id) }
    }
    self.rows = rows
    unreadable = index.unreadable
  }
}

extension RecordRow {
  init?(_ indexed: IndexedRecord) {
    let record = indexed.record
    guard let dyad = record.dyad, let stage = record.stage, let by = record.practitioner else {
      return nil
    }
    let safety: RecordRow.Safety =
      record.safety.raised > 0 ? .raised : record.safety.notAsked > 0 ? .notAsked : .none
    self.init(
      id: record.id, at: record.at, dyad: dyad.description, relation: record.relation ?? "",
      stage: stage, level: record.level?.id ?? "", number: record.level?.number ?? 0,
      isAtLeast: record.level?.isAtLeast ?? false, safety: safety,
      agrees: record.decision?.agrees ?? true, practitioner: by)
  }
}
