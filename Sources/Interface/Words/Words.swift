/// Every word of the screens in one language; the defaults are English.
///
/// Another language is a value with other strings. Words of packs are not here: they are in the
/// packs' own text files.
public struct Words: Equatable, Sendable {
  public var home = Home()
  public var who = Who()
  public var visit = Visit()
  public var prompt = Prompt()
  public var result = Result()
  public var decision = Decision()
  public var safety = Safety()
  public var saving = Saving()
  public var review = Review()
  public var commands = Commands()
  public var time = Time()
  public var plain = Plain()

  public init() {}

  public static let english = Words()
}

extension String {
  /// Puts values where `{key}` stands.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let key = rest[rest.index(after: open)..<close]
      result += values.first { $0.key == key }?.value ?? "{\(key)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
