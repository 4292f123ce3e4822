import Assessment

/// The id of a record and of the draft it grew from: a UUID v7 in lower case.
///
/// An id becomes a path, so nothing else may pass for one.
public enum RecordID {
  /// Whether `text` is exactly a lower-case UUID of version 7 and the RFC 9562 variant.
  public static func isValid(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isValid($0) }
  }

  /// The same of the bytes of a text.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 36, bytes[8] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: "-"),
      bytes[18] == UInt8(ascii: "-"), bytes[23] == UInt8(ascii: "-"),
      bytes[14] == UInt8(ascii: "7")
    else { return false }
    switch bytes[19] {
    case UInt8(ascii: "8"), UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "b"): break
    default: return false
    }
    for (index, byte) in bytes.enumerated() where hexadecimal(byte) == nil {
      guard index == 8 || index == 13 || index == 18 || index == 23 else { return false }
    }
    return true
  }

  /// Milliseconds since 1970 that a valid id was made at; nil for anything else.
  public static func milliseconds(of id: String) -> Int64? {
    guard isValid(id) else { return nil }
    var value: Int64 = 0
    for byte in id.utf8.prefix(13) where byte != UInt8(ascii: "-") {
      value = value << 4 | Int64(hexadecimal(byte) ?? 0)
    }
    return value
  }

  /// The UTC month a valid id was made in: the folder of its record.
  public static func month(of id: String) -> (year: Int, month: Int)? {
    guard let milliseconds = milliseconds(of: id) else { return nil }
    let date = CalendarDate(dayNumber: Int(milliseconds / 86_400_000))
    return (date.year, date.month)
  }

  /// An id from its parts: 48 bits of milliseconds, 12 and 62 bits of randomness.
  public static func make(milliseconds: Int64, random: (UInt64, UInt64)) -> String {
    let time = UInt64(truncatingIfNeeded: milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | random.0 & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    let digits = hexadecimal(high) + hexadecimal(low)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 97...102: byte - 87
    default: nil
    }
  }

  private static func hexadecimal(_ value: UInt64) -> [UInt8] {
    stride(from: 60, through: 0, by: -4).map { shift in
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF
      return digit < 10 ? digit + 48 : digit + 87
    }
  }
}
