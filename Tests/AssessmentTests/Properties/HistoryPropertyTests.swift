import Assessment
import AssessmentFixtures
import Testing

/// What earlier visits may and may not do to a level.
struct HistoryPropertyTests {
  private let domains = ClinicalRules.everyDomain
  private let cutoffs = ClinicalRules.bonding + ["m-adbb/total-2"]

  private func contact(
    _ number: Int, _ random: inout SplitMix, isConcerning: Bool
  ) -> EarlierContact {
    var states: [String: EarlierContact.Domain] = [:]
    var met: [String: Bool] = [:]
    for domain in domains where random.once(in: 2) {
      let choices: [DomainState] = isConcerning ? [.concern, .marked] : DomainState.allCases
      states[domain] = EarlierContact.Domain(
        state: random.pick(choices) ?? .concern, isComplete: random.once(in: 2))
    }
    for cutoff in cutoffs where random.once(in: 3) {
      met[cutoff] = isConcerning || random.once(in: 2)
    }
    return EarlierContact(
      record: "r\(number)", date: day("2026-06-01").adding(days: -random.number(1...200)),
      domains: states, cutoffs: met)
  }

  private func levels(
    _ sheets: [Sheet], _ history: [EarlierContact], role: Role
  ) -> (now: Int, highest: Int) {
    var situation = ordinary
    situation.role = role
    situation.age = .born(calendarDays: 90, correctedDays: 90)
    situation.history = history
    let level = Assessor.clinical.level(sheets: sheets, situation: situation)
    return (level?.number ?? 0, level?.possible.upperBound ?? 0)
  }

  @Test
  func `an earlier concerning visit never lowers a level, and taking it away never raises it`() {
    var raised = 0
    for seed in 0..<1_500 {
      var random = SplitMix(seed: UInt64(seed))
      var sheets = [Sheet.random(for: EarlyWeeks.pack, &random)]
      if random.once(in: 2) { sheets.append(Sheet(for: Scales.pbq2006, all: "6")) }
      if random.once(in: 3) { sheets.append(Sheet(for: Scales.adbb, all: "1")) }
      let role = random.pick(Role.allCases) ?? .gaveBirth
      let history = (0..<random.number(0...4)).map {
        contact($0, &random, isConcerning: random.once(in: 2))
      }
      let more = contact(9, &random, isConcerning: true)
      let without = levels(sheets, history, role: role)
      let with = levels(sheets, (history + [more]).shuffled(using: &random), role: role)
      #expect(with.now >= without.now, "seed \(seed)")
      #expect(with.highest >= without.highest, "seed \(seed)")
      if with.now > without.now { raised += 1 }
    }
    #expect(raised > 20, "the cases must reach what they are about")
  }

  @Test func `a dad is never measured with a mother's cut-off, through history either`() {
    // The mother's form, filled in by the dad, far past its cut-off, twice.
    let form = Sheet(for: Scales.pbq2006, all: "6")
    var before = ordinary
    before.role = .otherParent
    before.date = day("2026-05-01")
    let earlier = EarlierContact(
      findings: Assessor.clinical.findings(sheets: [calmGuide(), form], situation: before),
      record: "r1", date: day("2026-05-01"))
    #expect(earlier.cutoffs.isEmpty)
    for role in [Role.otherParent, .otherCarer] {
      #expect(levels([calmGuide(), form], [earlier], role: role).now == 0)
    }
    // The EPDS at 10: the other parent's figure, not the one of who gave birth.
    var epds = Sheet(for: Scales.epds)
    for (position, item) in Scales.epds.items.enumerated() {
      let worth = position < 3 ? Tenths(3) : position == 3 ? Tenths(1) : Tenths(0)
      epds[position] =
        item.options.firstIndex { $0.value == worth }.map { .option(UInt8($0)) } ?? .untouched
    }
    #expect(levels([calmGuide(), epds], [], role: .otherParent).now == 2)
    #expect(levels([calmGuide(), epds], [], role: .gaveBirth).now == 0)
  }

  @Test func `the reason of persistence names the dates, and the findings the records`() {
    var situation = ordinary
    situation.history = [
      EarlierContact(
        record: "r1", date: day("2026-05-01"),
        domains: ["warmth": .init(state: .concern, isComplete: true)], cutoffs: [:])
    ]
    let found = Assessor.clinical.findings(
      sheets: [calmGuide(["joy": "2"])], situation: situation)
    func flat(_ reasons: [Reason]) -> [Reason] { reasons.flatMap { [$0] + flat($0.children) } }
    let dates = flat(found.reasons).compactMap { reason in
      if case .earlier(_, _, let date) = reason.kind { date } else { nil }
    }
    #expect(dates.contains(day("2026-05-01")))
    #expect(found.history == ["r1"])
  }
}
