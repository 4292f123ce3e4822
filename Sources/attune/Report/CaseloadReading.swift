import Assessment
import Records

/// Reads a store for a report.
enum CaseloadReading {
  static func report(
    _ store: Store, grouping: CaseloadReport.Grouping, since: CalendarDate?, until: CalendarDate?
  ) throws(Failure) -> (report: CaseloadReport, unreadable: Int) {
    let caseload: Caseload
    do {
      caseload = try store.caseload()
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    let visits = ReportedVisit.following(caseload.visits, caseload.followUps)
    let report = CaseloadReport(visits: visits, grouping: grouping, since: since, until: until)
    return (report, caseload.unreadable.count)
  }
}
