/// What the practitioner decided, kept apart from what the rules found.
public struct Decision: Equatable, Sendable {
  public enum Consent: String, CaseIterable, Hashable, Sendable {
    case given, refused
    case notAsked = "not-asked"
  }

  public struct Offer: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case referral, consultation, other
    }
    public enum Response: String, CaseIterable, Hashable, Sendable {
      case offered, accepted, declined
      case noServiceHere = "no-service-here"
    }

    public var service: String
    public var kind: Kind
    public var response: Response

    public init(service: String, kind: Kind, response: Response) {
      self.service = service
      self.kind = kind
      self.response = response
    }
  }

  /// Whether the practitioner agrees with the rules' level.
  public var agrees: Bool
  /// The practitioner's own level, 0 to 3, when it differs.
  public var level: Int?
  /// Why it differs; never empty then.
  public var reason: String?
  public var offers: [Offer]
  public var consent: Consent?
  public var plan: String?
  public var nextContact: CalendarDate?

  public init(
    agrees: Bool, level: Int? = nil, reason: String? = nil, offers: [Offer] = [],
    consent: Consent? = nil, plan: String? = nil, nextContact: CalendarDate? = nil
  ) {
    self.agrees = agrees
    self.level = level
    self.reason = reason
    self.offers = offers
    self.consent = consent
    self.plan = plan
    self.nextContact = nextContact
  }

  /// Help that was wanted and does not exist here: the unmet need, by the name of the service.
  public var unmetNeed: [String] {
    offers.filter { $0.response == .noServiceHere }.map(\.service)
  }
}
