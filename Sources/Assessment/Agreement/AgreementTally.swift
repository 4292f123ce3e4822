/// How often each item got each rating: all that a figure for many raters needs to know.
struct AgreementTally {
  struct Item {
    /// Categories that were used, with how many raters used each.
    let used: [(category: Int, count: Double)]
    /// How many raters rated it.
    let raters: Double

    var isPaired: Bool { raters >= 2 }

    /// The share of its pairs of raters that agree, each pair by its weight; nil without a pair.
    func agreement(_ weights: AgreementWeights) -> Double? {
      guard isPaired else { return nil }
      var sum = 0.0
      for one in used {
        var near = 0.0
        for other in used { near += weights[one.category, other.category] * other.count }
        sum += one.count * (near - 1)
      }
      return sum / (raters * (raters - 1))
    }
  }

  /// Items with at least one rating. As in irrCAC, one that was rated once says something about how
  /// often a category is used, and nothing about agreement.
  let items: [Item]
  /// How many items two raters or more rated.
  let paired: Int
  /// The mean share of each category over the items (Gwet's π).
  let shares: [Double]

  init(_ table: RatingTable) {
    var items: [Item] = []
    var shares = [Double](repeating: 0, count: table.categories.count)
    var counts = [Double](repeating: 0, count: table.categories.count)
    for row in table.cells {
      let rated = row.compactMap { $0 }
      guard !rated.isEmpty else { continue }
      for place in rated { counts[place] += 1 }
      var used: [(category: Int, count: Double)] = []
      for place in rated.sorted() where counts[place] > 0 {
        used.append((place, counts[place]))
        shares[place] += counts[place] / Double(rated.count)
        counts[place] = 0
      }
      items.append(Item(used: used, raters: Double(rated.count)))
    }
    self.items = items
    self.paired = items.count(where: \.isPaired)
    self.shares = shares.map { $0 / Double(max(1, items.count)) }
  }

  /// How many categories were used at all.
  var usedCategories: Int { shares.count { $0 > 0 } }

  /// The mean agreement over the items that have a pair (p_a); nil when none has.
  func agreement(_ weights: AgreementWeights) -> Double? {
    guard paired > 0 else { return nil }
    return items.reduce(0) { $0 + ($1.agreement(weights) ?? 0) } / Double(paired)
  }

  /// A figure (p_a − p_e) / (1 − p_e) with its interval. Its variance is linearised item by item
  /// (Gwet 2014, sections 5.4 and 5.5, as irrCAC has it): an item counts with its own agreement
  /// less what it adds to the chance.
  /// - Parameters:
  ///   - chance: What agreement is to be expected by chance (p_e), below 1.
  ///   - itemChance: What one item alone contributes to it.
  func estimate(
    _ weights: AgreementWeights, chance: Double, itemChance: (Item) -> Double
  ) -> AgreementEstimate? {
    guard let agreement = agreement(weights), chance < 1 else { return nil }
    let value = (agreement - chance) / (1 - chance)
    let scale = Double(items.count) / Double(paired)
    let parts = items.map { item in
      let own = item.agreement(weights).map { scale * ($0 - chance) / (1 - chance) } ?? 0
      return own - 2 * (1 - value) * (itemChance(item) - chance) / (1 - chance)
    }
    return AgreementEstimate(value, parts: parts)
  }
}
