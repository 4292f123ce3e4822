public import Assessment
public import StrictJSON

/// A caseload report as JSON: every count by its id, null where it is hidden.
public enum ReportJSON {
  public static func value(
    _ report: CaseloadReport, setting: Setting, unreadable: Int
  ) -> JSONValue {
    JSONValue.members([
      "schema": .string("attune/report"), "version": .integer(1),
      "setting": .string(setting.rawValue),
      "since": report.since.map { .string($0.description) } ?? .null,
      "until": report.until.map { .string($0.description) } ?? .null,
      "by": .string(report.grouping.rawValue),
      "hasCalendar": .bool(!report.hasNoCalendar),
      "smallNumber": report.smallNumber.map(JSONValue.integer) ?? .null,
      "whole": row(report.whole), "groups": .array(report.rows.map(row)),
      "reference": .members([
        "source": .string("Parent-Infant Foundation, Cwm Taf Morgannwg, 2022; not a target"),
        "notAsked": .integer(SurveyReference.notAsked),
        "offered": .integer(SurveyReference.offered),
        "helpful": .integer(SurveyReference.helpful),
      ]),
      "unreadable": .integer(unreadable),
    ])
  }

  private static func row(_ row: CaseloadReport.Row) -> JSONValue {
    let counts = ReportCount.allCases.map { count in
      JSONMember(count.rawValue, row[count].map(JSONValue.integer) ?? .null)
    }
    return .members([
      "group": row.group.map(JSONValue.string) ?? .null, "counts": .object(counts),
      "notAsked": share(row.notAsked), "offered": share(row.offered),
      "foundHelpful": share(row.foundHelpful), "minutesToAction": spread(row.minutesToAction),
      "waitingDays": spread(row.waitingDays),
    ])
  }

  private static func share(_ share: ReportShare?) -> JSONValue {
    guard let share else { return .null }
    return .members([
      "part": .integer(share.part), "of": .integer(share.of),
      "percent": share.percent.map(JSONValue.integer) ?? .null,
    ])
  }

  private static func spread(_ spread: CaseloadReport.Spread?) -> JSONValue {
    guard let spread else { return .null }
    return .members([
      "count": .integer(spread.count), "lowest": .integer(spread.lowest),
      "median": .integer(spread.median), "highest": .integer(spread.highest),
    ])
  }
}
