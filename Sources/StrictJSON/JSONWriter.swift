extension JSONValue {
  /// Pretty text: two spaces, keys sorted by their UTF-8 bytes, `/` unescaped, a newline at the
  /// end. The same value always gives the same bytes.
  public func pretty() -> String {
    var text = ""
    write(into: &text, indent: 0, isPretty: true)
    text.append("\n")
    return text
  }

  /// One line without spaces, keys sorted, no newline: a line of a journal.
  public func compact() -> String {
    var text = ""
    write(into: &text, indent: 0, isPretty: false)
    return text
  }

  private func write(into text: inout String, indent: Int, isPretty: Bool) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let literal): text += literal
    case .string(let string): JSONValue.quote(string, into: &text)
    case .array(let values):
      JSONValue.list(values, "[", "]", into: &text, indent, isPretty) { value, text in
        value.write(into: &text, indent: indent + 1, isPretty: isPretty)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      JSONValue.list(sorted, "{", "}", into: &text, indent, isPretty) { member, text in
        JSONValue.quote(member.key, into: &text)
        text += isPretty ? ": " : ":"
        member.value.write(into: &text, indent: indent + 1, isPretty: isPretty)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, into text: inout String,
    _ indent: Int, _ isPretty: Bool, each: (Element, inout String) -> Void
  ) {
    text += open
    for (offset, element) in elements.enumerated() {
      if offset > 0 { text += "," }
      if isPretty { text += "\n" + String(repeating: "  ", count: indent + 1) }
      each(element, &text)
    }
    if isPretty, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
