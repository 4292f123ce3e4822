import Assessment

extension OpenedRecord {
  /// What the rules find in the visit as it stands, or found when it was saved where nothing that
  /// bears on it was corrected.
  var shownFindings: Findings {
    guard after.corrected.bearsOnFindings else { return record.findings }
    return after.findings ?? record.findings
  }

  /// The reasons of ``shownFindings``. Those it was saved with are not kept; they are found again
  /// from the same answers.
  var shownReasons: [Reason] {
    let found = shownFindings.reasons
    return (found.isEmpty ? findings?.reasons ?? [] : found).worstFirst
  }
}
