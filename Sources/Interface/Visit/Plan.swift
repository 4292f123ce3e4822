import Assessment

/// The plan of a decision: what was typed, and "see alone" where the talk was not private.
struct Plan: Equatable, Sendable {
  /// What the practitioner typed.
  let typed: String

  init(typed: String) { self.typed = typed }

  /// Takes a stored plan apart.
  init(_ stored: String?, _ words: Words) {
    var text = stored ?? ""
    if text.hasSuffix(words.decision.seeAlone) {
      text.removeLast(words.decision.seeAlone.count)
    }
    typed = text.trimmed
  }

  /// What is stored; nil when there is nothing to store.
  func text(isPrivate: Bool, _ words: Words) -> String? {
    let parts = isPrivate ? [typed] : [typed, words.decision.seeAlone]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
