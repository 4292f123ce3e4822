import Assessment
import AssessmentFixtures
import Testing

struct PersistenceTests {
  private let assessor = Assessor.clinical

  /// A contact before 1 June 2026 with these domain states, complete unless said.
  private func contact(
    _ date: String, _ domains: [String: DomainState] = [:], complete: Bool = true,
    cutoffs: [String: Bool] = [:]
  ) -> EarlierContact {
    EarlierContact(
      record: "r-\(date)", date: day(date),
      domains: domains.mapValues { EarlierContact.Domain(state: $0, isComplete: complete) },
      cutoffs: cutoffs)
  }

  private func level(
    _ codes: [String: String], _ scales: [Sheet] = [], _ history: EarlierContact...
  ) -> Int? {
    var situation = ordinary
    situation.age = .born(calendarDays: 90, correctedDays: 90)
    situation.history = history
    return assessor.level(sheets: [calmGuide(codes)] + scales, situation: situation)?.number
  }

  @Test(arguments: [("2026-05-18", 2), ("2026-05-19", 1), ("2026-01-01", 2)])
  func `fourteen days must lie between`(date: String, expected: Int) {
    #expect(level(["joy": "2"], [], contact(date, ["warmth": .concern])) == expected)
  }

  @Test func `it must be a concern then and now`() {
    #expect(level(["joy": "2"], [], contact("2026-05-01", ["warmth": .watch])) == 1)
    #expect(level(["joy": "2"], [], contact("2026-05-01", ["warmth": .notEnough])) == 1)
    #expect(level(["joy": "2"], [], contact("2026-05-01", ["warmth": .marked])) == 2)
    #expect(level(["joy": "2"], [], contact("2026-05-01", ["talk": .marked])) == 1)
    #expect(level([:], [], contact("2026-05-01", ["warmth": .marked])) == 0)
    #expect(level(["mood": "2"], [], contact("2026-05-01", ["wellbeing": .marked])) == 1)
  }

  @Test func `a complete, reassuring contact in between interrupts`() {
    let before = contact("2026-04-01", ["warmth": .concern])
    func level(_ between: EarlierContact) -> Int? {
      self.level(["joy": "2"], [], before, between)
    }
    #expect(level(contact("2026-05-01", ["warmth": .reassuring])) == 1)
    #expect(level(contact("2026-05-30", ["warmth": .reassuring])) == 1)
    #expect(level(contact("2026-05-01", ["warmth": .reassuring], complete: false)) == 2)
    #expect(level(contact("2026-05-01", ["warmth": .notEnough], complete: false)) == 2)
    #expect(level(contact("2026-05-01", ["warmth": .watch])) == 2)
    #expect(level(contact("2026-05-01", ["talk": .reassuring])) == 2)
    #expect(level(contact("2026-03-01", ["warmth": .reassuring])) == 2)
    #expect(level(contact("2026-06-02", ["warmth": .reassuring])) == 2)
  }

  @Test func `the order in which history is given does not matter`() {
    let first = contact("2026-04-01", ["warmth": .concern])
    let clear = contact("2026-04-20", ["warmth": .reassuring])
    let again = contact("2026-05-01", ["warmth": .concern])
    #expect(level(["joy": "2"], [], first, clear, again) == 2)
    #expect(level(["joy": "2"], [], again, clear, first) == 2)
    #expect(level(["joy": "2"], [], clear, first) == 1)
  }

  @Test func `of two contacts on one day neither interrupts the other`() {
    let bad = contact("2026-05-01", ["warmth": .concern])
    let clear = contact("2026-05-01", ["warmth": .reassuring])
    #expect(level(["joy": "2"], [], bad, clear) == 2)
    #expect(level(["joy": "2"], [], clear, bad) == 2)
  }

  @Test func `a scale outside its validity now is not persistent`() {
    var situation = ordinary
    situation.role = .otherParent
    situation.age = .born(calendarDays: 70, correctedDays: 50)
    situation.history = [
      contact(
        "2026-05-01", cutoffs: ["m-adbb/total-2": true, "pbq-2006/impaired-bonding-12": true])
    ]
    for scale in [Sheet(for: Scales.adbb, all: "2"), Sheet(for: Scales.pbq2006, all: "6")] {
      let found = assessor.level(sheets: [calmGuide(), scale], situation: situation)
      #expect(found == LevelFinding(id: "undetermined", number: 0, possible: 0...0))
    }
  }

  @Test func `levels 2 and 3 of persistent domains`() {
    let both = contact("2026-05-01", ["warmth": .concern, "talk": .concern])
    #expect(level(["joy": "2", "talking": "2"], [], both) == 3)
    #expect(level(["joy": "2"], [], both) == 2)
    #expect(level(["joy": "3"], [], both) == 3)
    #expect(level(["joy": "3"], [], contact("2026-05-01", ["talk": .concern])) == 2)
  }

  @Test func `a bonding cut-off passed twice is persistent`() {
    let now = [Sheet(for: Scales.pbq2006, all: "6")]
    func before(_ met: Bool, _ date: String = "2026-05-01") -> EarlierContact {
      contact(date, cutoffs: ["pbq-2006/impaired-bonding-12": met])
    }
    #expect(level([:], now) == 2)
    #expect(level([:], now, before(true)) == 3)
    #expect(level([:], now, before(false)) == 2)
    #expect(level([:], now, before(true, "2026-04-01"), before(false)) == 2)
    #expect(level([:], [], before(true)) == 0)
    // What the carer says of the time counts for domains only.
    #expect(level(["duration": "4-weeks-or-more", "direction": "same"], now) == 2)
  }

