/// The text as lines of at most so many columns, broken at spaces where there are any and inside a
/// word where it is longer than a line: of a path behind a "/" where one fits. A line feed (or CR
/// LF) begins a new line.
///
/// Nothing is lost but the one space a line was broken at. A character wider than the line stands
/// alone. An empty text is one empty line; fewer than one column counts as one.
public func wrapped(_ text: String, columns: Int) -> [String] {
  if !text.utf8.contains(0x0A), displayWidth(text) <= columns { return [text] }
  let characters = Array(text)
  return lineSpans(characters, columns: columns).map { String(characters[$0.range]) }
}

/// One line of a wrapped text.
struct LineSpan: Equatable {
  /// The characters shown on it, without the space or line feed at its end.
  var range: Range<Int>
  /// Where the next line begins: `range.upperBound`, or one more if the line was broken at a space
  /// or line feed.
  var next: Int
}

/// Where `wrapped` breaks; there is always at least one line.
func lineSpans(_ characters: [Character], columns: Int) -> [LineSpan] {
  let columns = max(1, columns)
  var spans: [LineSpan] = []
  var start = 0
  var width = 0
  var widthAfterSpace = 0
  var lastSpace: Int?

  for (index, character) in characters.enumerated() {
    if character.isLineFeed {
      spans.append(LineSpan(range: start..<index, next: index + 1))
      (start, width, lastSpace) = (index + 1, 0, nil)
      continue
    }
    let own = displayWidth(character)
    if width + own > columns, index > start {
      if character == " " {
        spans.append(LineSpan(range: start..<index, next: index + 1))
        (start, width, lastSpace) = (index + 1, 0, nil)
        continue
      }
      if let space = lastSpace {
        spans.append(LineSpan(range: start..<space, next: space + 1))
        (start, width, lastSpace) = (space + 1, widthAfterSpace, nil)
      }
      if width + own > columns, index > start {
        let slash = characters[start..<index].lastIndex(of: "/").map { $0 + 1 } ?? index
        spans.append(LineSpan(range: start..<slash, next: slash))
        (start, width) = (slash, characters[slash..<index].reduce(0) { $0 + displayWidth($1) })
      }
    }
    width += own
    widthAfterSpace += own
    if character == " " {
      lastSpace = index
      widthAfterSpace = 0
    }
  }
  spans.append(LineSpan(range: start..<characters.count, next: characters.count))
  return spans
}

extension Character {
  /// Whether it begins a new line of a text: a line feed or CR LF, nothing else.
  var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
