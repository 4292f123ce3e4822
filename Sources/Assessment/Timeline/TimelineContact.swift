/// One contact of a dyad as its timeline shows it: what the record found when it was finished.
public struct TimelineContact: Equatable, Sendable {
  /// A score as the record keeps it.
  public struct Score: Equatable, Sendable {
    /// The pack as it was then; a score of other bytes may have another key.
    public let pack: PackStamp
    public let id: String
    /// Its shown name then.
    public let name: String
    /// nil when an item was missing.
    public let value: Tenths?
    /// The lowest and highest value the gaps allow.
    public let possible: ClosedRange<Tenths>
    public let range: ClosedRange<Tenths>
    public let higherIs: ScoreDirection

    public init(
      pack: PackStamp, id: String, name: String, value: Tenths?, possible: ClosedRange<Tenths>,
      range: ClosedRange<Tenths>, higherIs: ScoreDirection
    ) {
      self.pack = pack
      self.id = id
      self.name = name
      self.value = value
      self.possible = possible
      self.range = range
      self.higherIs = higherIs
    }
  }

  public let record: String
  public let at: Moment
  public let stage: Stage
  public let baby: Baby
  public let carer: Carer
  public let practitioner: String
  /// nil where no pack had domains.
  public let level: LevelFinding?
  /// Safety events raised, those changed afterwards too.
  public let safetyRaised: Int
  /// By domain id.
  public let domains: [String: EarlierContact.Domain]
  public let scores: [Score]
  /// Whether some help that was wanted had no service here.
  public let unmetNeed: Bool
  /// Whether what is shown was corrected after the record was finished.
  public let isAmended: Bool

  public init(
    record: String, at: Moment, stage: Stage, baby: Baby, carer: Carer, practitioner: String,
    level: LevelFinding?, safetyRaised: Int = 0, domains: [String: EarlierContact.Domain] = [:],
    scores: [Score] = [], unmetNeed: Bool = false, isAmended: Bool = false
  ) {
    self.record = record
    self.at = at
    self.stage = stage
    self.baby = baby
    self.carer = carer
    self.practitioner = practitioner
    self.level = level
    self.safetyRaised = safetyRaised
    self.domains = domains
    self.scores = scores
    self.unmetNeed = unmetNeed
    self.isAmended = isAmended
  }

  public var dyad: Dyad { Dyad(baby: baby.label, carer: carer.key) }

  /// How old the baby was.
  public var age: Situation.Age { stage == .antenatal ? .antenatal : baby.age(on: at.date) }
}
