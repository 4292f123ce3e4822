public import Assessment
public import StrictJSON

/// `attune agreement --json`.
public enum AgreementJSON {
  public static func value(_ agreement: Agreement) -> JSONValue {
    .members([
      "items": .integer(agreement.items), "raters": .integer(agreement.raters),
      "percentAgreement": figure(agreement.percent),
      "percentAgreement_ci95": interval(agreement.percent),
      "weightedKappa": figure(agreement.weightedKappa),
      "weightedKappa_ci95": interval(agreement.weightedKappa),
      "fleissKappa": figure(agreement.fleissKappa),
      "fleissKappa_ci95": interval(agreement.fleissKappa),
      "gwetAC1": figure(agreement.ac1), "gwetAC1_ci95": interval(agreement.ac1),
      "gwetAC2": figure(agreement.ac2), "gwetAC2_ci95": interval(agreement.ac2),
      "notes": .strings(agreement.notes.map(AgreementWords.text)),
    ])
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
