/// How far raters of one pack agree: over all of its ratings, and domain by domain.
///
/// Only items whose options are numbers are rated on a scale; the others (yes and no, since when)
/// have no distances, and would leave every weighted figure undefined. They are left out and named.
/// A way of having no answer, such as `declined`, is a gap here: it is no place on the scale.
public struct PackAgreement: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let domain: String
    public let agreement: Agreement
  }

  public let whole: Agreement
  /// In the pack's order; domains without a rated item in the table are not there.
  public let domains: [Part]
  /// Items of the table that count in no figure, in its order.
  public let leftOut: [String]
  /// Every rating there can be.
  public let categories: [String]

  /// - Parameters:
  ///   - items: Ids of the pack's items, in any order, each once; unknown ones are left out.
  ///   - cells: By item and rater, codes as the pack has them; nil is a gap.
  /// - Throws: ``RatingTableError`` for what is no table, such as a doubled rater.
  public init(
    _ pack: Pack, items: [String], raters: [String], cells: [[String?]]
  ) throws(RatingTableError) {
    let known = items.map { pack.position(of: $0).map { pack.items[$0] } }
    let scaled = known.map { $0?.isOnNumericScale == true }
    // A pack of yes and no alone still has a percent agreement and an AC1.
    let counts = scaled.contains(true) ? scaled : known.map { ($0?.options.isEmpty == false) }
    let rows = items.indices.filter { counts[$0] }
    var codes: [String] = []
    for row in rows {
      for option in known[row]?.options ?? [] where !codes.contains(option.code) {
        codes.append(option.code)
      }
    }
    let numbers = codes.compactMap { code in decimal(code).map { (code, $0) } }
    if numbers.count == codes.count { codes = numbers.sorted { $0.1 < $1.1 }.map(\.0) }
    let table = try RatingTable(
      items: rows.map { items[$0] }, raters: raters,
      cells: rows.map { row in
        guard cells.indices.contains(row) else { return [] }
        return cells[row].map { code in
          code.flatMap { code in Absence(rawValue: code) == nil ? code : nil }
        }
      }, categories: codes)
    categories = table.categories
    whole = Agreement(table)
    leftOut = items.indices.filter { !counts[$0] }.map { items[$0] }
    domains = pack.domains.compactMap { domain in
      let own = Set(rows.filter { known[$0]?.domain == domain }.map { items[$0] })
      return table.only(own).map { Part(domain: domain, agreement: Agreement($0)) }
    }
  }
}

extension Item {
  /// Whether every option is a number, so that ratings are nearer to or further from each other.
  var isOnNumericScale: Bool {
    !options.isEmpty && options.allSatisfy { decimal($0.code) != nil }
  }
}
