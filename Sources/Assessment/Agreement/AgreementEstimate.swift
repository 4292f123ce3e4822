/// A figure of agreement with what a repetition with other items could have given.
public struct AgreementEstimate: Equatable, Sendable {
  /// A fraction: 1 is agreement throughout, 0 no more than chance; below 0 is less than chance.
  public let value: Double
  /// The 95 % confidence interval; nil when one item only was rated. The items count as drawn from
  /// many more (no correction for a finite number of them), the raters as given.
  ///
  /// Its bounds are those of irrCAC: cut at 1, above which no figure can be, and for a figure that
  /// allows for chance not cut below, because how low that figure can be hangs on the chance of its
  /// own table. A bound below −1 says that there are too few items; ``AgreementNote/tooFewItems``
  /// says so beside it. Percent agreement is cut at 0 too.
  public let interval: ClosedRange<Double>?

  /// - Parameter parts: What each item gives; their mean is the value, their spread its error:
  ///   Var = Σ (part − value)² / (n (n − 1)), with Student's t for n − 1 (Gwet 2014, section 5.4).
  init(_ value: Double, parts: [Double], lowest: Double? = nil) {
    let value = value == 0 ? 0 : value
    self.value = value
    let count = Double(parts.count)
    guard parts.count >= 2 else {
      interval = nil
      return
    }
    let squares = parts.reduce(0) { $0 + ($1 - value) * ($1 - value) }
    let error = (squares / (count * (count - 1))).squareRoot()
    let reach = StudentT.upper975(degreesOfFreedom: parts.count - 1) * error
    let low = max(lowest ?? -.infinity, value - reach)
    interval = min(low, 1)...max(min(1, value + reach), min(low, 1))
  }
}
