/// The baby of a dyad: known by a local reference, never by a name.
public struct Baby: Equatable, Sendable {
  public var reference: String
  /// The twin's letter, or nil for a single baby.
  public var twin: String?
  public var nhsNumber: String?
  public var born: CalendarDate?
  public var due: CalendarDate?
  /// Whole weeks born before the due date, 0 to 18; nil when not said.
  public var weeksEarly: Int?

  public init(
    reference: String, twin: String? = nil, nhsNumber: String? = nil, born: CalendarDate? = nil,
    due: CalendarDate? = nil, weeksEarly: Int? = nil
  ) {
    self.reference = reference
    self.twin = twin
    self.nhsNumber = nhsNumber
    self.born = born
    self.due = due
    self.weeksEarly = weeksEarly
  }

  /// The reference with its twin label: `B-0142` or `B-0142-A`.
  public var label: String { twin.map { "\(reference)-\($0)" } ?? reference }

  /// The age at a day: antenatal before the birth, unknown without any date.
  ///
  /// Corrected age counts to 24 months (730 days); beyond, it is the calendar age.
  public func age(on date: CalendarDate) -> Situation.Age {
    guard let born else { return due == nil ? .unknown : .antenatal }
    let days = date.days(since: born)
    guard days >= 0 else { return .antenatal }
    let early = weeksEarly ?? 0
    let corrected = days > 730 ? days : max(0, days - early * 7)
    return .born(calendarDays: days, correctedDays: corrected)
  }

  /// Whether two descriptions can be of one baby: dates given in both must not contradict.
  public func isConsistent(with other: Baby) -> Bool {
    if let born, let otherBorn = other.born, born != otherBorn { return false }
    if let due, let otherDue = other.due, born == nil, other.born == nil, due != otherDue {
      return false
    }
    return true
  }
}
