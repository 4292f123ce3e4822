/// The bytes of a file with the name to show for it.
struct PromptFile: Sendable {
  let name: String
  let bytes: [UInt8]

  /// The language in `text.LANG.json`, or nil for any other file name.
  static func language(of fileName: String) -> String? {
    guard fileName.hasPrefix("text."), fileName.hasSuffix(".json") else { return nil }
    let language = fileName.dropFirst("text.".count).dropLast(".json".count)
    return isLanguage(language) ? String(language) : nil
  }

  /// Whether text is a language tag such as `cy` or `pt-BR`; so it can never be a path either.
  static func isLanguage(_ text: some StringProtocol) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ (97...122).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy {
          (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        }
    }
  }
}
