import Screen

/// A piece of a row.
struct Span: Equatable, Sendable {
  let column: Int
  let text: String
  let style: Style
}

/// What stands between header and footer: rows of text, as long as they need to be.
struct Page: Equatable, Sendable {
  let columns: Int
  /// Whether blank rows are left out because the terminal is low.
  let isCompact: Bool
  /// Rows that stay above the others while those scroll.
  var pinned: [[Span]] = []
  var rows: [[Span]] = []
  /// The rows of the headings that Tab goes to.
  private(set) var parts: [Int] = []
  /// The rows of every entry that can have the focus, in order.
  private(set) var entries: [EntryRows] = []
  /// The rows of the focused entry.
  private(set) var focus: Range<Int>?
  /// The rows that the focused line opened into: seen with it as far as there is room.
  private(set) var opened: Range<Int>?
  /// Where the cursor stands: at the caret, else at the marker of the focused entry.
  private(set) var cursor: Position?
  /// A caret in the pinned rows; it wins over `cursor`.
  var pinnedCursor: Position?

  init(size: Size) {
    columns = size.columns
    isCompact = size.rows < 20
  }

  /// The first column of running text.
  static let margin = 1
  /// The marker of the focused entry.
  static let marker = ">"

  mutating func blank() {
    guard !isCompact, rows.last?.isEmpty == false else { return }
    rows.append([])
  }

  /// A heading that can be gone to by a key.
  mutating func part(_ title: String) {
    blank()
    parts.append(rows.count)
    text(title, style: .bold)
  }

  /// Says that a row already written is such a heading.
  mutating func part(row: Int) { parts.append(row) }

  mutating func row(_ spans: [Span]) { rows.append(spans) }

  /// Running text, wrapped.
  mutating func text(_ text: String, indent: Int = Page.margin, style: Style = []) {
    for line in wrapped(text, columns: max(1, columns - indent - 1)) {
      rows.append([Span(column: indent, text: line, style: style)])
    }
  }

  /// A label, and beside it text with a hanging indent.
  mutating func labelled(
    _ label: String, _ text: String, indent: Int = 3, width: Int = 10, style: Style = [],
    labelStyle: Style = .dim
  ) {
    let isNarrow = columns < 60
    let indent = isNarrow ? Page.margin : indent
    let wanted = isNarrow ? width * 4 / 5 : max(width, displayWidth(label) + 2)
    let start = min(indent + wanted, columns / 2)
    let room = max(1, start - indent - 1)
    let labels = label.isEmpty ? [] : wrapped(label, columns: room)
    let lines = wrapped(text, columns: max(1, columns - start - 1))
    for index in 0..<max(labels.count, lines.count) {
      var spans: [Span] = []
      if index < labels.count {
        spans.append(Span(column: indent, text: labels[index], style: labelStyle))
      }
      if index < lines.count { spans.append(Span(column: start, text: lines[index], style: style)) }
      rows.append(spans)
    }
  }

  /// Pieces beside a label that are kept whole, such as a telephone number: as many on a row as fit.
  mutating func labelled(_ label: String, pieces: [String], indent: Int = 3, width: Int = 10) {
    let room = columns - (columns < 60 ? Page.margin + width * 4 / 5 : indent + width) - 1
    var row = ""
    for piece in pieces where !piece.isEmpty {
      let longer = row.isEmpty ? piece : row + "  " + piece
      if displayWidth(longer) > room, !row.isEmpty {
        labelled(label, row, indent: indent, width: width)
        row = piece
      } else {
        row = longer
      }
    }
    if !row.isEmpty { labelled(label, row, indent: indent, width: width) }
  }

  /// Rows that can have the focus, all of those written by `content`.
  mutating func entry(
    isFocused: Bool, cursorColumn: Int = Page.margin, _ content: (inout Page) -> Void
  ) {
    let start = rows.count
    content(&self)
    let range = start..<max(start + 1, rows.count)
    entry(range)
    if isFocused { mark(range, cursor: Position(column: cursorColumn, row: start)) }
  }

  /// Says that rows already written are an entry that can have the focus.
  mutating func entry(_ rows: Range<Int>) { entries.append(EntryRows(rows)) }

  /// Says which rows the focused line opened into.
  mutating func mark(opened rows: Range<Int>) { opened = rows }

  /// Says which rows have the focus and where the cursor stands.
  mutating func mark(_ focus: Range<Int>, cursor: Position) {
    self.focus = focus
    self.cursor = cursor
  }
}
