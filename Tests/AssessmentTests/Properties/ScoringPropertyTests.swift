import Assessment
import AssessmentFixtures
import Testing

/// What must hold for any pack, rules, sheets and history. A failure prints its seed.
struct ScoringPropertyTests {
  private static let seeds = 1_000

  private func forEachCase(_ check: (inout RandomCase, Comment) -> Void) {
    for seed in 0..<ScoringPropertyTests.seeds {
      var invented = RandomCase(seed: UInt64(seed))
      check(&invented, "seed \(seed)")
      guard seed % 4 == 0 else { continue }
      var clinical = RandomCase(seed: UInt64(seed), clinical: true)
      check(&clinical, "clinical, seed \(seed)")
    }
  }

  private func number(_ level: LevelFinding?) -> Int { level?.number ?? 0 }
  private func highest(_ level: LevelFinding?) -> Int { level?.possible.upperBound ?? 0 }

  @Test func `the level alone is the level of the whole findings`() {
    forEachCase { drawn, seed in
      let found = drawn.findings
      #expect(drawn.level == found.level, seed)
      #expect(drawn.level == drawn.findings.level, seed)
    }
  }

  @Test func `the order of the sheets changes no level`() {
    forEachCase { drawn, seed in
      let before = drawn.level
      drawn.sheets.reverse()
      #expect(drawn.level == before, seed)
    }
  }

  @Test func `a worse answer never lowers a state or level`() {
    forEachCase { drawn, seed in #expect(drawn.problemAfterWorseAnswer() == nil, seed) }
  }

  @Test func `a removed answer never lowers the highest possible`() {
    forEachCase { drawn, seed in #expect(drawn.problemAfterRemovedAnswer() == nil, seed) }
  }

  @Test func `the possible ends are the levels of the best and the worst completion`() {
    forEachCase { drawn, seed in #expect(drawn.problemOfCompletions() == nil, seed) }
  }

  @Test func `every completion lies inside the possible ranges`() {
    forEachCase { drawn, seed in
      let open = drawn.findings
      let gaps = drawn.places.filter(drawn.isGap)
      for _ in 0..<3 {
        var full = drawn
        for gap in gaps {
          let order = drawn.fromBestToWorst(gap)
          full.sheets[gap.sheet][gap.position] = .option(drawn.random.pick(order) ?? 0)
        }
        let closed = full.findings
        if let level = closed.level {
          #expect(open.level?.possible.contains(level.number) == true, seed)
        }
        for (was, now) in zip(open.packs, closed.packs) {
          for (old, new) in zip(was.domains, now.domains) {
            #expect((old.state.rank...old.highest.rank).contains(new.state.rank), seed)
          }
          for (old, new) in zip(was.scores, now.scores) {
            #expect(old.possible.contains(new.possible.lowerBound), seed)
            #expect(old.possible.contains(new.possible.upperBound), seed)
            for (before, after) in zip(old.cutoffs, new.cutoffs) where before.isMet != nil {
              #expect(after.isMet == before.isMet, seed)
            }
          }
        }
      }
    }
  }

  @Test func `an earlier concerning visit never lowers a level`() {
    forEachCase { drawn, seed in
      let without = drawn.level
      let worst = EarlierContact.Domain(state: .marked, isComplete: true)
      let domains = drawn.packs.flatMap(\.domains)
      drawn.situation.history.insert(
        EarlierContact(
          record: "more", date: day("2026-06-01").adding(days: -drawn.random.number(0...80)),
          domains: Dictionary(domains.map { ($0, worst) }, uniquingKeysWith: { first, _ in first }),
          cutoffs: Dictionary(
            RandomCase.cutoffNames(drawn.packs).map { ($0, true) },
            uniquingKeysWith: { first, _ in first })),
        at: drawn.random.number(0...drawn.situation.history.count))
      #expect(number(drawn.level) >= number(without), seed)
      #expect(highest(drawn.level) >= highest(without), seed)
    }
  }

  @Test func `a value is given exactly when no item is missing, and it is the sum`() {
    forEachCase { drawn, seed in
      for finding in drawn.findings.packs.flatMap(\.scores) {
        let values = finding.addends.compactMap(\.value)
        let isWhole = values.count == finding.addends.count
        #expect((finding.value != nil) == isWhole, seed)
        if let value = finding.value {
          #expect(value == values.reduce(.zero, +), seed)
          #expect(finding.possible == value...value, seed)
        }
        #expect(finding.range.contains(finding.possible.lowerBound), seed)
        #expect(finding.range.contains(finding.possible.upperBound), seed)
      }
    }
  }

  @Test func `every rule that fires has a flag and a reason, and the level is the highest`() {
    forEachCase { drawn, seed in
      let found = drawn.findings
      let rules = found.reasons.compactMap { reason -> (String, Int)? in
        if case .rule(let id, let level) = reason.kind { (id, level) } else { nil }
      }
      let flagged = found.flags.map(\.rule).filter { !$0.contains("/") }
      #expect(rules.map(\.0) == flagged, seed)
      #expect(number(found.level) == rules.map(\.1).max() ?? 0, seed)
      #expect(found.reasons.allSatisfy { !$0.children.isEmpty }, seed)
    }
  }

  @Test func `sheets of the wrong length or with options that do not exist never trap`() {
    forEachCase { drawn, seed in #expect(drawn.problemOfSpoiltSheets() == nil, seed) }
  }
}
