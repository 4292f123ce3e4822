import Screen

/// Text of several lines on one: each line ends like a clause, and empty ones are left out.
func onOneLine(_ text: String) -> String {
  guard text.utf8.contains(0x0A) else { return text }
  let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
  return lines.filter { !$0.isEmpty }.reduce("") { joined, line in
    guard let last = joined.last else { return line }
    return joined + (last.isPunctuation ? " " : "; ") + line
  }
}

/// Stored text as it can be shown, in a row or a sentence: what a person typed on several lines
/// reads on.
func visible(_ text: String) -> String { Screen.visible(onOneLine(text)) }