  @Test func `a bonding cut-off is the same in both forms of its questionnaire`() {
    func before(
      _ form: String, _ met: Bool, _ date: String = "2026-05-01",
      cutoff: String = "impaired-bonding-12"
    ) -> EarlierContact {
      contact(date, cutoffs: ["\(form)/\(cutoff)": met])
    }
    let forms = [(Scales.pbq2006, "pbq-2001"), (Scales.pbq2001, "pbq-2006")]
    for (now, other) in forms {
      let sheet = [Sheet(for: now, all: "6")]
      #expect(level([:], sheet, before(other, true)) == 3)
      #expect(level([:], sheet, before(other, true, "2026-05-25")) == 2)
      #expect(level([:], sheet, before(other, false)) == 2)
      // Clear in the other form interrupts as well.
      #expect(level([:], sheet, before(now.id, true, "2026-04-01"), before(other, false)) == 2)
      // Another cut-off of the questionnaire is another subject.
      #expect(level([:], sheet, before(other, true, cutoff: "incipient-abuse-2")) == 2)
    }
    let both = contact(
      "2026-05-01",
      cutoffs: ["pbq-2001/impaired-bonding-12": true, "pbq-2006/impaired-bonding-12": false])
    #expect(level([:], [Sheet(for: Scales.pbq2006, all: "6")], both) == 3)
  }

  @Test func `the reason names the form that was answered then`() {
    var situation = ordinary
    situation.history = [contact("2026-05-01", cutoffs: ["pbq-2001/impaired-bonding-12": true])]
    let found = assessor.findings(
      sheets: [calmGuide(), Sheet(for: Scales.pbq2006, all: "6")], situation: situation)
    let reason = found.reasons.first { $0.kind == .rule(id: "bonding-persistent", level: 3) }
    #expect(
      reason?.children.last?.kind
        == .earlier(
          subject: "pbq-2001/impaired-bonding-12", record: "r-2026-05-01", date: day("2026-05-01")))
  }

  @Test func `two forms of one questionnaire are one thing that lasts, not two`() {
    let cutoffs = ["pbq-2006/impaired-bonding-12", "pbq-2001/impaired-bonding-12"]
    let rules = LevelRules(
      version: "1", levels: ClinicalRules.rules.levels, mentalHealthOffers: [:],
      forms: [["pbq-2006", "pbq-2001"]],
      rules: [
        LevelRule(
          id: "two", level: 3, pathway: .any,
          condition: .persistent(cutoffs.map { .cutoff($0) }, count: 2, unbroken: true), text: "",
          source: "")
      ])
    var situation = ordinary
    situation.history = [
      contact("2026-05-01", cutoffs: Dictionary(uniqueKeysWithValues: cutoffs.map { ($0, true) }))
    ]
    let sheets = [Scales.pbq2006, Scales.pbq2001].map { Sheet(for: $0, all: "6") }
    let assessor = Assessor(
      packs: [EarlyWeeks.pack, Scales.pbq2006, Scales.pbq2001], rules: rules)
    #expect(assessor.level(sheets: [calmGuide()] + sheets, situation: situation)?.number == 0)
  }

  @Test func `m-ADBB acts only at two contacts, whatever lies between`() {
    let now = [Sheet(for: Scales.adbb, all: "1")]
    func before(_ met: Bool, _ date: String) -> EarlierContact {
      contact(date, cutoffs: ["m-adbb/total-2": met])
    }
    #expect(level([:], now) == 0)
    #expect(level([:], now, before(true, "2026-05-01")) == 2)
    #expect(level([:], now, before(true, "2026-05-25")) == 0)
    #expect(level([:], now, before(true, "2026-04-01"), before(false, "2026-05-01")) == 2)
    #expect(level([:], [Sheet(for: Scales.adbb, all: "0")], before(true, "2026-05-01")) == 0)
    let found = assessor.score(Sheet(for: Scales.adbb, all: "1"))
    #expect(found.cutoff("total-2")?.flags == false)
    #expect(found.flags.map(\.rule) == ["note/m-adbb/total-2"])
  }

  @Test func `without a day of contact no history is used`() {
    var situation = ordinary
    situation.history = [contact("2026-05-01", ["warmth": .concern])]
    #expect(
      assessor.findings(sheets: [calmGuide()], situation: situation).history == ["r-2026-05-01"])
    situation.date = nil
    let found = assessor.findings(sheets: [calmGuide(["joy": "2"])], situation: situation)
    #expect(found.history.isEmpty)
    #expect(found.level?.number == 1)
  }

  @Test func `a gap now can be as bad as before`() {
    var situation = ordinary
    situation.history = [contact("2026-05-01", ["warmth": .concern])]
    let found = assessor.level(
      sheets: [calmGuide(["joy": "declined", "three-words": "2"])], situation: situation)
    #expect(found?.number == 2)
    #expect(found?.possible == 2...3)
  }
}
