import Assessment
import Contracts
import Interface
import PromptLibrary
import Records

/// What a caseload report is made from: the visits as they stand, and the calendar's contacts.
struct CaseloadReading {
  let visits: [ReportedVisit]
  /// nil without a calendar.
  let contacts: [ReportedContact]?
  let unreadable: Int

  /// - Parameters:
  ///   - scan: Has read as much as is to be reported.
  ///   - country: Whose calendar says which contacts were due; nil counts none.
  ///   - packs: Only asked for where a visit was corrected.
  init(
    _ scan: CaseloadScan, _ store: Store, country: Configuration.Country?,
    _ library: PromptLibrary?, today: CalendarDate, packs: () -> VisitLibrary?
  ) {
    var loaded: VisitLibrary?
    let caseload = scan.caseload {
      loaded = packs()
      return loaded?.shelf ?? PackShelf(packs: [])
    } recompute: { visit, ids in
      guard let loaded else { return nil }
      return CorrectedHistory(store: store, packs: loaded).contacts(ids)
        .map { loaded.findings(of: visit, history: $0) }
    }
    visits = caseload.visits
    let calendar = country.flatMap { try? library?.calendar(of: $0.rawValue) }
    contacts = calendar.map {
      ReportedContact.all(of: caseload.visits, caseload.followUps, calendar: $0, today: today)
    }
    unreadable = caseload.unreadable.count
  }

  func report(
    by grouping: CaseloadReport.Grouping, since: CalendarDate? = nil, until: CalendarDate? = nil
  ) -> CaseloadReport {
    CaseloadReport(
      visits: visits, contacts: contacts, grouping: grouping, since: since, until: until)
  }
}
