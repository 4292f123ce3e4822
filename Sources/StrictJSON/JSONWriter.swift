extension JSONValue {
  /// Pretty text: two spaces, keys sorted by their UTF-8 bytes, `/` unescaped, a newline at the
  /// end. The same value always gives the same bytes.
  public func pretty() -> String { String(decoding: prettyBytes(), as: UTF8.self) }

  /// The bytes of ``pretty()``.
  public func prettyBytes() -> [UInt8] {
    var output = JSONOutput(isPretty: true)
    output.write(self, indent: 0)
    output.bytes.append(0x0A)
    return output.bytes
  }

  /// One line without spaces, keys sorted, no newline: a line of a journal.
  public func compact() -> String {
    var output = JSONOutput(isPretty: false)
    output.write(self, indent: 0)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

/// Collects bytes: text that grows character by character costs several times as much.
private struct JSONOutput {
  let isPretty: Bool
  var bytes: [UInt8] = []

  init(isPretty: Bool) {
    self.isPretty = isPretty
    bytes.reserveCapacity(4_096)
  }

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let literal): bytes += literal.utf8
    case .string(let string): quote(string)
    case .array(let values):
      open("[")
      for (offset, value) in values.enumerated() {
        separate(offset, indent + 1)
        write(value, indent: indent + 1)
      }
      close("]", isEmpty: values.isEmpty, indent)
    case .object(let members):
      open("{")
      for (offset, position) in JSONOutput.order(members).enumerated() {
        let member = members[position]
        separate(offset, indent + 1)
        quote(member.key)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(0x20) }
        write(member.value, indent: indent + 1)
      }
      close("}", isEmpty: members.isEmpty, indent)
    }
  }

  /// The positions of members by the bytes of their keys. Moving numbers is cheaper than moving
  /// members.
  private static func order(_ members: [JSONMember]) -> [Int] {
    members.indices.sorted {
      members[$0].key.utf8.lexicographicallyPrecedes(members[$1].key.utf8)
    }
  }

  private mutating func open(_ bracket: Unicode.Scalar) { bytes.append(UInt8(ascii: bracket)) }

  private mutating func separate(_ offset: Int, _ indent: Int) {
    if offset > 0 { bytes.append(UInt8(ascii: ",")) }
    if isPretty { breakLine(indent) }
  }

  private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool, _ indent: Int) {
    if isPretty, !isEmpty { breakLine(indent) }
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func breakLine(_ indent: Int) {
    bytes.append(0x0A)
    for _ in 0..<indent {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func quote(_ string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { utf8 in
      let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
      if isPlain {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: bytes += "\\\"".utf8
    case 0x5C: bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    case 0..<0x20, 0x7F:
      bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
      bytes += String(byte, radix: 16).utf8
    default: bytes.append(byte)
    }
  }
}
