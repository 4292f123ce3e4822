import Assessment
import StrictJSON

extension OfferWords {
  /// The longest name of a service, in characters: an outcome's field takes no more.
  private static let longestName = 80

  /// Reads `offerWords` of the rules, each offer once.
  static func list(_ reader: JSONReader) throws(JSONShapeError) -> [OfferWords] {
    var seen: Set<String> = []
    return try reader.list { (element) throws(JSONShapeError) in
      let words = try OfferWords(reading: element)
      guard seen.insert(words.offer).inserted else {
        throw element.error("the words of \"\(words.offer)\" stand twice")
      }
      return words
    }
  }

  private init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["offer", "service", "kind", "carer"])
    let name = try reader.required("service")
    let service = try name.words()
    if service.count > OfferWords.longestName {
      throw name.error("a short name has at most \(OfferWords.longestName) characters")
    }
    self.init(
      offer: try reader.required("offer").words(), service: service,
      kind: try reader.member("kind")?.word(of: Decision.Offer.Kind.allCases),
      carer: try reader.member("carer")?.words())
  }
}
