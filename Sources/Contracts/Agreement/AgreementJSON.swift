public import Assessment
public import StrictJSON

/// `attune agreement --json`.
public enum AgreementJSON {
  public static func value(_ agreement: Agreement) -> JSONValue { .object(members(agreement)) }

  /// With a pack named: the figures of all its ratings, then those of each domain, and the items
  /// that count in none.
  public static func value(_ agreement: PackAgreement, pack: String) -> JSONValue {
    let domains = agreement.domains.map { part in
      JSONValue.object([JSONMember("id", .string(part.domain))] + members(part.agreement))
    }
    return .object(
      members(agreement.whole) + [
        JSONMember("pack", .string(pack)), JSONMember("domains", .array(domains)),
        JSONMember("leftOut", .strings(agreement.leftOut)),
      ])
  }

  private static func members(_ agreement: Agreement) -> [JSONMember] {
    [
      JSONMember("items", .integer(agreement.items)),
      JSONMember("raters", .integer(agreement.raters)),
      JSONMember("percentAgreement", figure(agreement.percent)),
      JSONMember("percentAgreement_ci95", interval(agreement.percent)),
      JSONMember("weightedKappa", figure(agreement.weightedKappa)),
      JSONMember("weightedKappa_ci95", interval(agreement.weightedKappa)),
      JSONMember("fleissKappa", figure(agreement.fleissKappa)),
      JSONMember("fleissKappa_ci95", interval(agreement.fleissKappa)),
      JSONMember("gwetAC1", figure(agreement.ac1)),
      JSONMember("gwetAC1_ci95", interval(agreement.ac1)),
      JSONMember("gwetAC2", figure(agreement.ac2)),
      JSONMember("gwetAC2_ci95", interval(agreement.ac2)),
      JSONMember("notes", .strings(agreement.notes.map(AgreementWords.text))),
    ]
  }

  private static func figure(_ estimate: AgreementEstimate?) -> JSONValue {
    estimate.map { number($0.value) } ?? .null
  }

  private static func interval(_ estimate: AgreementEstimate?) -> JSONValue {
    guard let interval = estimate?.interval else { return .null }
    return .array([number(interval.lowerBound), number(interval.upperBound)])
  }

  /// To the twelfth decimal, beyond which only the order of adding shows. What JSON has no word for
  /// is never printed as a number.
  static func number(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    let rounded = value.magnitude < 1e3 ? (value * 1e12).rounded() / 1e12 : value
    return .number("\(rounded == 0 ? 0 : rounded)")
  }
}
