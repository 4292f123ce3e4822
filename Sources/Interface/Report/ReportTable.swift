public import Assessment
import Screen

/// A caseload report in words and columns: what the screen, the text and the page all show.
public struct ReportTable: Equatable, Sendable {
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
      .safetyRaised, .safetyNotAsked, .differed, .unmetNeed, .withGaps, .reviewWaits, .contactsDue,
      .contactsDone,
      .safetyEvents, .eventsActed, .eventsNotActed, .eventsChanged, .eventsOpen,
    ]
    let always: Set<ReportCount> = [
      .visits, .noneNoted, .undetermined, .emerging, .established, .specialist,
    ]
    return all.filter { count in
      always.contains(count) || ([report.whole] + report.rows).contains { $0[count] != 0 }
    }
  }

  /// Whether there is anything to show.
  public var isEmpty: Bool { report.whole[.visits] == 0 && report.rows.isEmpty }

  /// The counts of every group, and of all of them in the last row.
  public var figures: ReportGrid {
    let rows = report.rows + [report.whole]
    return ReportGrid(
      title: words.report.groups[report.grouping] ?? "", names: rows.map(name),
      columns: columns.map { count in .init(title(count), rows.map { cell($0, count) }) })
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

  /// The name as far as a chart has room for it.
  public func shortName(_ row: CaseloadReport.Row) -> String { truncated(name(row), columns: 20) }

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

  /// The measured times of the whole, and of each group that has some.
  public var times: [String] {
    times(words.report.minutes, words.report.minutesOf, .eventsActed, \.minutesToAction)
      + times(words.report.days, words.report.daysOf, .firstAppointments, \.waitingDays)
  }

  /// - Parameter of: How many there are, with a time or without.
  private func times(
    _ whole: String, _ group: String, _ of: ReportCount,
    _ time: (CaseloadReport.Row) -> CaseloadReport.Spread?
  ) -> [String] {
    guard let all = time(report.whole) else { return [] }
    func line(_ words: String, _ row: CaseloadReport.Row, _ spread: CaseloadReport.Spread) -> String
    {
      words.filled([
        "name": name(row), "of": cell(row, of), "n": String(spread.count),
        "low": String(spread.lowest), "high": String(spread.highest),
        "median": String(spread.median),
      ])
    }
    let groups = report.rows.count > 1 ? report.rows : []
    return [line(whole, report.whole, all)]
      + groups.compactMap { row in time(row).map { line(group, row, $0) } }
  }

  /// What the figures of the table are parts of, and what is not counted.
  public var notes: [String] {
    [words.report.key] + (columns.contains(.reviewWaits) ? [words.report.reviewKey] : [])
      + [words.report.notCounted]
      + (report.hasNoCalendar ? [words.report.noCalendar] : [])
  }
}
