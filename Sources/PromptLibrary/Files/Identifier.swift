/// The rule for ids of packs and of everything inside them.
enum Identifier {
  /// Whether text is lower-case letters and digits in words joined by single hyphens.
  ///
  /// Such an id can be a file name on every system and never a path.
  static func isValid(_ text: some StringProtocol) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }
  }
}
