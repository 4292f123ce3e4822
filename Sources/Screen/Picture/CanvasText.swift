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
  public func cells(ofRow row: Int) -> [Cell] { cells(ofRow: row, columns: 0..<size.columns) }

  /// The cells of some columns of one row; those off the picture are left out.
  public func cells(ofRow row: Int, columns: Range<Int>) -> [Cell] {
    guard contains(row: row) else { return [] }
    let columns = columns.clamped(to: 0..<size.columns)
    return columns.map { unpacked(cells[row * size.columns + $0]) }
  }

  /// The columns from the first to the last in which a row differs from another picture of the same
  /// size, whole wide characters; all of them without such a picture, nil if none differs.
  public func changedColumns(ofRow row: Int, from other: Canvas?) -> Range<Int>? {
    guard contains(row: row), size.columns > 0 else { return nil }
    guard let other, other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    var end = start + size.columns
    var first = firstDifferent(in: start..<end, from: other)
    guard first < end else { return nil }
    while isSame(end - 1, as: other) { end -= 1 }
    if first > start, cells[first].isContinuation || other.cells[first].isContinuation {
      first -= 1
    }
    while end < start + size.columns, cells[end].isContinuation || other.cells[end].isContinuation {
      end += 1
    }
    return first - start..<end - start
  }
}
