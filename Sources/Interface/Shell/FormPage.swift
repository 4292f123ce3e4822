import Screen

extension Page {
  /// The lines of a form: label, entry, and beside or below it what was made of the entry.
  mutating func form(_ form: Form) {
    let widest = form.fields.map { displayWidth($0.label) }.max() ?? 0
    let entryColumn = columns < 60 ? 5 : min(3 + widest + 2, columns / 2)
    for (index, field) in form.fields.enumerated() {
      self.field(field, isFocused: index == form.focus, column: entryColumn)
    }
  }

  private mutating func field(_ field: Field, isFocused: Bool, column: Int) {
    let start = rows.count
    var first: [Span] = []
    if isFocused { first.append(Span(column: 1, text: Page.marker, style: .bold)) }
    let isStacked = column <= 5 || 3 + displayWidth(field.label) + 1 > column
    let labelStyle: Style = isFocused ? .bold : []
    if isStacked {
      for (index, line) in wrapped(field.label, columns: max(1, columns - 4)).enumerated() {
        rows.append((index == 0 ? first : []) + [Span(column: 3, text: line, style: labelStyle)])
      }
      first = []
    } else {
      first.append(Span(column: 3, text: field.label, style: labelStyle))
    }
    let entryRow = rows.count
    let room = max(1, columns - column - 1)
    var cursor = Position(column: 1, row: start)
    switch field.content {
    case .text(let text):
      let line = text.visibleLine(columns: room)
      if text.text.isEmpty, field.note == nil {
        let hint = truncated(field.hint, columns: max(1, room - 2))
        first.append(Span(column: column + (isFocused ? 2 : 0), text: hint, style: .dim))
      } else {
        first.append(Span(column: column, text: line.text, style: isFocused ? .underline : []))
      }
      if isFocused { cursor = Position(column: column + line.caretColumn, row: entryRow) }
      rows.append(first)
    case .choice(let labels, let chosen):
      choices(labels, chosen, first, column: column, isFocused: isFocused)
    }
    if let note = field.note {
      for line in wrapped(note, columns: max(1, room - 2)) {
        rows.append([Span(column: column + 2, text: line, style: field.isWrong ? .bold : .dim)])
      }
    }
    if isFocused { mark(start..<rows.count, cursor: cursor) }
  }

  /// `1 yes   2 [no]`: every choice with its digit, the chosen one in brackets.
  private mutating func choices(
    _ labels: [String], _ chosen: Int?, _ first: [Span], column: Int, isFocused: Bool
  ) {
    var spans = first
    var at = column
    for (index, label) in labels.enumerated() {
      let isChosen = index == chosen
      let text = "\(index + 1) " + (isChosen ? "[\(label)]" : label)
      if at > column, at + displayWidth(text) >= columns {
        rows.append(spans)
        spans = []
        at = column
      }
      spans.append(Span(column: at, text: text, style: isChosen ? .bold : []))
      at += displayWidth(text) + 3
    }
    rows.append(spans)
  }
}
