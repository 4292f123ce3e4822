/// How an offer of the rule book is called where it leaves the screen.
///
/// The offer itself speaks to the practitioner ("Offer referral to ..., with consent"). A record, an
/// outcome and a letter to a colleague name the service; the carer is told what it is.
public struct OfferWords: Hashable, Sendable {
  /// The offer as it stands in the rules.
  public let offer: String
  /// A short name of the service.
  public let service: String
  /// nil where it is not said.
  public let kind: Decision.Offer.Kind?
  /// A sentence to the carer, with its full stop; nil where there is none.
  public let carer: String?

  public init(
    offer: String, service: String, kind: Decision.Offer.Kind? = nil, carer: String? = nil
  ) {
    self.offer = offer
    self.service = service
    self.kind = kind
    self.carer = carer
  }
}

extension LevelRules {
  /// Every offer there is, each once.
  public var offers: [String] {
    var seen: Set<String> = []
    let aside = mentalHealthOffers.sorted { $0.key < $1.key }.flatMap(\.value)
    return (levels.flatMap(\.offers) + aside).filter { seen.insert($0).inserted }
  }

  /// The words of an offer, told by the offer or by the service that a record names.
  public func words(of offer: String) -> OfferWords? {
    offerWords.first { $0.offer == offer } ?? offerWords.first { $0.service == offer }
  }

  /// The short name of what was offered; what has none is called as it stands.
  public func service(of offer: String) -> String { words(of: offer)?.service ?? offer }
}
