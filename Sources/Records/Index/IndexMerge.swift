import Assessment
import Contracts

/// Puts what an index held and what was read anew together into one.
struct IndexMerge {
  let setting: Setting
  let old: IndexFile?
  /// The months that are read anew or gone: their old rows do not count.
  let replaced: Set<MonthNumber>
  let parts: [IndexPart]
  /// Rows that stand otherwise than their own files say; they take the places of theirs.
  let standing: IndexPart?
  private let superseded: Set<RecordKey>
  /// What was purged, whatever brought its files back.
  private let gone: Set<RecordKey>

  private let spans: [Range<UInt64>]

  init(
    setting: Setting, old: IndexFile?, replaced: Set<MonthNumber>, parts: [IndexPart],
    standing: IndexStanding? = nil
  ) {
    self.setting = setting
    self.old = old
    self.replaced = replaced
    self.standing = standing?.part
    superseded = standing?.done ?? []
    gone = standing?.gone ?? []
    self.parts = parts + (standing.map { [$0.part] } ?? [])
    spans = replaced.compactMap(\.milliseconds).sorted { $0.lowerBound < $1.lowerBound }
  }

  func bytes(months: [IndexFile.Month]) -> IndexBytes {
    var kept = old.map { $0.rows.filter(isKept) } ?? []
    var keptOthers = old.map { $0.others.filter(isKept) } ?? []
    var parts = parts
    if !superseded.isEmpty || !gone.isEmpty {
      kept.removeAll { superseded.contains($0.key) || gone.contains($0.key) }
      keptOthers.removeAll(where: isGone)
      for index in parts.indices {
        let isOwn = standing != nil && index == parts.count - 1
        parts[index].rows.removeAll {
          gone.contains($0.key) || !isOwn && superseded.contains($0.key)
        }
        parts[index].others.removeAll(where: isGone)
      }
    }
    let numbers = Numbering(old: old?.table, kept: [kept, keptOthers], parts: parts)
    for index in kept.indices { numbers.renumberOld(&kept[index]) }
    for index in keptOthers.indices { numbers.renumberOld(&keptOthers[index]) }
    var rows: [IndexRow] = []
    var others: [IndexRow] = []
    for (place, part) in parts.enumerated() {
      rows += part.rows.map { numbers.renumbered($0, part: place) }
      others += part.others.map { numbers.renumbered($0, part: place) }
    }
    rows.sort(by: IndexRow.precedes)
    others.sort(by: IndexRow.speaksBefore)
    let refused =
      (old?.refused.filter { !replaced.contains($0.month) } ?? []) + parts.flatMap(\.refused)
    return IndexFile.bytes(
      setting: setting, months: months,
      rows: IndexMerge.merged(kept, rows, by: IndexRow.precedes),
      others: IndexMerge.merged(keptOthers, others, by: IndexRow.speaksBefore),
      texts: numbers.texts, refused: refused)
  }

  /// What speaks of a purged record goes with it; a tombstone outlasts whoever would bury it.
  private func isGone(_ row: IndexRow) -> Bool {
    row.says != .purges && (gone.contains(row.key) || gone.contains(row.about))
  }

  /// Whether a row of the old index still counts.
  func isKept(_ row: IndexRow) -> Bool {
    let time = row.high >> 16
    return !spans.contains { $0.contains(time) }
  }

  private static func merged(
    _ left: [IndexRow], _ right: [IndexRow], by precedes: (IndexRow, IndexRow) -> Bool
  ) -> [IndexRow] {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    var merged: [IndexRow] = []
    merged.reserveCapacity(left.count + right.count)
    var index = 0
    for row in left {
      while index < right.count, precedes(right[index], row) {
        merged.append(right[index])
        index += 1
      }
      merged.append(row)
    }
    merged.append(contentsOf: right[index...])
    return merged
  }
}

extension MonthNumber {
  /// The milliseconds since 1970 of ids that belong in this month; nil before 1970.
  var milliseconds: Range<UInt64>? {
    guard let start = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let days = CalendarDate.daysInMonth(month, of: year)
    guard start.dayNumber >= 0 else { return nil }
    let first = UInt64(start.dayNumber) * 86_400_000
    return first..<first + UInt64(days) * 86_400_000
  }
}

/// New numbers for all texts that are used: sorted, each once.
private struct Numbering {
  var texts = IndexTexts()
  private var ofOld: [UInt32] = []
  private var ofParts: [[UInt32]]

  init(old: IndexTable?, kept: [[IndexRow]], parts: [IndexPart]) {
    var used = [Bool](repeating: false, count: old?.count ?? 0)
    for row in kept.joined() {
      for number in row.texts where Int(number) < used.count { used[Int(number)] = true }
    }
    ofOld = [UInt32](repeating: 0, count: used.count)
    ofParts = parts.map { [UInt32](repeating: 0, count: $0.strings.texts.count) }
    // What was read anew, in the order of the table.
    var fresh: [(text: [UInt8], part: Int, number: Int)] = []
    for (place, part) in parts.enumerated() {
      for (number, text) in part.strings.texts.enumerated() {
        fresh.append((Array(text.utf8), place, number))
      }
    }
    fresh.sort { $0.text.lexicographicallyPrecedes($1.text) }
    var next = 0
    func precedes(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      fresh[index].text.lexicographicallyPrecedes(bytes)
    }
    var last: [UInt8]?
    func take(_ index: Int) {
      if last.map({ $0 != fresh[index].text }) ?? true { texts.add(fresh[index].text) }
      last = fresh[index].text
      ofParts[fresh[index].part][fresh[index].number] = UInt32(texts.offsets.count - 2)
    }
    for number in used.indices where used[number] {
      guard let bytes = old?.bytes(UInt32(number)) else { continue }
      while next < fresh.count, precedes(next, bytes) {
        take(next)
        next += 1
      }
      texts.add(bytes)
      last = Array(bytes)
      ofOld[number] = UInt32(texts.offsets.count - 2)
    }
    while next < fresh.count {
      take(next)
      next += 1
    }
  }

  func renumberOld(_ row: inout IndexRow) { row.renumber { ofOld[Int($0)] } }

  func renumbered(_ row: IndexRow, part: Int) -> IndexRow {
    var row = row
    row.renumber { ofParts[part][Int($0)] }
    return row
  }
}

extension IndexRow {
  /// The numbers of its texts.
  fileprivate var texts: [UInt32] {
    if isAssessment { return [practitioner, dyad, relation, levelID] }
    return isStatus ? [practitioner, addressee, dyad] : [practitioner, addressee]
  }

  fileprivate mutating func renumber(_ new: (UInt32) -> UInt32) {
    practitioner = new(practitioner)
    if !isAssessment { addressee = new(addressee) }
    if isStatus { dyad = new(dyad) }
    guard isAssessment else { return }
    dyad = new(dyad)
    relation = new(relation)
    levelID = new(levelID)
  }
}
