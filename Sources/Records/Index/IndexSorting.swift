import Assessment

extension IndexFile {
  /// Rows in the order of a column; what is equal there stays newest first.
  ///
  /// Counting, not comparing: every column is a small number, texts by their rank in the table.
  func sorted(
    _ rows: [UInt32], _ query: IndexQuery, _ columns: DerivedColumns?
  ) -> [UInt32] {
    if query.column == .date { return query.isReversed ? rows.reversed() : rows }
    let highest = limit(of: query.column)
    var values = ranks(of: rows, query.column, columns)
    var starts = [UInt32](repeating: 0, count: highest + 2)
    let isReversed = query.isReversed
    values.withUnsafeMutableBufferPointer { values in
      starts.withUnsafeMutableBufferPointer { starts in
        for place in values.indices {
          if isReversed { values[place] = UInt32(highest) - values[place] }
          starts[Int(values[place]) + 1] += 1
        }
        for value in 1..<starts.count { starts[value] += starts[value - 1] }
      }
    }
    return [UInt32](unsafeUninitializedCapacity: rows.count) { sorted, count in
      for place in rows.indices {
        let value = Int(values[place])
        sorted[Int(starts[value])] = rows[place]
        starts[value] += 1
      }
      count = rows.count
    }
  }

  private func limit(of column: IndexQuery.Column) -> Int {
    switch column {
    case .dyad, .by: max(1, table.count)
    default: 8
    }
  }

  private func ranks(
    of rows: [UInt32], _ column: IndexQuery.Column, _ columns: DerivedColumns?
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
  private func ranks(_ rows: [UInt32], _ rank: (IndexRow, Int) -> UInt32) -> [UInt32] {
    let all = self.rows
    return [UInt32](unsafeUninitializedCapacity: rows.count) { values, count in
      rows.withUnsafeBufferPointer { rows in
        for place in rows.indices {
          values[place] = rank(all[Int(rows[place])], Int(rows[place]))
        }
      }
      count = rows.count
    }
  }
}
