/// The ratings there can be, and where each stands.
struct Categories {
  let names: [String]
  /// What each counts as, or nil as soon as one of them is not a number.
  let values: [Double]?
  private let places: [Key: Int]

  /// Numbers that mean the same are the same rating.
  private enum Key: Hashable {
    case number(Double)
    case text(String)
  }

  /// Those that a person named, in their order.
  init(given: [String]) throws(RatingTableError) {
    guard !given.isEmpty, !given.contains("") else { throw .noCategory }
    try self.init(given, areDoublesRefused: true)
  }

  /// Those that stand in a table, sorted: numbers by value, else by their text.
  init(found cells: [[String?]]) throws(RatingTableError) {
    var found: Set<String> = []
    for row in cells { for case let rating? in row where !rating.isEmpty { found.insert(rating) } }
    let numbers = found.compactMap { text in decimal(text).map { (text: text, value: $0) } }
    let sorted =
      numbers.count == found.count
      ? numbers.sorted { ($0.value, $0.text) < ($1.value, $1.text) }.map(\.text) : found.sorted()
    try self.init(sorted, areDoublesRefused: false)
  }

  private init(_ all: [String], areDoublesRefused: Bool) throws(RatingTableError) {
    let areNumbers = all.allSatisfy { decimal($0) != nil }
    var names: [String] = []
    var values: [Double] = []
    var places: [Key: Int] = [:]
    for name in all {
      let value = areNumbers ? decimal(name) : nil
      let key = value.map { Key.number($0) } ?? .text(name)
      if places[key] != nil {
        if areDoublesRefused { throw .doubledCategory(name) }
        continue
      }
      places[key] = names.count
      names.append(name)
      if let value { values.append(value) }
    }
    guard names.count <= RatingTable.mostCategories else { throw .tooManyCategories(names.count) }
    self.names = names
    self.values = areNumbers ? values : nil
    self.places = places
  }

  func position(of rating: String) -> Int? {
    if values == nil { return places[.text(rating)] }
    return decimal(rating).flatMap { places[.number($0)] }
  }
}

/// A plain decimal number such as `2`, `-1` or `0.5`; nil for anything else that a lenient reader
/// would take, such as `nan`, `0x1` or `1e3`.
func decimal(_ text: String) -> Double? {
  let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
  guard text.utf8.count - digits.count <= 1, digits.count <= 15,
    let first = digits.first, let last = digits.last,
    first != UInt8(ascii: "."), last != UInt8(ascii: "."),
    digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
    let value = Double(text)
  else { return nil }
  // Minus nothing is nothing.
  return value == 0 ? 0 : value
}
