import Screen

/// How header, page, lines and footer share the rows of a terminal.
struct Layout {
  let page: Page
  /// Rows of the header and the blank one under it.
  let top: Int
  /// The pinned rows that there is room for.
  let pinned: Range<Int>
  /// The rows of the page that are seen.
  let rows: Range<Int>
  /// Says what is not seen, or nil when everything is.
  let sign: String?
  /// Lines under the page, above the footer.
  let foot: [FootLine]

  init(_ model: Model) {
    let page = model.page
    let isLow = model.size.rows < 20
    let top = isLow ? 1 : 2
    let foot = FootLine.lines(model, isLow: isLow)
    // One row is always kept for the lines under the page, so that it does not jump.
    let space = max(1, model.size.rows - top - max(1, foot.count) - 1)
    let pinned = 0..<min(page.pinned.count, max(0, space - 3))
    let count = max(1, space - pinned.count)
    var rows = model.viewport.rows(of: page, count: count)
    if rows.count < page.rows.count, !foot.isEmpty, count > 1 {
      rows = model.viewport.rows(of: page, count: count - 1)
    }
    self.page = page
    self.top = top
    self.pinned = pinned
    self.rows = rows
    self.foot = foot
    sign = Layout.sign(rows, of: page.rows.count, model.words.commands)
  }

  /// The first row of the terminal where the page's own rows stand.
  var bodyTop: Int { top + pinned.count }

  private static func sign(
    _ rows: Range<Int>, of count: Int, _ words: Words.Commands
  ) -> String? {
    let above = rows.lowerBound
    let below = count - rows.upperBound
    switch (above > 0, below > 0) {
    case (false, false): return nil
    case (true, true):
      return words.moreBoth.filled(["above": String(above), "below": String(below)])
    case (true, false): return words.moreAbove.filled(["above": String(above)])
    case (false, true): return words.moreBelow.filled(["below": String(below)])
    }
  }
}
