/// Which figures of a report are hidden. Row 0 is the whole, the others add up to it.
struct SuppressionGrid {
  struct Cell: Hashable {
    let row: Int
    let count: ReportCount
  }

  /// Cells of which the first is the sum of the others.
  struct Sum {
    let whole: Cell
    let parts: [Cell]
    var all: [Cell] { [whole] + parts }
  }

  let values: [Cell: Int]
  let sums: [Sum]
  /// The places in ``sums`` that hold a figure.
  private let sumsOf: [Cell: [Int]]
  let threshold: Int
  var hidden: Set<Cell> = []

  init(rows: [CaseloadReport.Row], threshold: Int) {
    self.threshold = threshold
    var values: [Cell: Int] = [:]
    for (index, row) in rows.enumerated() {
      for count in ReportCount.allCases { values[Cell(row: index, count: count)] = row[count] ?? 0 }
    }
    self.values = values
    var sums: [Sum] = []
    for index in rows.indices {
      for sum in ReportCount.sums {
        sums.append(
          Sum(
            whole: Cell(row: index, count: sum.whole),
            parts: sum.parts.map { Cell(row: index, count: $0) }))
      }
    }
    if rows.count > 1 {
      for count in ReportCount.allCases {
        sums.append(
          Sum(
            whole: Cell(row: 0, count: count),
            parts: rows.indices.dropFirst().map { Cell(row: $0, count: count) }))
      }
    }
    self.sums = sums
    var sumsOf: [Cell: [Int]] = [:]
    for (index, sum) in sums.enumerated() {
      for cell in sum.all { sumsOf[cell, default: []].append(index) }
    }
    self.sumsOf = sumsOf
  }

  private func value(_ cell: Cell) -> Int { values[cell] ?? 0 }

  mutating func hide() {
    hidden = Set(values.filter { (1..<threshold).contains($0.value) }.keys)
    repeat { hideBySums() } while hideKnown()
  }

  private mutating func hideBySums() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for sum in sums {
        while let next = next(in: sum) {
          hidden.insert(next)
          isChanged = true
        }
      }
    }
  }

  /// Hides more figures where several sums together still give hidden ones away: one beside each,
  /// unless one of this pass stands beside it already.
  private mutating func hideKnown() -> Bool {
    let known = SumSolver(sums.map(\.all), unknown: hidden).known
    guard !known.isEmpty else { return false }
    var fresh: Set<Cell> = []
    for cell in known.sorted(by: { ($0.row, $0.count.rawValue) < ($1.row, $1.count.rawValue) }) {
      let beside = sumsOf[cell, default: []].flatMap { sums[$0].all }
      guard !beside.contains(where: fresh.contains) else { continue }
      let open = beside.filter { !hidden.contains($0) }
      let nonzero = open.filter { value($0) > 0 }
      if let next = nonzero.min(by: { value($0) < value($1) }) ?? open.first {
        hidden.insert(next)
        fresh.insert(next)
      }
    }
    return !fresh.isEmpty
  }

  /// The figure to hide next so that the hidden ones of this sum stay unknown; nil when they do, or
  /// when nothing is left to hide.
  private func next(in sum: Sum) -> Cell? {
    let concealed = sum.all.filter(hidden.contains)
    guard !concealed.isEmpty else { return nil }
    let parts = concealed.filter { $0 != sum.whole }
    let isWholeHidden = hidden.contains(sum.whole)
    let isSafe =
      isWholeHidden
      ? !parts.isEmpty
      : parts.count > 1 && parts.reduce(0) { $0 + value($1) } >= threshold
    guard !isSafe else { return nil }
    let open = sum.parts.filter { !hidden.contains($0) }
    // A zero hides nothing: whoever guesses it is right.
    let others = open.filter { value($0) > 0 }
    let smallest = others.min {
      (value($0), $0.row, $0.count.rawValue) < (value($1), $1.row, $1.count.rawValue)
    }
    return smallest ?? (isWholeHidden ? nil : sum.whole)
  }

  func shown(_ row: CaseloadReport.Row, at index: Int) -> CaseloadReport.Row {
    var row = row
    for count in ReportCount.allCases where hidden.contains(Cell(row: index, count: count)) {
      row.counts[count] = .some(nil)
    }
    // A time is hidden with the count of what it was measured of.
    if row[.actionsTimed] == nil { row.minutesToAction = nil }
    if row[.firstAppointments] == nil { row.waitingDays = nil }
    return row
  }
}
