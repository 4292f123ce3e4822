import Assessment
import AssessmentFixtures
import PromptLibrary
import Testing

/// What must hold for the guides, scales and rules that come with the program: random sheets of
/// every pack the library has, with and without earlier contacts. A failure prints its seed.
struct ShippedScoringTests {
  private static let packs = (try? PromptLibrary().packIDs) ?? []
  private static let seeds = 60

  /// Everything the library has, read once; empty when any of it is refused.
  private static let shipped: (packs: [Pack], rules: LevelRules?) = {
    guard let library = try? PromptLibrary(), let rules = try? library.levelRules() else {
      return ([], nil)
    }
    return (library.packIDs.compactMap { try? library.pack($0) }, rules)
  }()

  /// Cases with this pack in them: a guide with up to three scales, a scale beside each guide.
  private func forEachCase(
    of id: String, _ check: (inout RandomCase, Comment) -> Void
  ) throws {
    let rules = try #require(ShippedScoringTests.shipped.rules)
    let all = ShippedScoringTests.shipped.packs
    let pack = try #require(all.first { $0.id == id })
    for seed in 0..<ShippedScoringTests.seeds {
      var random = SplitMix(seed: UInt64(seed))
      let others = all.filter { $0.kind != pack.kind }.shuffled(using: &random)
      let count = pack.kind == .guide ? random.number(0...3) : 1
      let packs = [pack] + others.prefix(count)
      let assessor = Assessor(packs: packs, rules: rules)
      var drawn = RandomCase(packs: packs, rules: rules, assessor: assessor, random: random)
      // A sheet in its own stage and for whom it is made: else few of its cut-offs may flag.
      if random.once(in: 2) { drawn.situation.fit(to: pack) }
      if seed % 3 == 0 { drawn.situation.history = [] }
      check(&drawn, "\(id), seed \(seed)")
    }
  }

  @Test func `every pack of the library is here, guides and scales`() throws {
    let packs = ShippedScoringTests.shipped.packs
    #expect(packs.map(\.id) == ShippedScoringTests.packs)
    #expect(Set(packs.map(\.kind)) == [.guide, .instrument])
  }

  @Test(arguments: packs)
  func `a worse answer never lowers a state or level`(pack: String) throws {
    try forEachCase(of: pack) { drawn, seed in
      #expect(drawn.problemAfterWorseAnswer() == nil, seed)
    }
  }

  @Test(arguments: packs)
  func `a removed answer never lowers the highest possible`(pack: String) throws {
    try forEachCase(of: pack) { drawn, seed in
      #expect(drawn.problemAfterRemovedAnswer() == nil, seed)
    }
  }

  @Test(arguments: packs)
  func `it is at least a level exactly when the highest possible is above`(pack: String) throws {
    try forEachCase(of: pack) { drawn, seed in
      #expect(drawn.problemOfCompletions() == nil, seed)
    }
  }

  @Test(arguments: packs)
  func `spoilt sheets never trap`(pack: String) throws {
    try forEachCase(of: pack) { drawn, seed in
      #expect(drawn.problemOfSpoiltSheets() == nil, seed)
    }
  }

  /// The rules file against the table of the clinical page, which the fixture writes out in its
  /// own way: on every case both find the same.
  @Test(arguments: packs)
  func `the rules reach the levels of the clinical page's table`(pack: String) throws {
    try forEachCase(of: pack) { drawn, seed in
      let table = Assessor(packs: drawn.packs, rules: ClinicalRules.rules)
      #expect(drawn.level == table.level(sheets: drawn.sheets, situation: drawn.situation), seed)
      for index in drawn.sheets.indices {
        let sheets = [drawn.sheets[index]]
        #expect(
          drawn.assessor.level(sheets: sheets, situation: drawn.situation)
            == table.level(sheets: sheets, situation: drawn.situation), seed)
      }
    }
  }
}

extension Situation {
  /// A contact the pack was made for.
  fileprivate mutating func fit(to pack: Pack) {
    if let role = pack.validity.roles.first { self.role = role }
    if let days = pack.validity.ageDays {
      age = .born(calendarDays: days.lowerBound, correctedDays: days.lowerBound)
    } else if pack.validity.stages == [.antenatal] {
      age = .antenatal
    }
  }
}
