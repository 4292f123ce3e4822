/// "3 earlier, last 6 weeks ago: emerging; worry": a dyad's history on one line.
public struct EarlierSummary: Equatable, Sendable {
  public let count: Int
  /// The day of the last contact.
  public let last: CalendarDate
  /// The last contact's level, or nil.
  public let level: LevelFinding?
  /// Domains that were at concern or worse at the last contact, in the order of the alphabet.
  public let domains: [String]

  /// nil when there is no earlier contact.
  public init?(_ timeline: Timeline) {
    guard let last = timeline.last else { return nil }
    count = timeline.contacts.count
    self.last = last.at.date
    level = last.level
    domains = last.domains.filter { $0.value.state.rank >= DomainState.concern.rank }.keys.sorted()
  }
}
