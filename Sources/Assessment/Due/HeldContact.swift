/// A contact of the calendar that was held with somebody other than whoever gave birth. It counts,
/// as a contact is the baby's; that it was so is said, because a mother may not have been seen.
public struct HeldContact: Equatable, Sendable {
  /// The baby's reference with its twin label.
  public let baby: String
  /// The contact, for people.
  public let title: String
  public let relation: String
  public let on: CalendarDate
  public let practitioner: String
  public let record: String

  public init(
    baby: String, title: String, relation: String, on: CalendarDate, practitioner: String,
    record: String
  ) {
    self.baby = baby
    self.title = title
    self.relation = relation
    self.on = on
    self.practitioner = practitioner
    self.record = record
  }
}
