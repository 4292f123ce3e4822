/// Finds what a reader can work out: which unknown figures follow from sums whose other figures are
/// known. Coefficients are ±1, so elimination modulo a prime finds them exactly enough: a figure it
/// calls known is known.
struct SumSolver {
  private static let prime: Int64 = 2_147_483_629

  /// The unknown cells with only one possible value.
  let known: Set<SuppressionGrid.Cell>

  /// - Parameters:
  ///   - sums: Each a list of cells of which the first equals the sum of the others.
  init(_ sums: [[SuppressionGrid.Cell]], unknown: Set<SuppressionGrid.Cell>) {
    var columns: [SuppressionGrid.Cell: Int] = [:]
    var rows: [[Int: Int64]] = []
    for sum in sums {
      var row: [Int: Int64] = [:]
      for (index, cell) in sum.enumerated() where unknown.contains(cell) {
        let column = columns[cell] ?? columns.count
        columns[cell] = column
        row[column] = index == 0 ? SumSolver.prime - 1 : 1
      }
      if !row.isEmpty { rows.append(row) }
    }
    let reduced = SumSolver.reduced(rows)
    let single = Set(reduced.filter { $0.count == 1 }.compactMap(\.keys.first))
    known = Set(columns.filter { single.contains($0.value) }.keys)
  }

  /// The rows in reduced echelon form, each as its columns with their coefficients.
  ///
  /// Most sums are of one group and share no figure with those of another: rows are only ever
  /// looked up by the columns they have.
  private static func reduced(_ rows: [[Int: Int64]]) -> [[Int: Int64]] {
    var pivots: [Int: [Int: Int64]] = [:]
    for row in rows {
      var row = row
      while let column = row.keys.min(), let value = row[column] {
        if let pivot = pivots[column] {
          subtract(&row, pivot, at: column)
          continue
        }
        let factor = inverse(value)
        for (key, value) in row { row[key] = value * factor % prime }
        pivots[column] = row
        break
      }
    }
    for column in pivots.keys.sorted(by: >) {
      guard var row = pivots[column] else { continue }
      for key in row.keys where key != column {
        if let pivot = pivots[key] { subtract(&row, pivot, at: key) }
      }
      pivots[column] = row
    }
    return Array(pivots.values)
  }

  private static func subtract(_ row: inout [Int: Int64], _ pivot: [Int: Int64], at column: Int) {
    guard let factor = row[column] else { return }
    for (key, value) in pivot {
      let result = ((row[key] ?? 0) - factor * value % prime + prime) % prime
      row[key] = result == 0 ? nil : result
    }
  }

  /// By Fermat's little theorem.
  private static func inverse(_ value: Int64) -> Int64 {
    var result: Int64 = 1
    var base = value % prime
    var exponent = prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
