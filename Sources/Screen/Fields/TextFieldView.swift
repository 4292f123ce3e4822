extension TextField {
  /// The part of a field of one line that fits into so many columns, scrolled as far as the caret
  /// needs, and the caret's column in it: 0 to `columns - 1`.
  public func visibleLine(columns: Int) -> (text: String, caretColumn: Int) {
    let columns = max(1, columns)
    let characters = Array(text)
    var start = 0
    var caretColumn = characters[..<caret].reduce(0) { $0 + displayWidth($1) }
    while caretColumn >= columns, start < caret {
      caretColumn -= displayWidth(characters[start])
      start += 1
    }
    var end = start
    var width = 0
    while end < characters.count {
      let next = width + displayWidth(characters[end])
      guard next <= columns else { break }
      width = next
      end += 1
    }
    return (String(characters[start..<end]), caretColumn)
  }

  /// The lines of a field of several lines that fit into so many columns and rows, scrolled as far
  /// as the caret needs, and the caret's place among them. At most `rows` lines, at least one.
  public func visibleLines(columns: Int, rows: Int) -> (lines: [String], caret: Position) {
    let columns = max(1, columns)
    let rows = max(1, rows)
    let layout = TextFieldLayout(self, columns: columns)
    let top = max(0, layout.caretLine - rows + 1)
    let lines = (top..<min(layout.spans.count, top + rows)).map(layout.text(ofLine:))
    let caret = Position(
      column: min(layout.caretColumn, columns - 1), row: layout.caretLine - top)
    return (lines, caret)
  }
}
