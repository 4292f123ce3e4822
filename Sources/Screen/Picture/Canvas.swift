/// A picture of a terminal: rows of cells and the place of the cursor. Screens draw into it; only
/// `Console` sends it to a real terminal, so a test of a screen needs none.
public struct Canvas: Sendable {
  /// The size given at the beginning, negative measures taken as zero.
  public let size: Size
  /// Where screen readers look: the first column of the focused item, or the caret. A place off
  /// the picture becomes the nearest one on it; nil only if nothing is focused.
  public var cursor: Position? {
    didSet { cursor = cursor.flatMap(nearest) }
  }
  /// Row by row, `size.columns` cells each.
  private(set) var cells: [PackedCell]
  /// Characters of several scalars, which the cells name by their place.
  var clusters: [Character] = []

  /// A blank picture.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; a blank one off the picture.
  public subscript(position: Position) -> Cell {
    guard contains(row: position.row), position.column >= 0, position.column < size.columns
    else { return .blank }
    return unpacked(cells[position.row * size.columns + position.column])
  }

  /// Writes one line of text and returns the column after it.
  ///
  /// Control characters are drawn as `^[`, line breaks as `^J`, invisible ones as `<U+202E>`, so
  /// the text takes exactly `displayWidth(text)` columns. Nothing is drawn at or beyond `limit`,
  /// left of column 0 or on a row that is not there.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - position: Where its first column goes; may lie off the picture.
  ///   - style: How it is drawn.
  ///   - limit: The first column that must stay as it is; the right edge unless given.
  /// - Returns: The column after the text, at most `limit` when the text was cut there.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, style: Style = [], limit: Int? = nil
  ) -> Int {
    let end = min(limit ?? size.columns, size.columns)
    var column = position.column
    guard column < end else { return column }
    guard contains(row: position.row) else { return min(end, column + displayWidth(text)) }
    if isPlainASCII(text) {
      return putASCII(text.utf8, column: column, end: end, row: position.row, style)
    }
    for character in text {
      if let width = simpleWidth(character) {
        column = put(character, width: width, column: column, end: end, row: position.row, style)
      } else {
        for glyph in Glyphs(of: character) {
          column = put(
            glyph.character, width: glyph.width, column: column, end: end, row: position.row, style)
        }
      }
      if column >= end { break }
    }
    return column
  }

  /// Makes a whole row spaces in one style.
  public mutating func fill(row: Int, style: Style) {
    guard contains(row: row) else { return }
    let cell = PackedCell(code: 0x20, style: style)
    for index in row * size.columns..<(row + 1) * size.columns { cells[index] = cell }
  }

  /// Adds attributes to cells already written; columns off the picture are left out.
  public mutating func restyle(row: Int, columns: Range<Int>, adding style: Style) {
    guard contains(row: row) else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].style.formUnion(style)
    }
  }

  /// Puts a cell as it is, where there is a place for it.
  mutating func copy(_ cell: Cell, to position: Position) {
    guard contains(row: position.row), position.column >= 0, position.column < size.columns
    else { return }
    cells[position.row * size.columns + position.column] = PackedCell(
      code: code(of: cell.character), style: cell.style, isContinuation: cell.isContinuation)
  }

  func contains(row: Int) -> Bool { row >= 0 && row < size.rows }

  private func nearest(_ position: Position) -> Position? {
    guard size.columns > 0, size.rows > 0 else { return nil }
    return Position(
      column: min(max(0, position.column), size.columns - 1),
      row: min(max(0, position.row), size.rows - 1))
  }

  /// Puts printable ASCII, one cell a byte, and returns the column after it.
  private mutating func putASCII(
    _ bytes: String.UTF8View, column: Int, end: Int, row: Int, _ style: Style
  ) -> Int {
    let after = min(end, column + bytes.count)
    let first = max(0, column)
    guard first < after else { return after }
    separate(at: row * size.columns + first, column: first)
    separate(at: row * size.columns + after - 1, column: after - 1)
    var index = row * size.columns + first
    for byte in bytes.dropFirst(first - column).prefix(after - first) {
      cells[index] = PackedCell(code: UInt32(byte), style: style)
      index += 1
    }
    return after
  }

  /// Puts one glyph and returns the column after it. Of a wide one that is cut by a limit or by the
  /// left edge, a space remains.
  private mutating func put(
    _ character: Character, width: Int, column: Int, end: Int, row: Int, _ style: Style
  ) -> Int {
    guard column < end else { return column }
    let after = min(end, column + width)
    guard column >= 0, column + width == after else {
      if after > 0 { fillCell(" ", column: max(0, column), row: row, style) }
      return after
    }
    fillCell(character, column: column, row: row, style)
    if width == 2 {
      fillCell(" ", column: column + 1, row: row, style)
      cells[row * size.columns + column + 1].isContinuation = true
    }
    return after
  }

  private mutating func fillCell(_ character: Character, column: Int, row: Int, _ style: Style) {
    let index = row * size.columns + column
    separate(at: index, column: column)
    cells[index] = PackedCell(code: code(of: character), style: style)
  }

  /// Makes spaces of the other half of a wide character of which one half is about to go.
  private mutating func separate(at index: Int, column: Int) {
    if cells[index].isContinuation, column > 0 {
      cells[index - 1].code = PackedCell.blank.code
      cells[index].isContinuation = false
    }
    if column + 1 < size.columns, cells[index + 1].isContinuation {
      cells[index + 1].isContinuation = false
    }
  }
}
