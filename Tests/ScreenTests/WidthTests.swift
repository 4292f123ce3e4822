import TestSupport
import Testing

@testable import Screen

struct WidthTests {
  @Test(arguments: [
    ("", 0), ("hello", 5), ("ŵy", 2), ("w\u{302}y\u{302}", 2), ("漢字", 4), ("가", 2),
    ("ᄀ\u{1161}", 2),
    ("ｆｕｌｌ", 8), ("ﾊﾝｶｸ", 4), ("👩", 2), ("🇬🇧", 2), ("क\u{94D}ष", 2), ("\u{301}", 1),
    ("\u{1B}", 2), ("\u{202E}", 8), ("\u{E000}", 1), ("۝", 1), ("–·“”", 4),
    ("A\u{E0041}", 10),
  ])
  func `a text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func `emoji that terminals disagree about take the columns of their parts`() {
    #expect(displayWidth("👩‍👩‍👧") == 6)
    #expect(displayWidth("👍🏽") == 2)
    #expect(displayWidth("❤\u{FE0F}") == 1)
    #expect(displayWidth("1\u{FE0F}\u{20E3}") == 1)
    #expect(displayWidth("🏴󠁧󠁢󠁷󠁬󠁳󠁿") == 2)
  }

  @Test func `every scalar takes one, two or no column or is spelled out`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let width = displayWidth(text)
      let shown = visible(text)
      #expect(width == 1 || width == 2 || shown.utf8.count == width, "U+\(spelled(scalar))")
    }
  }

  @Test func `what is shown takes the columns of what was given`() {
    var random = SplitMix(seed: 11)
    for _ in 0..<5000 {
      let text = awkwardText(&random, upTo: 12, lineFeeds: true)
      #expect(
        displayWidth(visible(text)) == displayWidth(text), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
