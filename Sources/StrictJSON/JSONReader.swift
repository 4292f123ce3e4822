/// What is wrong inside well-formed JSON: the path, and the reason in words.
public struct JSONShapeError: Error, Equatable, Sendable {
  /// Such as `$.items[3].options[0].code`.
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var message: String { "\(path): \(reason)" }
}

/// A value with the path that led to it, so that every refusal can say where.
public struct JSONReader: Sendable {
  public let value: JSONValue
  public let path: String

  public init(_ value: JSONValue, path: String = "$") {
    self.value = value
    self.path = path
  }

  public func error(_ reason: String) -> JSONShapeError {
    JSONShapeError(path: path, reason: reason)
  }

  private func expected(_ what: String) -> JSONShapeError {
    error("expected \(what), found \(value.kind)")
  }

  /// The members with their readers, in written order.
  public func members() throws(JSONShapeError) -> [(key: String, reader: JSONReader)] {
    guard case .object(let members) = value else { throw expected("an object") }
    return members.map { ($0.key, JSONReader($0.value, path: JSONReader.path(path, $0.key))) }
  }

  public func elements() throws(JSONShapeError) -> [JSONReader] {
    guard case .array(let values) = value else { throw expected("a list") }
    return values.enumerated().map { JSONReader($1, path: "\(path)[\($0)]") }
  }

  public func string() throws(JSONShapeError) -> String {
    guard case .string(let text) = value else { throw expected("text") }
    return text
  }

  public func bool() throws(JSONShapeError) -> Bool {
    guard case .bool(let flag) = value else { throw expected("true or false") }
    return flag
  }

  /// A whole number written without fraction or exponent.
  public func integer() throws(JSONShapeError) -> Int {
    guard case .number(let literal) = value, let number = Int(literal) else {
      throw expected("a whole number")
    }
    return number
  }

  /// The literal of a number.
  public func number() throws(JSONShapeError) -> String {
    guard case .number(let literal) = value else { throw expected("a number") }
    return literal
  }

  /// The member with this key, or nil when the object has none.
  public func member(_ key: String) throws(JSONShapeError) -> JSONReader? {
    guard case .object(let members) = value else { throw expected("an object") }
    guard let found = members.first(where: { $0.key == key }) else { return nil }
    return JSONReader(found.value, path: JSONReader.path(path, key))
  }

  /// The member with this key; an error that names it when there is none.
  public func required(_ key: String) throws(JSONShapeError) -> JSONReader {
    guard let found = try member(key) else { throw error("\"\(key)\" is missing") }
    return found
  }

  /// Refuses any key that is not listed; a few keys, in any order.
  public func allowOnly(_ keys: [String]) throws(JSONShapeError) {
    for (key, reader) in try members() where !keys.contains(key) {
      throw reader.error("unknown key; known here: \(keys.sorted().joined(separator: ", "))")
    }
  }

  /// The path of a member: `$.items[0].id`; keys that are not plain words are quoted.
  public static func path(_ path: String, _ key: String) -> String {
    let isPlain =
      !key.isEmpty && key.utf8.allSatisfy { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 == 95 }
    return isPlain ? "\(path).\(key)" : "\(path)[\"\(key)\"]"
  }
}
