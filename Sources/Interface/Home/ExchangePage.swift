import Assessment
import Screen

/// How far bringing in and sending is, or what it came to.
public struct ExchangeReport: Equatable, Sendable {
  public var done = 0
  public var known = 0
  public var isOver = false
  public var new = 0
  public var sent = 0
  public var purged = 0
  /// Files that were left out.
  public var refused: [UnreadableRow] = []
  /// Ids of what was here and went, because it was purged elsewhere.
  public var buried: [String] = []
  /// Why it could not be done at all, or broke off; nil otherwise.
  public var problem: String?

  public init() {}
}

/// The page on which stores are brought together through a shared folder.
struct ExchangeDesk: Equatable, Sendable {
  /// nil before it is begun.
  var report: ExchangeReport?

  var isRunning: Bool { report.map { !$0.isOver } ?? false }
}

extension Turn {
  mutating func openExchange() { push(.exchange(ExchangeDesk())) }

  mutating func beginExchange() {
    guard case .exchange(var desk) = model.top, !desk.isRunning else { return }
    desk.report = ExchangeReport()
    replace(.exchange(desk))
    model.viewport = .start
    effects.append(.exchange)
  }

  mutating func received(_ report: ExchangeReport) {
    for index in model.places.indices {
      guard case .exchange(var desk) = model.places[index] else { continue }
      desk.report = report
      model.places[index] = .exchange(desk)
    }
    // What came in may have come back to whoever works here.
    if report.isOver { effects.append(.loadHome) }
  }
}

extension Model {
  /// Whether bringing in and sending waits to be begun.
  var offersExchange: Bool {
    if case .exchange(let desk) = top { desk.report == nil } else { false }
  }

  /// Whether the loop has stores to bring together.
  public var showsExchange: Bool {
    places.contains { if case .exchange(let desk) = $0 { desk.isRunning } else { false } }
  }

  func exchangePage(_ page: inout Page, _ desk: ExchangeDesk) {
    let words = words.exchange
    page.text(words.about)
    page.text(visible(configuration.exchange ?? words.none), indent: 3, style: .bold)
    page.blank()
    guard let report = desk.report else {
      return page.text(isPlain ? words.beginPlain : words.begin)
    }
    if let problem = report.problem {
      page.text(words.failed.filled(["reason": visible(problem)]), style: [.bold, .alert])
    } else if report.isOver {
      page.text(words.done, style: .bold)
    } else {
      page.text(
        words.running.filled([
          "done": self.words.grouped(report.done), "known": self.words.grouped(report.known),
        ]))
    }
    page.labelled(words.brought, self.words.grouped(report.new), width: 12)
    page.labelled(words.sent, self.words.grouped(report.sent), width: 12)
    if report.purged > 0 {
      page.labelled(words.purged, self.words.grouped(report.purged), width: 12)
    }
    for file in report.refused {
      page.text(
        words.refused.filled(["path": visible(file.path), "reason": visible(file.reason)]),
        indent: 3)
    }
    for id in report.buried {
      page.text(words.buried.filled(["id": visible(id)]), indent: 3)
    }
  }
}
