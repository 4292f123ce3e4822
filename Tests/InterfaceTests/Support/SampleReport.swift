import Assessment

@testable import Interface

/// A caseload of a test as the report on the screen sees it: what it shows is worked out from
/// visits, as in the loop.
enum SampleReport {
  static let visits: [ReportedVisit] = (0..<70).map { number in
    let level = ["none-noted", "emerging", "emerging", "established", "specialist"][number % 5]
    let hasEvent = number % 11 == 0
    return ReportedVisit(
      id: "019ab000-0000-7000-8000-0000000000\(10 + number)",
      at: Moment(milliseconds: Driver.start.milliseconds - Int64(number) * 259_200_000, offset: 0),
      dyad: Dyad(baby: "B-\(1_000 + number % 40)", carer: "1"),
      practitioner: ["hv-017", "hv-018", "hv-019", "mw-002"][number * number % 7 % 4],
      stage: Stage.allCases[number % 5],
      level: LevelFinding(id: level, number: max(0, number % 5 - 1), possible: 0...3),
      safetyRaised: hasEvent ? 1 : 0, safetyActed: hasEvent ? 1 : 0,
      safetyNotAsked: number % 9 == 0 ? 1 : 0, minutesToAction: hasEvent ? [5 + number] : [],
      agrees: number % 8 != 0, hasUnmetNeed: number % 13 == 0, hasGaps: number % 3 == 0,
      askedBefore: number % 4 == 0, offeredBefore: number % 6 == 0,
      helpful: number % 6 == 0 ? .yes : nil)
  }

  static let contacts: [ReportedContact] = (0..<30).map { number in
    ReportedContact(
      practitioner: visits[number].practitioner, stage: visits[number].stage,
      by: visits[number].at.date, isDone: number % 5 != 4)
  }

  static func news(_ wish: ReportWish) -> ReportNews {
    ReportNews(
      report: CaseloadReport(
        visits: visits, contacts: contacts, grouping: wish.grouping,
        since: wish.period.since(Driver.start.date)),
      percent: 100)
  }
}
