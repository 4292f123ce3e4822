extension RatingTable {
  /// Cohen's kappa with weights for the first two raters (Cohen 1968, doi 10.1037/h0026256), over
  /// the items that both rated; its variance as Gwet 2014, section 5.5. Chance is that each keeps
  /// to their own habits. Nil without an item that both rated, and when both used one and the same
  /// category only.
  func weightedKappa(_ weights: AgreementWeights) -> AgreementEstimate? {
    let pairs = pairs
    guard !pairs.isEmpty, !pairs.areAllOne else { return nil }
    let count = Double(pairs.count)
    var first = [Double](repeating: 0, count: categories.count)
    var second = first
    for pair in pairs {
      first[pair.0] += 1 / count
      second[pair.1] += 1 / count
    }
    // What each rating of one rater agrees, on average, with the habits of the other.
    let places = categories.indices
    let withSecond = places.map { one in places.reduce(0) { $0 + weights[one, $1] * second[$1] } }
    let withFirst = places.map { one in places.reduce(0) { $0 + weights[one, $1] * first[$1] } }
    let chance = places.reduce(0) { $0 + first[$1] * withSecond[$1] }
    guard chance < 1 else { return nil }
    let agreement = pairs.reduce(0) { $0 + weights[$1.0, $1.1] } / count
    let value = (agreement - chance) / (1 - chance)
    let parts = pairs.map { pair in
      let own = (weights[pair.0, pair.1] - chance) / (1 - chance)
      let expected = (withSecond[pair.0] + withFirst[pair.1]) / 2
      return own - 2 * (1 - value) * (expected - chance) / (1 - chance)
    }
    return AgreementEstimate(value, parts: parts)
  }

  /// What the first two raters gave to every item that both rated.
  var pairs: [(Int, Int)] {
    cells.compactMap { row in
      guard row.count >= 2, let one = row[0], let other = row[1] else { return nil }
      return (one, other)
    }
  }
}

extension [(Int, Int)] {
  /// Whether one and the same category stands everywhere.
  var areAllOne: Bool {
    guard let first else { return false }
    return allSatisfy { $0.0 == first.0 && $0.1 == first.0 }
  }
}
