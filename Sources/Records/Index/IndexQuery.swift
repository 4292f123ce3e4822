public import Assessment
import Contracts

/// What is wanted of the index, and in what order.
public struct IndexQuery: Equatable, Sendable {
  public enum Column: String, CaseIterable, Hashable, Sendable {
    case date, dyad, stage, level, safety, decision, by, review, followUp

    /// Whether its order follows from the rows alone, whatever the day and what others said.
    var isFixed: Bool { self != .review && self != .followUp }
  }

  public var filter: RecordFilter
  public var column: Column
  /// Against the usual way of the column: dates newest first, levels and safety highest first,
  /// everything else as in a dictionary.
  public var isReversed: Bool
  public var today: CalendarDate

  public init(
    filter: RecordFilter = RecordFilter(), column: Column = .date, isReversed: Bool = false,
    today: CalendarDate
  ) {
    self.filter = filter
    self.column = column
    self.isReversed = isReversed
    self.today = today
  }
}

/// What the index has to a query.
public struct IndexMatches: Sendable {
  let rows: [UInt32]
  /// nil when every row matches, in the order of the index.
  private let total: Int?
  let areOthers: Bool

  /// Nothing.
  public static let none = IndexMatches(rows: [])

  init(all count: Int) {
    rows = []
    total = count
    areOthers = false
  }

  init(rows: [UInt32], areOthers: Bool = false) {
    self.rows = rows
    total = nil
    self.areOthers = areOthers
  }

  public var count: Int { total ?? rows.count }

  public subscript(place: Int) -> IndexMatch {
    let index = total == nil ? Int(rows[place]) : place
    return areOthers ? .other(index) : .assessment(index)
  }
}

extension RecordIndex {
  /// The rows that match.
  ///
  /// - Parameter inNotes: Rows, beside those whose reference holds the plain words, that a scan of
  ///   the notes found for this filter; those of another index do not count.
  public func matches(_ query: IndexQuery, inNotes: NoteMatches? = nil) -> IndexMatches {
    guard let file else { return .none }
    if query.filter.wantsReviews {
      guard let narrow else { return .none }
      let rows = file.matchingReviews(query.filter, narrow)
      return IndexMatches(rows: query.isReversed ? rows.reversed() : rows, areOthers: true)
    }
    let isPlain = query.column == .date && !query.isReversed
    if query.filter.terms.isEmpty, isPlain { return IndexMatches(all: file.rows.count) }
    let needsColumns =
      query.column == .review || query.column == .followUp
      || query.filter.terms.contains(.unsigned) || query.filter.terms.contains(.overdue)
    let columns = needsColumns ? self.columns(today: query.today) : nil
    var rows: [UInt32]
    if !query.filter.terms.isEmpty, let narrow {
      rows = RowMatcher(query.filter, file, narrow, columns).rows
      if let inNotes, inNotes.areOf(self) { rows = merged(rows, inNotes.rows) }
    } else {
      // A list that is only sorted needs nothing made for filters.
      rows = Array(0..<UInt32(file.rows.count))
    }
    if !isPlain { rows = sorted(rows, query) }
    return IndexMatches(rows: rows)
  }
}

extension IndexFile {
  /// The reviews that match, newest first.
  fileprivate func matchingReviews(_ filter: RecordFilter, _ narrow: RowColumns) -> [UInt32] {
    var wanted = others.indices.filter { others[$0].isReview }
    for term in filter.terms {
      switch term {
      case .reviews: break
      case .about(let code):
        let codes = table.matching(Array(code.utf8), isWhole: true)
        var subjects: Set<RecordKey> = []
        for row in rows where codes.contains(row.practitioner) { subjects.insert(row.key) }
        // Whom it is for; where it does not say, whoever recorded what it speaks of.
        wanted.removeAll { index in
          let row = others[index]
          return table.bytes(row.addressee).isEmpty
            ? !subjects.contains(row.about) : !codes.contains(row.addressee)
        }
      case .by(let code):
        let codes = table.matching(Array(code.utf8), isWhole: false)
        wanted.removeAll { !codes.contains(others[$0].practitioner) }
      case .since(let day): wanted.removeAll { others[$0].day < Int32(day.dayNumber) }
      case .until(let day): wanted.removeAll { others[$0].day > Int32(day.dayNumber) }
      default:
        // Everything else is asked of the record it speaks of.
        let subjects = RowMatcher(RecordFilter([term]), self, narrow, nil)
        var keys: Set<RecordKey> = []
        for row in subjects.rows { keys.insert(rows[Int(row)].key) }
        wanted.removeAll { !keys.contains(others[$0].about) }
      }
    }
    return wanted.sorted { IndexRow.precedes(others[$0], others[$1]) }.map { UInt32($0) }
  }
}

/// Two rising lists of rows as one.
private func merged(_ rows: [UInt32], _ others: [UInt32]) -> [UInt32] {
  guard !others.isEmpty else { return rows }
  var all: [UInt32] = []
  all.reserveCapacity(rows.count + others.count)
  var rest = others[...]
  for row in rows {
    while let other = rest.first, other <= row {
      if other < row { all.append(other) }
      rest.removeFirst()
    }
    all.append(row)
  }
  return all + rest
}
