extension AgreementTally {
  /// Agreement as it stands, nothing taken off for chance: for each item the share of its pairs of
  /// raters that gave the same rating, and the mean of these (Gwet 2014, section 2.3).
  /// - Parameter hasInterval: False when there was nothing to choose between.
  func percentAgreement(hasInterval: Bool) -> AgreementEstimate? {
    let weights = AgreementWeights(identityOf: shares.count)
    guard let value = agreement(weights) else { return nil }
    guard hasInterval else { return AgreementEstimate(value, parts: []) }
    let scale = Double(items.count) / Double(paired)
    return AgreementEstimate(
      value, parts: items.map { ($0.agreement(weights) ?? 0) * scale }, lowest: 0)
  }
}
