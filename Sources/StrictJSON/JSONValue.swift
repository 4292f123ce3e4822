/// A JSON value that keeps the order of members and the exact text of numbers.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The literal as written, valid under RFC 8259.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// An object from pairs; pairs with a nil value are left out.
  public static func members(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var members: [JSONMember] = []
    members.reserveCapacity(pairs.count)
    for case (let key, let value?) in pairs { members.append(JSONMember(key, value)) }
    return .object(members)
  }

  public static func strings(_ values: some Sequence<String>) -> JSONValue {
    .array(values.map { .string($0) })
  }

  /// What it is, in words for an error line.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// One member of an object.
public struct JSONMember: Hashable, Sendable {
  public let key: String
  public let value: JSONValue

  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
