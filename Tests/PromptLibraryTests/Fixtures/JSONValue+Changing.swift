public import StrictJSON

extension JSONValue {
  /// The value with the part at a path such as `scores.0.range` replaced, added, or removed.
  ///
  /// Keys that hold a full stop cannot be named.
  func with(_ path: String, _ value: JSONValue?) -> JSONValue {
    changing(path.split(separator: ".").map(String.init)[...], to: value)
  }

  func without(_ path: String) -> JSONValue { with(path, nil) }

  private func changing(_ path: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch self {
    case .object(let members):
      let old = members.first { $0.key == step }?.value
      let new = rest.isEmpty ? value : (old ?? .object([])).changing(rest, to: value)
      var changed = members.filter { $0.key != step }
      if let new { changed.append(JSONMember(step, new)) }
      return .object(changed)
    case .array(var values):
      let index = step == "-" ? values.count : Int(step) ?? values.count
      let old = index < values.count ? values[index] : nil
      let new = rest.isEmpty ? value : old?.changing(rest, to: value)
      if index < values.count { values.remove(at: index) }
      if let new { values.insert(new, at: index) }
      return .array(values)
    default:
      return self
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// JSON as it is written in a file.
  public init(stringLiteral text: String) {
    do {
      self = try JSONValue(parsing: Array(text.utf8))
    } catch {
      preconditionFailure("a fixture is not JSON: \(error.message)")
    }
  }
}
