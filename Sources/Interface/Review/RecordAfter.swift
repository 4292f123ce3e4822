public import Assessment

/// What was said of a saved visit since it was finished.
public struct RecordAfter: Equatable, Sendable {
  /// How the visit stands with its amendments.
  public let corrected: CorrectedVisit
  /// What the rules find in the corrected visit; nil without corrections, or where it could not be
  /// worked out.
  public let findings: Findings?
  /// Outcomes, amendments and reviews, oldest first.
  public let followUps: [FollowUp]
  /// The status that closes the dyad, or nil while it is open.
  public let closing: FollowUp?

  public init(
    corrected: CorrectedVisit, findings: Findings?, followUps: [FollowUp], closing: FollowUp?
  ) {
    self.corrected = corrected
    self.findings = findings
    self.followUps = followUps
    self.closing = closing
  }
}
