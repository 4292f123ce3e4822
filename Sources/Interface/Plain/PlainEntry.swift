/// What a typed line can mean.
enum PlainEntry: Equatable, Sendable {
  case nothing
  case number(Int)
  /// The position of a choice that was named in words.
  case choice(Int)
  case word(PlainWord)
  case text(String)
  /// The beginning of several words or choices.
  case unclear([String])
  case unknown(String)

  /// Reads a line: a number, a choice by its words, a word that can be typed, or text.
  ///
  /// Upper and lower case are the same, and the beginning of a word is enough while it is the
  /// beginning of one only. Where text is written only whole words count, so that a sentence is
  /// never taken for one. Where nothing on the page begins so, the words that every page takes are
  /// tried, so that they can say why they do nothing. Finishing cannot be undone: its word counts in
  /// full only.
  static func read(
    _ line: String, words: Words.Plain, offered: [PlainWord], choices: [String],
    takesText: Bool
  ) -> PlainEntry {
    let text = line.trimmed
    if text.isEmpty { return .nothing }
    let lower = text.lowercased()
    if let choice = choices.firstIndex(where: { $0.lowercased() == lower }) {
      return .choice(choice)
    }
    // "yes" and "no" before a comma or a sentence name their choice, whatever else they begin.
    let opening = choices.indices.filter { firstWord(choices[$0]) == lower }
    if opening.count == 1 { return .choice(opening[0]) }
    if let word = PlainWord.allCases.first(where: { words.typed[$0]?.lowercased() == lower }) {
      return .word(word)
    }
    if takesText { return .text(text) }
    if lower == "?" { return .word(.help) }
    if lower == "-", offered.contains(.none) { return .word(.none) }
    if lower.utf8.allSatisfy({ (48...57).contains($0) }), lower.utf8.count < 7,
      let number = Int(lower)
    {
      return .number(number)
    }
    return beginning(lower, text, words, offered, choices)
  }

  private static func firstWord(_ choice: String) -> String {
    String(choice.lowercased().prefix { $0.isLetter })
  }

  private static func beginning(
    _ lower: String, _ text: String, _ words: Words.Plain, _ offered: [PlainWord],
    _ choices: [String]
  ) -> PlainEntry {
    let begun = offered.filter { words.typed[$0]?.lowercased().hasPrefix(lower) == true }
    let chosen = choices.indices.filter { choices[$0].lowercased().hasPrefix(lower) }
    switch (begun.count, chosen.count) {
    case (0, 0):
      let other = PlainWord.allCases.first { word in
        PlainWord.always.contains(word)
          && words.typed[word]?.lowercased().hasPrefix(lower) == true
      }
      return other.map { .word($0) } ?? .unknown(text)
    case (1, 0) where begun[0] != .finish: return .word(begun[0])
    case (0, 1): return .choice(chosen[0])
    default:
      return .unclear(begun.compactMap { words.typed[$0] } + chosen.map { choices[$0] })
    }
  }
}
