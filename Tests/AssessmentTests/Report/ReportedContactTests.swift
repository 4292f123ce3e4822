import Assessment
import Testing

/// Contacts due and done, worked out by hand from the days of the Welsh calendar's first contacts.
struct ReportedContactTests {
  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  private static let calendar = ContactPlan(
    country: "wales", title: "", source: "", note: nil,
    contacts: [
      planned("booking", .gestationWeeks, 28),
      planned("new-birth", .days, 10, 14),
      planned("suggested", .days, 20, 25, isSuggested: true),
      planned("eight-weeks", .weeks, 8),
      planned("six-months", .months, 6),
    ].compactMap { $0 })

  private static func planned(
    _ id: String, _ unit: Window.Unit, _ from: Int, _ to: Int? = nil, isSuggested: Bool = false
  ) -> ContactPlan.Planned? {
    Window(unit, from: from, to: to).map {
      ContactPlan.Planned(id: id, title: id, window: $0, isSuggested: isSuggested)
    }
  }

  private func visit(
    _ date: String, born: String? = "2026-01-01", due: String? = nil, carer: String = "1",
    by: String = "hv-1", baby: String = "A"
  ) -> ReportedVisit {
    ReportedVisit(
      id: "\(date)-\(carer)-\(baby)",
      at: Moment(milliseconds: Int64(Self.day(date).dayNumber) * 86_400_000, offset: 0),
      dyad: Dyad(baby: baby, carer: carer), born: born.map(Self.day), due: due.map(Self.day),
      practitioner: by, stage: .earlyWeeks, level: nil)
  }

  private func contacts(
    _ visits: [ReportedVisit], _ said: [FollowUp] = [], today: String = "2026-12-01"
  ) -> [String] {
    ReportedContact.all(of: visits, said, calendar: Self.calendar, today: Self.day(today)).map {
      "\($0.by) \($0.stage.rawValue) \($0.practitioner) \($0.isDone ? "done" : "missed")"
    }
  }

  private func closing(_ carer: String, on date: String) -> FollowUp {
    FollowUp(
      id: "9\(carer)", setting: .care, practitioner: "hv-1",
      at: Moment(milliseconds: 0, offset: 0), software: "",
      content: .status(
        DyadStatus(
          dyad: Dyad(baby: "A", carer: carer), status: .closed(because: .movedAway),
          on: Self.day(date))))
  }

  /// Born 1 January: days 10–14 are 11–15 January, 8 weeks 26 February to 4 March, 6 months 1–31
  /// July.
  @Test func `a visit from one contact until the next is that contact, late or not`() {
    let made = contacts([visit("2026-01-12"), visit("2026-03-20", by: "hv-2")])
    #expect(
      made == [
        "2026-01-15 early-weeks hv-1 done", "2026-03-04 early-weeks hv-2 done",
        "2026-07-31 first-months hv-2 missed",
      ])
  }

  @Test func `what was over before the first visit here is not asked of anybody`() {
    #expect(
      contacts([visit("2026-03-01", by: "hv-2")]) == [
        "2026-03-04 early-weeks hv-2 done", "2026-07-31 first-months hv-2 missed",
      ])
    // Seen first between two contacts, after the end of the one before: late, and done.
    #expect(contacts([visit("2026-02-01")]).first == "2026-01-15 early-weeks hv-1 done")
  }

  @Test func `nothing counts before its last day is over`() {
    let visits = [visit("2026-01-12")]
    #expect(contacts(visits, today: "2026-01-15").isEmpty)
    #expect(contacts(visits, today: "2026-01-16").count == 1)
    #expect(contacts(visits, today: "2026-03-05").count == 2)
  }

  @Test func `a visit with any carer of the baby is the contact`() {
    let made = contacts([visit("2026-01-12"), visit("2026-02-27", carer: "2", by: "mw-9")])
    #expect(made[1] == "2026-03-04 early-weeks mw-9 done")
  }

  @Test func `before the birth the contact is counted from the due date`() {
    let early = visit("2025-10-20", born: nil, due: "2026-01-05", by: "mw-1")
    // 28 weeks are 84 days before the due date: 13 October 2025.
    #expect(
      contacts([early, visit("2026-01-12", due: "2026-01-05")]).first
        == "2025-12-31 antenatal mw-1 done")
    #expect(contacts([early], today: "2026-01-07") == ["2026-01-05 antenatal mw-1 done"])
  }

  @Test func `what falls due after the story of the last carer is closed is not missed`() {
    let visits = [visit("2026-01-12"), visit("2026-01-13", carer: "2")]
    #expect(contacts(visits, [closing("1", on: "2026-03-01")]).count == 3)
    let both = [closing("1", on: "2026-02-01"), closing("2", on: "2026-03-01")]
    #expect(contacts(visits, both) == ["2026-01-15 early-weeks hv-1 done"])
  }

  @Test func `two babies with one reference are asked for each`() {
    let made = contacts([visit("2026-01-12"), visit("2026-09-12", born: "2026-09-01", by: "hv-3")])
    #expect(made.count == 5)
    #expect(made.contains("2026-09-15 early-weeks hv-3 done"))
  }

  @Test func `without dates nothing is due`() {
    #expect(contacts([visit("2026-01-12", born: nil)]).isEmpty)
  }
}
