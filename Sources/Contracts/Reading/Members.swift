import Assessment
import StrictJSON

extension JSONReader {
  /// Refuses unknown keys of an input.
  func allowOnly(_ keys: [String], _ strictness: Strictness) throws(JSONShapeError) {
    if strictness == .input {
      try allowOnly(keys)
    } else {
      _ = try members()
    }
  }

  /// The text of a required member.
  func text(_ key: String) throws(JSONShapeError) -> String { try required(key).string() }

  /// The text of a member that may be absent.
  func optionalText(_ key: String) throws(JSONShapeError) -> String? {
    try member(key)?.string()
  }

  /// Text that says something: an input's is refused when blank.
  func words(_ strictness: Strictness) throws(JSONShapeError) -> String {
    let text = try string()
    if strictness == .input, text.allSatisfy(\.isWhitespace) { throw error("is blank") }
    return text
  }

  /// A name that takes part in ids and lists: an input's holds no control characters and none of
  /// `forbidden`.
  func name(
    _ strictness: Strictness, forbidding forbidden: Character? = nil
  ) throws(JSONShapeError) -> String {
    let text = try words(strictness)
    guard strictness == .input else { return text }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    {
      throw error("holds a control character")
    }
    if let forbidden, text.contains(forbidden) { throw error("may not hold \"\(forbidden)\"") }
    return text
  }

  /// One of a closed list of words.
  func choice<Value>(_ type: Value.Type) throws(JSONShapeError) -> Value
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    let text = try string()
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("\"\(text)\" is not one of \(known)")
    }
    return value
  }

  func setting() throws(JSONShapeError) -> Setting {
    let text = try string()
    guard let value = Setting(rawValue: text) else {
      throw error("\"\(text)\" is not one of care, training")
    }
    return value
  }

  func date() throws(JSONShapeError) -> CalendarDate {
    let text = try string()
    guard let date = CalendarDate(text) else {
      throw error("\"\(text)\" is not a date; write YYYY-MM-DD")
    }
    return date
  }

  func moment() throws(JSONShapeError) -> Moment {
    let text = try string()
    guard let moment = Moment(text) else {
      throw error("\"\(text)\" is not a moment; write 2026-06-01T14:20:00+01:00")
    }
    return moment
  }

  /// `PACK/ITEM`.
  func itemReference() throws(JSONShapeError) -> ItemReference {
    let text = try string()
    guard let slash = text.firstIndex(of: "/"), slash > text.startIndex,
      text.index(after: slash) < text.endIndex
    else { throw error("\"\(text)\" is not written PACK/ITEM") }
    return ItemReference(
      pack: String(text[..<slash]), item: String(text[text.index(after: slash)...]))
  }

  /// A whole number inside a range, which an input must keep to.
  func integer(
    in range: ClosedRange<Int>, _ strictness: Strictness
  ) throws(JSONShapeError) -> Int {
    let number = try integer()
    if strictness == .input, !range.contains(number) {
      throw error("\(number) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }

  /// Text or null.
  func textOrNull() throws(JSONShapeError) -> String? {
    if case .null = value { return nil }
    return try string()
  }

  /// Each element of a list, read in turn.
  func list<Element>(
    _ read: (JSONReader) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    var result: [Element] = []
    for element in try elements() { result.append(try read(element)) }
    return result
  }

  /// Checks `schema` and `version` and says what to do about a file of another kind or a newer
  /// program.
  func checkSchema(_ schema: String, version: Int) throws(JSONShapeError) {
    let named = try required("schema")
    guard try named.string() == schema else {
      throw named.error("expected \"\(schema)\", found \"\(try named.string())\"")
    }
    let numbered = try required("version")
    let found = try numbered.integer()
    if found > version {
      throw numbered.error(
        "version \(found) was written by a newer program; this one reads \(version)")
    }
    if found < version { throw numbered.error("version \(found) does not exist") }
  }
}
