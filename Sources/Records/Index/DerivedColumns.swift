import Contracts

/// What of a row follows from other rows, for all rows at once.
struct DerivedColumns {
  let today: Int32
  private var flags: [UInt8]

  private static let overdue: UInt8 = 1
  private static let signed: UInt8 = 2
  private static let asked: UInt8 = 4
  private static let reviewed: UInt8 = 8
  private static let inError: UInt8 = 16

  init(_ file: IndexFile, today: Int32) {
    self.today = today
    flags = [UInt8](repeating: 0, count: file.rows.count)
    hear(file)
    let closed = file.closedDyads
    // Rows stand newest first: the first of a dyad is its latest contact.
    var seen = NumberSet(count: file.table.count)
    for index in file.rows.indices where flags[index] & DerivedColumns.inError == 0 {
      let row = file.rows[index]
      if seen.contains(row.dyad) { continue }
      seen.add(Int(row.dyad))
      if row.nextContact != IndexRow.noDay, row.nextContact < today,
        closed.isEmpty || !closed.contains(row.dyad)
      {
        flags[index] |= DerivedColumns.overdue
      }
    }
  }

  func isOverdue(_ index: Int) -> Bool { flags[index] & DerivedColumns.overdue != 0 }
  func isSigned(_ index: Int) -> Bool { flags[index] & DerivedColumns.signed != 0 }
  func isInError(_ index: Int) -> Bool { flags[index] & DerivedColumns.inError != 0 }

  /// For sorting: what waits for an answer first.
  func reviewRank(_ index: Int) -> Int {
    let flag = flags[index]
    if flag & DerivedColumns.asked != 0 { return 0 }
    if flag & DerivedColumns.signed != 0 { return 3 }
    return flag & DerivedColumns.reviewed != 0 ? 1 : 2
  }

  private mutating func hear(_ file: IndexFile) {
    guard !file.others.isEmpty else { return }
    var said: [RecordKey: Said] = [:]
    for row in file.others where !row.isStatus {
      said[row.about, default: Said()].hear(row.says)
    }
    for index in file.rows.indices {
      guard let heard = said[file.rows[index].key] else { continue }
      if heard.isSigned { flags[index] |= DerivedColumns.signed }
      if heard.isAsked { flags[index] |= DerivedColumns.asked }
      if heard.isReviewed { flags[index] |= DerivedColumns.reviewed }
      if heard.isInError { flags[index] |= DerivedColumns.inError }
    }
  }
}
