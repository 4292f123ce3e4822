/// Who rated what how: one row an item, one column a rater, gaps allowed.
public struct RatingTable: Equatable, Sendable {
  /// Names of the rows, in order, each once.
  public let items: [String]
  /// Names of the columns, in order, each once; at least two.
  public let raters: [String]
  /// Every rating there can be: as given, else the distinct ones in the table, sorted.
  public let categories: [String]
  /// What each category counts as when all of them are numbers, else nil.
  public let values: [Double]?
  /// By item and rater: a position in ``categories``, or nil where nothing was rated.
  let cells: [[Int?]]

  /// More different ratings than this are no ratings.
  public static let mostCategories = 500

  /// - Parameters:
  ///   - cells: By item and rater; nil or an empty text is a gap.
  ///   - categories: Every rating there can be, or nil for those in the table. Numbers that mean
  ///     the same (`1` and `1.0`) are one category as long as all of them are numbers.
  /// - Throws: ``RatingTableError`` for a table that is not one: too small, ragged, a name that
  ///   is missing or doubled, a rating that is none of the categories.
  public init(
    items: [String], raters: [String], cells: [[String?]], categories: [String]? = nil
  ) throws(RatingTableError) {
    try RatingTable.check(raters: raters)
    try RatingTable.check(items: items, cells: cells, width: raters.count)
    let known: Categories
    if let categories {
      known = try Categories(given: categories)
    } else {
      known = try Categories(found: cells)
    }
    var positions: [[Int?]] = []
    positions.reserveCapacity(items.count)
    for (row, line) in cells.enumerated() {
      var places: [Int?] = []
      for (column, rating) in line.enumerated() {
        guard let rating, !rating.isEmpty else {
          places.append(nil)
          continue
        }
        guard let place = known.position(of: rating) else {
          throw .outsideCategories(row: row, rater: raters[column], rating: rating)
        }
        places.append(place)
      }
      positions.append(places)
    }
    self.items = items
    self.raters = raters
    self.categories = known.names
    self.values = known.values
    self.cells = positions
  }

  private init(_ table: RatingTable, rows: [Int]) {
    items = rows.map { table.items[$0] }
    raters = table.raters
    categories = table.categories
    values = table.values
    cells = rows.map { table.cells[$0] }
  }

  /// The same table with some of its items only, such as those of one domain; nil when none of
  /// them is there.
  public func only(_ wanted: Set<String>) -> RatingTable? {
    let rows = items.indices.filter { wanted.contains(items[$0]) }
    return rows.isEmpty ? nil : RatingTable(self, rows: rows)
  }

  private static func check(raters: [String]) throws(RatingTableError) {
    guard raters.count >= 2 else { throw .tooFewRaters }
    var seen: Set<String> = []
    for (column, rater) in raters.enumerated() {
      if rater.isEmpty { throw .namelessRater(column: column) }
      if !seen.insert(rater).inserted { throw .doubledRater(rater) }
    }
  }

  private static func check(
    items: [String], cells: [[String?]], width: Int
  ) throws(RatingTableError) {
    guard !items.isEmpty, items.count == cells.count else { throw .noItems }
    var seen: Set<String> = []
    for (row, item) in items.enumerated() {
      if cells[row].count != width {
        throw .ragged(row: row, ratings: cells[row].count, raters: width)
      }
      if item.isEmpty { throw .namelessItem(row: row) }
      if !seen.insert(item).inserted { throw .doubledItem(row: row, item) }
    }
  }
}

/// Why a table of ratings is refused; rows and columns count from 0.
public enum RatingTableError: Error, Equatable, Sendable {
  case tooFewRaters
  case namelessRater(column: Int)
  case doubledRater(String)
  case noItems
  case namelessItem(row: Int)
  case doubledItem(row: Int, String)
  case ragged(row: Int, ratings: Int, raters: Int)
  case outsideCategories(row: Int, rater: String, rating: String)
  case noCategory
  case doubledCategory(String)
  case tooManyCategories(Int)
}
