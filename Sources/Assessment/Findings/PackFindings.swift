/// What one item adds to a score.
public struct Addend: Hashable, Sendable {
  public let item: String
  /// The code of the answer: an option's, an absence's, or nil when unanswered.
  public let answer: String?
  /// nil as long as no option is chosen.
  public let value: Tenths?

  public init(item: String, answer: String?, value: Tenths?) {
    self.item = item
    self.answer = answer
    self.value = value
  }
}

/// A cut-off held against a score.
public struct CutOffFinding: Hashable, Sendable {
  public let cutoff: CutOff
  /// True or false as soon as the possible range decides it; else nil.
  public let isMet: Bool?
  /// Whether it may raise a flag for the given role and age, met or not.
  public let flags: Bool

  public init(cutoff: CutOff, isMet: Bool?, flags: Bool) {
    self.cutoff = cutoff
    self.isMet = isMet
    self.flags = flags
  }
}

/// One score of one sheet, with everything needed to add it up by hand.
public struct ScoreFinding: Hashable, Sendable {
  public let id: String
  /// nil as soon as one item is missing; never pro-rated.
  public let value: Tenths?
  /// The lowest and highest value the gaps allow.
  public let possible: ClosedRange<Tenths>
  public let range: ClosedRange<Tenths>
  public let higherIs: ScoreDirection
  public let addends: [Addend]
  public let cutoffs: [CutOffFinding]

  public init(
    id: String, value: Tenths?, possible: ClosedRange<Tenths>, range: ClosedRange<Tenths>,
    higherIs: ScoreDirection, addends: [Addend], cutoffs: [CutOffFinding]
  ) {
    self.id = id
    self.value = value
    self.possible = possible
    self.range = range
    self.higherIs = higherIs
    self.addends = addends
    self.cutoffs = cutoffs
  }
}

/// One domain of one sheet.
public struct DomainFinding: Hashable, Sendable {
  public let id: String
  public let state: DomainState
  /// The state with every gap at its worst; `state` when there is no gap.
  public let highest: DomainState
  /// Item ids that made the state.
  public let because: [String]
  /// Whether all of its items (core and opened) have an option.
  public let isComplete: Bool

  public init(
    id: String, state: DomainState, highest: DomainState, because: [String], isComplete: Bool
  ) {
    self.id = id
    self.state = state
    self.highest = highest
    self.because = because
    self.isComplete = isComplete
  }
}

/// What one sheet scores by itself: the content of `attune score`.
public struct PackFindings: Equatable, Sendable {
  public let pack: String
  public let version: String
  public let digest: String
  /// Every scored or rated item without an option: declined ones too, deeper unopened ones not.
  public let missing: [String]
  public let scores: [ScoreFinding]
  public let domains: [DomainFinding]
  /// nil for a pack without domains.
  public let level: LevelFinding?
  public let flags: [Flag]
  public let warnings: [Warning]

  public var isComplete: Bool { missing.isEmpty }

  public init(
    pack: String, version: String, digest: String, missing: [String], scores: [ScoreFinding],
    domains: [DomainFinding], level: LevelFinding?, flags: [Flag], warnings: [Warning]
  ) {
    self.pack = pack
    self.version = version
    self.digest = digest
    self.missing = missing
    self.scores = scores
    self.domains = domains
    self.level = level
    self.flags = flags
    self.warnings = warnings
  }
}
