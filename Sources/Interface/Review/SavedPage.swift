import Assessment
import Screen

extension Model {
  /// One row a visit, with the names of the columns above; two lines a visit where it is narrow.
  func savedPage(_ page: inout Page, _ selected: Int) {
    if records.isEmpty, unreadable.isEmpty {
      page.text(words.review.empty)
      return
    }
    let isWide = page.columns >= SavedColumns.width
    if isWide, !records.isEmpty {
      let names = SavedColumns.line(words.review.columns)
      page.pinned = [[Span(column: 3, text: names, style: .dim)]]
    }
    for (index, row) in records.enumerated() {
      let cells = cells(row)
      if row.isInError {
        let start = isWide ? SavedColumns.line(Array(cells[..<2])) : "\(cells[0])  \(cells[1])"
        page.entry("\(start) \(words.review.inError)", isFocused: index == selected, style: .dim)
      } else if isWide {
        page.entry(SavedColumns.line(cells), isFocused: index == selected)
      } else {
        page.entry("\(cells[0])  \(cells[1])", isFocused: index == selected)
        var parts = Array(cells[2...])
        if row.safety == .notAsked { parts[2] = words.review.safetyNotAsked }
        let rest = parts.filter { !$0.isEmpty }.joined(separator: ", ")
        page.text(rest, indent: 5, style: .dim)
      }
    }
    let standing = records.filter { !$0.isInError }
    let signs = [
      (standing.contains { !$0.agrees && !$0.isDecidedBefore }, words.review.differsLine),
      (standing.contains(where: \.isCorrected), words.review.correctedLine),
      (standing.contains(where: \.isDecidedBefore), words.review.decidedBeforeLine),
      (records.contains(where: \.isInError), words.review.inErrorLine),
    ].filter(\.0)
    if !signs.isEmpty { page.blank() }
    for sign in signs { page.text(sign.1, indent: 3, style: .dim) }
    if !unreadable.isEmpty { page.blank() }
    for row in unreadable {
      page.text(
        words.review.unreadable.filled(["path": visible(row.path), "reason": visible(row.reason)]),
        indent: 3, style: .bold)
    }
  }

  private func cells(_ row: RecordRow) -> [String] {
    let level =
      (row.isAtLeast ? "\(row.number)+" : String(row.number))
      + (row.isCorrected ? words.review.correctedSign : "")
    let safety =
      switch row.safety {
      case .none: ""
      case .raised: words.review.safetyYes
      case .notAsked: words.review.safetyOpen
      }
    return [
      words.shortDate(row.at.date), visible("\(row.dyad) \(row.relation)"),
      // Of a story that has ended this says more than the guide that was used.
      row.isClosed ? words.review.closed : words.time.stages[row.stage] ?? row.stage.rawValue,
      words.review.level.filled(["n": level]), safety,
      words.decided(agrees: row.agrees, before: row.isDecidedBefore), visible(row.practitioner),
    ]
  }
}

/// The columns of the list of saved visits.
enum SavedColumns {
  private static let widths = [6, 17, 12, 9, 9, 9, 8]

  /// The columns a terminal needs to show them side by side.
  static let width = widths.reduce(4, +) + widths.count - 1

  /// The cells side by side, each cut to its column.
  static func line(_ cells: [String]) -> String {
    zip(cells, widths).map { text, width in
      let cut = truncated(text, columns: width)
      return cut + String(repeating: " ", count: max(0, width - displayWidth(cut)))
    }.joined(separator: " ")
  }
}
