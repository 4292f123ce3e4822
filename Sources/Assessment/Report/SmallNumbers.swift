extension CaseloadReport {
  /// The report with small figures hidden, for when it leaves the team.
  ///
  /// Primary: a figure of 1 to `threshold` − 1 is hidden. Secondary: wherever a hidden figure could
  /// be worked out because it is the only one hidden of a sum (the parts of a row, or one count over
  /// the groups), or because all that is hidden there is too small together, the smallest other
  /// figure of that sum is hidden as well, until none can. A time is hidden with its visits.
  ///
  /// - Parameter threshold: At least 1; below 2 nothing is hidden.
  public func suppressed(below threshold: Int) -> CaseloadReport {
    guard threshold > 1 else { return self }
    var report = self
    report.smallNumber = threshold
    var grid = SuppressionGrid(rows: [whole] + rows, threshold: threshold)
    grid.hide()
    report.whole = grid.shown(whole, at: 0)
    report.rows = rows.enumerated().map { grid.shown($1, at: $0 + 1) }
    return report
  }
}
