extension AgreementTally {
  /// Fleiss' kappa (Fleiss 1971, doi 10.1037/h0031619), with gaps and its variance as Gwet 2014,
  /// section 5.4. Chance is that two raters who only know how often each category is used pick the
  /// same one. Nil when one category only was used: then chance alone agrees throughout.
  var fleissKappa: AgreementEstimate? {
    guard usedCategories >= 2 else { return nil }
    let chance = shares.reduce(0) { $0 + $1 * $1 }
    return estimate(AgreementWeights(identityOf: shares.count), chance: chance) { item in
      item.used.reduce(0) { $0 + $1.count * shares[$1.category] } / item.raters
    }
  }
}
