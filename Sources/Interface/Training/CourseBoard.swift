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
  /// A share in whole per cent, never rounded up to a mark it does not reach.
  var percent: Int { Int((self * 100 + 1e-9).rounded(.down)) }
}
