import Assessment
import Screen
import Testing

@testable import Interface

/// The clock of the computer goes back while a visit is open: by hand, at the end of summer time,
/// or both at once.
struct ClockSetBackTests {
  static let steps: [(seconds: Int64, offset: Int)] = [(3_600, 3_600), (0, 0), (3_600, 0)]

  /// A visit that is begun in summer time.
  private func visit(_ keys: String) -> Driver {
    var driver = Driver.visit()
    driver.now = Moment(milliseconds: driver.now.milliseconds, offset: 3_600)
    driver.keys(keys)
    return driver
  }

  private func setBack(_ driver: inout Driver, _ step: (seconds: Int64, offset: Int)) {
    driver.now = Moment(
      milliseconds: driver.now.milliseconds - step.seconds * 1_000, offset: step.offset)
  }

  private func left(_ driver: Driver) -> Int64? {
    driver.model.visit?.timer.remaining(at: driver.model.moment)
  }

  @Test(arguments: steps)
  func `answers keep their order, the journal tells the same visit, and it is finished`(
    seconds: Int64, offset: Int
  ) throws {
    var driver = visit("<enter>0")
    setBack(&driver, (seconds, offset))
    driver.keys("<right>1<right>0<left>2")
    let id = try #require(driver.openID)
    let answered = driver.journal.compactMap { entry -> String? in
      guard case .answered(let item, let code) = entry.event else { return nil }
      return "\(item.item) \(code ?? "-")"
    }
    #expect(answered == ["words 0", "joy 1", "worries 0", "joy 2"])
    #expect(driver.draft(id) == driver.model.openDraft)
    #expect(driver.model.openDraft?.changes.map(\.to) == ["2"])
    let before = driver.model.openDraft?.visit
    driver.keys("qc<enter>")
    #expect(driver.model.openDraft?.visit == before)
    driver.keys("ovrd")
    driver.agree()
    driver.keys("<f10>F")
    let finished = try #require(driver.finished?.draft)
    #expect(finished.visit.sheets == before?.sheets)
    #expect(finished.visit.contact.at == before?.contact.at)
  }

  @Test(arguments: steps)
  func `the two minutes never grow, and run on`(seconds: Int64, offset: Int) throws {
    var driver = visit("/seeing<enter><left><space>")
    driver.pass(seconds: 30)
    #expect(driver.shows("1 : 30"))
    setBack(&driver, (seconds, offset))
    driver.send(.terminal(.tick))
    #expect(driver.shows("1 : 30"))
    driver.pass(seconds: 30)
    #expect(driver.shows("1 : 00"))
    driver.pass(seconds: 60)
    #expect(driver.shows("0 : 00"))
    #expect(driver.model.wakesIn == nil)
  }

  @Test(arguments: steps)
  func `paused, hidden or left while the clock is behind they stay within two minutes`(
    seconds: Int64, offset: Int
  ) throws {
    for keys in ["<space>", "<f9>", "<f9><f9>", "<right><left>", "<space><space>"] {
      var driver = visit("/seeing<enter><left><space>")
      driver.pass(seconds: 30)
      setBack(&driver, (seconds, offset))
      driver.keys(keys)
      #expect((0...120_000).contains(try #require(left(driver))), "\(keys)")
      driver.pass(seconds: 300)
      #expect((0...120_000).contains(try #require(left(driver))), "\(keys)")
    }
  }

  @Test func `a timer asked about a moment before it began has its two minutes`() {
    var timer = WatchTimer()
    timer.toggle(at: Driver.start)
    let before = Moment(milliseconds: Driver.start.milliseconds - 3_600_000, offset: 0)
    #expect(timer.remaining(at: before) == WatchTimer.length)
    timer.stop(at: before)
    #expect(timer.remaining(at: before) == WatchTimer.length)
    #expect(!timer.hasBegun)
  }
}
