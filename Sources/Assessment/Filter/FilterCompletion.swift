/// How a filter that is being typed can go on.
public enum FilterCompletion {
  /// The endings of the word at the end of `text`, as whole words, best first; none behind a
  /// space or in quotes.
  ///
  /// - Parameter practitioners: The codes that are known, for `by:` and `for:`.
  public static func words(for text: String, practitioners: [String] = []) -> [String] {
    guard let last = lastWord(text) else { return [] }
    if let colon = last.firstIndex(of: ":") {
      guard let key = FilterKey(rawValue: last[..<colon].lowercased()), key.takesValue else {
        return []
      }
      let begun = last[last.index(after: colon)...].lowercased()
      let values = key == .by || key == .about ? practitioners : key.values
      return values.filter { $0.lowercased().hasPrefix(begun) && $0.lowercased() != begun }
        .map { key.typed + $0 }
    }
    let begun = last.lowercased()
    return FilterKey.allCases.map(\.typed).filter { $0.hasPrefix(begun) && $0 != begun }
  }

  /// `text` with its last word completed as far as all possible endings agree; a space follows a
  /// word that is whole. nil when there is nothing to add.
  public static func completed(_ text: String, practitioners: [String] = []) -> String? {
    let words = words(for: text, practitioners: practitioners)
    guard let first = words.first, let last = lastWord(text) else { return nil }
    var common = first
    for word in words.dropFirst() {
      common = String(zip(common, word).prefix { $0 == $1 }.map(\.0))
    }
    let isWhole = words.count == 1 && !common.hasSuffix(":")
    let ending = isWhole ? common + " " : common
    guard ending.count > last.count else { return nil }
    return text.dropLast(last.count) + ending
  }

  private static func lastWord(_ text: String) -> String? {
    var isQuoted = false
    var word = ""
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted { word = "" } else { word.append(character) }
    }
    return word.isEmpty || isQuoted || word.contains("\"") ? nil : word
  }
}
