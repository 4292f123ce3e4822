/// What became of a visit with one service, put together from its outcomes.
public struct OutcomeCourse: Equatable, Sendable {
  /// nil for outcomes that name no service.
  public let service: String?
  public private(set) var sent: CalendarDate?
  public private(set) var received: CalendarDate?
  public private(set) var firstAppointment: CalendarDate?
  public private(set) var ended: CalendarDate?
  public private(set) var other: CalendarDate?
  /// What the carer said last.
  public private(set) var helped: VisitOutcome.Helped?

  /// The course with each service, in the order of the first outcome that names it.
  ///
  /// Of two outcomes for one event the one with the greater id counts, so a slip is mended by
  /// saying it again, and stores merged in any order say the same.
  ///
  /// - Parameter outcomes: Those of one assessment; other kinds of record are passed over.
  public static func courses(_ outcomes: some Sequence<FollowUp>) -> [OutcomeCourse] {
    var courses: [OutcomeCourse] = []
    for record in outcomes.sorted(by: { $0.id < $1.id }) {
      guard let outcome = record.outcome else { continue }
      let index =
        courses.firstIndex { $0.service == outcome.service }
        ?? {
          courses.append(OutcomeCourse(service: outcome.service))
          return courses.count - 1
        }()
      courses[index].add(outcome)
    }
    return courses
  }

  private init(service: String?) { self.service = service }

  private mutating func add(_ outcome: VisitOutcome) {
    switch outcome.event {
    case .sent: sent = outcome.on
    case .received: received = outcome.on
    case .firstAppointment: firstAppointment = outcome.on
    case .ended: ended = outcome.on
    case .other: other = outcome.on
    }
    helped = outcome.helped ?? helped
  }

  /// Whole days from when it was sent, or from the visit where that is not said, to the first
  /// appointment; nil while there was none, and where the dates contradict.
  public func waitingDays(visit: CalendarDate) -> Int? {
    guard let firstAppointment else { return nil }
    let days = firstAppointment.days(since: sent ?? visit)
    return days < 0 ? nil : days
  }

  /// Whether it was sent and no appointment has followed yet.
  public var isWaiting: Bool { firstAppointment == nil && ended == nil }
}
