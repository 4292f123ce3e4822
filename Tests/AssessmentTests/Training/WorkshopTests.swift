import AssessmentFixtures
import Testing

@testable import Assessment

/// Several sheets of one vignette beside the panel.
struct WorkshopTests {
  private static let vignette = Vignette(
    id: "v", language: "en", title: "V", stage: .earlyWeeks, guide: "early-weeks",
    guideVersion: EarlyWeeks.pack.version, isOfThisGuide: true, raters: .authorsProposal,
    family: VignetteFamily(age: .days(20), relation: "mum", role: .gaveBirth),
    situation: ["S"], scene: [], lessons: ["L"], entries: [],
    level: Vignette.Level(id: "emerging", reason: "R"))

  private func entry(
    _ rater: String, _ answers: [String: String], asked: Set<String>? = nil,
    file: String? = nil
  ) -> Workshop.Entry {
    Workshop.Entry(
      sheet: RatingSheet(
        rater: rater, vignette: "v", guide: "early-weeks",
        guideVersion: EarlyWeeks.pack.version, answers: answers),
      asked: asked, file: file ?? "\(rater).json")
  }

  private func workshop(_ entries: [Workshop.Entry]) -> Workshop {
    Workshop(
      vignette: Self.vignette, guide: EarlyWeeks.pack,
      experts: ExpertRatings(
        panel: nil,
        ratings: [
          PanelRating(item: "joy", code: "1", rationale: "one"),
          PanelRating(item: "had-enough", code: "2", rationale: "two"),
          PanelRating(item: "self-harm", code: "yes", rationale: "said"),
        ]), entries: entries)
  }

  @Test func `the matrix is item by rater, in the order of the guide and of the codes`() {
    let found = workshop([
      entry("b", ["joy": "2", "had-enough": "2", "self-harm": "yes"]),
      entry("a", ["joy": "1", "self-harm": "no"]),
    ])
    #expect(found.raters == ["a", "b"])
    let order = EarlyWeeks.pack.items.map(\.id).filter {
      ["joy", "had-enough", "self-harm"].contains($0)
    }
    #expect(found.rows.map(\.item.id) == order)
    let joy = found.rows.first { $0.item.id == "joy" }
    #expect(joy?.codes == ["1", "2"])
    #expect(joy?.agreed == 1)
    #expect(found.rows.first { $0.item.id == "had-enough" }?.codes == [nil, "2"])
  }

  @Test func `of a rater's two sheets the first counts and the other is named`() {
    let found = workshop([
      entry("a", ["joy": "1"], file: "first.json"), entry("a", ["joy": "3"], file: "again.json"),
    ])
    #expect(found.entries.map(\.file) == ["first.json"])
    #expect(found.refused.map(\.file) == ["again.json"])
    #expect(found.refused.first?.reason == "a rated this already, in first.json: the first counts")
    #expect(found.rows.first { $0.item.id == "joy" }?.codes == ["1"])
  }

  @Test func `each rater is held against the panel, as far as they were asked`() {
    let found = workshop([
      entry("a", ["joy": "1", "self-harm": "no"]),
      entry("b", ["joy": "2"], asked: ["joy", "self-harm"]),
    ])
    #expect(found.comparisons.map(\.agreement) == [0.5, 0])
    #expect(
      found.comparisons.map { $0.missedSafety.map(\.item) } == [["self-harm"], ["self-harm"]])
    #expect(found.comparisons[1].over == 1)
  }

  /// Joy: 1 and 1 agree; had-enough: 2 and 3 do not. Yes and no are on no scale.
  @Test func `the raters' agreement is over what is on a scale`() throws {
    let found = workshop([
      entry("a", ["joy": "1", "had-enough": "2", "self-harm": "yes"]),
      entry("b", ["joy": "1", "had-enough": "3", "self-harm": "no"]),
    ])
    let agreement = try #require(found.agreement(names: found.raters))
    #expect(agreement.whole.percent?.value == 0.5)
    #expect(agreement.leftOut == ["self-harm"])
    #expect(workshop([entry("a", ["joy": "1"])]).agreement(names: ["a"]) == nil)
  }

  /// Names are handed out in the shuffled order, so that a place in a list says nothing.
  @Test func `shuffled raters keep their answers and lose the order of their codes`() {
    let raters = (10..<30).map { "hv-\($0)" }
    let found = workshop(
      raters.enumerated().map { entry($1, ["joy": String($0 % 4)]) })
    let other = found.shuffled
    #expect(other.raters != raters)
    #expect(other.raters.sorted() == raters)
    #expect(other.raters == found.shuffled.raters)
    let joy = other.rows.first { $0.item.id == "joy" }
    for (rater, code) in zip(other.raters, joy?.codes ?? []) {
      #expect(
        code == found.rows.first { $0.item.id == "joy" }?.codes[raters.firstIndex(of: rater) ?? 0])
    }
    #expect(found.raters == raters)
  }

  @Test func `what the room agreed on is a sheet of its own`() {
    var found = workshop([entry("a", ["joy": "1"])])
    found.consensus["joy"] = .init(code: "2", note: "flat")
    found.consensus["had-enough"] = .init(code: nil, note: "to be seen again")
    #expect(found.consensusSheet.answers == ["joy": "2"])
    #expect(
      found.consensusSheet.notes == ["joy": "flat", "had-enough": "to be seen again"])
    #expect(found.consensusSheet.rater == Workshop.consensusRater)
  }
}
