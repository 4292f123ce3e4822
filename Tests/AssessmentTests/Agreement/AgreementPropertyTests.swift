import AssessmentFixtures
import Testing

@testable import Assessment

/// What holds for every table.
struct AgreementPropertyTests {
  private static func rows(_ random: inout SplitMix) -> [[String?]] {
    let raters = random.number(2...5)
    return (0..<random.number(2...20)).map { _ in
      let truth = random.number(0...3)
      return (0..<raters).map { _ in
        if random.once(in: 6) { return nil }
        return "\(random.once(in: 2) ? random.number(0...3) : truth)"
      }
    }
  }

  private static func agreement(_ rows: [[String?]]) throws -> Agreement {
    Agreement(
      try RatingTable(
        items: rows.indices.map { "\($0)" }, raters: (rows.first ?? []).indices.map { "\($0)" },
        cells: rows, categories: ["0", "1", "2", "3"]))
  }

  private static func figures(_ agreement: Agreement) -> [AgreementEstimate?] {
    [
      agreement.percent, agreement.weightedKappa, agreement.fleissKappa, agreement.ac1,
      agreement.ac2,
    ]
  }

  /// Each value and bound to the ninth decimal: sums in another order differ in the last bit.
  private static func numbers(_ agreement: Agreement) -> [Int?] {
    figures(agreement).flatMap { figure in
      [figure?.value, figure?.interval?.lowerBound, figure?.interval?.upperBound]
        .map { $0.map { Int(($0 * 1e9).rounded()) } }
    }
  }

  private static func areSame(_ one: [Int?], _ other: [Int?]) -> Bool {
    zip(one, other).allSatisfy { left, right in
      guard let left, let right else { return (left == nil) == (right == nil) }
      return (left - right).magnitude <= 2
    }
  }

  @Test func `the order of items and of raters does not matter`() throws {
    var random = SplitMix(seed: 1_971)
    for _ in 0..<300 {
      let rows = Self.rows(&random)
      let found = Self.numbers(try Self.agreement(rows))
      let order = (rows.first ?? []).indices.shuffled(using: &random)
      let turned = rows.shuffled(using: &random).map { row in order.map { row[$0] } }
      #expect(Self.areSame(found, Self.numbers(try Self.agreement(turned))), "\(rows)")
    }
  }

  @Test func `every figure is a number, not above 1 and within its interval`() throws {
    var random = SplitMix(seed: 2_014)
    var seen = 0
    for _ in 0..<500 {
      let rows = Self.rows(&random)
      for case let figure? in Self.figures(try Self.agreement(rows)) {
        seen += 1
        #expect(figure.value.isFinite && figure.value <= 1 + 1e-12, "\(rows)")
        guard let interval = figure.interval else { continue }
        #expect(interval.lowerBound.isFinite && interval.upperBound <= 1, "\(rows)")
        #expect(interval.lowerBound <= figure.value + 1e-12, "\(rows)")
        #expect(figure.value <= interval.upperBound + 1e-12, "\(rows)")
      }
    }
    #expect(seen > 1_500)
  }

  @Test func `full agreement is 1 by every figure`() throws {
    for raters in 2...5 {
      let rows = [0, 1, 1, 3, 2].map { rating in
        Array(repeating: "\(rating)" as String?, count: raters)
      }
      let found = try Self.agreement(rows)
      for case let figure? in Self.figures(found) {
        #expect((figure.value - 1).magnitude < 1e-12)
        #expect(figure.interval.map { 1 - $0.lowerBound < 1e-6 } == true)
      }
      #expect(found.notes.contains(.noSpread))
    }
  }

  @Test func `other numbers in the same distances give the same weighted figures`() throws {
    var random = SplitMix(seed: 1_968)
    for _ in 0..<100 {
      let rows = Self.rows(&random)
      let moved = rows.map { $0.map { $0.flatMap(Int.init).map { "\($0 * 10 - 7)" } } }
      let other = Agreement(
        try RatingTable(
          items: rows.indices.map { "\($0)" }, raters: (rows.first ?? []).indices.map { "\($0)" },
          cells: moved, categories: ["-7", "3", "13", "23"]))
      #expect(Self.areSame(Self.numbers(try Self.agreement(rows)), Self.numbers(other)))
    }
  }

  @Test func `a rater nearer to the other never lowers the weighted agreement`() throws {
    let far = try Self.agreement([["0", "3"], ["1", "1"], ["2", "2"], ["3", "3"]])
    let near = try Self.agreement([["0", "1"], ["1", "1"], ["2", "2"], ["3", "3"]])
    #expect(far.percent?.value == near.percent?.value)
    #expect((far.ac2?.value ?? 1) < (near.ac2?.value ?? 0))
    #expect((far.weightedKappa?.value ?? 1) < (near.weightedKappa?.value ?? 0))
  }

  /// Printed tables of Student's t at 0.975.
  @Test(arguments: [
    (1, 12.706_205), (2, 4.302_653), (3, 3.182_446), (4, 2.776_445), (5, 2.570_582),
    (9, 2.262_157), (10, 2.228_139), (11, 2.200_985), (29, 2.045_230), (30, 2.042_272),
    (60, 2.000_298), (100, 1.983_972), (120, 1.979_930), (1_000, 1.962_339),
    (10_000, 1.960_201), (1_000_000, 1.959_966),
  ])
  func `Student's t is the printed one`(degrees: Int, expected: Double) {
    #expect((StudentT.upper975(degreesOfFreedom: degrees) - expected).magnitude < 1e-6)
  }

  @Test func `both ways to Student's t meet`() {
    let step =
      StudentT.upper975(degreesOfFreedom: 2_000) - StudentT.upper975(degreesOfFreedom: 2_001)
    // The quantile falls by about 2.37 / ν² there.
    #expect(step > 0 && step < 1e-6)
  }
}
