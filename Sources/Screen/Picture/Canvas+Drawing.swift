extension Canvas {
  /// Puts another picture onto this one, its top left corner at a place; what lies off this one is
  /// left out. The cursor stays where it is.
  public mutating func draw(_ other: Canvas, at origin: Position) {
    for row in 0..<other.size.rows {
      for column in 0..<other.size.columns {
        let place = Position(column: origin.column + column, row: origin.row + row)
        copy(other[Position(column: column, row: row)], to: place)
      }
    }
  }
}
