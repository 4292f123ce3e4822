import Assessment
import Screen

extension Model {
  func savedPage(_ page: inout Page, _ selected: Int) {
    if records.isEmpty, unreadable.isEmpty {
      page.text(words.review.empty)
      return
    }
    for (index, row) in records.enumerated() {
      page.entry(line(row), isFocused: index == selected)
    }
    if !unreadable.isEmpty { page.blank() }
    for row in unreadable {
      page.text(
        words.review.unreadable.filled(["path": visible(row.path), "reason": visible(row.reason)]),
        indent: 3, style: .bold)
    }
  }

  private func line(_ row: RecordRow) -> String {
    let level = row.isAtLeast ? "\(row.number)+" : String(row.number)
    let safety =
      switch row.safety {
      case .none: ""
      case .raised: words.review.safetyYes
      case .notAsked: words.review.safetyOpen
      }
    let columns: [(String, Int)] = [
      (words.shortDate(row.at.date), 7), ("\(visible(row.dyad)) \(visible(row.relation))", 18),
      (words.time.stages[row.stage.rawValue] ?? row.stage.rawValue, 13), (level, 3),
      (safety, 10), (row.agrees ? words.review.agrees : words.review.differs, 10),
      (visible(row.practitioner), 8),
    ]
    return columns.map { text, width in
      let cut = truncated(text, columns: width)
      return cut + String(repeating: " ", count: max(0, width - displayWidth(cut)))
    }.joined(separator: " ")
  }
}
