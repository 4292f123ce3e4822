import Assessment
import Testing

/// Which visits a report counts, and what became of them.
struct StandingVisitTests {
  private let visits = (0..<4).map { CaseloadReportTests.visit($0, "B\($0)", day: $0) }

  private func said(_ id: String, _ content: FollowUp.Content) -> FollowUp {
    FollowUp(
      id: id, setting: .care, practitioner: "hv-1", at: Moment(milliseconds: 0, offset: 0),
      software: "", content: content)
  }

  private func mark(_ id: String, _ place: Int, _ inError: Bool, seen: [String] = []) -> FollowUp {
    said(
      id,
      .amendment(
        Amendment(about: visits[place].id, enteredInError: inError, reason: "other", seen: seen)))
  }

  private func standing(_ said: [FollowUp]) -> [ReportedVisit] {
    ReportedVisit.standing(visits, said) { visit, _ in visit }
  }

  @Test func `a visit entered in error does not count, and counts again when that is taken back`() {
    #expect(standing([mark("1", 0, true)]).map(\.id) == visits.dropFirst().map(\.id))
    let back = mark("2", 0, false, seen: ["1"])
    #expect(standing([mark("1", 0, true), back]).count == 4)
    // Neither knew of the other: a record that may be of another family stays out.
    #expect(standing([mark("1", 0, true), mark("2", 0, false)]).count == 3)
  }

  @Test func `a purged visit does not count, nor does what a purged file said`() {
    let gone = said("5", .tombstone(Tombstone(purged: [visits[1].id])))
    #expect(standing([gone]).map(\.id) == [visits[0], visits[2], visits[3]].map(\.id))
    let unsaid = said("6", .tombstone(Tombstone(purged: ["1"])))
    #expect(standing([mark("1", 0, true), unsaid]).count == 4)
  }

  @Test func `only a visit of which a place was changed is read again`() {
    let note = said("1", .amendment(Amendment(about: visits[0].id, note: "more")))
    let change = said(
      "2",
      .amendment(
        Amendment(
          about: visits[1].id,
          changes: [Amendment.Change(field: "practitioner", old: "hv-1", new: "hv-2")],
          reason: "slip")))
    var asked: [String] = []
    _ = ReportedVisit.standing(visits, [note, change]) { visit, amendments in
      asked.append("\(visit.id) \(amendments.map(\.id))")
      return visit
    }
    #expect(asked == ["\(visits[1].id) [\"2\"]"])
  }

  @Test func `a review waits until its question has an answer`() {
    func review(_ id: String, _ verdict: Review.Verdict, to question: String? = nil) -> FollowUp {
      said(id, .review(Review(about: visits[1].id, verdict: verdict, replyTo: question)))
    }
    let waiting = standing([review("1", .ask), review("2", .signOff)])
    #expect(waiting.map(\.reviewWaits) == [false, true, false, false])
    let whole = CaseloadReport(visits: waiting, grouping: .stage).whole
    #expect(whole[.reviewWaits] == 1)
    #expect(whole[.noReviewWaits] == 3)
    let answered = standing([review("1", .ask), review("2", .answer, to: "1")])
    #expect(answered.map(\.reviewWaits) == [false, false, false, false])
  }

  @Test func `days of waiting are counted from sending to the first appointment`() {
    func outcome(_ id: String, _ event: VisitOutcome.Event, _ on: String) -> FollowUp {
      said(
        id,
        .outcome(
          VisitOutcome(
            about: visits[2].id, event: event, on: CalendarDate(on) ?? .init(dayNumber: 0))))
    }
    let made = standing([
      outcome("1", .sent, "2026-09-10"), outcome("2", .firstAppointment, "2026-09-30"),
    ])
    #expect(made.map(\.waitingDays) == [[], [], [20], []])
    let whole = CaseloadReport(visits: made, grouping: .stage).whole
    #expect(whole[.firstAppointments] == 1)
    #expect(whole.waitingDays?.median == 20)
  }
}
