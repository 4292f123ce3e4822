/// Student's t distribution, as far as a 95 % interval needs it.
enum StudentT {
  /// The quantile 0.975, to about 12 digits.
  /// - Parameter degreesOfFreedom: At least 1.
  static func upper975(degreesOfFreedom: Int) -> Double {
    let degrees = max(1, degreesOfFreedom)
    guard degrees <= 2_000 else { return expanded(Double(degrees)) }
    var low = 1.9
    var high = 13.0
    // 60 halvings of 11 reach the last bit.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if central(middle, degrees) < 0.95 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability between −t and t, by the finite series for whole degrees of freedom
  /// (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
  static func central(_ t: Double, _ degrees: Int) -> Double {
    let nu = Double(degrees)
    let hypotenuse = (nu + t * t).squareRoot()
    let sine = t / hypotenuse
    let cosine = nu.squareRoot() / hypotenuse
    let isOdd = degrees % 2 == 1
    var term = isOdd ? cosine : 1
    var sum = degrees == 1 ? 0 : term
    var step = isOdd ? 2 : 1
    while step < degrees - 2 {
      term *= cosine * cosine * Double(step) / Double(step + 1)
      sum += term
      step += 2
    }
    guard isOdd else { return sine * sum }
    return 2 / Double.pi * (arctangent(t / nu.squareRoot()) + sine * sum)
  }

  /// Around the normal quantile (Abramowitz and Stegun 1964, 26.7.5); beyond 2,000 degrees of
  /// freedom the next term is below 1e-15.
  private static func expanded(_ nu: Double) -> Double {
    let z = 1.959_963_984_540_054
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    return z + (first + (second + third / nu) / nu) / nu
  }

  /// The arctangent of a number not below 0: the angle is halved until its series is short.
  static func arctangent(_ x: Double) -> Double {
    var small = x
    for _ in 0..<4 { small /= 1 + (1 + small * small).squareRoot() }
    var power = small
    var sum = 0.0
    var divisor = 1.0
    for _ in 0..<16 {
      sum += power / divisor
      power *= -small * small
      divisor += 2
    }
    return 16 * sum
  }
}
