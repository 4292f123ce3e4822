import TestSupport
import Testing

@testable import Screen

struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("one two", 10, ["one two"]), ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]), ("one two", 3, ["one", "two"]), ("onetwo", 3, ["one", "two"]),
    ("a\nb", 10, ["a", "b"]), ("a\r\nb\n", 10, ["a", "b", ""]), ("漢字漢字", 5, ["漢字", "漢字"]),
    ("a longword", 4, ["a", "long", "word"]), ("  two in", 5, ["  two", "in"]),
    ("漢", 1, ["漢"]), ("ab", 0, ["a", "b"]), ("ab", -3, ["a", "b"]), ("a  b", 2, ["a ", "b"]),
    ("no\u{A0}break", 5, ["no\u{A0}br", "eak"]), ("Siân Ŵyn", 5, ["Siân", "Ŵyn"]),
  ])
  func `lines break at spaces`(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, columns: columns) == lines)
  }

  @Test func `wrapping loses nothing but the space at a break`() {
    var random = SplitMix(seed: 1)
    for _ in 0..<4000 {
      let text = awkwardText(&random, upTo: 30, lineFeeds: true)
      let columns = Int.random(in: 1...20, using: &random)
      let lines = wrapped(text, columns: columns)
      var rest = Substring(text)
      for (number, line) in lines.enumerated() {
        #expect(rest.hasPrefix(line), "\(text.debugDescription) in \(columns)")
        rest = rest.dropFirst(line.count)
        if number < lines.count - 1, let next = rest.first, next == " " || next.isLineFeed {
          rest = rest.dropFirst()
        }
      }
      #expect(rest.isEmpty)
    }
  }

  @Test func `no line is wider than asked unless a single character is`() {
    var random = SplitMix(seed: 2)
    for _ in 0..<4000 {
      let text = awkwardText(&random, upTo: 30, lineFeeds: true)
      let columns = Int.random(in: 1...20, using: &random)
      for line in wrapped(text, columns: columns) {
        #expect(displayWidth(line) <= columns || line.count == 1)
      }
    }
  }

  @Test func `a word that fits a line is never cut`() {
    var random = SplitMix(seed: 3)
    let words = ["a", "little", "moment", "ŵyres", "joy", "漢字", "together"]
    for _ in 0..<2000 {
      let chosen = (0..<Int.random(in: 1...15, using: &random)).compactMap { _ in random.pick(words)
      }
      let columns = Int.random(in: 8...30, using: &random)
      let lines = wrapped(chosen.joined(separator: " "), columns: columns)
      #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == chosen)
    }
  }

  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "he.."), ("hello", 2, ".."), ("hello", 1, "."),
    ("hello", 0, ""), ("hello", -1, ""), ("漢字漢", 5, "漢.."), ("", 0, ""),
  ])
  func `a cut text ends in two full stops`(text: String, columns: Int, result: String) {
    #expect(truncated(text, columns: columns) == result)
  }

  @Test func `a cut text fits`() {
    var random = SplitMix(seed: 4)
    for _ in 0..<3000 {
      let text = awkwardText(&random, upTo: 15)
      let columns = Int.random(in: 0...20, using: &random)
      #expect(displayWidth(truncated(text, columns: columns)) <= columns)
    }
  }

  @Test func `a path longer than a line is broken behind a slash`() {
    #expect(
      wrapped("~/letters/2026/referral.html", columns: 20) == ["~/letters/2026/", "referral.html"])
    // Where no part fits there is no better place than the end of the line.
    #expect(wrapped("aaaaaaaa/b", columns: 5) == ["aaaaa", "aaa/b"])
    #expect(wrapped("to a/b/cccc", columns: 6) == ["to", "a/b/", "cccc"])
  }
}
