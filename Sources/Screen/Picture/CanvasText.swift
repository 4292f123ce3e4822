extension Canvas {
  /// The text of each row, trailing spaces kept: what a terminal shows.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells(ofRow: row) where !cell.isContinuation { line.append(cell.character) }
      return line
    }
  }

  /// One letter a cell: `.` plain, `B` bold, `R` reverse, `D` dim, `U` underline, `A` alert, and a
  /// letter or digit of its own for each combination (`b` bold and reverse, `a` bold and alert).
  public var styleMap: [String] {
    (0..<size.rows).map { row in String(cells(ofRow: row).map(\.style.letter)) }
  }

  /// The cells of one row of the picture, `size.columns` of them.
  public func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
  /// Whether a row is as it is in another picture of the same size.
  public func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    guard size == other.size, contains(row: row) else { return false }
    for index in row * size.columns..<(row + 1) * size.columns
    where cells[index] != other.cells[index] { return false }
    return true
  }
}
