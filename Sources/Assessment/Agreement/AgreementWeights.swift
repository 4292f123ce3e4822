/// How much two ratings agree: 1 when they are the same, 0 when nothing of it is left.
struct AgreementWeights {
  private let values: [Double]?
  private let span: Double
  let count: Int

  /// All or nothing.
  init(identityOf count: Int) {
    values = nil
    span = 1
    self.count = count
  }

  /// Linear: 1 − |a − b| / (max − min) by numeric distance (Cohen 1968, doi 10.1037/h0026256;
  /// Gwet 2014, section 3.5). Nil when there is no distance between any two.
  init?(linear values: [Double]) {
    guard let low = values.min(), let high = values.max(), high > low else { return nil }
    self.values = values
    span = high - low
    count = values.count
  }

  subscript(_ one: Int, _ other: Int) -> Double {
    guard let values else { return one == other ? 1 : 0 }
    return 1 - (values[one] - values[other]).magnitude / span
  }

  /// The sum over every ordered pair of categories.
  var total: Double {
    guard values != nil else { return Double(count) }
    var sum = 0.0
    for one in 0..<count { for other in 0..<count { sum += self[one, other] } }
    return sum
  }
}
