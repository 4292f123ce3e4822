import TestSupport
import Testing

@testable import Screen

struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func `text lands where it was put in the style asked for`() {
    var picture = canvas(8, 2)
    let end = picture.write("joy", at: Position(column: 2, row: 1), style: [.bold])
    #expect(end == 5)
    #expect(picture.lines == ["        ", "  joy   "])
    #expect(picture.styleMap == ["........", "..BBB..."])
  }

  @Test func `wide characters take two cells and marks none`() {
    var picture = canvas(8, 1)
    #expect(picture.write("漢w\u{302}字", at: Position(column: 0, row: 0)) == 5)
    #expect(picture.lines == ["漢w\u{302}字   "])
    #expect(picture[Position(column: 1, row: 0)].isContinuation)
    #expect(picture[Position(column: 2, row: 0)].character == "w\u{302}")
  }

  @Test func `control characters are spelled out and never reach a cell`() {
    var picture = canvas(24, 1)
    picture.write("a\u{1B}[2J\nb\u{202E}c", at: Position(column: 0, row: 0))
    #expect(picture.lines == ["a^[[2J^Jb<U+202E>c      "])
  }

  @Test func `text stops at its limit`() {
    var picture = canvas(10, 1)
    #expect(picture.write("abcdef", at: Position(column: 1, row: 0), limit: 4) == 4)
    #expect(picture.lines == [" abc      "])
  }

  @Test func `half a wide character is a space`() {
    var picture = canvas(4, 1)
    #expect(picture.write("a漢字", at: Position(column: 0, row: 0)) == 4)
    #expect(picture.lines == ["a漢 "])
    picture.write("x", at: Position(column: 2, row: 0))
    #expect(picture.lines == ["a x "])
    picture.write("漢", at: Position(column: -1, row: 0))
    #expect(picture.lines == ["  x "])
  }

  @Test func `a new wide character leaves no half of an old one`() {
    var picture = canvas(6, 1)
    picture.write("漢字", at: Position(column: 0, row: 0))
    picture.write("新", at: Position(column: 1, row: 0))
    #expect(picture.lines == [" 新   "])
  }

  @Test func `filling and restyling keep to their row`() {
    var picture = canvas(5, 3)
    picture.write("abcde", at: Position(column: 0, row: 1), style: [.bold])
    picture.fill(row: 0, style: [.reverse])
    picture.restyle(row: 1, columns: -3..<2, adding: [.reverse])
    picture.restyle(row: 1, columns: 4..<99, adding: [.alert])
    picture.restyle(row: 7, columns: 0..<2, adding: [.alert])
    picture.fill(row: -1, style: [.bold])
    #expect(picture.lines == ["     ", "abcde", "     "])
    #expect(picture.styleMap == ["RRRRR", "bbBBa", "....."])
  }

  @Test func `the cursor is always on the picture`() {
    var picture = canvas(4, 2)
    #expect(picture.cursor == nil)
    picture.cursor = Position(column: 9, row: -2)
    #expect(picture.cursor == Position(column: 3, row: 0))
    var nothing = canvas(0, 0)
    nothing.cursor = Position(column: 0, row: 0)
    #expect(nothing.cursor == nil)
  }

  @Test func `a picture without columns or rows takes anything`() {
    for size in [(0, 0), (0, 5), (5, 0), (-1, -1), (1, 1)] {
      var picture = canvas(size.0, size.1)
      picture.write("漢字 abc", at: Position(column: 0, row: 0))
      picture.write("abc", at: Position(column: .max, row: .max))
      picture.write("abc", at: Position(column: -5, row: .min))
      picture.fill(row: 0, style: [.bold])
      picture.restyle(row: 0, columns: 0..<9, adding: [.bold])
      #expect(picture.lines.count == max(0, size.1))
    }
  }

  @Test func `every combination of attributes has a letter of its own`() {
    #expect(Set(Style.letters).count == 32)
    #expect(Style([]).letter == "." && Style.alert.letter == "A")
  }

  @Test func `writing returns the width of the text where nothing is cut`() {
    var random = SplitMix(seed: 20)
    for _ in 0..<3000 {
      let text = awkwardText(&random, upTo: 12, lineFeeds: true)
      var picture = canvas(200, 1)
      #expect(picture.write(text, at: Position(column: 3, row: 0)) == 3 + displayWidth(text))
    }
  }

  @Test func `writing never touches what lies beyond its limits`() {
    var random = SplitMix(seed: 21)
    for _ in 0..<3000 {
      var picture = canvas(20, 3)
      for row in 0..<3 {
        picture.write(String(repeating: "#", count: 20), at: Position(column: 0, row: row))
      }
      let limit = Int.random(in: 0...25, using: &random)
      let column = Int.random(in: -10...25, using: &random)
      let end = picture.write(
        awkwardText(&random, upTo: 12), at: Position(column: column, row: 1), style: [.bold],
        limit: limit)
      #expect(end <= max(limit, column))
      for row in [0, 2] { #expect(picture.lines[row] == String(repeating: "#", count: 20)) }
      for untouched in 0..<20 where untouched >= limit || untouched < column {
        #expect(picture[Position(column: untouched, row: 1)] == Cell(character: "#"))
      }
      expectSound(picture)
    }
  }

  @Test func `a row differs in letters, styles and halves of wide letters`() {
    func row(_ text: String, _ style: Style = []) -> Canvas {
      var picture = canvas(4, 2)
      picture.write(text, at: Position(column: 0, row: 0), style: style)
      return picture
    }
    #expect(row("ab").changedColumns(ofRow: 0, from: row("ab")) == nil)
    #expect(row("ab").changedColumns(ofRow: 0, from: row("ac")) == 1..<2)
    #expect(row("ab").changedColumns(ofRow: 0, from: row("ab", [.bold])) == 0..<2)
    #expect(row("漢").changedColumns(ofRow: 0, from: row("  ")) == 0..<2)
    #expect(row("a漢").changedColumns(ofRow: 0, from: row("a字")) == 1..<3, "both halves")
    #expect(row("漢b").changedColumns(ofRow: 0, from: row("  c")) == 0..<3)
    #expect(row("abc").changedColumns(ofRow: 0, from: row("a漢")) == 1..<3, "as it was, too")
    #expect(row("ab").changedColumns(ofRow: 1, from: row("xy")) == nil, "not in this row")
    #expect(row("ab").changedColumns(ofRow: 0, from: canvas(5, 2)) == 0..<row("ab").size.columns)
    #expect(row("ab").changedColumns(ofRow: 2, from: row("ab")) == nil)
  }

  /// Every row is as wide as the picture and every continuation follows a wide character.
  private func expectSound(_ picture: Canvas) {
    for row in 0..<picture.size.rows {
      #expect(displayWidth(picture.lines[row]) == picture.size.columns)
      for (column, cell) in picture.cells(ofRow: row).enumerated() {
        #expect(cell.character.unicodeScalars.count <= 5)
        let before =
          column > 0 ? displayWidth(picture[Position(column: column - 1, row: row)].character) : 1
        #expect(cell.isContinuation == (before == 2))
      }
    }
  }
}
