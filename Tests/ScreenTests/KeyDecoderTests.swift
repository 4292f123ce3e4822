import TestSupport
import Testing

@testable import Screen

struct KeyDecoderTests {
  /// The events of bytes that arrive in bursts, each followed by a moment without input.
  private func events(_ bursts: [UInt8]...) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return bursts.flatMap { burst in burst.flatMap { decoder.feed(byte: $0) } + decoder.settle() }
  }

  private func keys(_ text: String) -> [TerminalEvent] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
  }

  @Test(
    arguments: [
      (0x0D, Key.enter), (0x0A, .enter), (0x09, .tab), (0x08, .backspace), (0x7F, .backspace),
      (0x01, .control("a")), (0x07, .control("g")), (0x1A, .control("z")), (0x1F, .control("_")),
      (0x1B, .escape), (0x20, .character(" ")), (0x41, .character("A")),
    ] as [(UInt8, Key)])
  func `a single byte is the key a person pressed`(byte: UInt8, key: Key) {
    #expect(events([byte]) == [.key(key)])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("[C", .right), ("[1;5C", .right), ("[D", .left),
    ("[H", .home), ("[1~", .home), ("OH", .home), ("[F", .end), ("[4~", .end), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[3~", .delete), ("[Z", .backTab), ("OP", .function(1)),
    ("[15~", .function(5)), ("[20~", .function(9)), ("[24~", .function(12)),
    ("[1;2S", .function(4)),
    ("OM", .enter), ("Or", .character("2")),
  ])
  func `a sequence is the key a person pressed`(sequence: String, key: Key) {
    #expect(events([0x1B] + Array(sequence.utf8)) == [.key(key)])
  }

  @Test func `characters survive bytes that come apart`() {
    for text in ["ŵ", "漢", "👩", "é"] {
      var decoder = KeyDecoder()
      let seen = text.utf8.flatMap { decoder.feed(byte: $0) + decoder.settle() }
      #expect(seen == keys(text))
    }
  }

  @Test func `a combining mark comes as a character that joins the text before`() {
    #expect(events(Array("w\u{302}".utf8)) == [.key(.character("w")), .key(.character("\u{302}"))])
  }

  @Test func `Esc before a character is both`() {
    #expect(events([0x1B, 0x6A]) == [.key(.escape), .key(.character("j"))])
    #expect(events([0x1B], [0x5B]) == [.key(.escape), .key(.character("["))])
    #expect(events([0x1B, 0x1B]) == [.key(.escape), .key(.escape)])
    #expect(events([0x1B, 0x4F]) == [.key(.escape), .key(.character("O"))])
  }

  @Test func `a torn sequence never answers a question`() {
    #expect(events([0x1B] + Array("[1;5".utf8)) == [.key(.escape)])
  }

  @Test func `a sequence without a use is silent`() {
    #expect(events([0x1B] + Array("[?1;2c".utf8), [0x61]) == keys("a"))
  }

  @Test(
    arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0], [0xF4, 0x90], [0x80]]
      as [[UInt8]])
  func `a broken character never eats the next key`(bytes: [UInt8]) {
    #expect(events(bytes + [0x61]).last == .key(.character("a")))
    #expect(events(bytes + [0x61]).first == .key(.character("\u{FFFD}")))
    var decoder = KeyDecoder()
    _ = bytes.flatMap { decoder.feed(byte: $0) }
    #expect(decoder.feed(function: .up).last == .key(.up))
  }

  @Test func `well formed text is decoded as the standard library does`() {
    var random = SplitMix(seed: 31)
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ in
        random.pick([0x41, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x91, 0xA9] as [UInt8]) ?? 0
      }
      var decoder = KeyDecoder()
      var seen = String.UnicodeScalarView()
      // The A at the end brings out what is incomplete.
      for case .key(.character(let character)) in (bytes + [0x41]).flatMap({
        decoder.feed(byte: $0)
      }) {
        seen.append(contentsOf: character.unicodeScalars)
      }
      // C1 controls are keys nobody presses.
      let expected = String(decoding: bytes + [0x41], as: UTF8.self).unicodeScalars
        .filter { !(0x80..<0xA0).contains($0.value) }
      #expect(
        Array(seen).filter { $0 != "\u{FFFD}" } == Array(expected).filter { $0 != "\u{FFFD}" })
    }
  }

  @Test func `random bytes never trap and never eat the key after them`() {
    var random = SplitMix(seed: 32)
    for _ in 0..<3000 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        _ = decoder.feed(
          byte: random.pick([
            UInt8.random(in: 0...255, using: &random), 0x1B, 0x5B, 0x4F, 0x32, 0x7E,
          ]) ?? 0)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: _ = decoder.settle()
        case 1: _ = decoder.feed(function: .down)
        case 2: _ = decoder.beginPaste()
        default: break
        }
      }
      _ = decoder.settle()
      _ = decoder.abandonPaste()
      #expect(decoder.feed(byte: 0x61).last == .key(.character("a")))
    }
  }
}
