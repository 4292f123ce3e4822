public import Assessment
import Screen

/// A caseload report in words and columns: what the screen, the text and the page all show.
public struct ReportTable: Equatable, Sendable {
  /// One share of what carers said, beside the survey's.
  public struct Said: Equatable, Sendable {
    public let label: String
    /// nil where nobody answered or it is hidden; then `text` says so.
    public let percent: Int?
    public let text: String
    /// Per cent in the survey of 2022.
    public let survey: Int
  }

  public let report: CaseloadReport
  let words: Words

  public init(_ report: CaseloadReport, words: Words = .english) {
    self.report = report
    self.words = words
  }

  /// The counts of the table, in column order; a column without a figure anywhere is left out.
  public var columns: [ReportCount] {
    let all: [ReportCount] = [
      .visits, .noneNoted, .undetermined, .emerging, .established, .specialist, .withoutLevel,
      .safetyRaised, .safetyNotAsked, .differed, .unmetNeed, .withGaps, .firstVisits, .contactsDue,
      .contactsDone, .safetyEvents, .eventsActed, .eventsNotActed, .eventsChanged, .eventsOpen,
    ]
    let always: Set<ReportCount> = [
      .visits, .noneNoted, .undetermined, .emerging, .established, .specialist,
    ]
    return all.filter { count in
      always.contains(count) || ([report.whole] + report.rows).contains { $0[count] != 0 }
    }
  }

  public func title(_ count: ReportCount) -> String {
    words.report.columns[count] ?? count.rawValue
  }

  public func name(_ row: CaseloadReport.Row) -> String {
    guard let group = row.group else { return words.report.all }
    if report.grouping == .stage, let stage = Stage(rawValue: group) {
      return words.time.stages[stage] ?? group
    }
    if report.grouping == .team, group.isEmpty { return words.report.noTeam }
    return visible(group)
  }

  public func cell(_ row: CaseloadReport.Row, _ count: ReportCount) -> String {
    row[count].map(String.init) ?? words.report.hiddenMark
  }

  /// The time it speaks of, the team, and whether figures are hidden.
  public func heading(team: String?) -> [String] {
    let report = words.report
    var lines: [String] = []
    switch (self.report.since, self.report.until) {
    case (let since?, let until?):
      lines.append(
        report.period.filled(["since": words.date(since), "until": words.date(until)]))
    case (let since?, nil): lines.append(report.periodSince.filled(["since": words.date(since)]))
    case (nil, let until?): lines.append(report.periodUntil.filled(["until": words.date(until)]))
    case (nil, nil): lines.append(report.periodAll)
    }
    if let team { lines.append(report.team.filled(["team": visible(team)])) }
    if let small = self.report.smallNumber {
      lines.append(report.hidden.filled(["n": String(small - 1)]))
    }
    return lines
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

  /// The measured times of the whole, and of each group that has some.
  public var times: [String] {
    times(words.report.minutes, words.report.minutesOf, \.minutesToAction)
      + times(words.report.days, words.report.daysOf, \.waitingDays)
  }

  private func times(
    _ whole: String, _ group: String, _ time: (CaseloadReport.Row) -> CaseloadReport.Spread?
  ) -> [String] {
    guard let all = time(report.whole) else { return [] }
    guard report.rows.count > 1 else { return [spread(whole, all)] }
    return [spread(whole, all)]
      + report.rows.compactMap { row in
        time(row).map { spread(group, $0).filled(["name": name(row)]) }
      }
  }

  /// What the figures of the table are parts of, and what is not counted.
  public var notes: [String] {
    [words.report.key] + (report.hasNoCalendar ? [words.report.noCalendar] : [])
  }

  private func spread(_ line: String, _ spread: CaseloadReport.Spread) -> String {
    line.filled([
      "n": String(spread.count), "low": String(spread.lowest), "high": String(spread.highest),
      "median": String(spread.median),
    ])
  }
}
