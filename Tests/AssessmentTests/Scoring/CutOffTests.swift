import Assessment
import AssessmentFixtures
import Testing

struct CutOffTests {
  private let assessor = Assessor.clinical

  /// Every cut-off of every scale, met exactly at its edge and not one step short of it.
  @Test(arguments: Scales.all)
  func `a cut-off is met at its edge and not before`(pack: Pack) throws {
    for score in pack.scores {
      for cutoff in score.cutoffs {
        let inside = cutoff.direction == .atOrAbove ? -10 : 10
        let edge = try #require(sheet(pack, score, reaching: cutoff.at.count))
        let short = try #require(sheet(pack, score, reaching: cutoff.at.count + inside))
        #expect(assessor.score(edge).cutoff(cutoff.id)?.isMet == true, "\(cutoff.id)")
        #expect(assessor.score(short).cutoff(cutoff.id)?.isMet == false, "\(cutoff.id)")
      }
    }
  }

  /// A complete sheet on which a score comes to a number of tenths, found by raising one item
  /// after another.
  private func sheet(_ pack: Pack, _ score: Score, reaching target: Int) -> Sheet? {
    var sheet = Sheet(for: pack)
    for position in pack.items.indices { sheet[position] = .option(0) }
    var rest = target
    for position in score.items {
      let values = pack.items[position].options.map { $0.value?.count ?? 0 }
      let fitting = values.indices.filter { values[$0] <= rest }
      guard let best = fitting.max(by: { values[$0] < values[$1] }) else { return nil }
      sheet[position] = .option(UInt8(best))
      rest -= values[best]
    }
    return rest == 0 ? sheet : nil
  }

  @Test(arguments: [
    (Role.gaveBirth, false, true), (.otherParent, true, false), (.otherCarer, false, false),
  ])
  func `each EPDS figure flags for its own parent`(role: Role, ten: Bool, eleven: Bool) {
    var situation = ordinary
    situation.role = role
    let found = assessor.score(Sheet(for: Scales.epds, all: "1"), situation)
    #expect(found.cutoff("total-10")?.flags == ten)
    #expect(found.cutoff("total-11")?.flags == eleven)
    #expect(found.cutoff("total-13")?.flags == false)
    #expect((found.warning(.role) != nil) == (role == .otherCarer))
  }

  @Test func `without a role a cut-off limited to some roles is silent and is named`() {
    let unknown = Situation(age: ordinary.age)
    let epds = assessor.score(Sheet(for: Scales.epds, all: "1"), unknown)
    #expect(epds.scores.flatMap(\.cutoffs).allSatisfy { !$0.flags })
    #expect(epds.warning(.roleUnknown)?.subjects == ["total-10", "total-11"])
    let gad = assessor.score(Sheet(for: Scales.gad7, all: "3"), unknown)
    #expect(gad.cutoff("total-10")?.flags == true)
    #expect(gad.warning(.roleUnknown) == nil)
  }

  @Test func `an unverified cut-off never flags`() {
    let found = assessor.score(Sheet(for: Scales.pbq2006, all: "1"))
    #expect(found.cutoff("total-26")?.isMet == true)
    #expect(found.cutoff("total-26")?.flags == false)
    #expect(found.warning(.unverified)?.subjects == ["total-26"])
  }

  @Test(arguments: [(365, true, false), (366, false, true)])
  func `an upper age that is a limit silences`(days: Int, flags: Bool, warns: Bool) {
    let situation = Situation(
      role: .gaveBirth, age: .born(calendarDays: days, correctedDays: days))
    let found = assessor.score(Sheet(for: Scales.kpcs, all: "0"), situation)
    #expect(found.cutoff("total-39")?.flags == flags)
    #expect((found.warning(.age) != nil) == warns)
  }

