extension TextField {
  /// The part of a field of one line that fits into so many columns, scrolled as far as the caret
  /// needs, and the caret's column in it: 0 to `columns - 1`. Where text is cut away `<` or `>`
  /// stands at that end, from 4 columns on.
  public func visibleLine(columns: Int) -> (text: String, caretColumn: Int) {
    let columns = max(1, columns)
    let characters = Array(text)
    let widths = characters.map(displayWidth)
    let mark = columns < 4 ? 0 : 1
    let rest = widths[caret...].reduce(0, +)
    var start = 0
    var before = widths[..<caret].reduce(0, +)
    // The caret itself needs a column, and so does the mark behind it.
    func isOutside() -> Bool {
      let room = columns - (start > 0 ? mark : 0)
      if before + max(rest, 1) <= room { return false }
      let atCaret = caret < widths.count ? max(1, widths[caret]) : 1
      return before + (rest > atCaret ? min(atCaret, columns - mark - 1) + mark : 1) > room
    }
    while start < caret, isOutside() {
      before -= widths[start]
      start += 1
    }
    let lead = start > 0 ? mark : 0
    let isCut = lead + before + rest > columns
    let room = columns - lead - (isCut ? mark : 0)
    var end = start
    var width = 0
    while end < characters.count, width + widths[end] <= room {
      width += widths[end]
      end += 1
    }
    var shown = String(characters[start..<end])
    if lead > 0 { shown = "<" + shown }
    if isCut, mark > 0 { shown += String(repeating: " ", count: room - width) + ">" }
    return (shown, min(lead + before, columns - 1))
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
