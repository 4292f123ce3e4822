import Assessment
import StrictJSON

extension JSONReader {
  /// An id of something inside a pack.
  func identifier() throws(JSONShapeError) -> String {
    let text = try string()
    guard Identifier.isValid(text) else {
      throw error("\"\(text)\" is not an id; use a-z, 0-9 and single hyphens")
    }
    return text
  }

  /// Text for people: not blank, and on one line.
  func words() throws(JSONShapeError) -> String {
    let text = try string()
    if text.allSatisfy(\.isWhitespace) { throw error("the text is empty") }
    if JSONReader.holdsControl(text) {
      throw error("the text holds a control character; write one line of plain text")
    }
    return text
  }

  /// Whether text holds U+0000 to U+001F or U+007F to U+009F, told from its bytes for speed.
  private static func holdsControl(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || (last == 0xC2 && byte < 0xA0) { return true }
      last = byte
    }
    return false
  }

  /// An exact number with at most one decimal, between -100,000 and 100,000.
  func tenths() throws(JSONShapeError) -> Tenths {
    let literal = try number()
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), abs(whole) < 100_000,
      parts.count == 1 || parts[1].utf8.count == 1
    else { throw error("expected a number with at most one decimal, found \(literal)") }
    let rest = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    return Tenths(count: whole * 10 + (literal.hasPrefix("-") ? -rest : rest))
  }

  /// A version such as `1.0.0`.
  func threePartVersion() throws(JSONShapeError) -> String {
    let text = try string()
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } })
    else { throw error("\"\(text)\" is not a version; write it as 1.0.0") }
    return text
  }

  /// One of a closed set of words.
  func word<Word: RawRepresentable<String>>(of words: [Word]) throws(JSONShapeError) -> Word {
    let text = try string()
    guard let word = words.first(where: { $0.rawValue == text }) else {
      let known = words.map(\.rawValue).joined(separator: ", ")
      throw error("\"\(text)\" is not known here; use one of \(known)")
    }
    return word
  }

  func list<Element>(
    _ read: (JSONReader) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    var list: [Element] = []
    for element in try elements() { list.append(try read(element)) }
    return list
  }

  func elements<Element>(
    as read: (JSONReader) -> () throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    try list { (element) throws(JSONShapeError) in try read(element)() }
  }

  /// A list in which nothing stands twice.
  func uniqueList<Element: Hashable>(
    _ read: (JSONReader) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    var list: [Element] = []
    for element in try elements() {
      let value = try read(element)
      if list.contains(value) { throw element.error("it stands twice in this list") }
      list.append(value)
    }
    return list
  }

  func uniqueElements<Element: Hashable>(
    as read: (JSONReader) -> () throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    try uniqueList { (element) throws(JSONShapeError) in try read(element)() }
  }

  /// A list of lines for people.
  func lines() throws(JSONShapeError) -> [String] {
    try elements(as: JSONReader.words)
  }

  /// An object whose values are texts for people.
  func labels() throws(JSONShapeError) -> [String: String] {
    var labels: [String: String] = [:]
    for (key, member) in try members() { labels[key] = try member.words() }
    return labels
  }

  /// Two numbers in rising order.
  func range<Bound: Comparable>(
    _ read: (JSONReader) -> () throws(JSONShapeError) -> Bound
  ) throws(JSONShapeError) -> ClosedRange<Bound> {
    let bounds = try elements(as: read)
    guard bounds.count == 2 else { throw error("expected two numbers, the lowest and the highest") }
    guard bounds[0] <= bounds[1] else { throw error("the lowest stands after the highest") }
    return bounds[0]...bounds[1]
  }

  /// The flag of a member, or a default when it is absent.
  func flag(_ key: String, default absent: Bool = false) throws(JSONShapeError) -> Bool {
    try member(key)?.bool() ?? absent
  }
}
