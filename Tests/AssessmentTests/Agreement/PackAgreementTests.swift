import AssessmentFixtures
import Testing

@testable import Assessment

/// Agreement over a guide: what is on a scale counts, over all and by domain.
struct PackAgreementTests {
  private let items = ["three-words", "joy", "had-enough", "noticing", "duration", "self-harm"]

  private func agreement(_ rows: [[String?]]) throws -> PackAgreement {
    try PackAgreement(EarlyWeeks.pack, items: items, raters: ["a", "b", "c"], cells: rows)
  }

  /// Three-words and joy are warmth, had-enough and noticing sensitivity. Agreeing pairs of three:
  /// 3, 1, 3 and 0 of 3, so 7/12 over all, 4/6 in warmth and 3/6 in sensitivity.
  @Test func `the whole and each domain by hand`() throws {
    let found = try agreement([
      ["0", "0", "0"], ["1", "1", "2"], ["3", "3", "3"], ["0", "1", "2"],
      ["new", "1-2-weeks", "new"], ["yes", "no", "no"],
    ])
    let percents = found.domains.map { ($0.domain, $0.agreement.percent?.value ?? -1) }
    #expect(((found.whole.percent?.value ?? 0) - 7.0 / 12).magnitude < 1e-12)
    #expect(percents.map(\.0) == ["warmth", "sensitivity"])
    #expect((percents[0].1 - 4.0 / 6).magnitude < 1e-12)
    #expect((percents[1].1 - 3.0 / 6).magnitude < 1e-12)
    #expect(found.leftOut == ["duration", "self-harm"])
    #expect(found.categories == ["0", "1", "2", "3"])
  }

  @Test func `declined is a gap and no place on the scale`() throws {
    let found = try agreement([
      ["0", "declined", "0"], ["1", "1", "not-asked"], ["3", nil, "3"], ["0", "0", "0"],
      [nil, nil, nil], [nil, nil, nil],
    ])
    #expect(found.whole.percent?.value == 1)
    #expect(found.whole.ac1?.value == 1)
  }

  @Test func `a domain whose raters all used one rating has its reason in words`() throws {
    let found = try agreement([
      ["0", "0", "0"], ["0", "0", "0"], ["3", "2", "3"], ["0", "1", "2"], [nil, nil, nil],
      [nil, nil, nil],
    ])
    let warmth = try #require(found.domains.first { $0.domain == "warmth" }?.agreement)
    #expect(warmth.fleissKappa == nil)
    #expect(warmth.notes.contains(.onlyOneUsed("0")))
  }

  @Test func `a doubled rater is refused`() {
    #expect(throws: RatingTableError.doubledRater("a")) {
      try PackAgreement(
        EarlyWeeks.pack, items: ["joy"], raters: ["a", "a"], cells: [["0", "0"]])
    }
  }
}
