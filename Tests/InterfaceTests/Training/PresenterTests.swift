import Assessment
import Screen
import Testing

@testable import Interface

/// Why this prompt, the score so far, and the rule that fired last.
struct PresenterTests {
  private static let broad = Size(columns: 120, rows: 40)

  private func visit(
    _ size: Size, setting: Setting = .training, presenter: Bool = false
  ) -> Driver {
    var configuration = Driver.configuration
    configuration.presenter = presenter
    return Driver.$usualSetting.withValue(setting) {
      Driver.visit(size: size, configuration: configuration)
    }
  }

  @Test func `it stands beside the page where there is room`() {
    var driver = visit(PresenterTests.broad)
    driver.keys("<enter><f5>")
    #expect(driver.shows("Why this prompt"))
    #expect(driver.shows("No new rule fired."))
    driver.keys("3")
    #expect(!driver.shows("No new rule fired."))
    expectSnapshot(driver.screen, "presenter/120x40-answered")
    driver.keys("<f5>")
    #expect(!driver.shows("Why this prompt"))
  }

  @Test func `below a hundred columns it is a page of its own`() {
    for size in [Driver.wide, Driver.narrow] {
      var driver = visit(size)
      driver.keys("<enter>3<f5>")
      #expect(driver.model.top == .presenter)
      expectSnapshot(driver.screen, "presenter/\(size.columns)x\(size.rows)")
      driver.keys("<f5>")
      #expect(driver.model.top == .visit)
    }
  }

  @Test func `the rule that fired is the one of the last answer`() throws {
    var driver = visit(PresenterTests.broad)
    driver.keys("<enter>3")
    let first = try #require(driver.model.visit?.fired.first)
    driver.keys("3")
    #expect(driver.model.visit?.fired.first == first)
    driver.keys("<right>0")
    #expect(driver.model.visit?.fired.contains(first) == false)
  }

  @Test func `in a visit it is there only when it was turned on`() {
    var driver = visit(PresenterTests.broad, setting: .care)
    driver.keys("<enter><f5>")
    #expect(driver.shows("Presenter view is for training"))
    #expect(!driver.shows("Why this prompt"))
    var allowed = visit(PresenterTests.broad, setting: .care, presenter: true)
    allowed.keys("<enter>3<f5>")
    #expect(allowed.shows("Why this prompt"))
  }

  @Test func `in shared view of a visit it shows no score, level or rule`() {
    for size in [PresenterTests.broad, Driver.wide] {
      var driver = visit(size, setting: .care, presenter: true)
      driver.keys("<enter>3<f5>")
      for word in ["So far", "evel ", "The last answer"] { #expect(!driver.shows(word), "\(word)") }
      #expect(driver.shows("The score is not shown"))
      if driver.model.top == .presenter { driver.keys("<esc>") }
      driver.keys("v")
      if size == Driver.wide { driver.keys("<f5>") }
      #expect(driver.shows("So far"))
    }
  }

  @Test func `nothing of a page is lost beside it`() throws {
    for columns in [100, 101, 140] {
      var driver = visit(Size(columns: columns, rows: 30))
      driver.keys("<enter><f5>")
      for keys in ["", "2", "<right>", "nsome words<esc>", "o", "r", "v"] {
        driver.keys(keys)
        for row in driver.model.page.rows {
          for span in row {
            #expect(span.column + displayWidth(span.text) <= columns - Model.paneColumns)
          }
        }
      }
    }
  }
}
