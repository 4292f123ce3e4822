public import Assessment

extension Moment {
  /// RFC 3339 with the local offset; milliseconds stand in it only when they are not zero, so
  /// that what is read again is equal.
  public var rfc3339: String {
    let fraction = Int(((milliseconds % 1_000) + 1_000) % 1_000)
    guard fraction != 0 else { return description }
    let digits = String(fraction)
    let padded = String(repeating: "0", count: 3 - digits.count) + digits
    return "\(description.dropLast(6)).\(padded)\(description.suffix(6))"
  }
}
