import Assessment

/// The safety events of a record, counted.
public struct SafetySummary: Equatable, Sendable {
  /// Events raised, those changed afterwards too.
  public let raised: Int
  /// Raised events without any entry. None in a record that was finished by the rules.
  public let open: Int
  /// Events whose answer was changed afterwards.
  public let changed: Int
  /// Safety items with neither answer nor reason.
  public let notAsked: Int

  public init(raised: Int, open: Int, changed: Int, notAsked: Int) {
    self.raised = raised
    self.open = open
    self.changed = changed
    self.notAsked = notAsked
  }

  init(_ findings: StoredFindings, _ entries: [SafetyResponse]) {
    self.init(
      flagged: findings.flags.filter { $0.lane == .safety }.flatMap(\.because), entries,
      notAsked: findings.safetyNotAsked)
  }

  /// The events of a visit as it stands, by what the rules find in it.
  init(_ findings: Findings, _ entries: [SafetyResponse]) {
    self.init(
      flagged: findings.flags.filter { $0.lane == .safety }.flatMap(\.because), entries,
      notAsked: findings.safetyNotAsked.count)
  }

  private init(flagged: [ItemReference], _ entries: [SafetyResponse], notAsked: Int) {
    let answered = Set(entries.map(\.trigger))
    let flagged = Set(flagged)
    self.init(
      raised: answered.union(flagged).count, open: flagged.subtracting(answered).count,
      changed: entries.count { if case .changed = $0.outcome { true } else { false } },
      notAsked: notAsked)
  }

  /// With the events that amendments speak of, some of which the record may know already.
  func adding(_ outcomes: [SafetyResponse.Outcome]) -> SafetySummary {
    let undone = outcomes.count { if case .changed = $0 { true } else { false } }
    return SafetySummary(
      raised: max(raised, outcomes.count), open: open, changed: changed + undone,
      notAsked: notAsked)
  }

  public static let none = SafetySummary(raised: 0, open: 0, changed: 0, notAsked: 0)
}
