import Assessment

extension Anything {
  /// Findings of the given packs: of the right shape, with figures out of the air.
  mutating func findings(_ packs: [Pack]) -> Findings {
    Findings(
      packs: packs.map { packFindings($0) }, level: maybe { $0.level() },
      flags: (0..<number(0...3)).map { _ in flag() }, offers: [], reasons: [],
      safetyNotAsked: (0..<number(0...2)).map { _ in reference() },
      history: (0..<number(0...2)).map { _ in id() })
  }

  mutating func level() -> LevelFinding {
    let number = number(0...3)
    return LevelFinding(
      id: one(["none-noted", "specialist"]), number: number,
      possible: number...self.number(number...3))
  }

  private mutating func flag() -> Flag {
    Flag(
      rule: one(["L1a", "safety/early-weeks/self-harm", "note/epds/total-5", "gone"]),
      lane: one([.safety, .referral, .note]), because: [reference()])
  }

  private mutating func packFindings(_ pack: Pack) -> PackFindings {
    PackFindings(
      pack: pack.id, version: pack.version, digest: pack.digest,
      missing: (0..<number(0...2)).map { _ in "joy" },
      scores: pack.scores.map { score in
        ScoreFinding(
          id: score.id, value: maybe { Tenths(count: $0.number(0...73)) },
          possible: Tenths(0)...Tenths(count: number(0...73)), range: score.range,
          higherIs: score.higherIs, addends: [Addend(item: "1", answer: nil, value: nil)],
          cutoffs: score.cutoffs.map {
            CutOffFinding(cutoff: $0, isMet: maybe { $0.flip() }, flags: flip())
          })
      },
      domains: pack.domains.map {
        DomainFinding(
          id: $0, state: one(DomainState.allCases), highest: one(DomainState.allCases),
          because: ["joy"], isComplete: flip())
      }, level: maybe { $0.level() }, flags: [flag()],
      warnings: [
        Warning(
          kind: one([.role, .roleUnknown, .age, .stage, .straightLine, .safetyUnanswered]),
          subjects: ["joy"])
      ])
  }
}
