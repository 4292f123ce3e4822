import Assessment
import Screen

extension ReportTable {
  /// The whole report as lines of text, no wider than `columns` where the names allow it.
  public func lines(columns width: Int, team: String?, isTraining: Bool = false) -> [String] {
    [words.report.title] + body(columns: width, team: team, isTraining: isTraining)
  }

  /// The same without its title.
  func body(columns width: Int, team: String?, isTraining: Bool = false) -> [String] {
    var lines = isTraining ? [words.report.training] : []
    lines += heading(team: team)
    if report.whole[.visits] == 0, report.rows.isEmpty {
      return lines + ["", words.report.noVisits]
    }
    lines += ["", words.report.carers]
    lines += carerLines
    lines += ["", words.report.groups[report.grouping] ?? ""]
    lines += table(width)
    lines += [""] + times + notes
    return lines.flatMap { wrapped($0, columns: max(20, width)) }
  }

  private var carerLines: [String] {
    let said = said(report.whole)
    let label = said.map { displayWidth($0.label) }.max() ?? 0
    let text = said.map { displayWidth($0.text) }.max() ?? 0
    return said.map { line in
      let survey = words.report.survey.filled(["percent": String(line.survey)])
      return "  \(padded(line.label, label))  \(padded(line.text, text))  \(survey)"
    } + ["  " + words.report.helpfulLine, "  " + words.report.surveyLine]
  }

  /// As many columns side by side as fit, the rest below with the names again.
  private func table(_ width: Int) -> [String] {
    let rows = report.rows + [report.whole]
    let names = min(16, rows.map { displayWidth(name($0)) }.max() ?? 0)
    var lines: [String] = []
    var rest = columns[...]
    while !rest.isEmpty {
      var taken: [(count: ReportCount, width: Int)] = []
      var used = 2 + names
      for count in rest {
        let own = rows.map { displayWidth(cell($0, count)) }.max() ?? 0
        let column = max(displayWidth(title(count)), own)
        if !taken.isEmpty, used + 2 + column > width { break }
        taken.append((count, column))
        used += 2 + column
      }
      rest = rest.dropFirst(taken.count)
      lines.append(
        row("", names, taken.map { (title($0.count), $0.width) }))
      lines += rows.map { entry in
        row(name(entry), names, taken.map { (cell(entry, $0.count), $0.width) })
      }
      if !rest.isEmpty { lines.append("") }
    }
    return lines
  }

  private func row(_ name: String, _ width: Int, _ cells: [(String, Int)]) -> String {
    "  " + padded(truncated(name, columns: width), width)
      + cells.map { text, width in
        "  " + String(repeating: " ", count: max(0, width - displayWidth(text))) + text
      }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }
}
