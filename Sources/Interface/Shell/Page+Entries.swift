import Screen

extension Page {
  /// An entry that can have the focus: a marker, a key, text, and something at its right.
  ///
  /// What stands at the right goes below where it would leave the text too little room, and looks
  /// the same with the focus: moving the focus then changes the rows at their left alone.
  mutating func entry(
    key: String = "", _ text: String, trailing: String = "", isFocused: Bool,
    style: Style = [], indent: Int = 3
  ) {
    let textColumn = indent + (key.isEmpty ? 0 : displayWidth(key) + 2)
    let space = max(1, columns - textColumn - 1)
    let trailingWidth = trailing.isEmpty ? 0 : displayWidth(trailing) + 2
    let isBelow = trailingWidth > space / 2 && displayWidth(text) + trailingWidth > space
    let room = isBelow ? space : max(1, space - trailingWidth)
    let focused = isFocused ? style.union(.bold) : style
    entry(isFocused: isFocused) { page in
      let columns = page.columns
      for (index, line) in wrapped(text, columns: room).enumerated() {
        var spans = [Span(column: textColumn, text: line, style: focused)]
        if index == 0 {
          if isFocused { spans.append(Span(column: Page.margin, text: Page.marker, style: .bold)) }
          if !key.isEmpty { spans.append(Span(column: indent, text: key, style: focused)) }
          if !trailing.isEmpty, !isBelow {
            let column = max(textColumn, columns - displayWidth(trailing) - 1)
            spans.append(Span(column: column, text: trailing, style: style))
          }
        }
        page.row(spans)
      }
      guard isBelow else { return }
      for line in wrapped(trailing, columns: max(1, space - 2)) {
        page.row([Span(column: textColumn + 2, text: line, style: style)])
      }
    }
  }
}
