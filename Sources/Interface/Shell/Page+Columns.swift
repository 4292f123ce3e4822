import Screen

extension Page {
  /// Parts beside each other, each in a column of its own; one below the other where there is one
  /// column for all. What can have the focus stands in the first of them.
  mutating func sideBySide(_ parts: [[(inout Page) -> Void]]) {
    guard parts.count > 1 else {
      for draw in parts.joined() { draw(&self) }
      return
    }
    let width = columns / parts.count
    let start = rows.count
    for (place, draws) in parts.enumerated() {
      var column = Page(size: Size(columns: width, rows: isCompact ? 10 : 24))
      for draw in draws { draw(&column) }
      let left = place * width
      for (index, spans) in column.rows.enumerated() {
        let row = start + index
        while rows.count <= row { self.row([]) }
        rows[row] += spans.map {
          Span(column: $0.column + left, text: $0.text, style: $0.style)
        }
      }
      for row in column.parts { part(row: row + start) }
      for entry in column.entries { self.entry(entry.range.shifted(by: start)) }
      if let focus = column.focus, let cursor = column.cursor {
        mark(
          focus.shifted(by: start),
          cursor: Position(column: cursor.column + left, row: cursor.row + start))
      }
      if let opened = column.opened { mark(opened: opened.shifted(by: start)) }
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by count: Int) -> Range<Int> {
    lowerBound + count..<upperBound + count
  }
}
