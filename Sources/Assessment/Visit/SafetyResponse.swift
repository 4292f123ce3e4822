/// What was done about a safety event.
public struct SafetyResponse: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    /// What was done, with whom, and when.
    case acted(String, with: String?, at: Moment?)
    case notActed(because: String)
    /// The answer that raised it was changed afterwards: the event stays, with the reason.
    case changed(because: String)
  }

  public let trigger: ItemReference
  public let outcome: Outcome

  public init(trigger: ItemReference, outcome: Outcome) {
    self.trigger = trigger
    self.outcome = outcome
  }
}
