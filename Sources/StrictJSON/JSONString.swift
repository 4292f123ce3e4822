extension JSONParser {
  /// Reads a string whose opening quote stands at `index`.
  mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""),
      bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20
    {
      index += 1
    }
    var collected: [UInt8] = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      return try checked(bytes[start..<index])
    }
    collected.append(contentsOf: bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): return try checked(collected[...])
      case UInt8(ascii: "\\"): try escape(into: &collected)
      case 0..<0x20: throw error("a control character stands unescaped in a string")
      default:
        collected.append(byte)
        index += 1
      }
    }
    throw error("the file ends inside a string")
  }

  /// Steps over the closing quote once the bytes are known to be UTF-8.
  private mutating func checked(_ slice: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw error("a string is not valid UTF-8")
    }
    index += 1
    return text
  }

  private mutating func escape(into collected: inout [UInt8]) throws(JSONSyntaxError) {
    guard index + 1 < bytes.count else { throw error("the file ends inside a string") }
    index += 1
    switch bytes[index] {
    case UInt8(ascii: "\""): collected.append(0x22)
    case UInt8(ascii: "\\"): collected.append(0x5C)
    case UInt8(ascii: "/"): collected.append(0x2F)
    case UInt8(ascii: "b"): collected.append(0x08)
    case UInt8(ascii: "f"): collected.append(0x0C)
    case UInt8(ascii: "n"): collected.append(0x0A)
    case UInt8(ascii: "r"): collected.append(0x0D)
    case UInt8(ascii: "t"): collected.append(0x09)
    case UInt8(ascii: "u"): return try unicode(into: &collected)
    default: throw error("unknown escape in a string")
    }
    index += 1
  }

  private mutating func unicode(into collected: inout [UInt8]) throws(JSONSyntaxError) {
    var scalar = try hexadecimal()
    if (0xD800..<0xDC00).contains(scalar) {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\\") else {
        throw error("half of a surrogate pair in a string")
      }
      index += 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "u") else {
        throw error("half of a surrogate pair in a string")
      }
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else {
        throw error("half of a surrogate pair in a string")
      }
      scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let unicode = Unicode.Scalar(scalar) else {
      throw error("half of a surrogate pair in a string")
    }
    collected.append(contentsOf: String(Character(unicode)).utf8)
  }

  /// Reads four hexadecimal digits after the `u` at `index` and steps over them.
  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    index += 1
    guard index + 4 <= bytes.count else { throw error("the file ends inside a string") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch bytes[index] {
      case 48...57: value = value << 4 | UInt32(bytes[index] - 48)
      case 65...70: value = value << 4 | UInt32(bytes[index] - 55)
      case 97...102: value = value << 4 | UInt32(bytes[index] - 87)
      default: throw error("expected four hexadecimal digits")
      }
      index += 1
    }
    return value
  }
}
