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
    let closings = Closings(file)
    // Rows stand newest first: the first of a dyad is its latest contact.
    var seen = SeenDyads(file)
    for index in file.rows.indices where flags[index] & DerivedColumns.inError == 0 {
      let row = file.rows[index]
      if seen.hasLater(index) { continue }
      if row.nextContact != IndexRow.noDay, row.nextContact < today, !closings.close(row) {
        flags[index] |= DerivedColumns.overdue
      }
    }
  }

  func isOverdue(_ index: Int) -> Bool { flags[index] & DerivedColumns.overdue != 0 }
  func isSigned(_ index: Int) -> Bool { flags[index] & DerivedColumns.signed != 0 }
  func isInError(_ index: Int) -> Bool { flags[index] & DerivedColumns.inError != 0 }

  /// For sorting: what waits for an answer first.
  func reviewRank(_ index: Int) -> UInt32 {
    let flag = flags[index]
    if flag & DerivedColumns.asked != 0 { return 0 }
    if flag & DerivedColumns.signed != 0 { return 3 }
    return flag & DerivedColumns.reviewed != 0 ? 1 : 2
  }

  private mutating func hear(_ file: IndexFile) {
    guard !file.others.isEmpty else { return }
    let places = PlacesByKey(file.others)
    for index in file.rows.indices {
      guard var place = places.first(about: file.rows[index].key) else { continue }
      let key = file.rows[index].key
      var heard = Said()
      while place < file.others.count, file.others[place].about == key {
        if !file.others[place].isStatus { heard.hear(file.others[place].says) }
        place += 1
      }
      if heard.isSigned { flags[index] |= DerivedColumns.signed }
      if heard.isAsked { flags[index] |= DerivedColumns.asked }
      if heard.isReviewed { flags[index] |= DerivedColumns.reviewed }
      if heard.isInError { flags[index] |= DerivedColumns.inError }
    }
  }
}

/// Where in the rows of other kinds those about a record begin. Ids end in random bits, so they
/// are their own hashes.
private struct PlacesByKey {
  private let others: UnsafeBufferPointer<IndexRow>
  private var table: [UInt32]
  private let mask: Int

  init(_ others: UnsafeBufferPointer<IndexRow>) {
    self.others = others
    var size = 16
    while size < 2 * others.count { size *= 2 }
    mask = size - 1
    table = [UInt32](repeating: 0, count: size)
    for place in others.indices where place == 0 || others[place].about != others[place - 1].about {
      var slot = Int(truncatingIfNeeded: others[place].about.low) & mask
      while table[slot] != 0 { slot = (slot + 1) & mask }
      table[slot] = UInt32(place + 1)
    }
  }

  func first(about key: RecordKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.low) & mask
    while table[slot] != 0 {
      let place = Int(table[slot]) - 1
      if others[place].about == key { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
