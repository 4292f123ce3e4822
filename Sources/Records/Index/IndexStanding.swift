import Assessment
import Contracts

/// The rows of records of which other files say how they stand: corrected, entered in error, of a
/// dyad whose story has ended. They are worked out from those files by the same rules as
/// everywhere else, once, when the index is made.
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
  /// The statuses of a baby, by its label.
  private var statuses: [String: [RecordKey]] = [:]

  var isDone: Bool { waiting.isEmpty }

  /// Finds out which records are to be looked at: those of which something was said or taken away
  /// since the old index, and of the records read anew all of which something is said.
  init(_ store: Store, old: IndexFile?, replaced: Set<MonthNumber>, parts: [IndexPart]) {
    self.store = store
    part = IndexPart(setting: store.location.setting)
    let merge = IndexMerge(
      setting: store.location.setting, old: old, replaced: replaced, parts: parts)
    var changed: Set<RecordKey> = []
    var changedBabies: Set<String> = []
    for row in old?.others ?? UnsafeBufferPointer(start: nil, count: 0) {
      let text = row.isStatus ? old?.table.text(row.dyad) ?? "" : ""
      let isKept = merge.isKept(row)
      if isKept { take(row, dyad: text) }
      if !isKept || row.says == .purges { note(row, text, &changed, &changedBabies) }
    }
    for fresh in parts {
      for row in fresh.others {
        let text = row.isStatus ? fresh.strings.texts[Int(row.dyad)] : ""
        take(row, dyad: text)
        note(row, text, &changed, &changedBabies)
      }
    }
    findKept(old, merge, changed, changedBabies)
    for fresh in parts { findFresh(fresh) }
  }

  private mutating func take(_ row: IndexRow, dyad: String) {
    if row.isAmendment {
      amendments[row.about, default: []].append(row.key)
    } else if row.isStatus {
      statuses[IndexStanding.baby(dyad), default: []].append(row.key)
    } else if row.says == .purges, let purged = followUp(row.key)?.tombstone?.purged {
      gone.formUnion(purged.compactMap { RecordKey($0) })
    }
  }

  private func note(
    _ row: IndexRow, _ dyad: String, _ changed: inout Set<RecordKey>,
    _ babies: inout Set<String>
  ) {
    if row.isAmendment { changed.insert(row.about) }
    if row.isStatus { babies.insert(IndexStanding.baby(dyad)) }
  }

  private mutating func findKept(
    _ old: IndexFile?, _ merge: IndexMerge, _ changed: Set<RecordKey>, _ babies: Set<String>
  ) {
    guard let old else { return }
    let settles = store.standingRules != nil && !old.others.isEmpty
    guard !changed.isEmpty || !babies.isEmpty || settles else { return }
    let dyads = babies.reduce(into: Set<UInt32>()) {
      $0.formUnion(old.table.beginning(with: Array("\($1)/".utf8)))
    }
    for row in old.rows where merge.isKept(row) {
      if changed.contains(row.key) || dyads.contains(row.dyad) || settles && row.isUnsettled {
        waiting.append(row.key)
      }
    }
  }

  private mutating func findFresh(_ fresh: IndexPart) {
    guard !amendments.isEmpty || !statuses.isEmpty else { return }
    var dyads = NumberSet(count: fresh.strings.texts.count)
    if !statuses.isEmpty {
      for (number, text) in fresh.strings.texts.enumerated()
      where statuses[IndexStanding.baby(text)] != nil {
        dyads.add(number)
      }
    }
    for row in fresh.rows where amendments[row.key] != nil || dyads.contains(row.dyad) {
      waiting.append(row.key)
    }
  }

  /// Looks at one record; one that cannot be read stays as it is.
  mutating func step() {
    guard let key = waiting.popLast(), let bytes = try? store.bytes(of: key.id),
      let summary = try? Store.summary(bytes, id: key.id), summary.kind == .assessment
    else { return }
    let said = (amendments[key] ?? []).filter { !gone.contains($0) }.compactMap(followUp)
    let standing = said.isEmpty ? summary : store.standing(summary, said)
    guard var row = IndexRow(ListedRecord(standing, isClosed: isClosed(standing)), &part.strings)
    else { return }
    row.isUnsettled = standing.isCorrected && store.standingRules == nil
    part.rows.append(row)
    done.insert(key)
  }

  mutating func complete() { while !isDone { step() } }

  private func isClosed(_ record: RecordSummary) -> Bool {
    guard let identity = record.identity, let ids = statuses[identity.baby.label] else {
      return false
    }
    return FollowUp.closing(
      of: identity.baby, carer: identity.carer.key, in: ids.compactMap(followUp)) != nil
  }

  private func followUp(_ key: RecordKey) -> FollowUp? {
    (try? store.bytes(of: key.id)).flatMap { try? RecordFile.followUp($0) }
  }

  /// The baby's label in the text of a dyad.
  private static func baby(_ dyad: String) -> String {
    dyad.lastIndex(of: "/").map { String(dyad[..<$0]) } ?? dyad
  }
}
