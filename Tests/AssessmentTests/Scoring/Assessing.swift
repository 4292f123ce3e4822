import Assessment
import AssessmentFixtures

/// A carer who gave birth with a baby of 40 days, on 1 June 2026.
let ordinary = Situation(
  role: .gaveBirth, age: .born(calendarDays: 40, correctedDays: 40), date: day("2026-06-01"))

func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(dayNumber: 0)
}

extension Assessor {
  /// The rules of the clinical page over the guide and every scale.
  static let clinical = Assessor(
    packs: [EarlyWeeks.pack] + Scales.all, rules: ClinicalRules.rules)

  func score(_ pack: Pack, _ codes: [String: String], _ situation: Situation = ordinary)
    -> PackFindings
  {
    score(Sheet(for: pack, codes), situation)
  }

  func score(_ sheet: Sheet, _ situation: Situation = ordinary) -> PackFindings {
    findings(sheets: [sheet], situation: situation).packs[0]
  }
}

extension PackFindings {
  func score(_ id: String) -> ScoreFinding? { scores.first { $0.id == id } }

  func cutoff(_ id: String) -> CutOffFinding? {
    scores.flatMap(\.cutoffs).first { $0.cutoff.id == id }
  }

  func warning(_ kind: WarningKind) -> Warning? { warnings.first { $0.kind == kind } }

  func domain(_ id: String) -> DomainFinding? { domains.first { $0.id == id } }
}

/// A complete guide with every rating at 0, nothing worrying, and these changes.
func calmGuide(_ codes: [String: String] = [:]) -> Sheet {
  var sheet = Sheet(
    for: EarlyWeeks.pack, all: "0",
    but: ["duration": "new", "direction": "better", "carer-worried": "no"])
  for item in EarlyWeeks.pack.items where item.hasSafetyOption {
    sheet.set(item.id, "no", in: EarlyWeeks.pack)
  }
  for (item, code) in codes { sheet.set(item, code, in: EarlyWeeks.pack) }
  return sheet
}
