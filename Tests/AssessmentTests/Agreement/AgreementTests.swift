import Assessment
import Testing

/// Figures that were worked out by hand, or published.
struct AgreementTests {
  /// A table as written: one text an item, a rating a letter, `.` for a gap.
  static func table(_ rows: [String], categories: [String]? = nil) throws -> RatingTable {
    let cells = rows.map { row in row.map { $0 == "." ? nil : String($0) } }
    return try RatingTable(
      items: rows.indices.map { "item \($0)" },
      raters: (0..<(cells.first?.count ?? 0)).map { "rater \($0)" }, cells: cells,
      categories: categories)
  }

  private func isNear(_ estimate: AgreementEstimate?, _ value: Double) -> Bool {
    guard let estimate else { return false }
    return (estimate.value - value).magnitude < 1e-9
  }

  /// Items (0,0) (1,1) (2,1) (0,2). Linear weights: 1, half a step apart 0.5, two steps 0.
  /// Weighted agreement (1 + 1 + 0.5 + 0) / 4 = 0.625. Habits 2 1 1 and 1 2 1 of 4: chance
  /// 0.5·0.5 + 0.25·0.75 + 0.25·0.5 = 0.5625; kappa 0.0625 / 0.4375 = 1/7.
  /// π = 3/8 3/8 2/8, Σπ(1−π) = 42/64. AC1: chance 42/64 / 2, (32 − 21) / (64 − 21) = 11/43.
  /// AC2: weights add up to 5, chance 5/6 · 42/64 = 35/64, (40 − 35) / (64 − 35) = 5/29.
  @Test func `two raters by hand`() throws {
    let found = Agreement(try Self.table(["00", "11", "21", "02"]))
    #expect(found.percent?.value == 0.5)
    #expect(isNear(found.weightedKappa, 1.0 / 7))
    #expect(isNear(found.ac1, 11.0 / 43))
    #expect(isNear(found.ac2, 5.0 / 29))
    #expect(found.fleissKappa == nil)
    // Four items are few: the intervals reach below any figure there can be.
    #expect(found.notes == [.tooFewItems])
  }

  /// One item "a a b": 2 of 6 ordered pairs agree. The other "b b b": all. Agreement 2/3; shares
  /// 1/3 and 2/3, chance 5/9: (6 − 5) / (9 − 5) = 1/4. AC1: chance 4/9, (6 − 4) / (9 − 4) = 2/5.
  @Test func `three raters by hand`() throws {
    let found = Agreement(try Self.table(["aab", "bbb"]))
    #expect(isNear(found.percent, 2.0 / 3))
    #expect(isNear(found.fleissKappa, 0.25))
    #expect(isNear(found.ac1, 0.4))
    #expect(found.weightedKappa == nil)
    #expect(found.ac2 == nil)
    #expect(found.notes == [.notNumbers("a"), .tooFewItems])
  }

  /// Three of four items have a pair, two agree: 2/3. The single rating counts for the shares:
  /// (1 + 1 + 0 + 0.5) / 4 = 5/8 and 3/8. Chance 2 · 5/8 · 3/8 = 15/32;
  /// AC1 (2/3 − 15/32) / (17/32) = 19/51.
  @Test func `an item that was rated once counts for how often a category is used`() throws {
    let found = Agreement(try Self.table(["11", "1.", "22", "12", ".."]))
    #expect(isNear(found.percent, 2.0 / 3))
    #expect(isNear(found.ac1, 19.0 / 51))
    #expect(found.items == 5)
    #expect(found.notes == [.unrated(1), .ratedOnce(1), .tooFewItems])
  }

  /// Gwet's twelve units by four raters (Gwet 2014, table 2.10): AC1 0.77544 with standard error
  /// 0.14295 and interval from 0.46081, Fleiss' kappa 0.76117 with interval from 0.42438.
  @Test func `the twelve units of Gwet's handbook`() throws {
    let found = Agreement(
      try Self.table([
        "11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11",
        "..3.",
      ]))
    func rounded(_ value: Double?) -> Int? { value.map { Int(($0 * 100_000).rounded()) } }
    #expect(rounded(found.percent?.value) == 81_818)
    #expect(rounded(found.ac1?.value) == 77_544)
    #expect(rounded(found.ac1?.interval?.lowerBound) == 46_081)
    #expect(found.ac1?.interval?.upperBound == 1)
    #expect(rounded(found.fleissKappa?.value) == 76_117)
    #expect(rounded(found.fleissKappa?.interval?.lowerBound) == 42_438)
  }

  /// Ten subjects, fourteen raters, five categories: the example that textbooks carry, agreement
  /// 0.378, chance 0.213, kappa 0.210.
  @Test func `the ten subjects and fourteen raters of the textbooks`() throws {
    let counts = [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ]
    let rows = counts.map { row in
      row.enumerated().map { String(repeating: "\($0.offset + 1)", count: $0.element) }.joined()
    }
    let found = Agreement(try Self.table(rows))
    func thousandths(_ value: Double?) -> Int? { value.map { Int(($0 * 1_000).rounded()) } }
    #expect(thousandths(found.percent?.value) == 378)
    #expect(thousandths(found.fleissKappa?.value) == 210)
  }

  /// 117 of 125 found nothing, and where one found something the other did not: agreement 0.936.
  /// Each used "1" four times: chance (121² + 4²) / 125² = 0.938048, kappa −0.002048 / 0.061952.
  /// AC1: chance 2 · 121 · 4 / 125² = 0.061952, (0.936 − 0.061952) / 0.938048.
  @Test func `kappa collapses where nearly all ratings are alike and AC1 does not`() throws {
    let rows =
      Array(repeating: "00", count: 117) + Array(repeating: "01", count: 4)
      + Array(repeating: "10", count: 4)
    let found = Agreement(try Self.table(rows))
    #expect(isNear(found.weightedKappa, -0.002048 / 0.061952))
    #expect(isNear(found.ac1, 0.874048 / 0.938048))
    #expect(found.notes == [.nearlyAllAlike("0")])
  }
}
