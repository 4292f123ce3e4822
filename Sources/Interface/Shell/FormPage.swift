import Screen

extension Page {
  /// The lines of a form, or those of its part: label, entry, and below it what was made of the
  /// entry.
  mutating func form(_ form: Form, part: Range<Int>? = nil) {
    let part = (part ?? form.fields.indices).clamped(to: form.fields.indices)
    let widest = form.fields[part].map { displayWidth($0.label) }.max() ?? 0
    let isStacked = columns < 60
    let column = isStacked ? 5 : min(3 + widest + 2, columns / 2)
    for index in part {
      field(
        form.fields[index], isFocused: index == form.focus, column: column,
        isStacked: isStacked || 3 + displayWidth(form.fields[index].label) + 1 > column)
    }
  }

  private mutating func field(_ field: Field, isFocused: Bool, column: Int, isStacked: Bool) {
    let start = rows.count
    var first: [Span] = []
    if isFocused {
      first.append(Span(column: Page.margin, text: Page.marker, style: .bold))
    }
    let labelStyle: Style = isFocused ? .bold : []
    if isStacked {
      for (index, line) in wrapped(field.label, columns: max(1, columns - 4)).enumerated() {
        rows.append((index == 0 ? first : []) + [Span(column: 3, text: line, style: labelStyle)])
      }
      first = []
    } else {
      first.append(Span(column: 3, text: field.label, style: labelStyle))
    }
    let room = max(1, columns - column - 1)
    var caret: Position?
    let row = rows.count
    switch field.content {
    case .text(let text) where isFocused && text.isMultiline && !text.text.isEmpty:
      let box = text.visibleLines(columns: room, rows: 10_000)
      caret = Position(column: column + box.caret.column, row: row + box.caret.row)
      for (index, line) in box.lines.enumerated() {
        rows.append(
          (index == 0 ? first : []) + [Span(column: column, text: line, style: .underline)])
      }
    case .text(let text) where !isFocused:
      // What is not being typed is read whole.
      for (index, line) in wrapped(onOneLine(text.text), columns: room).enumerated() {
        rows.append((index == 0 ? first : []) + [Span(column: column, text: line, style: [])])
      }
    case .text(let text):
      let line = text.visibleLine(columns: room)
      caret = Position(column: column + line.caretColumn, row: row)
      let showsHint = text.text.isEmpty && field.note == nil
      if showsHint, displayWidth(field.hint) <= room - 2 {
        first.append(Span(column: column + 2, text: field.hint, style: .dim))
      } else {
        first.append(Span(column: column, text: line.text, style: .underline))
      }
      rows.append(first)
      if showsHint, displayWidth(field.hint) > room - 2 { below(field.hint, .dim, column, room) }
    case .choice(let labels, let chosen?) where labels.count > 3 && !isFocused:
      let text = "[\(labels[chosen])]  \(field.keyRange)"
      rows.append(first + [Span(column: column, text: text, style: [])])
    case .choice(let labels, let chosen):
      choices(labels, chosen, first, column: column) { field.key(of: $0) }
    }
    if let note = field.note { below(note, field.isWrong ? .bold : .dim, column, room) }
    entry(start..<rows.count)
    guard isFocused else { return }
    mark(start..<rows.count, cursor: caret ?? Position(column: Page.margin, row: start))
  }

  private mutating func below(_ text: String, _ style: Style, _ column: Int, _ room: Int) {
    guard !text.isEmpty else { return }
    for line in wrapped(text, columns: max(1, room - 2)) {
      rows.append([Span(column: column + 2, text: line, style: style)])
    }
  }

  /// `1 yes   2 [no]`: every choice with its key, the chosen one in brackets.
  private mutating func choices(
    _ labels: [String], _ chosen: Int?, _ first: [Span], column: Int, key: (Int) -> String
  ) {
    var spans = first
    var at = column
    for (index, label) in labels.enumerated() {
      let isChosen = index == chosen
      let text = "\(key(index)) " + (isChosen ? "[\(label)]" : label)
      if at > column, at + displayWidth(text) >= columns {
        rows.append(spans)
        spans = []
        at = column
      }
      let lines = wrapped(text, columns: max(1, columns - column - 1))
      for (offset, line) in lines.enumerated() {
        spans.append(Span(column: at, text: line, style: isChosen ? .bold : []))
        if offset < lines.count - 1 {
          rows.append(spans)
          spans = []
        }
      }
      at += displayWidth(text) + 3
    }
    rows.append(spans)
  }
}
