extension AgreementTally {
  /// Gwet's AC1 with all-or-nothing weights (Gwet 2008, doi 10.1348/000711006X126600), AC2 with
  /// others (Gwet 2014, sections 4.5 and 5.4). Chance is that a rater guesses, which shows where
  /// the categories are used evenly; so the figure holds where nearly all ratings are alike.
  /// Nil with fewer than two categories.
  func gwet(_ weights: AgreementWeights) -> AgreementEstimate? {
    let count = Double(shares.count)
    guard count >= 2 else { return nil }
    let scale = weights.total / (count * (count - 1))
    let chance = scale * shares.reduce(0) { $0 + $1 * (1 - $1) }
    return estimate(weights, chance: chance) { item in
      scale * item.used.reduce(0) { $0 + $1.count * (1 - shares[$1.category]) } / item.raters
    }
  }
}
