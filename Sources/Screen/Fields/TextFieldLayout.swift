/// How a field's text lies on the lines of a given width, with a column kept free at the right for
/// the caret behind a full line.
struct TextFieldLayout {
  let characters: [Character]
  let spans: [LineSpan]
  /// The line of `spans` with the caret.
  let caretLine: Int
  /// The columns of the text before the caret on its line.
  let caretColumn: Int

  init(_ field: TextField, columns: Int) {
    characters = Array(field.text)
    spans = lineSpans(characters, columns: columns - 1)
    let caret = field.caret
    caretLine = spans.lastIndex { $0.range.lowerBound <= caret } ?? 0
    let line = spans[caretLine].range
    caretColumn = characters[line.lowerBound..<max(line.lowerBound, min(caret, line.upperBound))]
      .reduce(0) { $0 + displayWidth($1) }
  }

  /// The text of one line.
  func text(ofLine line: Int) -> String { String(characters[spans[line].range]) }

  /// The offset of the character that stands at a column of a line, or of the line's end.
  func offset(line: Int, column: Int) -> Int {
    let range = spans[line].range
    var width = 0
    for index in range {
      width += displayWidth(characters[index])
      if width > column { return index }
    }
    // At a break inside a word the end of this line is already the beginning of the next.
    let breaksInsideWord = spans[line].next == range.upperBound && line < spans.count - 1
    return breaksInsideWord ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
