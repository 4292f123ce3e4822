import TestSupport
import Testing

@testable import Screen

struct TextFieldTests {
  private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
    var field = field
    for scalar in text.unicodeScalars {
      let used = field.handle(.key(.character(Character(scalar))))
      #expect(used)
    }
    return field
  }

  private func after(_ keys: [Key], _ field: TextField) -> TextField {
    var field = field
    for key in keys {
      let used = field.handle(.key(key))
      #expect(used)
    }
    return field
  }

  @Test func `every printable key is text`() {
    let printable = (0x20..<0x7F).map { String(Unicode.Scalar($0)) }.joined() + "ŵŷ漢👩"
    #expect(typed(printable).text == printable)
  }

  @Test func `a combining mark joins the letter before`() {
    let field = typed("w\u{302}y")
    #expect(field.text == "w\u{302}y")
    #expect(field.caret == 2)
  }

  @Test func `keys edit at the caret`() {
    #expect(after([.left, .left, .backspace], typed("abcd")).text == "acd")
    #expect(after([.home, .delete], typed("abc")).text == "bc")
    #expect(after([.control("a"), .right, .control("k")], typed("abc")).text == "a")
    #expect(after([.left, .control("u")], typed("abc")).text == "c")
    #expect(after([.control("w")], typed("one two  ")).text == "one ")
    #expect(after([.home, .end, .character("!")], typed("abc")).text == "abc!")
    #expect(after([.backspace], TextField()).text == "")
  }

  @Test func `keys that do not edit are left to the screen`() {
    var field = TextField(text: "a")
    let others: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .function(9), .control("g"),
    ]
    let events = others.map(TerminalEvent.key) + [.tick, .resize(Size(columns: 1, rows: 1))]
    let used = events.filter { field.handle($0) }
    #expect(used == [])
    #expect(field == TextField(text: "a"))
  }

  @Test func `a paste keeps line ends only in a field of several lines`() {
    var one = TextField(text: "ab")
    one.caret = 1
    _ = one.handle(.paste("x\ny\tz\u{1B}\u{202E}"))
    #expect(one.text == "ax y zb")
    #expect(one.caret == 6)
    var many = TextField(isMultiline: true)
    _ = many.handle(.paste("x\ny"))
    #expect(many.text == "x\ny")
  }

  @Test func `a full field takes no more but still takes marks`() {
    var field = typed("abcd", into: TextField(limit: 3))
    #expect(field.text == "abc")
    field.insert("\u{301}")
    #expect(field.text == "abc\u{301}")
    let marks = String(repeating: "\u{301}", count: 1000)
    field.insert(marks)
    #expect(field.text.utf8.count <= 24)
  }

  @Test func `what is shown of a long line holds the caret`() {
    var field = TextField(text: "abcdefghij")
    #expect(field.visibleLine(columns: 5) == ("<hij", 4))
    field.caret = 0
    #expect(field.visibleLine(columns: 5) == ("abcd>", 0))
    #expect(TextField(text: "漢字漢").visibleLine(columns: 5) == ("<漢", 3))
    #expect(TextField().visibleLine(columns: 1) == ("", 0))
  }

  @Test func `where a line is cut a mark stands, at the end that is cut`() {
    var field = TextField(text: "abcdefghij")
    field.caret = 5
    #expect(field.visibleLine(columns: 6) == ("<cdef>", 4))
    field.caret = 9
    #expect(field.visibleLine(columns: 6) == ("<fghij", 5))
    #expect(TextField(text: "abcde").visibleLine(columns: 6) == ("abcde", 5))
    field = TextField(text: "abcdef")
    field.caret = 2
    #expect(field.visibleLine(columns: 6) == ("abcdef", 2))
  }

  @Test func `lines of a note wrap and scroll to the caret`() {
    var field = TextField(text: "when he grips my finger", isMultiline: true)
    #expect(
      field.visibleLines(columns: 10, rows: 2) == (
        ["grips my", "finger"], Position(column: 6, row: 1)
      ))
    field.caret = 7
    #expect(
      field.visibleLines(columns: 10, rows: 2) == (
        ["when he", "grips my"], Position(column: 7, row: 0)
      ))
    field.caret = 8
    #expect(field.visibleLines(columns: 10, rows: 2).caret == Position(column: 0, row: 1))
  }

  @Test func `Up and Down move by the lines seen and end at the first and last`() {
    var field = TextField(text: "when he grips my finger", isMultiline: true)
    let steps: [(Key, Bool, Int)] = [
      (.up, true, 14), (.up, true, 6), (.up, false, 6), (.down, true, 14), (.down, true, 23),
      (.down, false, 23),
    ]
    for (key, isUsed, caret) in steps {
      let used = field.handle(.key(key), columns: 10)
      #expect(used == isUsed && field.caret == caret)
    }
    let typedLines = field.handle(.key(.up))
    #expect(!typedLines)
  }

  @Test func `random keys keep the caret in the text and on the lines shown`() {
    var random = SplitMix(seed: 41)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .up, .down, .enter, .tab, .escape,
      .control("a"), .control("e"), .control("k"), .control("u"), .control("w"), .character("a"),
    ]
    for round in 0..<150 {
      var field = TextField(isMultiline: round.isMultiple(of: 2), limit: 60)
      for _ in 0..<100 {
        let columns = Int.random(in: 1...15, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: _ = field.handle(.paste(awkwardText(&random, upTo: 5, lineFeeds: true)))
        case 1:
          for character in random.pick(awkward) ?? "" {
            _ = field.handle(.key(.character(character)))
          }
        default: _ = field.handle(.key(random.pick(keys) ?? .left), columns: columns)
        }
        let count = field.text.count
        #expect(0...count ~= field.caret && count <= 60)
        #expect(field.isMultiline || !field.text.contains(where: \.isLineFeed))
        let rows = Int.random(in: 1...4, using: &random)
        let several = field.visibleLines(columns: columns, rows: rows)
        #expect(1...rows ~= several.lines.count)
        #expect(0..<columns ~= several.caret.column && 0..<several.lines.count ~= several.caret.row)
        let one = field.visibleLine(columns: columns)
        #expect(0..<columns ~= one.caretColumn && displayWidth(one.text) <= columns)
      }
    }
  }
}
