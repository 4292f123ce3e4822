/// One thing that became of a visit: a referral was sent, a team saw the family, help ended.
///
/// Days of waiting are worked out by ``OutcomeCourse`` and never stored.
public struct VisitOutcome: Equatable, Sendable {
  public enum Event: String, CaseIterable, Hashable, Sendable {
    case sent, received
    case firstAppointment = "first-appointment"
    case ended, other
  }

  /// Whether it helped, in the carer's own view.
  public enum Helped: String, CaseIterable, Hashable, Sendable { case yes, partly, no }

  /// The id of the assessment.
  public let about: String
  /// The service's id, or its name where none is configured; nil when not said.
  public let service: String?
  public let event: Event
  /// The day it happened.
  public let on: CalendarDate
  public let helped: Helped?
  public let note: String?

  public init(
    about: String, service: String? = nil, event: Event, on: CalendarDate,
    helped: Helped? = nil, note: String? = nil
  ) {
    self.about = about
    self.service = service
    self.event = event
    self.on = on
    self.helped = helped
    self.note = note
  }
}
