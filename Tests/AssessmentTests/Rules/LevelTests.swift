import Assessment
import AssessmentFixtures
import Testing

/// The rows of the level table, each alone.
struct LevelTests {
  private let assessor = Assessor.clinical

  private func level(_ codes: [String: String], _ scales: Sheet...) -> LevelFinding? {
    assessor.findings(sheets: [calmGuide(codes)] + scales, situation: ordinary).level
  }

  private func fired(_ codes: [String: String], _ scales: Sheet...) -> [String] {
    assessor.findings(sheets: [calmGuide(codes)] + scales, situation: ordinary).reasons.compactMap {
      if case .rule(let id, _) = $0.kind { id } else { nil }
    }
  }

  @Test func `a calm, complete visit notes nothing`() {
    #expect(level([:]) == LevelFinding(id: "none-noted", number: 0, possible: 0...0))
    #expect(fired([:]).isEmpty)
  }

  @Test func `the short walk alone is enough to say nothing was noted`() {
    var sheet = calmGuide()
    for (position, item) in EarlyWeeks.pack.items.enumerated() where !item.isCore {
      sheet[position] = .untouched
    }
    let found = assessor.findings(sheets: [sheet], situation: ordinary)
    #expect(found.level == LevelFinding(id: "none-noted", number: 0, possible: 0...0))
    #expect(found.packs[0].isComplete)
  }

  @Test func `an empty guide says nothing`() {
    let found = assessor.findings(sheets: [Sheet(for: EarlyWeeks.pack)], situation: ordinary)
    #expect(found.level == LevelFinding(id: "undetermined", number: 0, possible: 0...3))
    #expect(found.level?.isAtLeast == true)
    #expect(found.offers == ["offer of undetermined"])
  }

  @Test func `a domain that lacks information is not reassurance`() {
    #expect(level(["talking": "not-seen", "taking-turns": "0"])?.id == "undetermined")
    #expect(level(["closeness": "not-asked"])?.id == "none-noted")
    #expect(level(["closeness": "not-asked"])?.possible == 0...2)
  }

  @Test(arguments: [
    (["joy": "1"], "none-noted"), (["joy": "1", "talking": "1"], "none-noted"),
    (["joy": "1", "talking": "1", "mood": "1"], "emerging"),
    (["joy": "1", "three-words": "1"], "emerging"), (["mood": "2"], "emerging"),
    (["carer-worried": "yes"], "emerging"),
    (["mood": "3"], "established"), (["mood": "2", "sleep": "2"], "established"),
    (["mood": "2", "worries": "2"], "established"),
    (["joy": "3"], "established"), (["joy": "2", "talking": "2"], "established"),
    (["hard-moments": "3"], "specialist"),
    (["hard-moments": "2", "mixed-feelings": "2"], "specialist"),
    (["joy": "3", "talking": "2"], "established"),
    (["joy": "3", "talking": "2", "mood": "2"], "specialist"),
    (["mood": "3", "joy": "2", "talking": "2"], "established"),
    (["joy": "2", "duration": "4-weeks-or-more", "direction": "same"], "established"),
    (["joy": "2", "duration": "4-weeks-or-more", "direction": "better"], "emerging"),
    (["joy": "2", "duration": "2-4-weeks", "direction": "worse"], "emerging"),
    (["mood": "2", "duration": "since-pregnancy", "direction": "worse"], "emerging"),
    (["joy": "3", "duration": "since-pregnancy", "direction": "worse"], "specialist"),
    (
      ["joy": "2", "talking": "2", "duration": "4-weeks-or-more", "direction": "worse"],
      "specialist"
    ),
  ])
  func `ratings reach the level the table says`(codes: [String: String], expected: String) {
    #expect(level(codes)?.id == expected, "\(codes)")
    #expect(level(codes)?.isAtLeast == false)
  }

  @Test func `the practitioner's tick lifts a marked relationship domain`() {
    var situation = ordinary
    situation.complexity = "care proceedings for an older child"
    let marked = assessor.findings(sheets: [calmGuide(["joy": "3"])], situation: situation)
    #expect(marked.level?.id == "specialist")
    // The sheet by itself is scored without the tick.
    #expect(marked.packs[0].level?.id == "established")
    #expect(assessor.findings(sheets: [calmGuide()], situation: situation).level?.number == 0)
    let mood = assessor.findings(sheets: [calmGuide(["mood": "3"])], situation: situation)
    #expect(mood.level?.id == "established")
  }

