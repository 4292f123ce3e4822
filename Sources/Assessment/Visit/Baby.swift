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

  /// Days between a due date and the birth that can be of one pregnancy: from 18 weeks early, the
  /// most that can be entered, to a month late. Beyond, one of the two dates is another's.
  public static let birthAroundDue = -126...31

  /// Whether two descriptions can be of one baby: dates given in both must not contradict.
  ///
  /// A baby that was due then and is born now is the same one, unless the birth lies too far from
  /// the due date to be of that pregnancy.
  public func isConsistent(with other: Baby) -> Bool {
    if let born, let otherBorn = other.born { return born == otherBorn }
    guard born == nil, other.born == nil else {
      let birth = born ?? other.born
      let earlierDue = born == nil ? due : other.due
      guard let birth, let earlierDue else { return true }
      return Baby.birthAroundDue.contains(birth.days(since: earlierDue))
    }
    if let due, let otherDue = other.due { return due == otherDue }
    return true
  }
}