  @Test func `an upper age that is advice warns and does not silence`() {
    let situation = Situation(
      role: .gaveBirth, age: .born(calendarDays: 181, correctedDays: 181))
    let found = assessor.score(Sheet(for: Scales.pbq2006, all: "1"), situation)
    #expect(found.cutoff("impaired-bonding-12")?.flags == true)
    #expect(found.warning(.age) == Warning(kind: .age))
  }

  @Test func `below the lower age a scale is silent even where the upper age is advice`() {
    let pack = Scales.make(
      "later", validity: Scales.valid([], 42...365, [], .advice), values: [[0, 1]],
      scores: [
        ("total", [1], .worse, 0...1, [Scales.cutoff("total-1", 1, flagsFor: Role.allCases)])
      ])
    let assessor = Assessor(packs: [pack], rules: ClinicalRules.rules)
    for (days, flags) in [(41, false), (42, true), (365, true), (366, true)] {
      let found = assessor.score(
        Sheet(for: pack, all: "2"),
        Situation(role: .gaveBirth, age: .born(calendarDays: days, correctedDays: days)))
      #expect(found.cutoff("total-1")?.flags == flags, "\(days)")
    }
  }

  @Test func `an unknown age warns and does not silence`() {
    let found = assessor.score(
      Sheet(for: Scales.pbq2006, all: "1"), Situation(role: .gaveBirth))
    #expect(found.cutoff("impaired-bonding-12")?.flags == true)
    #expect(found.warning(.ageUnknown) != nil)
    #expect(
      assessor.score(Sheet(for: Scales.gad7, all: "1"), Situation(role: .gaveBirth))
        .warning(.ageUnknown) == nil)
  }

  @Test func `before birth only scales made for it flag`() {
    let situation = Situation(role: .gaveBirth, age: .antenatal)
    let epds = assessor.score(Sheet(for: Scales.epds, all: "1"), situation)
    #expect(epds.cutoff("total-11")?.flags == true)
    #expect(epds.warning(.stage) == nil)
    let pbq = assessor.score(Sheet(for: Scales.pbq2006, all: "1"), situation)
    #expect(pbq.cutoff("impaired-bonding-12")?.flags == false)
    #expect(pbq.warning(.stage) != nil)
    let maas = assessor.score(Sheet(for: Scales.maas, all: "1"), situation)
    #expect(maas.warning(.stage) == nil)
    #expect(assessor.score(Sheet(for: Scales.maas, all: "1")).warning(.stage) != nil)
  }

  @Test func `a scale by corrected age looks at the corrected age`() {
    let early = Situation(role: .gaveBirth, age: .born(calendarDays: 90, correctedDays: 48))
    #expect(assessor.score(Sheet(for: Scales.adbb, all: "2"), early).warning(.age) != nil)
    let term = Situation(role: .gaveBirth, age: .born(calendarDays: 61, correctedDays: 61))
    #expect(assessor.score(Sheet(for: Scales.adbb, all: "2"), term).warning(.age) == nil)
  }

  @Test func `a passed cut-off that may not flag becomes a note`() {
    var situation = ordinary
    situation.role = .otherParent
    let pbq = assessor.score(Sheet(for: Scales.pbq2006, all: "4"), situation)
    let notes = pbq.flags.filter { $0.rule.hasPrefix("note/") }.map(\.rule)
    #expect(notes.contains("note/pbq-2006/impaired-bonding-12"))
    #expect(notes.contains("note/pbq-2006/total-13"))
    #expect(pbq.flags.allSatisfy { $0.lane != .referral })
    // In its validity the same figure leads to a rule and leaves no note of its own.
    let mother = assessor.score(Sheet(for: Scales.pbq2006, all: "4"))
    #expect(!mother.flags.contains { $0.rule == "note/pbq-2006/impaired-bonding-12" })
    #expect(mother.flags.contains { $0.rule == "bonding" && $0.lane == .referral })
    #expect(mother.flags.contains { $0.rule == "note/pbq-2006/anxiety-10" })
  }
}
