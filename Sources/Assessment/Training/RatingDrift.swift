/// How a practitioner's agreement with the panel goes over time: a figure for each day on which
/// vignettes were rated, whatever course they belong to.
public struct RatingDrift: Equatable, Sendable {
  public struct Day: Equatable, Sendable {
    public let date: CalendarDate
    public let attempts: [CourseAttempt]

    public var share: Double? { attempts.share }
    public var under: Int { attempts.reduce(0) { $0 + $1.under } }
    public var over: Int { attempts.reduce(0) { $0 + $1.over } }
  }

  /// Oldest first; days without a compared item are not there.
  public let days: [Day]

  /// - Parameter attempts: One practitioner's, in any order.
  public init(_ attempts: [CourseAttempt]) {
    days = Dictionary(grouping: attempts.filter { $0.rated > 0 }, by: \.date)
      .map { Day(date: $0.key, attempts: $0.value) }.sorted { $0.date < $1.date }
  }

  /// How much the share of the last day differs from that of the days before it taken together,
  /// -1 to 1; nil without an earlier day.
  public var change: Double? {
    guard days.count > 1, let last = days.last?.share,
      let before = days.dropLast().flatMap(\.attempts).share
    else { return nil }
    return last - before
  }
}
