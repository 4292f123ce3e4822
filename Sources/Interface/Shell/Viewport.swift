import Screen

/// Which rows of a page are seen.
///
/// A page opens at its top, where the words to say stand; moving the focus brings the focus into
/// view, and with it what it opened into; scrolling by hand leaves it where it is.
struct Viewport: Equatable, Sendable {
  var top = 0
  var followsFocus = false

  static let start = Viewport()
  static let focus = Viewport(top: 0, followsFocus: true)

  /// The rows of a page that a window of `count` rows shows, moved no further than needed.
  func rows(of page: Page, count: Int) -> Range<Int> {
    let count = max(1, count)
    var top = min(max(0, self.top), max(0, page.rows.count - count))
    if followsFocus, let focus = page.focus {
      if let opened = page.opened, opened.upperBound > top + count {
        top = min(opened.upperBound - count, focus.lowerBound)
      }
      if focus.upperBound > top + count { top = focus.upperBound - count }
      if focus.lowerBound < top { top = focus.lowerBound }
      if let cursor = page.cursor, !(top..<top + count).contains(cursor.row) { top = cursor.row }
      top = min(top, max(0, page.rows.count - count))
    }
    return top..<min(page.rows.count, top + count)
  }
}
