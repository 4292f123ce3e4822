import Assessment
import Screen
import Testing

@testable import Interface

/// Nobody enters a real family where it is only practised.
struct PracticeOnlyTests {
  private static let line = "Practice only: do not enter a real family."

  private func who(_ setting: Setting, size: Size = Driver.wide) -> Driver {
    var driver = Driver(size: size, setting: setting)
    driver.keys("n")
    return driver
  }

  @Test func `in training every part of Who and its read-back says it, in a visit none`() throws {
    var driver = who(.training)
    var pages: [String] = []
    for keys in ["", "<f10>", "<f10>"] {
      driver.keys(keys)
      pages.append(driver.text)
    }
    for page in pages { #expect(page.contains(Self.line), "\(page)") }
    #expect(!who(.care).shows("Practice only"))
  }

  @Test func `it is seen first in a small window too`() {
    #expect(who(.training, size: Driver.narrow).shows("Practice only"))
  }

  @Test func `it says where a real visit begins`() {
    let text = who(.training).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("For a real visit leave and start attune."))
  }

  @Test func `line by line it is said before the first line`() {
    var driver = PlainDriver(setting: .training)
    driver.type("start")
    #expect(driver.says(Self.line))
    var care = PlainDriver()
    care.type("start")
    #expect(!care.says("Practice only"))
  }

  @Test func `line by line every page outside a visit says TRAINING once`() {
    var driver = PlainDriver(setting: .training, home: HomeSummary(saved: 1, path: "p"))
    for line in ["again", "start", "back", "saved", "back", "due", "back"] {
      driver.type(line)
      let count = driver.printed.count { $0 == "TRAINING." }
      #expect(count == 1, "\(line): \(driver.printed)")
    }
  }

  @Test func `what runs out stands quietly on Home, once it runs out`() {
    var driver = Driver()
    #expect(!driver.shows("Certificate of"))
    var home = driver.model.home
    home.reminders = ["First steps: to be renewed by 5 December 2026."]
    driver.send(.home(home))
    #expect(driver.shows("Certificate of First steps: to be renewed by 5 December 2026."))
    var plain = PlainDriver()
    plain.receive(.home(home))
    plain.type("again")
    #expect(plain.says("Certificate of First steps: to be renewed by 5 December 2026."))
  }
}
