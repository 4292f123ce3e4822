/// An exact number with at most one decimal: the value of an answer or a score.
///
/// Some published keys use steps of 1.3, so binary fractions would not add up by hand.
public struct Tenths: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number times ten.
  public let count: Int

  public init(count: Int) { self.count = count }

  public init(_ whole: Int) { self.count = whole * 10 }

  public static let zero = Tenths(count: 0)

  public static func < (left: Tenths, right: Tenths) -> Bool { left.count < right.count }
  public static func + (left: Tenths, right: Tenths) -> Tenths {
    Tenths(count: left.count + right.count)
  }
  public static func - (left: Tenths, right: Tenths) -> Tenths {
    Tenths(count: left.count - right.count)
  }
  public static func += (left: inout Tenths, right: Tenths) { left = left + right }

  /// As a person writes it: `12`, `2.3`, `-0.5`.
  public var description: String {
    let whole = abs(count) / 10
    let rest = abs(count) % 10
    let sign = count < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
