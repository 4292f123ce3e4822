import Assessment
import Screen

extension Model {
  func writingPage(_ page: inout Page, _ writing: Writing) {
    page.text(title(of: writing.purpose), style: .bold)
    for line in about(writing) { page.text(line, style: .dim) }
    page.blank()
    let isMasked = isMasking && !writing.isRevealed
    var field = writing.field
    if isMasked {
      // A star for each character: the caret and the length stay true.
      field.text = String(field.text.map { $0 == " " || $0 == "\n" ? $0 : "*" })
      field.caret = writing.field.caret
    }
    page.writing(field)
  }

  private func title(of purpose: Writing.Purpose) -> String {
    switch purpose {
    case .note(let item):
      "\(words.prompt.noteTitle): \(visit?.title(item) ?? "")"
    case .text(let item): visit?.title(item) ?? ""
    case .complexity: words.visit.complexityAsk
    case .acted: words.safety.did
    case .actedWith: words.safety.with
    case .actedAt: words.safety.when
    case .notActed: words.safety.notActed
    case .changed: words.safety.changed
    case .unsavedReason: words.scale.leaveWhy
    }
  }

  private func about(_ writing: Writing) -> [String] {
    switch writing.purpose {
    case .note where isMasking, .acted where isMasking, .actedWith where isMasking,
      .notActed where isMasking, .changed where isMasking:
      return [ends(writing), writing.isRevealed ? words.prompt.shown : words.prompt.masked]
    case .complexity:
      guard let visit else { return [] }
      let without = visit.level(complexity: nil).map(words.level) ?? ""
      let with = visit.level(complexity: writing.field.text).map(words.level) ?? ""
      return [
        words.visit.complexityWithout.filled(["level": without]),
        words.visit.complexityWith.filled(["level": with]), words.visit.complexityLine,
      ]
    case .unsavedReason: return [words.scale.leaveWhyLine]
    case .actedAt: return [words.safety.whenLine, ends(writing)]
    case .note, .text, .acted, .actedWith, .notActed, .changed: return [ends(writing)]
    }
  }

  /// How the writing is ended.
  private func ends(_ writing: Writing) -> String {
    writing.purpose.isMultiline ? words.prompt.noteLine : words.prompt.shortNoteLine
  }
}

extension Page {
  /// The columns that a text being typed has on a page of so many.
  static func writingColumns(of columns: Int) -> Int { max(1, columns - 4) }

  /// A text that is being typed, in as many rows as it takes, with its caret.
  mutating func writing(_ field: TextField) {
    let box = field.visibleLines(columns: Page.writingColumns(of: columns), rows: 10_000)
    let start = rows.count
    for line in box.lines { row([Span(column: 2, text: line, style: .underline)]) }
    mark(
      start..<rows.count,
      cursor: Position(column: 2 + box.caret.column, row: start + box.caret.row))
  }
}
