/// How many columns and rows a terminal or a picture has; both are zero or more.
public struct Size: Hashable, Sendable {
  /// Columns from left to right.
  public var columns: Int
  /// Rows from top to bottom.
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on a picture; the top left cell is column 0, row 0.
public struct Position: Hashable, Sendable {
  /// Columns to the right of the left edge.
  public var column: Int
  /// Rows below the top edge.
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
