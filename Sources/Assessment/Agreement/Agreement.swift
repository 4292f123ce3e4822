/// How far raters agree, by every figure that is read together: kappa alone collapses when nearly
/// all ratings are alike (Gwet 2008, doi 10.1348/000711006X126600).
public struct Agreement: Equatable, Sendable {
  public let items: Int
  public let raters: Int
  /// The mean share of agreeing pairs of raters over the items that have a pair; unweighted.
  public let percent: AgreementEstimate?
  /// Cohen's kappa with linear weights, for two raters, over the items that both rated.
  public let weightedKappa: AgreementEstimate?
  /// Fleiss' kappa, for three raters or more; unweighted.
  public let fleissKappa: AgreementEstimate?
  /// Gwet's AC1.
  public let ac1: AgreementEstimate?
  /// Gwet's AC2 with linear weights.
  public let ac2: AgreementEstimate?
  /// Why a figure is missing, and what to know before the others are believed.
  public let notes: [AgreementNote]

  public init(_ table: RatingTable) {
    let tally = AgreementTally(table)
    let linear = table.values.flatMap { AgreementWeights(linear: $0) }
    let hasChoice = table.categories.count >= 2
    items = table.items.count
    raters = table.raters.count
    percent = tally.percentAgreement(hasInterval: hasChoice)
    let isPair = table.raters.count == 2
    weightedKappa = isPair ? linear.flatMap { table.weightedKappa($0) } : nil
    fleissKappa = isPair || !hasChoice ? nil : tally.fleissKappa
    ac1 = hasChoice ? tally.gwet(AgreementWeights(identityOf: table.categories.count)) : nil
    ac2 = hasChoice ? linear.flatMap { tally.gwet($0) } : nil
    let isWide = [weightedKappa, fleissKappa, ac1, ac2].contains { figure in
      figure?.interval.map { $0.lowerBound < -1 } ?? false
    }
    notes = AgreementNote.all(table, tally) + (isWide ? [.tooFewItems] : [])
  }
}
