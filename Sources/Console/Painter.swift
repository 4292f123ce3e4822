import CTerminal
import Screen

/// Sends pictures to the open terminal, one call for each run of cells in one style.
struct Painter {
  private var run = Run()
  private var last: Canvas?

  /// What is as it was is left alone: handing the library all cells takes longer than everything
  /// else between a key and its picture.
  mutating func paint(_ canvas: borrowing Canvas, on size: Size) {
    if last?.size != canvas.size {
      terminal_erase()
      last = Canvas(size: canvas.size)
    }
    for row in 0..<min(canvas.size.rows, size.rows) {
      guard let changed = canvas.changedColumns(ofRow: row, from: last) else { continue }
      let columns = changed.clamped(to: 0..<size.columns)
      run.begin(row: row)
      for (column, cell) in zip(columns, canvas.cells(ofRow: row, columns: columns)) {
        run.add(cell, column: column)
      }
      run.flush()
    }
    let cursor = canvas.cursor ?? Position(column: 0, row: 0)
    terminal_show(
      Int32(min(cursor.row, max(0, size.rows - 1))),
      Int32(min(cursor.column, max(0, size.columns - 1))),
      canvas.cursor != nil)
    last = copy canvas
  }

  /// Makes the next picture whole: what the terminal shows is not known any more.
  mutating func forget() { last = nil }
}

/// Cells side by side in one style.
private struct Run {
  private var bytes: [UInt8] = []
  private var row = 0
  private var start = 0
  private var style: Style = []

  init() { bytes.reserveCapacity(512) }

  mutating func begin(row: Int) {
    self.row = row
    start = 0
  }

  mutating func add(_ cell: Cell, column: Int) {
    if cell.isContinuation { return }
    if bytes.isEmpty || cell.style != style {
      flush()
      (start, style) = (column, cell.style)
    }
    let utf8 = cell.character.utf8
    bytes.append(contentsOf: utf8)
    // The C library may count other columns for it; the next run is placed by column again.
    if utf8.count > 2 { flush() }
  }

  mutating func flush() {
    guard !bytes.isEmpty else { return }
    terminal_put(Int32(row), Int32(start), bytes, Int32(bytes.count), style.attributes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension Style {
  fileprivate var attributes: TerminalAttributes {
    var attributes: TerminalAttributes = []
    if contains(.bold) { attributes.insert(.bold) }
    if contains(.reverse) { attributes.insert(.reverse) }
    if contains(.dim) { attributes.insert(.dim) }
    if contains(.underline) { attributes.insert(.underline) }
    if contains(.alert) { attributes.insert(.alert) }
    return attributes
  }
}
