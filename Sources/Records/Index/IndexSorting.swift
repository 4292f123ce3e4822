import Assessment

extension IndexFile {
  /// Rows in the order of a column; what is equal there stays newest first.
  ///
  /// Counting, not comparing: every column is a small number, texts by their rank in the table.
  func sorted(
    _ rows: [UInt32], _ query: IndexQuery, _ columns: DerivedColumns?
  ) -> [UInt32] {
    if query.column == .date { return query.isReversed ? rows.reversed() : rows }
    let all = self.rows
    let highest = limit(of: query.column)
    var starts = [UInt32](repeating: 0, count: highest + 2)
    var values = [UInt32](repeating: 0, count: rows.count)
    for (place, row) in rows.enumerated() {
      var value = rank(all[Int(row)], Int(row), query.column, columns)
      if query.isReversed { value = highest - value }
      values[place] = UInt32(value)
      starts[value + 1] += 1
    }
    for value in 1..<starts.count { starts[value] += starts[value - 1] }
    var sorted = [UInt32](repeating: 0, count: rows.count)
    for (place, row) in rows.enumerated() {
      let value = Int(values[place])
      sorted[Int(starts[value])] = row
      starts[value] += 1
    }
    return sorted
  }

  private func limit(of column: IndexQuery.Column) -> Int {
    switch column {
    case .dyad, .by: max(1, table.count)
    default: 8
    }
  }

  private func rank(
    _ row: IndexRow, _ index: Int, _ column: IndexQuery.Column, _ columns: DerivedColumns?
  ) -> Int {
    switch column {
    case .date: 0
    case .dyad: Int(row.dyad)
    case .by: Int(row.practitioner)
    case .stage: min(8, Int(row.stage))
    // The highest level first; without one last.
    case .level:
      row.number < 0 ? 8 : max(0, 7 - 2 * min(3, Int(row.number))) - (row.hasGaps ? 1 : 0)
    case .safety: row.open > 0 ? 0 : row.raised > 0 ? 1 : row.notAsked > 0 ? 2 : 3
    case .decision: row.decision & 1 == 0 ? 2 : row.disagrees ? 0 : 1
    case .review: columns?.reviewRank(index) ?? 0
    case .followUp:
      columns?.isOverdue(index) == true ? 0 : row.nextContact == IndexRow.noDay ? 2 : 1
    }
  }
}
