public import Assessment

extension Words {
  /// The day a report was made.
  public func madeOn(_ day: CalendarDate) -> String {
    report.made.filled(["date": date(day)])
  }

  /// How many files are not in a report.
  public func unreadable(_ count: Int) -> String {
    (count == 1 ? report.unreadableOne : report.unreadable).filled(["n": String(count)])
  }

  /// Contacts that were done, of those that were due.
  @Sendable public func contactsDone(_ share: ReportShare) -> String {
    report.chartDone.filled([
      "part": String(share.part), "of": String(share.of), "percent": String(share.percent ?? 0),
    ])
  }
}
