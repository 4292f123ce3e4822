import Testing

@testable import Screen

struct PasteTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return text.utf8.flatMap { decoder.feed(byte: $0) } + decoder.settle()
  }

  @Test func `Enter inside a paste is text`() {
    #expect(
      events("\u{1B}[200~one\rtwo\r\nthree\n\u{1B}[201~\r") == [
        .paste("one\ntwo\nthree\n"), .key(.enter),
      ])
  }

  @Test func `control characters and sequences inside a paste do nothing`() {
    #expect(events("\u{1B}[200~a\u{3}\u{1B}[Ab\u{1B}\u{1B}[201~") == [.paste("a[Ab")])
  }

  @Test func `a paste may stop between any two bytes`() {
    var decoder = KeyDecoder()
    let seen = "\u{1B}[200~ŵ 2\u{1B}[201~x".utf8.enumerated().flatMap { index, byte in
      // The opening mark comes in one piece, as the terminal library hands it on.
      decoder.feed(byte: byte) + (index >= 6 ? decoder.settle() : [])
    }
    #expect(seen == [.paste("ŵ 2"), .key(.character("x"))])
  }

  @Test func `a paste has a limit and keeps whole characters`() throws {
    let bound = PasteCollector.byteLimit
    var decoder = KeyDecoder()
    _ = decoder.beginPaste()
    let text = "a" + String(repeating: "ŵ", count: bound)
    let seen = (text + "\u{1B}[201~x").utf8.flatMap { decoder.feed(byte: $0) }
    let expected = "a" + String(repeating: "ŵ", count: (bound - 1) / 2)
    #expect(seen == [.paste(expected), .key(.character("x"))])
  }

  @Test func `a paste that never ends can be given up and keeps its text`() {
    var decoder = KeyDecoder()
    #expect(decoder.beginPaste() == [])
    #expect(decoder.feed(byte: 0x61) == [])
    #expect(decoder.feed(function: .up) == [])
    #expect(decoder.isPasting)
    #expect(decoder.abandonPaste() == [.paste("a")])
    #expect(!decoder.isPasting)
    #expect(decoder.abandonPaste() == [])
  }
}
