/// A contact of the calendar whose time has come, and whether it took place.
public struct ReportedContact: Equatable, Sendable {
  public let practitioner: String
  /// nil where the record that it is counted by names none.
  public let team: String?
  public let stage: Stage
  /// The last day it was due.
  public let by: CalendarDate
  public let isDone: Bool

  public init(
    practitioner: String, team: String? = nil, stage: Stage, by: CalendarDate, isDone: Bool
  ) {
    self.practitioner = practitioner
    self.team = team
    self.stage = stage
    self.by = by
    self.isDone = isDone
  }

  public var month: String { String(by.description.prefix(7)) }
}

extension ReportedContact {
  /// The contacts that a country offers every family and whose last day has passed, of every baby
  /// in the visits.
  ///
  /// As in the due list, a visit from the beginning of one contact until the beginning of the next
  /// is that contact, late or not, whoever the carer; suggested contacts count for nothing. What
  /// was over before a family's first visit here is not asked of anybody, nor what fell due from
  /// the day on which the story of its last carer was closed.
  ///
  /// - Parameters:
  ///   - followUps: Records of every other kind: closings are looked for among them.
  ///   - today: Only what was due before it counts.
  public static func all(
    of visits: [ReportedVisit], _ followUps: [FollowUp], calendar: ContactPlan,
    today: CalendarDate
  ) -> [ReportedContact] {
    let statuses = Dictionary(grouping: followUps.filter { $0.status != nil }) {
      $0.status?.dyad.baby ?? ""
    }
    return ReportedFamily.all(in: visits).flatMap { family in
      contacts(
        of: family, closed: family.closed(by: statuses[family.baby.label] ?? []), calendar, today)
    }
  }

  private static func contacts(
    of family: ReportedFamily, closed: CalendarDate?, _ calendar: ContactPlan,
    _ today: CalendarDate
  ) -> [ReportedContact] {
    let placed = calendar.contacts.filter { !$0.isSuggested }.compactMap { planned in
      planned.window.reported(family.baby).map { (days: $0, planned.window.isAntenatal) }
    }
    let oldestFirst = Array(family.records.reversed())
    guard let first = oldestFirst.first else { return [] }
    return placed.compactMap { days, isAntenatal in
      guard days.upperBound < today else { return nil }
      // A visit after the birth is no contact of the pregnancy.
      let birth = isAntenatal ? family.baby.born : nil
      let later = placed.map(\.days.lowerBound).filter { $0 > days.lowerBound }
      let next = (later + [birth].compactMap { $0 }).min()
      if let next, next <= first.at.date { return nil }
      let held = oldestFirst.first { visit in
        visit.at.date >= days.lowerBound && next.map { visit.at.date < $0 } ?? true
      }
      if held == nil {
        if let closed, days.upperBound >= closed { return nil }
        // A visit after it began is that contact: without one, whoever came before is asked.
        guard first.at.date <= days.upperBound else { return nil }
      }
      let whose = held ?? oldestFirst.last { $0.at.date <= days.upperBound } ?? first
      return ReportedContact(
        practitioner: whose.practitioner, team: whose.team,
        stage: family.stage(on: days.lowerBound), by: days.upperBound, isDone: held != nil)
    }
  }
}

extension ReportedFamily {
  /// The day on which the last carer's story was closed; nil while one goes on.
  fileprivate func closed(by statuses: [FollowUp]) -> CalendarDate? {
    guard !statuses.isEmpty else { return nil }
    var last: CalendarDate?
    for carer in Set(records.map(\.dyad.carer)) {
      guard let status = FollowUp.closing(of: baby, carer: carer, in: statuses)?.status else {
        return nil
      }
      last = last.map { max($0, status.on) } ?? status.on
    }
    return last
  }

  fileprivate func stage(on day: CalendarDate) -> Stage {
    guard let born = baby.born, born <= day else { return .antenatal }
    return Stage(ageInDays: day.days(since: born)) ?? .toddler
  }
}

extension Window {
  /// The days of a contact; of one before the birth up to the day before it, and none where the
  /// baby was born before it began.
  fileprivate func reported(_ baby: Baby) -> ClosedRange<CalendarDate>? {
    guard isAntenatal, let born = baby.born else { return days(for: baby) }
    var unborn = baby
    unborn.born = nil
    guard let days = days(for: unborn), born > days.lowerBound else { return nil }
    return days.lowerBound...min(days.upperBound, born.adding(days: -1))
  }
}
