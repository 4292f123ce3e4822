import Assessment
import AssessmentFixtures
import Testing

struct WarningTests {
  private let assessor = Assessor.clinical

  @Test func `one option all through a form that mixes directions is suspect, and scored`() {
    let never = assessor.score(Sheet(for: Scales.pbq2006, all: "6"))
    #expect(never.warning(.straightLine) != nil)
    #expect(never.score("total")?.value == Tenths(40))
    #expect(
      assessor.score(Sheet(for: Scales.pbq2006, all: "6", but: ["7": "5"]))
        .warning(.straightLine) == nil)
    #expect(
      assessor.score(Sheet(for: Scales.pbq2006, all: "6", but: ["7": ""]))
        .warning(.straightLine) == nil)
  }

  @Test func `one option all through a form of one direction is ordinary`() {
    #expect(assessor.score(Sheet(for: Scales.gad7, all: "0")).warning(.straightLine) == nil)
  }

  @Test func `a standing warning of a pack is always said`() {
    let pack = Pack(
      id: "said", version: "1", digest: "", kind: .instrument, licence: "", source: "",
      validity: Scales.valid([], nil), sections: [], items: [],
      warnings: [Pack.StandingWarning(id: "values", kind: .unverified)])
    let found = Assessor(packs: [pack], rules: ClinicalRules.rules).score(Sheet(for: pack))
    #expect(found.warnings == [Warning(kind: .unverified, subjects: ["values"])])
  }

  @Test func `a guide may be walked by calendar or by corrected age`() {
    func warns(_ calendar: Int, _ corrected: Int) -> Bool {
      let situation = Situation(
        role: .gaveBirth, age: .born(calendarDays: calendar, correctedDays: corrected))
      return assessor.score(calmGuide(), situation).warning(.age) != nil
    }
    #expect(!warns(60, 60))
    #expect(!warns(80, 52))
    #expect(warns(80, 80))
    #expect(
      assessor.score(calmGuide(), Situation(role: .gaveBirth, age: .antenatal))
        .warning(.stage) != nil)
  }
}

struct SafetyTests {
  private let assessor = Assessor.clinical

  @Test func `a safety answer flags on an incomplete sheet and changes no score`() {
    let found = assessor.score(Scales.epds, ["10": "3"])
    #expect(found.flags.first?.rule == "safety/epds/10")
    #expect(found.flags.first?.lane == .safety)
    #expect(
      found.flags.first?.because == [ItemReference(pack: "epds", item: "10")])
    #expect(found.score("total")?.possible == Tenths(1)...Tenths(28))
    #expect(assessor.score(Scales.epds, ["10": "4"]).flags.isEmpty)
  }

  @Test func `a declined safety item is neither a trigger nor not asked`() {
    let visit = assessor.findings(
      sheets: [calmGuide(["self-harm": "declined"])], situation: ordinary)
    #expect(visit.flags.isEmpty)
    #expect(visit.safetyNotAsked.isEmpty)
    #expect(visit.level?.id == "none-noted")
  }

  @Test(arguments: ["", "not-asked"])
  func `a safety item with neither answer nor reason keeps the level open`(code: String) {
    var sheet = calmGuide(["psychosis": code])
    let visit = assessor.findings(sheets: [sheet], situation: ordinary)
    #expect(visit.safetyNotAsked == [ItemReference(pack: "early-weeks", item: "psychosis")])
    #expect(visit.level?.id == "undetermined")
    #expect(visit.packs[0].warning(.safetyUnanswered)?.subjects == ["psychosis"])
    guard code == "not-asked", let position = EarlyWeeks.pack.position(of: "psychosis") else {
      return
    }
    sheet.notes[position] = "  "
    #expect(
      assessor.findings(sheets: [sheet], situation: ordinary).safetyNotAsked.count == 1)
    sheet.notes[position] = "not private"
    let explained = assessor.findings(sheets: [sheet], situation: ordinary)
    #expect(explained.safetyNotAsked.isEmpty)
    #expect(explained.level?.id == "none-noted")
  }

  @Test func `a safety item of a scale counts once the scale is begun`() {
    let untouched = assessor.findings(
      sheets: [calmGuide(), Sheet(for: Scales.pbq2006)], situation: ordinary)
    #expect(untouched.safetyNotAsked.isEmpty)
    #expect(untouched.level?.isAtLeast == false)
    let begun = assessor.findings(
      sheets: [calmGuide(), Sheet(for: Scales.pbq2006, ["1": "1"])], situation: ordinary)
    #expect(begun.safetyNotAsked.map(\.item) == ["18", "24"])
    #expect(begun.level?.possible == 0...3)
    #expect(begun.level?.id == "undetermined")
  }

  @Test func `safety stands before every other flag`() {
    let visit = assessor.findings(
      sheets: [
        calmGuide(["hard-moments": "3", "baby-unsafe": "yes"]),
        Sheet(for: Scales.epds, all: "1"),
      ], situation: ordinary)
    let lanes = visit.flags.map(\.lane)
    #expect(lanes.prefix(2) == [.safety, .safety])
    #expect(!lanes.dropFirst(2).contains(.safety))
    #expect(visit.level?.id == "specialist")
  }
}
