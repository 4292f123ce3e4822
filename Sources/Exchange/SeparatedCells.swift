/// The cells of a CSV file (RFC 4180): commas between them, quotation marks around one that needs
/// them and doubled inside, lines that end with CR LF or LF, a byte order mark or none.
///
/// Ratings and names stand on one line, so a quoted cell that goes over the line's end is refused:
/// nearly always its closing mark was forgotten. Spaces around a cell do not count.
struct SeparatedCells {
  struct Cell: Equatable {
    let text: String
    let isQuoted: Bool
  }

  /// Line by line; empty lines at the end are no lines. Line 1 is the first.
  let lines: [[Cell]]

  init(_ bytes: [UInt8]) throws(RatingsRefusal) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var raw = marked.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    while let last = raw.last, last.allSatisfy({ $0 == UInt8(ascii: " ") }) { raw.removeLast() }
    var lines: [[Cell]] = []
    lines.reserveCapacity(raw.count)
    for (index, line) in raw.enumerated() {
      if line.isEmpty { throw RatingsRefusal(index + 1, "an empty line; remove it") }
      lines.append(try SeparatedCells.cells(line, index + 1))
    }
    self.lines = lines
  }

  private static func cells(
    _ line: ArraySlice<UInt8>, _ number: Int
  ) throws(RatingsRefusal) -> [Cell] {
    var cells: [Cell] = []
    var rest = line
    while true {
      let column = cells.count + 1
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      if rest.first == UInt8(ascii: "\"") {
        cells.append(Cell(text: try quoted(&rest, number, column), isQuoted: true))
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
        cells.append(Cell(text: try plain(rest[..<end], number, column), isQuoted: false))
        rest = rest[end...]
      }
      guard !rest.isEmpty else { return cells }
      rest = rest.dropFirst()
    }
  }

  private static func plain(
    _ cell: ArraySlice<UInt8>, _ line: Int, _ column: Int
  ) throws(RatingsRefusal) -> String {
    if cell.contains(UInt8(ascii: "\"")) {
      throw RatingsRefusal(
        line, column, "a quotation mark inside a cell; put the whole cell in quotation marks")
    }
    return try text(cell, line, column)
  }

  /// Takes a quoted cell and the spaces behind it away from the front of a line.
  private static func quoted(
    _ rest: inout ArraySlice<UInt8>, _ line: Int, _ column: Int
  ) throws(RatingsRefusal) -> String {
    let mark = UInt8(ascii: "\"")
    rest = rest.dropFirst()
    var inside: [UInt8] = []
    while true {
      guard let end = rest.firstIndex(of: mark) else {
        throw RatingsRefusal(
          line, column, "the quotation mark is not closed on its line; close it")
      }
      inside += rest[..<end]
      rest = rest[rest.index(after: end)...]
      guard rest.first == mark else { break }
      inside.append(mark)
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    guard rest.isEmpty || rest.first == UInt8(ascii: ",") else {
      throw RatingsRefusal(
        line, column, "text after a closing quotation mark; a mark inside a cell is doubled")
    }
    return try text(inside[...], line, column)
  }

  private static func text(
    _ bytes: ArraySlice<UInt8>, _ line: Int, _ column: Int
  ) throws(RatingsRefusal) -> String {
    if bytes.contains(UInt8(ascii: "\r")) {
      throw RatingsRefusal(line, column, "a carriage return alone; end lines with LF or CR LF")
    }
    if bytes.contains(where: { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }) {
      throw RatingsRefusal(line, column, "control characters; this is no text file")
    }
    var cell = bytes.drop { $0 == UInt8(ascii: " ") }
    while cell.last == UInt8(ascii: " ") { cell.removeLast() }
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw RatingsRefusal(line, column, "not UTF-8; save the file as UTF-8")
    }
    return text
  }
}
