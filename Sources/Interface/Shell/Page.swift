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
  var rows: [[Span]] = []
  /// The rows of the focused entry.
  private(set) var focus: Range<Int>?
  /// Where the cursor stands: at the caret, else at the marker of the focused entry.
  private(set) var cursor: Position?

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

  /// Running text, wrapped.
  mutating func text(_ text: String, indent: Int = 1, style: Style = []) {
    for line in wrapped(text, columns: max(1, columns - indent - 1)) {
      rows.append([Span(column: indent, text: line, style: style)])
    }
  }

  /// A label, and beside it text with a hanging indent.
  mutating func labelled(
    _ label: String, _ text: String, indent: Int = 3, width: Int = 10, style: Style = []
  ) {
    let start = min(indent + width, columns / 2)
    for (index, line) in wrapped(text, columns: max(1, columns - start - 1)).enumerated() {
      var spans = [Span(column: start, text: line, style: style)]
      if index == 0 { spans.insert(Span(column: indent, text: label, style: .dim), at: 0) }
      rows.append(spans)
    }
  }

  /// An entry that can have the focus: a marker, a key, text, and something at its right.
  mutating func entry(
    key: String = "", _ text: String, trailing: String = "", isFocused: Bool,
    style: Style = [], indent: Int = 3
  ) {
    let start = rows.count
    let keyWidth = key.isEmpty ? 0 : displayWidth(key) + 2
    let textColumn = indent + keyWidth
    let trailingWidth = trailing.isEmpty ? 0 : displayWidth(trailing) + 2
    let room = max(1, columns - textColumn - trailingWidth - 1)
    let style = isFocused ? style.union(.bold) : style
    for (index, line) in wrapped(text, columns: room).enumerated() {
      var spans = [Span(column: textColumn, text: line, style: style)]
      if index == 0 {
        if isFocused { spans.append(Span(column: 1, text: Page.marker, style: .bold)) }
        if !key.isEmpty { spans.append(Span(column: indent, text: key, style: style)) }
        if !trailing.isEmpty {
          let column = max(textColumn, columns - displayWidth(trailing) - 1)
          spans.append(Span(column: column, text: trailing, style: style))
        }
      }
      rows.append(spans)
    }
    if isFocused { mark(start..<rows.count, cursor: Position(column: 1, row: start)) }
  }

  mutating func row(_ spans: [Span]) { rows.append(spans) }

  /// Says which rows have the focus and where the cursor stands.
  mutating func mark(_ focus: Range<Int>, cursor: Position) {
    self.focus = focus
    self.cursor = cursor
  }

  /// Which rows show in a window: the hand-scrolled ones, else those around the focus. A window
  /// that does not show everything keeps its last row for the sign that says so.
  func window(rows count: Int, scroll: Int?) -> (rows: Range<Int>, isCut: Bool) {
    guard rows.count > count else { return (0..<rows.count, false) }
    let shown = max(1, count - 1)
    let highest = rows.count - shown
    var top = scroll ?? 0
    if scroll == nil, let focus {
      if focus.upperBound > shown { top = focus.upperBound - shown }
      top = min(top, focus.lowerBound)
    }
    top = max(0, min(highest, top))
    return (top..<min(rows.count, top + shown), true)
  }
}
