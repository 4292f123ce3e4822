import TestSupport
import Testing

@testable import Screen

struct VisibleTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31m", "^[[31m"), ("a\u{7F}", "a^?"),
    ("a\nb\tc\r\n", "a^Jb^Ic^M^J"),
    ("\u{202E}abc", "<U+202E>abc"), ("a\u{200B}b", "a<U+200B>b"), ("\u{9B}2J", "<U+009B>2J"),
    ("a\u{34F}b", "a<U+034F>b"),
    ("\u{E0001}", "<U+E0001>"), ("\u{200D}a", "<U+200D>a"), ("\u{378}", "<U+0378>"),
    ("\u{301}a", "\u{25CC}\u{301}a"), ("A\u{E0041}\u{E0042}", "A<U+E0041><U+E0042>"),
    ("👩\u{E0067}", "👩<U+E0067>"),
  ])
  func `what would act on a terminal or hide is spelled out`(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test(arguments: [
    "ŵ ŷ Siân", "w\u{302}", "नमस्ते", "می\u{200C}خواهم", "👩‍👩‍👧", "❤\u{FE0F}", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "دكتور", "漢字",
  ])
  func `what people write stays as it is`(text: String) {
    #expect(visible(text) == text)
  }

  @Test func `no control character is left and showing twice changes nothing`() {
    var random = SplitMix(seed: 5)
    for _ in 0..<3000 {
      let shown = visible(awkwardText(&random, upTo: 10, lineFeeds: true))
      #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(visible(shown) == shown)
    }
  }
}
