import Screen

/// Named rows of short cells: the tables of a report, in text and on the page.
public struct ReportGrid: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    public let title: String
    /// One for each row.
    public let cells: [String]

    init(_ title: String, _ cells: [String]) {
      self.title = title
      self.cells = cells
    }
  }

  public let title: String
  /// Of the rows, the whole behind its groups.
  public let names: [String]
  public let columns: [Column]

  /// The rows as a page has them.
  public var rows: [(name: String, cells: [String])] {
    names.enumerated().map { index, name in (name, columns.map { $0.cells[index] }) }
  }

  /// As many columns side by side as fit, the rest below with the names again.
  func lines(columns width: Int) -> [String] {
    let nameWidth = min(16, names.map(displayWidth).max() ?? 0)
    var lines = [title]
    var rest = columns[...]
    while !rest.isEmpty {
      var taken: [(column: Column, width: Int)] = []
      var used = 2 + nameWidth
      for column in rest {
        let own = max(displayWidth(column.title), column.cells.map(displayWidth).max() ?? 0)
        if !taken.isEmpty, used + 2 + own > width { break }
        taken.append((column, own))
        used += 2 + own
      }
      rest = rest.dropFirst(taken.count)
      lines.append(line("", nameWidth, taken.map { ($0.column.title, $0.width) }))
      for (index, name) in names.enumerated() {
        lines.append(line(name, nameWidth, taken.map { ($0.column.cells[index], $0.width) }))
      }
      if !rest.isEmpty { lines.append("") }
    }
    return lines
  }

  private func line(_ name: String, _ width: Int, _ cells: [(String, Int)]) -> String {
    "  " + padded(truncated(name, columns: width), width)
      + cells.map { text, width in
        "  " + String(repeating: " ", count: max(0, width - displayWidth(text))) + text
      }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }
}
