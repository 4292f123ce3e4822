import Assessment

/// Puts all rows in the order of a column, some at a time while somebody works; what is equal there
/// stays newest first.
///
/// Counting, not comparing: every column is a small number, texts by their rank in the table.
struct OrderMaking {
  let query: IndexQuery
  private let file: IndexFile
  private let columns: DerivedColumns?
  private let highest: UInt32
  private var values: [UInt32]
  private var starts: [UInt32]
  private var sorted: [UInt32]
  private var counted = 0
  private var placed = 0

  /// - Parameter columns: Needed by columns that are not fixed.
  init(_ file: IndexFile, _ query: IndexQuery, _ columns: DerivedColumns?) {
    self.file = file
    self.query = query
    self.columns = columns
    highest = UInt32(file.limit(of: query.column))
    values = []
    values.reserveCapacity(file.rows.count)
    starts = [UInt32](repeating: 0, count: Int(highest) + 2)
    sorted = [UInt32](repeating: 0, count: file.rows.count)
  }

  /// Goes on over about so many rows; the order once it is whole.
  mutating func advance(rows limit: Int) -> [UInt32]? {
    let count = file.rows.count
    if counted < count {
      let end = counted + min(limit, count - counted)
      countOn(to: end)
      if end == count {
        for value in 1..<starts.count { starts[value] += starts[value - 1] }
      }
    } else {
      placeOn(to: placed + min(limit, count - placed))
    }
    return placed == count ? sorted : nil
  }

  private mutating func countOn(to end: Int) {
    let ranks = file.ranks(of: counted..<end, query.column, columns)
    starts.withUnsafeMutableBufferPointer { starts in
      for rank in ranks {
        let value = query.isReversed ? highest - rank : rank
        values.append(value)
        starts[Int(value) + 1] += 1
      }
    }
    counted = end
  }

  private mutating func placeOn(to end: Int) {
    let rows = placed..<end
    values.withUnsafeBufferPointer { values in
      starts.withUnsafeMutableBufferPointer { starts in
        sorted.withUnsafeMutableBufferPointer { sorted in
          for row in rows {
            let value = Int(values[row])
            sorted[Int(starts[value])] = UInt32(row)
            starts[value] += 1
          }
        }
      }
    }
    placed = end
  }
}

extension IndexFile {
  fileprivate func limit(of column: IndexQuery.Column) -> Int {
    switch column {
    case .dyad, .by: max(1, table.count)
    default: 8
    }
  }

  fileprivate func ranks(
    of rows: Range<Int>, _ column: IndexQuery.Column, _ columns: DerivedColumns?
  ) -> [UInt32] {
    switch column {
    case .date: return ranks(rows) { _, _ in 0 }
    case .dyad: return ranks(rows) { row, _ in row.dyad }
    case .by: return ranks(rows) { row, _ in row.practitioner }
    case .stage: return ranks(rows) { row, _ in min(8, UInt32(row.stage)) }
    // The highest level first; without one last.
    case .level:
      return ranks(rows) { row, _ in
        row.number < 0 ? 8 : UInt32(7 - 2 * min(3, row.number)) - (row.hasGaps ? 1 : 0)
      }
    case .safety:
      return ranks(rows) { row, _ in
        row.open > 0 ? 0 : row.raised > 0 ? 1 : row.notAsked > 0 ? 2 : 3
      }
    case .decision:
      return ranks(rows) { row, _ in row.decision & 1 == 0 ? 2 : row.disagrees ? 0 : 1 }
    case .review:
      guard let columns else { return ranks(rows) { _, _ in 0 } }
      return ranks(rows) { _, index in columns.reviewRank(index) }
    case .followUp:
      guard let columns else { return ranks(rows) { _, _ in 0 } }
      return ranks(rows) { row, index in
        columns.isOverdue(index) ? 0 : row.nextContact == IndexRow.noDay ? 2 : 1
      }
    }
  }

  @inline(__always)
  private func ranks(_ rows: Range<Int>, _ rank: (IndexRow, Int) -> UInt32) -> [UInt32] {
    let all = self.rows
    return [UInt32](unsafeUninitializedCapacity: rows.count) { values, count in
      for row in rows { values[row - rows.lowerBound] = rank(all[row], row) }
      count = rows.count
    }
  }
}
