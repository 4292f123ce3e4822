public import Assessment
import Screen

/// What is wanted of the caseload report on the screen.
public struct ReportWish: Hashable, Sendable {
  /// How far back it looks.
  public enum Period: String, CaseIterable, Hashable, Sendable {
    case all, year, quarter

    /// The first day that counts, or nil.
    public func since(_ today: CalendarDate) -> CalendarDate? {
      switch self {
      case .all: nil
      case .year: today.adding(months: -12)
      case .quarter: today.adding(months: -3)
      }
    }
  }

  public var grouping = CaseloadReport.Grouping.practitioner
  public var period = Period.all

  public init() {}
}

/// What the loop knows of the report that was asked for.
public struct ReportNews: Equatable, Sendable {
  /// nil while the store is still read.
  public let report: CaseloadReport?
  /// How much of the store is read, 0 to 100.
  public let percent: Int
  /// How many files could not be read.
  public let unreadable: Int

  public init(report: CaseloadReport?, percent: Int, unreadable: Int = 0) {
    self.report = report
    self.percent = percent
    self.unreadable = unreadable
  }
}

/// The caseload report on the screen.
struct ReportDesk: Equatable, Sendable {
  var wish = ReportWish()
  /// Whether small figures are hidden, as they are when a report leaves the team.
  var hidesSmall = false
  var news = ReportNews(report: nil, percent: 0)
  /// What is shown: suppressing is worked out once, not for each picture.
  private(set) var shown: CaseloadReport?
  /// Where the page of what is shown was written to, as shown; nil until it is.
  var written: String?

  mutating func show(smallNumber: Int) {
    written = nil
    shown = hidesSmall ? news.report?.suppressed(below: smallNumber) : news.report
  }
}

extension Model {
  var reportDesk: ReportDesk? {
    for place in places.reversed() { if case .report(let desk) = place { return desk } }
    return nil
  }

  /// Whether the caseload report is open: the loop then reads the store for it.
  public var showsReport: Bool { reportDesk != nil }

  /// How far the reading is, what could not be read.
  var reportLine: String? {
    guard case .report(let desk) = top else { return nil }
    let words = words.report
    if desk.news.report == nil { return words.reading.filled(["percent": "\(desk.news.percent)"]) }
    guard desk.news.unreadable > 0 else { return nil }
    return self.words.unreadable(desk.news.unreadable)
  }

  /// The figures as the text of `attune report` has them.
  func reportPage(_ page: inout Page, _ desk: ReportDesk) {
    guard let report = desk.shown else { return page.text(words.report.wait) }
    if let written = desk.written {
      page.text(words.report.written, style: .dim)
      page.text(visible(written), indent: 3, style: .dim)
      if report.smallNumber == nil { page.text(words.report.writtenOpen, style: .dim) }
      page.blank()
    }
    let lines = ReportTable(report, words: words).body(
      columns: page.columns - 2, team: configuration.team, isTraining: setting == .training)
    for line in lines {
      page.row([Span(column: Page.margin, text: line, style: [])])
    }
  }
}

extension Turn {
  mutating func openReport() {
    push(.report(ReportDesk()))
    effects.append(.loadReport(ReportWish()))
  }

  mutating func received(_ news: ReportNews) {
    let small = model.configuration.smallNumber
    change { desk in
      desk.news = news
      desk.show(smallNumber: small)
    }
  }

  mutating func nextReportGrouping() {
    wish { $0.grouping = $0.grouping.next }
  }

  mutating func nextReportPeriod() {
    wish { $0.period = $0.period.next }
  }

  mutating func toggleSmallNumbers() {
    let small = model.configuration.smallNumber
    change { desk in
      desk.hidesSmall.toggle()
      desk.show(smallNumber: small)
    }
    model.viewport = .start
  }

  /// Asks for the page to print of exactly what is shown.
  mutating func writeReport() {
    guard let desk = model.reportDesk, let shown = desk.shown else { return }
    effects.append(.writeReport(shown, unreadable: desk.news.unreadable))
  }

  mutating func receivedReport(at path: String) {
    change { $0.written = path }
    model.viewport = .start
  }

  private mutating func wish(_ change: (inout ReportWish) -> Void) {
    self.change { change(&$0.wish) }
    guard let desk = model.reportDesk else { return }
    model.viewport = .start
    effects.append(.loadReport(desk.wish))
  }

  private mutating func change(_ change: (inout ReportDesk) -> Void) {
    for index in model.places.indices.reversed() {
      guard case .report(var desk) = model.places[index] else { continue }
      change(&desk)
      model.places[index] = .report(desk)
      return
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The one after it, and the first after the last.
  fileprivate var next: Self {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
