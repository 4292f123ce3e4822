public import Assessment

/// How far somebody is in every course: what the courses' page and `attune train course` show.
public struct CourseBoard: Equatable, Sendable {
  /// Nil while nobody has said who they are.
  public let practitioner: String?
  public let standings: [CourseStanding]
  public let drift: RatingDrift
  /// Titles of the vignettes by id.
  public let titles: [String: String]
  /// Titles of the guides' items by id, for safety items that were missed.
  public let items: [String: String]
  /// Why courses cannot be used, a line each.
  public let refused: [String]
  public let today: CalendarDate
  /// How many months a certificate lasts.
  public let months: Int
  /// The share that passes, 0 to 1.
  public let mark: Double

  public init(
    practitioner: String?, standings: [CourseStanding], drift: RatingDrift,
    titles: [String: String], items: [String: String], refused: [String] = [],
    today: CalendarDate, months: Int, mark: Double
  ) {
    self.practitioner = practitioner
    self.standings = standings
    self.drift = drift
    self.titles = titles
    self.items = items
    self.refused = refused
    self.today = today
    self.months = months
    self.mark = mark
  }

  func validity(_ standing: CourseStanding) -> CourseStanding.Validity {
    standing.validity(on: today, months: months)
  }

  func title(_ vignette: String) -> String { titles[vignette] ?? vignette }

  /// Courses whose certificate runs out soon or has run out, a line each.
  public func reminders(_ words: Words = .english) -> [String] {
    standings.compactMap { standing in
      switch validity(standing) {
      case .never, .until: nil
      case .soon(let date):
        words.course.remindSoon.filled([
          "course": standing.course.title, "date": words.date(date),
        ])
      case .lapsed(let date):
        words.course.remindLapsed.filled([
          "course": standing.course.title, "date": words.date(date),
        ])
      }
    }
  }
}

extension Double {
  /// A share in per cent with at most one decimal, half up: 9 of 11 is `81.8`, 4 of 5 is `80`.
  /// Never a whole number that it does not reach, so that no figure looks like a mark it is below.
  var percentText: String {
    let exact = self * 1_000
    var tenths = Int(exact.rounded())
    if tenths % 10 == 0, Double(tenths) > exact + 1e-6 { tenths -= 1 }
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
