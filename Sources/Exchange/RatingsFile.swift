public import Assessment

/// Ratings as a CSV file: the header `item,RATER,RATER,…`, then a line an item; an empty cell is a
/// gap.
public enum RatingsFile {
  /// Why a file is refused, and in which line.
  public struct Refusal: Error, Equatable, Sendable {
    /// Counted from 1; nil when it is the file as a whole, or what was asked of it.
    public let line: Int?
    public let reason: String

    public var message: String { line.map { "line \($0): \(reason)" } ?? reason }
  }

  /// - Parameter categories: Every rating there can be, or nil for those in the file.
  /// - Throws: ``Refusal`` with the line and the reason; nothing is guessed.
  public static func read(
    _ bytes: [UInt8], categories: [String]? = nil
  ) throws(Refusal) -> RatingTable {
    let lines = try lines(bytes)
    guard let header = lines.first else {
      throw Refusal(
        line: nil, reason: "it is empty; a header item,RATER,RATER and ratings belong here")
    }
    guard header.first?.lowercased() == "item" else {
      let mend =
        header.first?.contains(where: { ";\t".contains($0) }) == true
        ? "separate the cells with commas" : "begin with item,RATER,RATER"
      throw Refusal(line: 1, reason: "this is no header; \(mend)")
    }
    do throws(RatingTableError) {
      return try RatingTable(
        items: lines.dropFirst().map { $0.first ?? "" }, raters: Array(header.dropFirst()),
        cells: lines.dropFirst().map { $0.dropFirst().map { $0.isEmpty ? nil : $0 } },
        categories: categories)
    } catch {
      throw refusal(error)
    }
  }

  /// The cells of every line, without spaces around them; empty lines at the end are no lines.
  private static func lines(_ bytes: [UInt8]) throws(Refusal) -> [[String]] {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines = marked.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    while let last = lines.last, last.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      lines.removeLast()
    }
    var cells: [[String]] = []
    cells.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if line.contains(UInt8(ascii: "\"")) {
        throw Refusal(
          line: index + 1, reason: "quotation marks are not read; write names without them")
      }
      if line.isEmpty { throw Refusal(line: index + 1, reason: "an empty line; remove it") }
      if line.contains(where: { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }) {
        throw Refusal(line: index + 1, reason: "control characters; this is no text file")
      }
      var row: [String] = []
      for cell in line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let text = String(validating: trimmed(cell), as: UTF8.self) else {
          throw Refusal(line: index + 1, reason: "not UTF-8; save the file as UTF-8")
        }
        row.append(text)
      }
      cells.append(row)
    }
    return cells
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell.drop { $0 == UInt8(ascii: " ") }
    while cell.last == UInt8(ascii: " ") { cell.removeLast() }
    return cell
  }

  /// A row of the table is two lines further down: the header, and lines count from 1.
  private static func refusal(_ error: RatingTableError) -> Refusal {
    switch error {
    case .tooFewRaters:
      Refusal(line: 1, reason: "fewer than two raters; there is nobody to agree with")
    case .namelessRater(let column):
      Refusal(line: 1, reason: "rater \(column + 1) has no name; give one")
    case .doubledRater(let name):
      Refusal(line: 1, reason: "rater \"\(name)\" stands twice; a rater has one column")
    case .noItems:
      Refusal(line: nil, reason: "it has no items; a line each belongs under the header")
    case .namelessItem(let row): Refusal(line: row + 2, reason: "the item has no name; give one")
    case .doubledItem(let row, let name):
      Refusal(line: row + 2, reason: "item \"\(name)\" stands twice; an item has one line")
    case .ragged(let row, let ratings, let raters):
      Refusal(
        line: row + 2,
        reason: "\(ratings) ratings for \(raters) raters; an empty cell stands for a gap")
    case .outsideCategories(let row, let rater, let rating):
      Refusal(
        line: row + 2,
        reason: "\"\(rating)\" by \(rater) is none of the categories; mend one of them")
    case .noCategory: Refusal(line: nil, reason: "--categories: an empty one; write 0,1,2,3")
    case .doubledCategory(let name):
      Refusal(line: nil, reason: "--categories: \"\(name)\" stands twice; name each once")
    case .tooManyCategories(let count):
      Refusal(
        line: nil,
        reason:
          "\(count) different ratings, more than \(RatingTable.mostCategories); check the cells")
    }
  }
}
