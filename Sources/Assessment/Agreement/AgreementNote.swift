/// Something to know about figures of agreement.
public enum AgreementNote: Equatable, Sendable {
  /// No item was rated by two raters: there is nothing to compare.
  case noPairs
  /// There is one category only: nothing could be told apart.
  case oneCategory(String)
  /// Several categories, one of them used: kappa has no meaning, AC1 has.
  case onlyOneUsed(String)
  /// Both raters used one and the same category on the items that both rated.
  case kappaOfOne(String)
  /// One item only: no interval can be worked out.
  case oneItem
  /// One item only that both rated: no interval for kappa.
  case oneSharedItem
  /// Categories that are not numbers, such as this one: no weighted figures.
  case notNumbers(String)
  /// So many items have no rating and count nowhere.
  case unrated(Int)
  /// So many items have one rating: they count for how often a category is used.
  case ratedOnce(Int)
  /// Raters who rated nothing.
  case silent([String])
  /// Nearly all ratings are alike, this one: kappa is low whatever the agreement.
  case nearlyAllAlike(String)
  /// Full agreement on every item, so the interval has no width.
  case noSpread
  /// An interval reaches below −1, where no figure can be.
  case tooFewItems

  static func all(_ table: RatingTable, _ tally: AgreementTally) -> [AgreementNote] {
    var notes = missing(table, tally)
    let silent = table.raters.indices.filter { column in
      table.cells.allSatisfy { $0[column] == nil }
    }
    if !silent.isEmpty { notes.append(.silent(silent.map { table.raters[$0] })) }
    let unrated = table.items.count - tally.items.count
    if unrated > 0 { notes.append(.unrated(unrated)) }
    let once = tally.items.count - tally.paired
    if once > 0, tally.paired > 0 { notes.append(.ratedOnce(once)) }
    return notes
  }

  /// Why figures are missing, or mean little.
  private static func missing(_ table: RatingTable, _ tally: AgreementTally) -> [AgreementNote] {
    guard tally.paired > 0 else { return [.noPairs] }
    if table.categories.count == 1 { return [.oneCategory(table.categories[0])] }
    var notes: [AgreementNote] = []
    if table.values == nil, let word = table.categories.first(where: { decimal($0) == nil }) {
      notes.append(.notNumbers(word))
    }
    let commonest = tally.shares.indices.max { tally.shares[$0] < tally.shares[$1] } ?? 0
    if tally.usedCategories == 1 {
      notes.append(.onlyOneUsed(table.categories[commonest]))
    } else if tally.shares[commonest] >= 0.9 {
      notes.append(.nearlyAllAlike(table.categories[commonest]))
    }
    if tally.items.count == 1 { return notes + [.oneItem] }
    if table.raters.count == 2 {
      let pairs = table.pairs
      if pairs.areAllOne, let one = pairs.first, tally.usedCategories > 1 {
        notes.append(.kappaOfOne(table.categories[one.0]))
      } else if pairs.count == 1 {
        notes.append(.oneSharedItem)
      }
    }
    let weights = AgreementWeights(identityOf: table.categories.count)
    if tally.items.allSatisfy({ $0.agreement(weights) == 1 }) { notes.append(.noSpread) }
    return notes
  }
}
