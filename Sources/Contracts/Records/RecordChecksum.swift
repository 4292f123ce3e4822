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
    "schema", "id", "kind", "about", "setting", "practitioner", "team", "software", "finished",
    "at", "service", "event", "on", "helped", "note", "reason", "dyad", "born", "due", "status",
    "because", "verdict", "to", "replyTo", "text",
  ]
  private static let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 8)
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

extension RecordChecksum {
  /// Whether the text on a tape is whole: it carries one checksum in the usual place that its
  /// bytes fit, or none at all. False also for what only ``check(_:_:)`` can judge.
  static func fits(_ reader: JSONTapeReader) -> Bool {
    var found: Int?
    let isUsual = reader.members(0) { key, value in
      let isNamed = reader.equals(key, "checksum")
      guard reader.kind(value) == .string else { return !isNamed }
      if reader.nodes[value].hasEscape { return false }
      let text = reader.raw(value)
      let isMarked = text.starts(with: mark.utf8)
      guard isNamed else { return !isMarked }
      // Another member of this name on the way here could be taken for it.
      for node in 1..<key where reader.equals(node, "checksum") { return false }
      guard isMarked, text.count == mark.utf8.count + 8 else { return false }
      found = value
      return true
    }
    guard isUsual else { return false }
    guard let found else { return true }
    let end = Int(reader.nodes[found].end)
    let start = end - 8
    guard start >= line.count,
      reader.bytes[(start - line.count)..<start].elementsEqual(line)
    else { return false }
    var sum = CRC32()
    sum.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(reader.bytes)[..<start]))
    sum.add(zeros[...])
    sum.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(reader.bytes)[end...]))
    return sum.matches(UnsafeBufferPointer(rebasing: reader.bytes[start..<end]))
  }
}
