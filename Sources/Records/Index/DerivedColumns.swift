import Contracts

/// What of a row follows from other rows, for all rows at once.
struct DerivedColumns {
  let today: Int32
  private var flags: [UInt8]

  private static let overdue: UInt8 = 1
  private static let signed: UInt8 = 2
  private static let asked: UInt8 = 4
  private static let reviewed: UInt8 = 8

  fileprivate init(count: Int, today: Int32) {
    self.today = today
    flags = [UInt8](repeating: 0, count: count)
  }

  /// All at once.
  init(_ file: IndexFile, today: Int32) {
    var making = DerivedMaking(file, today: today)
    while true {
      if let columns = making.advance(rows: .max) {
        self = columns
        return
      }
    }
  }

  func isOverdue(_ index: Int) -> Bool { flags[index] & DerivedColumns.overdue != 0 }
  func isSigned(_ index: Int) -> Bool { flags[index] & DerivedColumns.signed != 0 }

  /// For sorting: what waits for an answer first.
  func reviewRank(_ index: Int) -> UInt32 {
    let flag = flags[index]
    if flag & DerivedColumns.asked != 0 { return 0 }
    if flag & DerivedColumns.signed != 0 { return 3 }
    return flag & DerivedColumns.reviewed != 0 ? 1 : 2
  }

  fileprivate mutating func note(_ said: Said, of index: Int) {
    if said.isSigned { flags[index] |= DerivedColumns.signed }
    if said.isAsked { flags[index] |= DerivedColumns.asked }
    if said.isReviewed { flags[index] |= DerivedColumns.reviewed }
  }

  fileprivate mutating func noteOverdue(_ index: Int) {
    flags[index] |= DerivedColumns.overdue
  }
}

/// Works the columns out, some rows at a time while somebody works.
struct DerivedMaking {
  let today: Int32
  private let file: IndexFile
  private let closings: Closings
  private var columns: DerivedColumns
  private var places: PlacesByKey
  private var seen: SeenDyads
  /// How many rows of other kinds are placed; how many rows heard what is said of them, and how
  /// many know whether a later one follows.
  private var placed = 0
  private var heard = 0
  private var judged = 0

  init(_ file: IndexFile, today: Int32) {
    self.file = file
    self.today = today
    closings = Closings(file)
    columns = DerivedColumns(count: file.rows.count, today: today)
    places = PlacesByKey(file.others)
    seen = SeenDyads(file)
  }

  /// Goes on over about so many rows; the columns once they are whole.
  mutating func advance(rows limit: Int) -> DerivedColumns? {
    if placed < file.others.count {
      let end = placed + min(limit, file.others.count - placed)
      places.add(placed..<end)
      placed = end
    } else if heard < file.rows.count {
      let end = heard + min(limit, file.rows.count - heard)
      for index in heard..<end { hear(index) }
      heard = end
    } else {
      let end = judged + min(limit, file.rows.count - judged)
      for index in judged..<end { judge(index) }
      judged = end
    }
    return judged == file.rows.count && heard == judged ? columns : nil
  }

  private mutating func hear(_ index: Int) {
    let key = file.rows[index].key
    guard var place = places.first(about: key) else { return }
    var said = Said()
    while place < file.others.count, file.others[place].about == key {
      if !file.others[place].isStatus { said.hear(file.others[place]) }
      place += 1
    }
    columns.note(said, of: index)
  }

  /// Rows stand newest first: the first of a dyad is its latest contact.
  private mutating func judge(_ index: Int) {
    let row = file.rows[index]
    guard !row.isInError, !seen.hasLater(index) else { return }
    if row.nextContact != IndexRow.noDay, row.nextContact < today, !closings.close(row) {
      columns.noteOverdue(index)
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
  }

  mutating func add(_ places: Range<Int>) {
    for place in places where place == 0 || others[place].about != others[place - 1].about {
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
