/// Something that waits to be done with a family.
public struct DueEntry: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// A visit that is begun has a safety event without a word on what was done.
    case openSafety(draft: String)
    /// The due date is past and no birth is recorded: nothing is assumed.
    case birth(due: CalendarDate)
    /// A contact of the country's calendar.
    case calendar(id: String, title: String, isSuggested: Bool)
    /// The next contact that was agreed.
    case again
    /// The talk was not private: some questions wait for a visit alone.
    case seeAlone
    /// A flag asked for the team, and nothing is known of what became of it.
    case outcome

    /// The word for it in JSON.
    public var id: String {
      switch self {
      case .openSafety: "open-safety"
      case .birth: "birth"
      case .calendar: "calendar"
      case .again: "next-contact"
      case .seeAlone: "see-alone"
      case .outcome: "outcome"
      }
    }
  }

  public enum Status: String, CaseIterable, Hashable, Sendable {
    case overdue, due, later
  }

  public let dyad: Dyad
  /// The baby's reference without its twin label.
  public let reference: String
  public let relation: String
  public let practitioner: String
  public let reason: Reason
  /// From this day on it can be done.
  public let from: CalendarDate
  /// The last day in time; nil when it waits since `from`.
  public let by: CalendarDate?
  /// The records it rests on, oldest first.
  public let records: [String]

  public init(
    dyad: Dyad, reference: String, relation: String, practitioner: String, reason: Reason,
    from: CalendarDate,
    by: CalendarDate?, records: [String] = []
  ) {
    self.dyad = dyad
    self.reference = reference
    self.relation = relation
    self.practitioner = practitioner
    self.reason = reason
    self.from = from
    self.by = by
    self.records = records
  }

  /// What has no last day is due from its first day on and never overdue.
  public func status(on today: CalendarDate) -> Status {
    if let by, by < today { return .overdue }
    return from <= today ? .due : .later
  }

  /// The day it is sorted by.
  public var day: CalendarDate { by ?? from }

  /// Whether it has to be done within seven days, today counted, and is not overdue.
  public func isThisWeek(_ today: CalendarDate) -> Bool {
    (today...today.adding(days: 6)).contains(day) || by == nil && from <= today
  }
}
