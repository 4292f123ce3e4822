import Assessment

/// Why a file of ratings is refused, and where in it.
public struct RatingsRefusal: Error, Equatable, Sendable {
  /// Counted from 1; nil when it is the file as a whole, or what was asked of it.
  public let line: Int?
  /// The cell of the line, counted from 1; nil when it is the line as a whole.
  public let column: Int?
  public let reason: String

  init(_ line: Int?, _ reason: String) { self.init(line, nil, reason) }

  init(_ line: Int?, _ column: Int?, _ reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// The place and the reason in one line: `line 3, column 2: …`.
  public var message: String {
    guard let line else { return reason }
    return column.map { "line \(line), column \($0): \(reason)" } ?? "line \(line): \(reason)"
  }

  /// - Parameters:
  ///   - items: The column the items stand in; raters follow it.
  ///   - raters: The raters in their columns.
  init(_ error: RatingTableError, items: Int, raters: [String]) {
    func column(_ rater: String) -> Int? {
      raters.firstIndex(of: rater).map { items + 1 + $0 }
    }
    // A row of the table is two lines further down: the header, and lines count from 1.
    switch error {
    case .tooFewRaters:
      self.init(1, "fewer than two raters; there is nobody to agree with")
    case .namelessRater(let place):
      self.init(1, items + 1 + place, "rater \(place + 1) has no name; give one")
    case .doubledRater(let name):
      let last = raters.lastIndex(of: name).map { items + 1 + $0 }
      self.init(1, last, "rater \"\(name)\" stands twice; a rater has one column")
    case .noItems: self.init(nil, "it has no items; a line each belongs under the header")
    case .namelessItem(let row): self.init(row + 2, items, "the item has no name; give one")
    case .doubledItem(let row, let name):
      self.init(row + 2, items, "item \"\(name)\" stands twice; an item has one line")
    case .ragged(let row, let ratings, let count):
      self.init(
        row + 2, items + 1 + min(ratings, count),
        "\(ratings) \(ratings == 1 ? "rating" : "ratings") for \(count) raters; an empty cell "
          + "stands for a gap")
    case .outsideCategories(let row, let rater, let rating):
      self.init(
        row + 2, column(rater),
        "\"\(rating)\" by \(rater) is none of the categories; mend one of them")
    case .noCategory: self.init(nil, "--categories: an empty one; write 0,1,2,3")
    case .doubledCategory(let name):
      self.init(nil, "--categories: \"\(name)\" stands twice; name each once")
    case .tooManyCategories(let count):
      self.init(
        nil,
        "\(count) different ratings, more than \(RatingTable.mostCategories); check the cells")
    }
  }
}