  @Test func `scales reach the level the table says`() {
    // All Sometimes: impaired bonding 28, rejection and anger 16.
    #expect(level([:], Sheet(for: Scales.pbq2006, all: "4"))?.id == "specialist")
    // All Never: impaired bonding 20, rejection and anger 10.
    #expect(level([:], Sheet(for: Scales.pbq2006, all: "6"))?.id == "established")
    #expect(level([:], Sheet(for: Scales.epds, all: "1"))?.id == "established")
    // EPDS all last is 9.
    #expect(level([:], Sheet(for: Scales.epds, all: "4"))?.id == "none-noted")
    #expect(level([:], Sheet(for: Scales.kpcs, all: "2"))?.id == "emerging")
    #expect(level([:], Sheet(for: Scales.kpcs, all: "3"))?.id == "none-noted")
    #expect(level([:], Sheet(for: Scales.gad7, all: "1"))?.id == "none-noted")
  }

  @Test func `a score past a cut-off outside its validity leaves the level undetermined`() {
    var father = ordinary
    father.role = .otherParent
    let found = assessor.findings(
      sheets: [calmGuide(), Sheet(for: Scales.pbq2006, all: "1")], situation: father)
    #expect(found.level?.id == "undetermined")
    #expect(found.level?.possible == 0...0)
    // Items 18 and 24 answered; the rest open: it may be past, and is not known to be.
    let open = Sheet(for: Scales.pbq2006, ["18": "6", "24": "6"])
    let possibly = assessor.findings(sheets: [calmGuide(), open], situation: father)
    #expect(possibly.level == LevelFinding(id: "none-noted", number: 0, possible: 0...0))
  }

  @Test func `an open scale shows how high the level could be`() {
    // Nine of ten at their least but 9 points so far: item 9 can bring 12.
    let open = Sheet(for: Scales.epds, all: "4", but: ["9": ""])
    #expect(level([:], open)?.possible == 0...2)
    #expect(level([:], open)?.isAtLeast == true)
    #expect(level(["mood": "2"], open)?.possible == 1...2)
  }

  @Test func `an open since-when answer is taken at its worst`() {
    #expect(level(["joy": "2", "duration": "", "direction": "same"])?.possible == 1...2)
    #expect(level(["joy": "3", "duration": "", "direction": "declined"])?.possible == 2...3)
    #expect(level(["joy": "2", "duration": "new", "direction": ""])?.possible == 1...1)
    #expect(level(["carer-worried": "not-asked"])?.possible == 0...1)
  }

  @Test func `since-when is a gap even where a guide does not call it core`() {
    let pack = Pack(
      id: "other", version: "1", digest: "", kind: .guide, licence: "", source: "",
      validity: Scales.valid([], nil), sections: ["ask"], domains: ["warmth"],
      items: EarlyWeeks.pack.items.filter { $0.domain == "warmth" || $0.section == "since-when" }
        .map {
          Item(
            id: $0.id, section: "ask", kind: $0.kind, isCore: $0.kind == .rating,
            domain: $0.domain, options: $0.options)
        })
    let other = Assessor(packs: [pack], rules: ClinicalRules.rules)
    let sheet = Sheet(for: pack, ["joy": "2", "three-words": "0", "closeness": "0"])
    #expect(other.level(sheets: [sheet], situation: ordinary)?.possible == 1...2)
  }

  @Test func `scales alone have flags but no level`() {
    let found = assessor.findings(
      sheets: [Sheet(for: Scales.pbq2006, all: "6")], situation: ordinary)
    #expect(found.level == nil)
    #expect(found.packs[0].level == nil)
    #expect(found.flags.contains { $0.rule == "bonding" && $0.lane == .referral })
    #expect(found.offers.isEmpty)
  }

  @Test func `flags fall by level, and only levels 2 and 3 are referrals`() {
    let found = assessor.findings(
      sheets: [calmGuide(["hard-moments": "3"])], situation: ordinary)
    #expect(
      found.flags.map(\.rule) == ["hostility-marked", "marked-domain", "emerging-domain"])
    #expect(found.flags.map(\.lane) == [.referral, .referral, .note])
    #expect(
      found.flags[0].because == [ItemReference(pack: "early-weeks", item: "hard-moments")])
  }

  @Test func `the sheet of a pack that is not held is left out`() {
    let other = Assessor(packs: [Scales.epds], rules: ClinicalRules.rules)
    #expect(!other.holds(pack: "early-weeks"))
    let found = other.findings(sheets: [calmGuide()], situation: ordinary)
    #expect(found.packs.isEmpty)
    #expect(found.level == nil)
  }
}
