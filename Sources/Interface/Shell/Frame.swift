import Assessment
public import Screen

/// The bars and lines around a page, the same on every screen.
enum Frame {
  /// Lines under the page: what is wrong with saving, what waits, what the last key did.
  static func lines(_ model: Model) -> [(text: String, style: Style)] {
    var lines: [(String, Style)] = []
    if let problem = model.saving.problem {
      lines.append((model.words.saving.banner.filled(["reason": problem]), [.bold, .alert]))
    }
    if let visit = model.visit, !visit.draft.openSafety.isEmpty, model.scope != .safety {
      let count = visit.draft.openSafety.count
      let words = model.words
      let full =
        count == 1
        ? words.safety.openEvent : words.safety.openEvents.filled(["n": String(count)])
      lines.append((visit.isShared ? words.prompt.pause : full, .bold))
    }
    if let notice = model.notice { lines.append((notice, [])) }
    return lines
  }

  /// The lines as rows: cut to two rows each, fewer where the terminal is low.
  private static func foot(_ model: Model) -> [(text: String, style: Style)] {
    let isLow = model.size.rows < 20
    return lines(model).flatMap { line in
      wrapped(line.text, columns: max(1, model.size.columns - 2)).prefix(isLow ? 1 : 2).map {
        ($0, line.style)
      }
    }
  }

  private static func headerRows(_ model: Model) -> Int { model.size.rows < 20 ? 1 : 2 }

  /// The rows a page has.
  static func bodyRows(_ model: Model) -> Int {
    max(1, model.size.rows - headerRows(model) - max(1, foot(model).count) - 1)
  }

  static func draw(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size)
    let header = Header(model)
    canvas.fill(row: 0, style: .reverse)
    header.draw(on: &canvas)
    let page = model.page
    let count = bodyRows(model)
    let window = page.window(rows: count, scroll: model.scroll)
    let top = headerRows(model)
    for (offset, row) in window.rows.enumerated() {
      for span in page.rows[row] {
        canvas.write(
          span.text, at: Position(column: span.column, row: top + offset), style: span.style)
      }
    }
    if window.isCut {
      let sign = Frame.sign(window.rows, of: page.rows.count)
      canvas.write(sign, at: Position(column: 1, row: top + count - 1), style: .dim)
    }
    let foot = foot(model)
    for (offset, line) in foot.enumerated() {
      canvas.write(
        line.text, at: Position(column: 1, row: model.size.rows - 1 - foot.count + offset),
        style: line.style)
    }
    let footer = Footer.text(model)
    canvas.fill(row: model.size.rows - 1, style: .reverse)
    canvas.write(
      footer, at: Position(column: 1, row: model.size.rows - 1), style: .reverse)
    canvas.cursor = cursor(page, window.rows, top)
    return canvas
  }

  private static func sign(_ rows: Range<Int>, of count: Int) -> String {
    let above = rows.lowerBound
    let below = count - rows.upperBound
    switch (above > 0, below > 0) {
    case (true, true): return "-- \(above) lines above, \(below) below: PgUp, PgDn --"
    case (true, false): return "-- \(above) lines above: PgUp --"
    default: return "-- \(below) lines below: PgDn --"
    }
  }

  private static func cursor(_ page: Page, _ rows: Range<Int>, _ top: Int) -> Position {
    if let cursor = page.cursor, rows.contains(cursor.row) {
      return Position(column: cursor.column, row: top + cursor.row - rows.lowerBound)
    }
    return Position(column: Page.margin, row: top)
  }
}

/// The picture of a model: a pure function, what a terminal shows.
public func view(_ model: Model) -> Canvas {
  if model.isHidden { return hiddenPicture(model) }
  if model.isTooSmall { return smallPicture(model) }
  return Frame.draw(model)
}

/// Quick-hide: no product name, no header, no reference.
private func hiddenPicture(_ model: Model) -> Canvas {
  var canvas = Canvas(size: model.size)
  let row = max(0, model.size.rows - 1)
  canvas.write(model.words.home.hiddenLine, at: Position(column: 0, row: row), style: .dim)
  canvas.cursor = Position(column: 0, row: 0)
  return canvas
}

private func smallPicture(_ model: Model) -> Canvas {
  var canvas = Canvas(size: model.size)
  let text = model.words.home.tooSmall + "\n" + model.words.home.tooSmallSafe
  let lines = wrapped(text, columns: max(1, model.size.columns))
  for (row, line) in lines.enumerated() where row < model.size.rows {
    canvas.write(line, at: Position(column: 0, row: row))
  }
  canvas.cursor = Position(column: 0, row: 0)
  return canvas
}
