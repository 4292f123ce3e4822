import Assessment
import Contracts
import Interface
import Records

/// The saved visits as they stand, newest contact first: from the index, which knows what
/// was corrected. Those entered in error are among them, marked, so that the mark can be taken
/// back.
struct SavedVisits {
  let rows: [RecordRow]
  let unreadable: [UnreadableFile]

  init(_ store: Store) throws(StoreError) {
    let now = Clock.now()
    var update = try store.index(now: now.milliseconds)
    update.complete()
    let index = update.current
    let matches = index.matches(IndexQuery(today: now.date))
    var rows: [RecordRow] = []
    rows.reserveCapacity(matches.count)
    for place in 0..<matches.count {
      if let record = index.record(at: matches[place], today: now.date),
        let row = RecordRow(record)
      {
        rows.append(row)
      }
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
      agrees: record.decision?.agrees ?? true, practitioner: by,
      isCorrected: record.isCorrected, isDecidedBefore: record.isDecidedBefore,
      isInError: indexed.isInError, isClosed: indexed.isClosed)
  }
}
