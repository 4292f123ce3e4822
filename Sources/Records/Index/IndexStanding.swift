import Assessment
import Contracts

/// The rows of records of which other files say how they stand: corrected, or entered in error.
///
/// They are worked out from those files by the same rules as everywhere else, once, when the index
/// is made.
struct IndexStanding {
  /// Rows as they stand.
  private(set) var part: IndexPart
  /// Whose rows these are.
  private(set) var done: Set<RecordKey> = []
  /// What the tombstones name.
  private(set) var gone: Set<RecordKey> = []

  private let store: Store
  private var waiting: [RecordKey] = []
  /// The amendments of a record.
  private var amendments: [RecordKey: [RecordKey]] = [:]

  var isDone: Bool { waiting.isEmpty }

  /// Finds out which records are to be looked at: those of which something was said or taken away
  /// since the old index, and of the records read anew all of which something is said.
  init(_ store: Store, old: IndexFile?, replaced: Set<MonthNumber>, parts: [IndexPart]) {
    self.store = store
    part = IndexPart(setting: store.location.setting)
    let merge = IndexMerge(
      setting: store.location.setting, old: old, replaced: replaced, parts: parts)
    var changed: Set<RecordKey> = []
    for row in old?.others ?? UnsafeBufferPointer(start: nil, count: 0) {
      if merge.isKept(row) {
        take(row)
      } else if row.isAmendment {
        changed.insert(row.about)
      }
    }
    for row in parts.flatMap(\.others) {
      take(row)
      if row.isAmendment { changed.insert(row.about) }
    }
    findKept(old, merge, changed)
    for fresh in parts where !amendments.isEmpty {
      waiting += fresh.rows.map(\.key).filter { amendments[$0] != nil }
    }
  }

  private mutating func take(_ row: IndexRow) {
    if row.isAmendment {
      amendments[row.about, default: []].append(row.key)
    } else if row.says == .purges, let purged = followUp(row.key)?.tombstone?.purged {
      gone.formUnion(purged.compactMap { RecordKey($0) })
    }
  }

  private mutating func findKept(
    _ old: IndexFile?, _ merge: IndexMerge, _ changed: Set<RecordKey>
  ) {
    guard let old else { return }
    let settles = store.standingRules != nil && !old.others.isEmpty
    guard !changed.isEmpty || settles else { return }
    for row in old.rows where merge.isKept(row) {
      if changed.contains(row.key) || settles && row.isUnsettled { waiting.append(row.key) }
    }
  }

  /// Looks at one record; one that cannot be read stays as it is.
  mutating func step() {
    guard let key = waiting.popLast(), let bytes = try? store.bytes(of: key.id),
      let summary = try? Store.summary(bytes, id: key.id), summary.kind == .assessment
    else { return }
    let said = (amendments[key] ?? []).filter { !gone.contains($0) }.compactMap(followUp)
    let standing = said.isEmpty ? summary : store.standing(summary, said)
    guard var row = IndexRow(ListedRecord(standing), &part.strings)
    else { return }
    row.isUnsettled = standing.isCorrected && store.standingRules == nil
    part.rows.append(row)
    done.insert(key)
  }

  mutating func complete() { while !isDone { step() } }

  private func followUp(_ key: RecordKey) -> FollowUp? {
    (try? store.bytes(of: key.id)).flatMap { try? RecordFile.followUp($0) }
  }
}
