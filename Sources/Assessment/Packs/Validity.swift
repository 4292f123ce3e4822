/// For whom and when a pack was made; outside it a scale is still scored, and says so.
public struct Validity: Hashable, Sendable {
  /// Which age the range of days speaks of.
  public enum AgeBasis: String, Hashable, Sendable { case calendar, corrected }
  /// Whether passing the upper age silences a flag or only warns.
  public enum UpperAge: String, Hashable, Sendable {
    /// Beyond it a cut-off raises a note, never a flag.
    case limit
    /// Beyond it the score warns and still flags: the figure is this project's proposal.
    case advice
  }

  /// The roles it was made for; empty means any.
  public let roles: [Role]
  /// Days of age after birth; nil when the pack sets none.
  public let ageDays: ClosedRange<Int>?
  /// Stages it names: a guide's own; `antenatal` on a scale that is valid before birth.
  public let stages: [Stage]
  public let ageBasis: AgeBasis
  public let upperAge: UpperAge

  public init(
    roles: [Role], ageDays: ClosedRange<Int>?, stages: [Stage], ageBasis: AgeBasis = .calendar,
    upperAge: UpperAge = .limit
  ) {
    self.roles = roles
    self.ageDays = ageDays
    self.stages = stages
    self.ageBasis = ageBasis
    self.upperAge = upperAge
  }
}
