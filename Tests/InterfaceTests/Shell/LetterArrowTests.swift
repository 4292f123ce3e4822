import Screen
import Testing

@testable import Interface

/// Outside text fields j, k, h and l are the arrows.
struct LetterArrowTests {
  private static let pairs: [(letter: String, arrow: String)] = [
    ("j", "<down>"), ("k", "<up>"), ("h", "<left>"), ("l", "<right>"),
  ]

  /// Prompts, the overview and the result; full view shows the most lines.
  static let pages = [
    "<enter>", "<enter>v", "<enter>v2", "<enter>v<down><down>", "<enter>v<right>-1",
    "<enter>/how long<enter>", "<enter>/would help<enter>", "/loss<enter>",
    "<enter>2o", "<enter>2o<down><down>", "<enter>2vo<down><down>",
    "<enter>3or", "<enter>3orv", "<enter>3orv<down>", "<enter>3orv<down><enter><down>",
  ]

  @Test(arguments: pages, [Driver.wide, Driver.narrow])
  func `each does what its arrow does`(keys: String, size: Size) {
    var driver = Driver.visit(size: size, services: SampleGuide.services)
    driver.keys(keys)
    for (letter, arrow) in LetterArrowTests.pairs {
      var byLetter = driver
      var byArrow = driver
      byLetter.keys(letter)
      byArrow.keys(arrow)
      #expect(byLetter.screen == byArrow.screen, "\(letter) after \(keys)")
      #expect(byLetter.model == byArrow.model, "\(letter) after \(keys)")
      #expect(byLetter.journal == byArrow.journal, "\(letter) after \(keys)")
    }
  }

  @Test func `and each of the four does something on one of the pages`() {
    for (letter, _) in LetterArrowTests.pairs {
      let moves = LetterArrowTests.pages.contains { keys in
        var driver = Driver.visit(services: SampleGuide.services)
        driver.keys(keys)
        let before = driver.screen
        driver.keys(letter)
        return driver.screen != before && !driver.shows("does nothing here")
      }
      #expect(moves, "\(letter)")
    }
  }
}
