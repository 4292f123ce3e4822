import AssessmentFixtures
import Testing

@testable import Assessment

/// On what the members of a panel agree.
struct PanelFindingTests {
  private func sheet(
    _ rater: String, _ answers: [String: String], notes: [String: String] = [:]
  ) -> RatingSheet {
    RatingSheet(
      rater: rater, vignette: "v", guide: "early-weeks", guideVersion: "1.0.0", answers: answers,
      notes: notes)
  }

  private var all: [String: String] {
    let items = EarlyWeeks.pack.items.filter { $0.kind != .text }
    return Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.options[0].code) })
  }

  private var authors: [PanelRating] {
    all.map { PanelRating(item: $0.key, code: $0.value, rationale: "authors on \($0.key)") }
  }

  private func find(_ sheets: [RatingSheet], settled: RatingSheet? = nil) -> PanelFinding {
    PanelFinding(guide: EarlyWeeks.pack, sheets: sheets, settled: settled, authors: authors)
  }

  @Test func `one sheet is the consensus, with the authors' reasons where it agrees`() {
    let found = find([sheet("a", all)])
    #expect(found.open.isEmpty)
    #expect(found.unreasoned.isEmpty)
    #expect(found.ratings.count == all.count)
    #expect(found.ratings.first { $0.item == "joy" }?.rationale == "authors on joy")
  }

  /// Joy: 2 2 0, and two of three are more than half. Mood: 1 2 0 and sleep: 1 none 0 are not.
  @Test func `more than half decide, and what is split stays open`() {
    var (one, two, three) = (all, all, all)
    one["joy"] = "2"
    two["joy"] = "2"
    one["mood"] = "1"
    two["mood"] = "2"
    one["sleep"] = "1"
    two["sleep"] = nil
    three["sleep"] = "0"
    let found = find([
      sheet("a", one, notes: ["joy": "flat"]), sheet("b", two), sheet("c", three),
    ])
    #expect(
      found.ratings.first { $0.item == "joy" } == .init(item: "joy", code: "2", rationale: "flat"))
    #expect(found.open.map(\.item) == ["mood", "sleep"])
    #expect(found.open.last?.votes.map(\.code) == ["1", nil, "0"])
    let settled = find(
      [sheet("a", one, notes: ["joy": "flat"]), sheet("b", two), sheet("c", three)],
      settled: sheet("s", ["mood": "1", "sleep": "0"], notes: ["mood": "told so"]))
    #expect(settled.open.isEmpty)
    #expect(settled.unreasoned.isEmpty)
    #expect(
      settled.ratings.first { $0.item == "mood" }
        == .init(item: "mood", code: "1", rationale: "told so"))
  }

  @Test func `half is not more than half`() {
    var other = all
    other["joy"] = "3"
    #expect(find([sheet("a", all), sheet("b", other)]).open.map(\.item) == ["joy"])
  }

  @Test func `an answer other than the authors' needs a reason of the panel's own`() {
    var own = all
    own["joy"] = "3"
    #expect(find([sheet("a", own)]).unreasoned == ["joy"])
    #expect(find([sheet("a", own, notes: ["joy": "none"])]).unreasoned.isEmpty)
  }

  @Test func `the latest panel for this version of the guide counts, else the authors`() {
    func panel(_ id: String, _ version: String) -> FollowUp {
      FollowUp(
        id: id, setting: .training, practitioner: "t", at: Moment(milliseconds: 0, offset: 0),
        software: "x",
        content: .panel(
          PanelConsensus(
            vignette: "v", guide: "early-weeks", guideVersion: version, raters: ["a"],
            ratings: [PanelRating(item: "joy", code: "3", rationale: id)])))
    }
    let vignette = Vignette(
      id: "v", language: "en", title: "V", stage: .earlyWeeks, guide: "early-weeks",
      guideVersion: "1.0.0", isOfThisGuide: true, raters: .authorsProposal,
      family: VignetteFamily(age: .days(20), relation: "mum", role: .gaveBirth), situation: [],
      scene: [], lessons: [],
      entries: [VignetteEntry(item: "joy", says: "Hm.", answer: .option(1), reason: "flat")],
      level: Vignette.Level(id: "emerging", reason: "x"))
    func expert(_ panels: [FollowUp]) -> ExpertRatings {
      ExpertRatings(of: vignette, guide: EarlyWeeks.pack, panels: panels)
    }
    #expect(expert([]).panel == nil)
    #expect(expert([]).ratings == [PanelRating(item: "joy", code: "1", rationale: "flat")])
    #expect(expert([panel("2", "1.0.0"), panel("1", "1.0.0"), panel("3", "0.9.0")]).panel == "2")
    #expect(expert([panel("3", "0.9.0")]).panel == nil)
  }
}
