/// How far one practitioner is in one course.
///
/// A course is gone through in rounds. In a round the last full walk of each vignette counts; with
/// every vignette rated and the whole passing, it is passed on that day and the next round, for
/// re-certification, begins with nothing. A later, worse rating takes no certificate away: it shows
/// in the drift.
public struct CourseStanding: Equatable, Sendable {
  /// A round that passed.
  public struct Pass: Equatable, Sendable {
    /// The day of the rating that completed it.
    public let date: CalendarDate
    /// The ratings that counted, in the order of the course.
    public let attempts: [CourseAttempt]
    /// How many ratings the round took; more than its vignettes when some were rated again.
    public let ratings: Int
    /// The id of the result that completed it.
    public let result: String

    /// The day it is to be passed again by.
    ///
    /// - Parameter months: How long a certificate lasts.
    public func end(months: Int) -> CalendarDate { date.adding(months: months) }
  }

  /// Whether there is a certificate, and how long it lasts.
  public enum Validity: Equatable, Sendable {
    case never
    /// To be passed again by this day.
    case until(CalendarDate)
    /// The same, and it is at most thirty days away.
    case soon(CalendarDate)
    /// It was to be passed again by this day.
    case lapsed(CalendarDate)
  }

  public let course: Course
  public let practitioner: String
  /// Every round that passed, oldest first.
  public let passes: [Pass]
  /// The last rating of each vignette in the round that goes on.
  public let current: [String: CourseAttempt]
  /// Its open vignettes of which only a short walk was rated in this round.
  public let shortWalks: Set<String>
  public let mark: Double

  /// - Parameters:
  ///   - attempts: The practitioner's, of any vignette, oldest first. One that compares no item
  ///     counts for nothing.
  ///   - mark: The share of agreement that passes, 0 to 1.
  public init(
    _ course: Course, practitioner: String, attempts: [CourseAttempt], mark: Double
  ) {
    var passes: [Pass] = []
    var round: [String: CourseAttempt] = [:]
    var shortWalks: Set<String> = []
    var ratings = 0
    for attempt in attempts where attempt.rated > 0 && course.vignettes.contains(attempt.vignette) {
      guard attempt.isFullWalk else {
        shortWalks.insert(attempt.vignette)
        continue
      }
      round[attempt.vignette] = attempt
      ratings += 1
      let counted = course.vignettes.compactMap { round[$0] }
      guard counted.count == course.vignettes.count, counted.passes(mark: mark) else { continue }
      passes.append(
        Pass(
          date: attempt.date, attempts: counted, ratings: ratings, result: attempt.result))
      round = [:]
      shortWalks = []
      ratings = 0
    }
    self.course = course
    self.practitioner = practitioner
    self.passes = passes
    self.mark = mark
    current = round
    self.shortWalks = shortWalks.subtracting(round.keys)
  }

  /// The vignettes of the round that goes on which are not rated yet, in the order of the course.
  public var open: [String] { course.vignettes.filter { current[$0] == nil } }

  /// The counted ratings of the round that goes on, in the order of the course.
  public var counted: [CourseAttempt] { course.vignettes.compactMap { current[$0] } }

  /// - Parameter months: How long a certificate lasts.
  public func validity(on today: CalendarDate, months: Int) -> Validity {
    guard let pass = passes.last else { return .never }
    let end = pass.end(months: months)
    if end < today { return .lapsed(end) }
    return CourseStanding.runsOutSoon(end, on: today) ? .soon(end) : .until(end)
  }

  /// Whether it is at most thirty days until then, or past.
  public static func runsOutSoon(_ end: CalendarDate, on today: CalendarDate) -> Bool {
    end.days(since: today) <= 30
  }
}
