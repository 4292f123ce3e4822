/// What a service or a person has set; every field has a working default.
public struct Configuration: Equatable, Sendable {
  public enum Country: String, CaseIterable, Hashable, Sendable { case england, wales, scotland }

  /// The practitioner's code.
  public var practitioner: String?
  public var team: String?
  public var country: Country?
  /// Whether an answer moves on to the next prompt by itself.
  public var autoAdvance: Bool
  /// Whether the end of the two minutes rings.
  public var bell: Bool
  /// Figures below it are hidden when a report leaves the team.
  public var smallNumber: Int
  /// The share of agreement that passes a course, 0 to 1.
  public var passMark: Double
  /// How many months a certificate of a course lasts, 1 or more. The year is this project's
  /// proposal: no source gives a figure.
  public var recertifyMonths: Int
  /// Whether a supervisor may sign off their own record.
  public var signOwn: Bool
  /// Whether presenter view may be shown in a visit and not in training alone.
  public var presenter: Bool
  /// A shared folder for bringing stores together.
  public var exchange: String?

  public init(
    practitioner: String? = nil, team: String? = nil, country: Country? = nil,
    autoAdvance: Bool = false, bell: Bool = false, smallNumber: Int = 5, passMark: Double = 0.8,
    recertifyMonths: Int = 12, signOwn: Bool = false, presenter: Bool = false,
    exchange: String? = nil
  ) {
    self.practitioner = practitioner
    self.team = team
    self.country = country
    self.autoAdvance = autoAdvance
    self.bell = bell
    self.smallNumber = smallNumber
    self.passMark = passMark
    self.recertifyMonths = recertifyMonths
    self.signOwn = signOwn
    self.presenter = presenter
    self.exchange = exchange
  }
}
