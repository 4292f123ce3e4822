/// Which end of a score is the worrying one.
public enum ScoreDirection: String, Hashable, Sendable { case worse, better }

/// Which side of a cut-off is past it.
public enum CutOffDirection: String, Hashable, Sendable {
  case atOrAbove = "at-or-above"
  case atOrBelow = "at-or-below"
}

/// A published threshold on a score.
public struct CutOff: Hashable, Sendable {
  /// Unique inside its pack; elsewhere it is named `PACK/CUTOFF`.
  public let id: String
  /// The threshold, in the unit of the score.
  public let at: Tenths
  public let direction: CutOffDirection
  /// The roles for which passing it raises a flag; empty when it never does.
  public let flagsFor: Set<Role>
  /// False when no source at hand confirmed the figure: shown with that word, never flags.
  public let isVerified: Bool
  /// Where the figure was published.
  public let source: String

  public init(
    id: String, at: Tenths, direction: CutOffDirection, flagsFor: Set<Role>, isVerified: Bool,
    source: String
  ) {
    self.id = id
    self.at = at
    self.direction = direction
    self.flagsFor = flagsFor
    self.isVerified = isVerified
    self.source = source
  }

  /// Whether a value is past the threshold.
  public func isMet(by value: Tenths) -> Bool {
    switch direction {
    case .atOrAbove: value >= at
    case .atOrBelow: value <= at
    }
  }
}

/// A sum over items, as its publication defines it.
public struct Score: Hashable, Sendable {
  public let id: String
  /// Positions in the pack's items, in key order.
  public let items: [Int]
  /// The lowest and highest sum the key allows.
  public let range: ClosedRange<Tenths>
  public let higherIs: ScoreDirection
  /// Whether the key says that option values rise in some items and fall in others.
  public let mixesDirections: Bool
  public let cutoffs: [CutOff]
  /// The bands its publication divides the range into, rising; empty when it names none.
  public let bands: [ClosedRange<Tenths>]

  public init(
    id: String, items: [Int], range: ClosedRange<Tenths>, higherIs: ScoreDirection,
    mixesDirections: Bool = false, cutoffs: [CutOff] = [], bands: [ClosedRange<Tenths>] = []
  ) {
    self.id = id
    self.items = items
    self.range = range
    self.higherIs = higherIs
    self.mixesDirections = mixesDirections
    self.cutoffs = cutoffs
    self.bands = bands
  }
}
