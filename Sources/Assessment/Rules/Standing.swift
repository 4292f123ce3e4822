/// Where a visit stands, as the rules see it: each fact with gaps left out and at their worst.
struct Standing {
  struct Domain {
    var isPresent = false
    /// Ranks of ``DomainState``.
    var lowest = 0
    var highest = 0

    mutating func add(_ tally: RatingTally) {
      isPresent = true
      lowest = max(lowest, tally.state.rank)
      highest = max(highest, tally.highest.rank)
    }

    func reaches(_ rank: Int, worst: Bool) -> Bool {
      isPresent && (worst ? highest : lowest) >= rank
    }
  }

  /// A cut-off against its score.
  struct Line {
    var isMet = false
    var canBeMet = false
    /// Whether it may raise a flag for this carer and age.
    var flags = false
    /// Whether its scale was made for this carer and age.
    var isValid = false

    func isPassed(worst: Bool) -> Bool { worst ? canBeMet : isMet }
  }

  struct Fact {
    var holds = false
    var canHold = false

    func holds(worst: Bool) -> Bool { worst ? canHold : holds }
  }

  private(set) var domains: [Domain]
  private(set) var lines: [Line]
  private(set) var facts: [Fact]
  private(set) var ratings = RatingTally()
  private(set) var hasDomains = false
  /// Whether nothing below level 1 can be called *none noted*.
  private(set) var isUndetermined = false
  /// Whether anything is still open that could raise the level.
  private(set) var hasGaps = false
  let situation: Situation

  init(slots: Slots, situation: Situation) {
    domains = Array(repeating: Domain(), count: slots.domains.count)
    lines = Array(repeating: Line(), count: slots.cutoffs.count)
    facts = Array(repeating: Fact(), count: slots.answers.count)
    self.situation = situation
  }

  mutating func add(_ sheet: Sheet, of pack: PreparedPack) {
    guard pack.takesPart(sheet) else { return }
    addDomains(sheet, pack)
    addScores(sheet, pack)
    for asked in pack.asked {
      if let chosen = sheet[asked.position].chosen, chosen < asked.fires.count {
        if asked.fires[chosen] { facts[asked.slot] = Fact(holds: true, canHold: true) }
      } else if asked.isExpected || sheet[asked.position].isTouched, asked.fires.contains(true) {
        facts[asked.slot].canHold = true
        hasGaps = true
      }
    }
    if !isUndetermined { isUndetermined = pack.hasSafetyGap(sheet) }
  }

  private mutating func addDomains(_ sheet: Sheet, _ pack: PreparedPack) {
    if pack.hasDomains { hasDomains = true }
    for domain in pack.domains {
      let tally = RatingTally(pack.rated[domain.items], in: sheet)
      domains[domain.slot].add(tally)
      if tally.isLacking { isUndetermined = true }
      ratings += tally
    }
    if !pack.loose.isEmpty { ratings += RatingTally(pack.rated[pack.loose], in: sheet) }
    if ratings.gaps > 0 { hasGaps = true }
  }

  private mutating func addScores(_ sheet: Sheet, _ pack: PreparedPack) {
    guard !pack.cutoffs.isEmpty else { return }
    let fit = Fit(pack.pack.validity, kind: pack.pack.kind, in: situation)
    for score in pack.scores {
      let tally = ScoreTally(score, of: pack, in: sheet)
      if tally.missing > 0 { hasGaps = true }
      for cutoff in pack.cutoffs[score.cutoffs] {
        var line = lines[cutoff.slot]
        line.isMet = line.isMet || tally.certainlyMeets(cutoff)
        line.canBeMet = line.canBeMet || tally.possiblyMeets(cutoff)
        line.isValid = fit.isValid
        line.flags = fit.isValid && cutoff.definition.canFlag(for: situation.role)
        lines[cutoff.slot] = line
        if line.isMet && !fit.isValid { isUndetermined = true }
      }
    }
  }
}
