import StrictJSON

/// The checksum a record carries, so that a damaged file is refused rather than read as another
/// assessment: `"checksum": "crc32:xxxxxxxx"`, over the bytes of the file with the eight digits
/// written as zeros.
///
/// A record that carries none, made by another program, is taken as it is.
enum RecordChecksum {
  static let key = "checksum"
  private static let mark = "crc32:"
  private static let textKeys: Set<String> = [
    "schema", "id", "kind", "about", "setting", "practitioner", "software", "finished", "at",
    "service", "event", "on", "helped", "note", "reason", "dyad", "born", "due", "status",
    "because", "verdict", "to", "replyTo", "text",
  ]
  private static let line = Array("\n  \"checksum\": \"crc32:".utf8)

  /// The member to write before the digits are known.
  static let blank = JSONMember(key, .string("\(mark)00000000"))

  /// Fills in the digits of a pretty text that holds ``blank`` among its top members.
  static func fill(_ bytes: inout [UInt8]) {
    guard let digits = digits(in: bytes) else { return }
    bytes.replaceSubrange(digits, with: checksum(bytes, digits).utf8)
  }

  /// Refuses bytes that do not fit the checksum they carry.
  ///
  /// A flipped bit in the key or in the mark must not make the checksum vanish, so either the key
  /// or the mark under a key that no record has is enough for one to be expected.
  static func check(_ bytes: [UInt8], _ reader: JSONReader) throws(JSONShapeError) {
    let carriers = try reader.members().filter { key, member in
      if case .string(let text) = member.value, text.hasPrefix(mark) {
        return !textKeys.contains(key)
      }
      return key == self.key
    }
    guard !carriers.isEmpty else { return }
    guard carriers.count == 1, let digits = digits(in: bytes),
      String(decoding: bytes[digits], as: UTF8.self) == checksum(bytes, digits)
    else {
      throw carriers[0].reader.error("the file is damaged: its bytes do not fit its checksum")
    }
  }

  /// A raw line break never stands inside a JSON string, so only the member itself matches.
  private static func digits(in bytes: [UInt8]) -> Range<Int>? {
    guard bytes.count > line.count + 8 else { return nil }
    var index = 0
    let last = bytes.count - line.count - 8
    while index <= last {
      if bytes[index] == line[0], bytes[index...].starts(with: line) {
        let start = index + line.count
        return start..<start + 8
      }
      index += 1
    }
    return nil
  }

  private static func checksum(_ bytes: [UInt8], _ digits: Range<Int>) -> String {
    var sum = CRC32()
    sum.add(bytes[..<digits.lowerBound])
    sum.add(Array(repeating: UInt8(ascii: "0"), count: digits.count)[...])
    sum.add(bytes[digits.upperBound...])
    return sum.hexadecimal
  }
}
