import AssessmentFixtures
import Testing

@testable import Assessment

/// A trainee's answers against a panel's.
struct RatingComparisonTests {
  private static let panel: [PanelRating] =
    [
      ("three-words", "2"), ("joy", "1"), ("noticing", "2"), ("had-enough", "3"),
      ("comforting", "1"), ("holding", "0"), ("self-harm", "yes"), ("baby-unsafe", "no"),
      ("duration", "1-2-weeks"),
    ].map { PanelRating(item: $0.0, code: $0.1, rationale: "because of \($0.0)") }

  private func comparison(_ answers: [String: String]) -> RatingComparison {
    var sheet = Sheet(for: EarlyWeeks.pack)
    for (position, item) in EarlyWeeks.pack.items.enumerated() {
      if let code = answers[item.id] { sheet[position] = item.answer(code: code) ?? .untouched }
    }
    return RatingComparison(
      pack: EarlyWeeks.pack, sheet: sheet, panel: RatingComparisonTests.panel)
  }

  private var like: [String: String] {
    Dictionary(uniqueKeysWithValues: Self.panel.map { ($0.item, $0.code) })
  }

  @Test func `the same answers agree throughout and pass`() {
    let found = comparison(like)
    #expect(found.agreement == 1)
    #expect(found.passes(mark: 1))
    #expect(found.patterns.isEmpty)
    #expect(found.lines.map(\.item) == EarlyWeeks.pack.items.map(\.id).filter(like.keys.contains))
    #expect(found.lines.first?.rationale == "because of three-words")
  }

  /// Of six rated items: noticing one step less, had-enough three steps less, joy one step more;
  /// three agree. Duration is another answer and no rating.
  @Test func `each difference has its direction and its steps`() {
    var answers = like
    answers["noticing"] = "1"
    answers["had-enough"] = "0"
    answers["joy"] = "2"
    answers["duration"] = "new"
    let found = comparison(answers)
    func difference(_ item: String) -> RatingComparison.Difference? {
      found.lines.first { $0.item == item }?.difference
    }
    #expect(difference("noticing") == .under(1))
    #expect(difference("had-enough") == .under(3))
    #expect(difference("joy") == .over(1))
    #expect(difference("duration") == .other)
    #expect(found.agreement == 3.0 / 6)
    #expect(found.under == 2)
    #expect(found.over == 1)
    #expect(
      found.patterns == [
        .init(domain: "sensitivity", agreed: 1, under: 2, over: 0),
        .init(domain: "warmth", agreed: 1, under: 0, over: 1),
      ])
  }

  /// Noticing looks for too little and had-enough for too much.
  @Test func `too little and too much are told apart`() {
    var answers = like
    answers["had-enough"] = "1"
    #expect(
      comparison(answers).leans == [
        .init(lean: .tooLittle, agreed: 1, under: 0, over: 0),
        .init(lean: .tooMuch, agreed: 0, under: 1, over: 0),
      ])
  }

  @Test func `what was not asked is no difference`() {
    let sheet = Sheet(codes: ["joy": "1", "self-harm": "yes"], of: EarlyWeeks.pack)
    let found = RatingComparison(
      pack: EarlyWeeks.pack, sheet: sheet, panel: Self.panel, asked: ["joy", "self-harm"])
    #expect(found.lines.map(\.item) == ["joy", "self-harm"])
    #expect(found.passes(mark: 1))
  }

  @Test(arguments: ["no", "declined", nil])
  func `a missed safety answer is said first and never passes`(
    own: String?
  ) {
    var answers = like
    answers["self-harm"] = own
    let found = comparison(answers)
    #expect(found.missedSafety.map(\.item) == ["self-harm"])
    #expect(found.lines.first?.item == "self-harm")
    #expect(found.agreement == 1)
    #expect(!found.passes(mark: 0.8))
  }

  /// Baby-unsafe is no with the panel: nothing was missed there, and nobody asked.
  @Test func `a safety prompt without an answer is told apart from a missed one`() {
    var answers = like
    answers["baby-unsafe"] = nil
    answers["joy"] = nil
    let found = comparison(answers)
    #expect(found.openSafety.map(\.item) == ["baby-unsafe"])
    #expect(found.missedSafety.isEmpty)
    answers["self-harm"] = nil
    #expect(comparison(answers).openSafety.map(\.item) == ["baby-unsafe"])
    #expect(comparison(answers).missedSafety.map(\.item) == ["self-harm"])
    // Declined is an answer, with a reason of its own.
    answers["baby-unsafe"] = "declined"
    #expect(comparison(answers).openSafety.isEmpty)
  }

  @Test func `a safety answer that the panel did not see is no miss`() {
    var answers = like
    answers["baby-unsafe"] = "yes"
    let found = comparison(answers)
    #expect(found.missedSafety.isEmpty)
    #expect(found.passes(mark: 0.8))
  }

  @Test func `no answer does not agree, and is neither more nor less`() {
    var answers = like
    answers["had-enough"] = nil
    answers["joy"] = "not-applicable"
    let found = comparison(answers)
    #expect(found.under + found.over == 0)
    #expect(found.agreement == 4.0 / 6)
    #expect(found.lines.first { $0.item == "had-enough" }?.difference == .unanswered)
  }

  @Test func `without a common item there is no figure and no pass`() {
    let found = RatingComparison(
      pack: EarlyWeeks.pack, sheet: Sheet(for: EarlyWeeks.pack),
      panel: [PanelRating(item: "elsewhere", code: "1", rationale: "")])
    #expect(found.agreement == nil)
    #expect(!found.passes(mark: 0))
  }
}
