import Assessment
import Contracts
import Interface
import Records

/// The supervisor's room and the caseload report: each has a desk while its page is open.
extension Session {
  mutating func lookInRoom(_ query: RoomQuery) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      if desk == nil { desk = try RoomDesk(store) }
      return desk.map { desk in
        var desk = desk
        let event = desk.answer(query)
        self.desk = desk
        return [event]
      } ?? []
    } catch {
      return [.refused(error.message)]
    }
  }

  /// Milliseconds until there is work to do beside what keys ask for; nil without any.
  ///
  /// - Parameters:
  ///   - showsRoom: Whether the supervisor's room is open.
  ///   - showsReport: Whether the caseload report is.
  ///   - showsExchange: Whether stores are being brought together on a page that is open.
  mutating func wakesIn(showsRoom: Bool, showsReport: Bool, showsExchange: Bool) -> Int? {
    if !showsExchange { exchanging = nil }
    if !showsRoom { desk = nil }
    if !showsReport { reportDesk = nil }
    if exchanging != nil { return 0 }
    return reportDesk?.wakesIn ?? desk?.wakesIn ?? counting.map { _ in 0 }
  }

  /// Does a little of the work that waits: of the report first, which nobody sees without it.
  mutating func work() -> [Event] {
    if exchanging != nil { return goOnExchanging(for: .milliseconds(8)) }
    if reportDesk?.wakesIn != nil { return reportDesk?.work() ?? [] }
    if desk?.wakesIn != nil { return desk?.work() ?? [] }
    return countOn(for: .milliseconds(8))
  }

  /// Keeps the page to print beside the letters.
  func writeReport(_ report: CaseloadReport, _ unreadable: Int) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let today = Clock.now().date
      let page = try ReportForm.page(
        ReportTable(report), team: settings.configuration.team, isTraining: setting == .training,
        made: today, unreadable: unreadable, Library(options))
      return [.reportWritten(Places.shown(try store.keepReport(of: today, Array(page.utf8))))]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  mutating func loadReport(_ wish: ReportWish) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      if reportDesk == nil {
        reportDesk = try CaseloadDesk(store, settings.configuration.country, options)
      }
      return reportDesk?.answer(wish) ?? []
    } catch {
      return [.refused(error.message)]
    }
  }
}
