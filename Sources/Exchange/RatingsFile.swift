public import Assessment

/// Ratings as a CSV file: the header `item,RATER,RATER,…`, then a line an item; an empty cell, or
/// `NA` without quotation marks as R writes it, is a gap.
///
/// A table that was written with the names of its rows, as R and pandas do by default, has one
/// column more in front, whose head is empty: they are the items unless the next column is `item`.
public struct RatingsFile: Equatable, Sendable {
  public let items: [String]
  public let raters: [String]
  /// By item and rater; nil is a gap.
  public let cells: [[String?]]
  /// The column the items stand in, counted from 1.
  private let itemColumn: Int

  /// - Throws: ``RatingsRefusal`` with the line, the column and the reason; nothing is guessed.
  public init(_ bytes: [UInt8]) throws(RatingsRefusal) {
    let lines = try SeparatedCells(bytes).lines
    guard let header = lines.first else {
      throw RatingsRefusal(
        nil, "it is empty; a header item,RATER,RATER and ratings belong here")
    }
    itemColumn = try RatingsFile.itemColumn(header.map(\.text))
    raters = header.dropFirst(itemColumn).map(\.text)
    var items: [String] = []
    var cells: [[String?]] = []
    for line in lines.dropFirst() {
      items.append(line.dropFirst(itemColumn - 1).first?.text ?? "")
      cells.append(
        line.dropFirst(itemColumn).map { cell in
          cell.text.isEmpty || (cell.text == "NA" && !cell.isQuoted) ? nil : cell.text
        })
    }
    self.items = items
    self.cells = cells
  }

  private static func itemColumn(_ header: [String]) throws(RatingsRefusal) -> Int {
    func isItem(_ text: String?) -> Bool { text?.lowercased() == "item" }
    if isItem(header.first) { return 1 }
    if header.first?.isEmpty == true, header.count > 1 {
      return isItem(header.dropFirst().first) ? 2 : 1
    }
    let mend =
      header.first?.contains(where: { ";\t".contains($0) }) == true
      ? "separate the cells with commas" : "begin with item,RATER,RATER"
    throw RatingsRefusal(1, 1, "this is no header; \(mend)")
  }

  /// The ratings as a table.
  ///
  /// - Parameter categories: Every rating there can be, or nil for those in the file.
  public func table(categories: [String]? = nil) throws(RatingsRefusal) -> RatingTable {
    do throws(RatingTableError) {
      return try RatingTable(
        items: items, raters: raters, cells: cells, categories: categories)
    } catch {
      throw RatingsRefusal(error, items: itemColumn, raters: raters)
    }
  }

  /// How far the raters of a pack agree, once every item and rating is one of the pack.
  public func agreement(of pack: Pack) throws(RatingsRefusal) -> PackAgreement {
    _ = try table()
    try check(against: pack)
    do throws(RatingTableError) {
      return try PackAgreement(pack, items: items, raters: raters, cells: cells)
    } catch {
      throw RatingsRefusal(error, items: itemColumn, raters: raters)
    }
  }

  /// Each rater's column as a sheet of a vignette; one rater alone is enough.
  public func sheets(
    of vignette: String, guide: Pack
  ) throws(RatingsRefusal) -> [RatingSheet] {
    func refuse(_ error: RatingTableError) -> RatingsRefusal {
      RatingsRefusal(error, items: itemColumn, raters: raters)
    }
    if raters.isEmpty { throw RatingsRefusal(1, "there is no rater; write item,RATER") }
    for (column, rater) in raters.enumerated() {
      if rater.isEmpty { throw refuse(.namelessRater(column: column)) }
      if raters[..<column].contains(rater) { throw refuse(.doubledRater(rater)) }
    }
    if items.isEmpty { throw refuse(.noItems) }
    for (row, item) in items.enumerated() {
      if cells[row].count != raters.count {
        throw refuse(.ragged(row: row, ratings: cells[row].count, raters: raters.count))
      }
      if items[..<row].contains(item) { throw refuse(.doubledItem(row: row, item)) }
    }
    try check(against: guide)
    return raters.enumerated().map { column, rater in
      let answers = zip(items, cells).compactMap { item, row in row[column].map { (item, $0) } }
      return RatingSheet(
        rater: rater, vignette: vignette, guide: guide.id, guideVersion: guide.version,
        answers: Dictionary(answers) { first, _ in first })
    }
  }

  /// Refuses what is no rating of a pack: an item it does not have or that is answered in words,
  /// an answer outside the item's scale.
  public func check(against pack: Pack) throws(RatingsRefusal) {
    for (row, name) in items.enumerated() {
      guard let position = pack.position(of: name) else {
        throw RatingsRefusal(
          row + 2, itemColumn, "\(pack.id) has no item \"\(name)\"; correct it or take it out")
      }
      let item = pack.items[position]
      guard item.kind != .text else {
        throw RatingsRefusal(
          row + 2, itemColumn, "\"\(name)\" is answered in words; it has no rating: take it out")
      }
      let known = item.options.map(\.code) + item.absences(in: pack).map(\.rawValue)
      for (column, rating) in cells[row].enumerated() {
        guard let rating, !known.contains(rating) else { continue }
        throw RatingsRefusal(
          row + 2, itemColumn + 1 + column,
          "\"\(rating)\" is outside the scale of \(name); known here: "
            + known.joined(separator: ", "))
      }
    }
  }
}
