import Assessment
import Exchange
import Interface

extension ReportPage.Words {
  /// What the screen says of the report, for the page.
  init(
    _ table: ReportTable, team: String?, made: CalendarDate, unreadable: Int,
    words: Words = .english
  ) {
    let report = table.report
    var heading = table.heading(team: team) + [words.madeOn(made)]
    if report.smallNumber == nil { heading.append(words.report.staysInTeam) }
    if unreadable > 0 { heading.append(words.unreadable(unreadable)) }
    self.init(
      title: words.report.title, heading: heading,
      empty: table.isEmpty ? words.report.noVisits : nil,
      said: table.said(report.whole).map { ($0.label, $0.percent, $0.text, $0.survey) },
      names: (report.rows + [report.whole]).map(table.shortName), charts: ChartWords(words),
      figures: ReportPage.Table(table.figures), carers: table.carers.map { .init($0) },
      times: table.times, notes: table.notes)
  }
}

extension ReportPage.Table {
  fileprivate init(_ grid: ReportGrid) {
    self.init(title: grid.title, columns: grid.columns.map(\.title), rows: grid.rows)
  }
}

extension ChartWords {
  fileprivate init(_ words: Words) {
    self.init(
      hidden: words.report.chartHidden, noVisit: words.report.chartNoVisit,
      noneDue: words.report.chartNoneDue, done: words.contactsDone,
      part: { words.report.chartParts[$0] ?? $0.rawValue })
  }
}
