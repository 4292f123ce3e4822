public import Assessment

extension ReportTable {
  /// One share of what carers said, beside the survey's.
  public struct Said: Equatable, Sendable {
    public let label: String
    /// nil where nobody answered or it is hidden; then `text` says so.
    public let percent: Int?
    public let text: String
    /// Per cent in the survey of 2022.
    public let survey: Int
  }

  /// What carers said, of the whole or of one group.
  public func said(_ row: CaseloadReport.Row) -> [Said] {
    let report = words.report
    return [
      said(report.notAsked, row.notAsked, SurveyReference.notAsked),
      said(report.offered, row.offered, SurveyReference.offered),
      said(report.helpful, row.foundHelpful, SurveyReference.helpful),
    ]
  }

  private func said(_ label: String, _ share: ReportShare?, _ survey: Int) -> Said {
    guard let share else {
      return Said(label: label, percent: nil, text: words.report.shareHidden, survey: survey)
    }
    guard let percent = share.percent else {
      return Said(label: label, percent: nil, text: words.report.shareNone, survey: survey)
    }
    let text = words.report.share.filled([
      "part": String(share.part), "of": String(share.of), "percent": String(percent),
    ])
    return Said(label: label, percent: percent, text: text, survey: survey)
  }

  /// What carers said in each group and in all of them, with the survey in the last row; nil
  /// without a first visit.
  public var carers: ReportGrid? {
    let rows = report.rows + [report.whole]
    guard report.whole[.firstVisits] != 0 else { return nil }
    let words = words.report
    func column(
      _ title: String, _ survey: Int, _ share: (CaseloadReport.Row) -> ReportShare?
    ) -> ReportGrid.Column {
      .init(title, rows.map { short(share($0)) } + [words.percent.filled(["n": "\(survey)"])])
    }
    return ReportGrid(
      title: words.carersBy[report.grouping] ?? "", names: rows.map(name) + [words.surveyRow],
      columns: [
        .init(title(.firstVisits), rows.map { cell($0, .firstVisits) } + [""]),
        column(words.notAskedColumn, SurveyReference.notAsked, \.notAsked),
        column(words.offeredColumn, SurveyReference.offered, \.offered),
        column(words.helpfulColumn, SurveyReference.helpful, \.foundHelpful),
      ])
  }

  private func short(_ share: ReportShare?) -> String {
    guard let share else { return words.report.hiddenMark }
    guard let percent = share.percent else { return words.report.shareEmpty }
    return words.report.shareCell.filled([
      "part": String(share.part), "of": String(share.of), "percent": String(percent),
    ])
  }
}
