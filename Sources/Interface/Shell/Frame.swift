import Assessment
public import Screen

/// The picture of a model: a pure function, what a terminal shows.
public func view(_ model: Model) -> Canvas { picture(model) { Layout(model) } }

/// The same, with the layout of the page asked for only where a page is seen.
func picture(_ model: Model, layout: () -> Layout) -> Canvas {
  if let demo = model.demo { return DemoView.draw(model, demo) }
  if model.isHidden { return Frame.hidden(model) }
  if model.isTooSmall { return Frame.tooSmall(model) }
  return Frame.draw(model, layout())
}

/// The bars and lines around a page, the same on every screen.
enum Frame {
  static func draw(_ model: Model, _ layout: Layout) -> Canvas {
    var canvas = Canvas(size: model.size)
    let last = model.size.rows - 1
    canvas.fill(row: 0, style: .reverse)
    Header(model).draw(on: &canvas)
    write(layout.page.pinned[layout.pinned], from: layout.top, on: &canvas)
    write(layout.page.rows[layout.rows], from: layout.bodyTop, on: &canvas)
    pane(model, layout, on: &canvas)
    for (offset, line) in layout.foot.enumerated() {
      canvas.write(
        line.text, at: Position(column: Page.margin, row: last - layout.foot.count + offset),
        style: line.style)
    }
    if let sign = layout.sign {
      let row = last - max(1, layout.foot.count) - (layout.foot.isEmpty ? 0 : 1)
      canvas.write(
        truncated(sign, columns: model.size.columns - 2),
        at: Position(column: Page.margin, row: row), style: .dim)
    }
    canvas.fill(row: last, style: .reverse)
    canvas.write(
      Footer.text(model, readsOn: layout.rows.upperBound < layout.page.rows.count),
      at: Position(column: Page.margin, row: last), style: .reverse)
    canvas.cursor = cursor(layout)
    return canvas
  }

  private static func write(
    _ rows: ArraySlice<[Span]>, from top: Int, on canvas: inout Canvas
  ) {
    for (offset, row) in rows.enumerated() {
      for span in row {
        canvas.write(
          span.text, at: Position(column: span.column, row: top + offset), style: span.style)
      }
    }
  }

  /// The caret or the focused entry; the first row of the page while that is scrolled out of view.
  private static func cursor(_ layout: Layout) -> Position {
    if let caret = layout.page.pinnedCursor, layout.pinned.contains(caret.row) {
      return Position(column: caret.column, row: layout.top + caret.row)
    }
    if let cursor = layout.page.cursor, layout.rows.contains(cursor.row) {
      let row = layout.bodyTop + cursor.row - layout.rows.lowerBound
      return Position(column: cursor.column, row: row)
    }
    return Position(column: Page.margin, row: layout.bodyTop)
  }

  /// Quick-hide: no product name, no header, no reference.
  static func hidden(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size)
    let row = max(0, model.size.rows - 1)
    canvas.write(model.words.home.hiddenLine, at: Position(column: 0, row: row), style: .dim)
    canvas.cursor = Position(column: 0, row: 0)
    return canvas
  }

  /// Too small to read anything; what was answered is kept all the same, and it says how.
  static func tooSmall(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size)
    let words = model.words.home
    let kept = model.isSaved ? words.tooSmallSafe : words.tooSmallUnsaved
    let lines = wrapped(words.tooSmall + "\n" + kept, columns: max(1, model.size.columns))
    for (row, line) in lines.enumerated() where row < model.size.rows {
      canvas.write(line, at: Position(column: 0, row: row))
    }
    canvas.cursor = Position(column: 0, row: 0)
    return canvas
  }
}
