import Assessment
import Screen

extension OpenedRecord {
  /// The record as lines of text, for a reader without screens.
  public func lines(columns: Int, words: Words = .english) -> [String] {
    var page = Page(size: Size(columns: columns, rows: 1_000))
    Model(
      size: Size(columns: columns, rows: 1_000), version: "", now: record.finished, words: words
    ).recordPage(&page, self)
    return page.lines
  }
}

extension Page {
  /// Each row as plain text, without trailing spaces.
  var lines: [String] {
    rows.map { spans in
      var line = ""
      for span in spans.sorted(by: { $0.column < $1.column }) {
        line += String(repeating: " ", count: max(0, span.column - displayWidth(line)))
        line += span.text
      }
      return line
    }
  }
}
