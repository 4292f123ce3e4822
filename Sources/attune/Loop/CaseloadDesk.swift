import Assessment
import Interface
import Records

/// Looks after the caseload report while it is open: reads the store a little at a time, and makes
/// the report anew from what was read whenever another one is wanted.
struct CaseloadDesk {
  private static let slice = Duration.milliseconds(8)
  /// The line that says how far it is changes no more often.
  private static let pause = Duration.seconds(1)

  private let store: Store
  private let country: Configuration.Country?
  private let options: any PlaceChoices
  private var scan: CaseloadScan
  private var reading: CaseloadReading?
  private var wish = ReportWish()
  private var said = ContinuousClock.now

  init(
    _ store: Store, _ country: Configuration.Country?, _ options: any PlaceChoices
  ) throws(StoreError) {
    self.store = store
    self.country = country
    self.options = options
    scan = try CaseloadScan(store)
  }

  /// 0 while the store is read; nil once there is nothing more to do.
  var wakesIn: Int? { reading == nil ? 0 : nil }

  mutating func answer(_ wish: ReportWish) -> [Event] {
    self.wish = wish
    return [.report(news)]
  }

  /// Reads on; what the report should hear of it.
  mutating func work() -> [Event] {
    if scan.advance(for: CaseloadDesk.slice) {
      let library = try? Library(options)
      reading = CaseloadReading(
        scan, store, country: country, library?.prompts, today: Clock.now().date
      ) { try? library?.visitLibrary() }
      return [.report(news)]
    }
    let now = ContinuousClock.now
    guard now - said >= CaseloadDesk.pause else { return [] }
    said = now
    return [.report(news)]
  }

  private var news: ReportNews {
    guard let reading else {
      return ReportNews(report: nil, percent: scan.done * 100 / max(1, scan.count))
    }
    return ReportNews(
      report: reading.report(by: wish.grouping, since: wish.period.since(Clock.now().date)),
      percent: 100, unreadable: reading.unreadable)
  }
}
