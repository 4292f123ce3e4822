import Assessment
import AssessmentFixtures
import Testing

/// Small figures that are hidden, and cannot be worked out.
struct SmallNumberTests {
  @Test func `figures of one to four are hidden, zero and five are shown`() {
    let visits = (0..<9).map { index in
      CaseloadReportTests.visit(
        index, "B\(index)", day: index, level: index < 5 ? "emerging" : "established")
    }
    let row = CaseloadReport(visits: visits, grouping: .practitioner).suppressed(below: 5).whole
    #expect(row[.established] == nil)
    #expect(row[.specialist] == 0)
    // Shown beside the 9 visits, the 5 would give the hidden 4 away.
    #expect(row[.emerging] == nil)
    #expect(row[.visits] == 9)
  }

  @Test func `nothing is hidden below a threshold of two`() {
    let report = CaseloadReport(visits: CaseloadReportTests.visits, grouping: .stage)
    #expect(report.suppressed(below: 1) == report)
  }

  @Test func `a share with a hidden part is hidden as well`() {
    let report = CaseloadReport(visits: CaseloadReportTests.visits, grouping: .stage)
    let row = report.suppressed(below: 5).whole
    #expect(row.notAsked == nil)
    #expect(row.foundHelpful == nil)
    #expect(row.minutesToAction == nil)
  }

  /// As many as a county has: it must come to an end while somebody waits.
  @Test func `many groups are hidden as few are`() {
    var random = SplitMix(seed: 3)
    let visits = (0..<1_200).map { index in
      CaseloadReportTests.visit(
        index % 10, "B\(index)", day: index % 300, by: "hv-\(index % 120)",
        level: ["emerging", "established", "specialist"].randomElement(using: &random) ?? nil,
        asked: Bool.random(using: &random), safety: Int.random(in: 0...9, using: &random) / 9)
    }
    let report = CaseloadReport(visits: visits, grouping: .practitioner).suppressed(below: 5)
    #expect(report.rows.count == 120)
    for row in [report.whole] + report.rows {
      for count in ReportCount.allCases {
        if let value = row[count] { #expect(value == 0 || value >= 5) }
      }
    }
  }

  /// The attacker knows every sum of the report and every figure that is shown, and solves for the
  /// rest in fractions.
  @Test(arguments: CaseloadReport.Grouping.allCases, [3, 5, 8])
  func `no hidden figure of random caseloads can be worked out`(
    grouping: CaseloadReport.Grouping, threshold: Int
  ) {
    var random = SplitMix(seed: UInt64(threshold))
    var hidden = 0
    for _ in 0..<60 {
      let visits = CaseloadReportTests.random(&random)
      let open = CaseloadReport(
        visits: visits, contacts: CaseloadReportTests.contacts(of: visits, &random),
        grouping: grouping)
      let report = open.suppressed(below: threshold)
      let attack = Attack(report)
      hidden += attack.unknown
      #expect(attack.solved.isEmpty)
      // A time tells how many it was measured of, so it goes with that count.
      for row in [report.whole] + report.rows {
        #expect(row.minutesToAction.map(\.count) ?? 0 == row[.actionsTimed] ?? 0)
        #expect(row[.actionsTimed] != nil || row.minutesToAction == nil)
      }
      for (shown, full) in zip([report.whole] + report.rows, [open.whole] + open.rows) {
        for count in ReportCount.allCases {
          guard let value = shown[count] else { continue }
          #expect(value == full[count])
          #expect(value == 0 || value >= threshold)
        }
      }
    }
    #expect(hidden > 100)
  }
}

/// Gauss and Jordan over fractions, held as Doubles that stay small: the sums have coefficients of
/// one.
private struct Attack {
  var unknown = 0
  var solved: [String] = []

  init(_ report: CaseloadReport) {
    let rows = [report.whole] + report.rows
    var names: [String] = []
    var columns: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for count in ReportCount.allCases where row[count] == nil {
        columns["\(index) \(count.rawValue)"] = names.count
        names.append("\(index) \(count.rawValue)")
      }
    }
    unknown = names.count
    var equations: [[Double]] = []
    func add(_ cells: [(Int, ReportCount)]) {
      var equation = Array(repeating: 0.0, count: names.count)
      for (place, cell) in cells.enumerated() {
        if let column = columns["\(cell.0) \(cell.1.rawValue)"] {
          equation[column] = place == 0 ? -1 : 1
        }
      }
      equations.append(equation)
    }
    for index in rows.indices {
      for sum in ReportCount.sums { add([(index, sum.whole)] + sum.parts.map { (index, $0) }) }
    }
    if rows.count > 1 {
      for count in ReportCount.allCases {
        add(rows.indices.map { ($0, count) })
      }
    }
    var rank = 0
    for column in names.indices {
      guard let pivot = (rank..<equations.count).first(where: { abs(equations[$0][column]) > 1e-9 })
      else { continue }
      equations.swapAt(rank, pivot)
      let factor = equations[rank][column]
      equations[rank] = equations[rank].map { $0 / factor }
      for other in equations.indices where other != rank && abs(equations[other][column]) > 1e-12 {
        let times = equations[other][column]
        for place in names.indices { equations[other][place] -= times * equations[rank][place] }
      }
      rank += 1
    }
    solved = equations.compactMap { equation in
      let used = equation.indices.filter { abs(equation[$0]) > 1e-9 }
      return used.count == 1 ? names[used[0]] : nil
    }
  }
}
