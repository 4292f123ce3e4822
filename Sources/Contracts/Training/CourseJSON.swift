public import Assessment
public import StrictJSON

/// `attune train course --json`: how far somebody is in each course.
public enum CourseJSON {
  public static func value(
    _ standings: [CourseStanding], drift: RatingDrift, practitioner: String?,
    today: CalendarDate, months: Int, mark: Double, refused: [String]
  ) -> JSONValue {
    JSONValue.members([
      "schema": .string("attune/courses"), "version": .integer(1),
      "setting": .string(Setting.training.rawValue),
      "practitioner": practitioner.map(JSONValue.string) ?? .null,
      "passMark": .number("\(mark)"), "recertifyMonths": .integer(months),
      "courses": .array(standings.map { course($0, today, months) }),
      "drift": .array(drift.days.map(day)), "refused": .strings(refused),
    ])
  }

  private static func course(
    _ standing: CourseStanding, _ today: CalendarDate, _ months: Int
  ) -> JSONValue {
    let (state, until) = validity(standing.validity(on: today, months: months))
    return .members([
      "id": .string(standing.course.id), "title": .string(standing.course.title),
      "state": .string(state), "until": until.map(JSONValue.date) ?? .null,
      "passed": .array(
        standing.passes.map { pass in
          .members([
            "on": .date(pass.date), "agreement": share(pass.attempts.share),
            "ratings": .integer(pass.ratings),
          ])
        }),
      "agreement": share(standing.counted.share),
      "missedSafety": .integer(standing.counted.missedSafety),
      "vignettes": .array(
        standing.course.vignettes.map { id in
          vignette(
            standing.current[id], id: id, isShort: standing.shortWalks.contains(id))
        }),
    ])
  }

  private static func validity(
    _ validity: CourseStanding.Validity
  ) -> (String, CalendarDate?) {
    switch validity {
    case .never: ("open", nil)
    case .until(let date): ("passed", date)
    case .soon(let date): ("renew-soon", date)
    case .lapsed(let date): ("lapsed", date)
    }
  }

  private static func vignette(
    _ attempt: CourseAttempt?, id: String, isShort: Bool
  ) -> JSONValue {
    guard let attempt else {
      return .members([
        "id": .string(id), "rated": .null, "shortWalk": isShort ? .bool(true) : nil,
      ])
    }
    return .members([
      "id": .string(id), "rated": .integer(attempt.rated), "agreed": .integer(attempt.agreed),
      "on": .date(attempt.date), "missedSafety": .strings(attempt.missedSafety),
      "openSafety": .strings(attempt.openSafety),
      "result": .string(attempt.result), "panel": attempt.panel.map(JSONValue.string) ?? .null,
      "thisGuide": .bool(attempt.isOfThisGuide),
    ])
  }

  private static func day(_ day: RatingDrift.Day) -> JSONValue {
    .members([
      "on": .date(day.date), "agreement": share(day.share), "under": .integer(day.under),
      "over": .integer(day.over), "missedSafety": .integer(day.attempts.missedSafety),
      "vignettes": .integer(day.attempts.count),
    ])
  }

  /// A fraction to the fourth decimal.
  private static func share(_ share: Double?) -> JSONValue {
    share.map { .number("\(($0 * 10_000).rounded() / 10_000)") } ?? .null
  }
}
