public import Assessment
public import Contracts

/// What works out what the rules find in a visit as it stands with its amendments.
public struct StandingRules {
  let shelf: PackShelf
  let findings: (Visit, [EarlierContact]) -> Findings

  /// - Parameter findings: What the rules find in a visit, from exactly these earlier contacts.
  public init(shelf: PackShelf, findings: @escaping (Visit, [EarlierContact]) -> Findings) {
    self.shelf = shelf
    self.findings = findings
  }
}

extension Store {
  /// An assessment as it stands with its amendments, its level and safety too.
  ///
  /// Lists, the index, what is due and reports all rest on this one reading. Where a pack or an
  /// earlier record is not here, level and safety stay as recorded, and the mark that it was
  /// corrected stands beside them.
  public func standing(_ summary: RecordSummary, _ amendments: [FollowUp]) -> RecordSummary {
    let amended = summary.amended(by: amendments)
    guard amended.isCorrected, let rules = standingRules?(),
      let record = try? record(summary.id, shelf: rules.shelf), record.unplaced.isEmpty
    else { return amended }
    let corrected = CorrectedVisit(
      record.visit, amendments, packs: record.packs(on: rules.shelf))
    guard corrected.bearsOnFindings,
      let history = contacts(
        record.findings.history, shelf: rules.shelf,
        recompute: { rules.findings($0, []) })
    else { return amended }
    return amended.found(rules.findings(corrected.visit, history), in: corrected.visit)
  }
}
