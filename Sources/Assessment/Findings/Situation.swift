/// What the rules need to know beside the answers.
public struct Situation: Equatable, Sendable {
  /// How old the baby is at the contact.
  public enum Age: Equatable, Sendable {
    case antenatal
    /// Whole days since birth, and since birth corrected for prematurity (never below 0).
    case born(calendarDays: Int, correctedDays: Int)
    case unknown

    /// Whether the baby is born; nil where that is not known.
    public var isBorn: Bool? {
      switch self {
      case .antenatal: false
      case .born: true
      case .unknown: nil
      }
    }
  }

  /// nil when not given.
  public var role: Role?
  public var age: Age
  /// The day of the contact, or nil when none is given (no history is then used).
  public var date: CalendarDate?
  /// The reason given with the practitioner's complexity tick; nil when not ticked.
  public var complexity: String?
  public var history: [EarlierContact]

  public init(
    role: Role? = nil, age: Age = .unknown, date: CalendarDate? = nil, complexity: String? = nil,
    history: [EarlierContact] = []
  ) {
    self.role = role
    self.age = age
    self.date = date
    self.complexity = complexity
    self.history = history
  }
}

/// What an earlier contact of the same dyad found.
public struct EarlierContact: Equatable, Sendable {
  /// A domain then.
  public struct Domain: Equatable, Sendable {
    public let state: DomainState
    /// Whether all of its items had an option: only then does reassurance interrupt.
    public let isComplete: Bool

    public init(state: DomainState, isComplete: Bool) {
      self.state = state
      self.isComplete = isComplete
    }
  }

  public let record: String
  public let date: CalendarDate
  /// By domain id.
  public let domains: [String: Domain]
  /// `PACK/CUTOFF` to whether it was met; nothing for undecided ones.
  public let cutoffs: [String: Bool]
  /// Ids of the amendments that what it found rests on.
  public let amendments: [String]

  public init(
    record: String, date: CalendarDate, domains: [String: Domain], cutoffs: [String: Bool],
    amendments: [String] = []
  ) {
    self.record = record
    self.amendments = amendments
    self.date = date
    self.domains = domains
    self.cutoffs = cutoffs
  }
}
