/// A record's id as two numbers: what indexes hold of it. Greater is later.
public struct RecordKey: Hashable, Comparable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// nil for a text that is no id.
  public init?(_ id: String) {
    guard RecordID.isValid(id) else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for byte in id.utf8 where byte != UInt8(ascii: "-") {
      let digit = UInt64(byte < 58 ? byte - 48 : byte - 87)
      if digits < 16 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
      digits += 1
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// The id itself.
  public var id: String {
    RecordID.make(milliseconds: Int64(high >> 16), random: (high, low))
  }

  public static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
