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
    if isEmpty { return wrapped(lines + ["", words.report.noVisits], width) }
    lines += ["", words.report.carers] + carerLines
    lines += [""] + figures.lines(columns: width)
    if let carers { lines += [""] + carers.lines(columns: width) }
    lines += [""] + times + notes
    return wrapped(lines, width)
  }

  private func wrapped(_ lines: [String], _ width: Int) -> [String] {
    lines.flatMap { Screen.wrapped($0, columns: max(20, width)) }
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

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }
}
