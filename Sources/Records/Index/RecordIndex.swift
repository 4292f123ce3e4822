public import Assessment
import Contracts

/// What the index says of a store at one moment.
public final class RecordIndex {
  let file: IndexFile?
  private let location: StoreLocation
  private let misplaced: [UnreadableFile]
  /// Worked out when first asked for.
  private var derived: DerivedColumns?
  private var making: DerivedMaking?
  /// So many rows are gone over before somebody could notice.
  private static let preparedTogether = 40_000
  /// The stories that have ended, once a record was asked for.
  private lazy var closings = file.map(Closings.init)
  /// Which rows were entered in error, once it was asked for; nil where none was.
  private(set) lazy var struck: [Bool]? = file.flatMap { file in
    file.others.contains { $0.says == .marksInError } ? file.rows.map(\.isInError) : nil
  }
  private(set) lazy var struckCount = struck?.count { $0 } ?? 0
  private var narrowed: RowColumns?
  private var narrowing: RowColumnsMaking?
  /// All rows in the order of a column, once it was asked for.
  private var orders: [Order: [UInt32]] = [:]
  private var ordering: OrderMaking?

  private struct Order: Hashable {
    let column: IndexQuery.Column
    let isReversed: Bool
    /// Of an order that changes with the day; else nil.
    let today: CalendarDate?

    init(_ query: IndexQuery) {
      column = query.column
      isReversed = query.isReversed
      today = query.column.isFixed ? nil : query.today
    }
  }

  init(_ file: IndexFile, _ location: StoreLocation, _ misplaced: [UnreadableFile]) {
    self.file = file
    self.location = location
    self.misplaced = misplaced
  }

  private init(location: StoreLocation, misplaced: [UnreadableFile]) {
    file = nil
    self.location = location
    self.misplaced = misplaced
  }

  static func empty(_ location: StoreLocation, _ misplaced: [UnreadableFile]) -> RecordIndex {
    RecordIndex(location: location, misplaced: misplaced)
  }

  /// How many assessments there are.
  public var count: Int { file?.rows.count ?? 0 }

  /// What was found and is no record, in the order of the paths.
  public var unreadable: [UnreadableFile] {
    let refused = (file?.refused ?? []).map { file in
      let (year, month) = RecordPlace.folders(file.month)
      return UnreadableFile(
        path: "\(location.root)/records/\(year)/\(month)/\(file.name)", reason: file.reason)
    }
    return (misplaced + refused).sorted { $0.path < $1.path }
  }

  /// How many files are no records.
  public var unreadableCount: Int { misplaced.count + (file?.refused.count ?? 0) }

  /// The codes of all practitioners who recorded something, in order.
  public var practitioners: [String] {
    guard let file else { return [] }
    var seen = NumberSet(count: file.table.count)
    for row in file.rows { seen.add(Int(row.practitioner)) }
    return (0..<file.table.count).filter { seen.contains(UInt32($0)) }
      .map { file.table.text(UInt32($0)) }
  }

  /// The assessment with this id.
  public func assessment(_ id: String, today: CalendarDate) -> IndexedRecord? {
    guard let file, let key = RecordKey(id),
      let index = file.rows.firstIndex(where: { $0.low == key.low && $0.high == key.high })
    else { return nil }
    return record(at: .assessment(index), today: today)
  }

  /// The ids of the tombstones.
  var tombstones: [String] {
    (file?.others.filter { $0.says == .purges } ?? []).map(\.key.id)
  }

  /// The ids of the statuses of some babies, by their labels.
  func statuses(of babies: Set<String>) -> [String] {
    guard let file, !babies.isEmpty else { return [] }
    return file.others.filter { row in
      guard row.isStatus else { return false }
      let text = file.table.text(row.dyad)
      return babies.contains(text.lastIndex(of: "/").map { String(text[..<$0]) } ?? text)
    }.map(\.key.id)
  }

  /// The ids of what speaks of a record, in the order in which it was said.
  public func about(_ id: String) -> [String] {
    guard let file, let key = RecordKey(id) else { return [] }
    return file.about(key).map(\.key.id)
  }

  /// What is worked out of all rows together.
  func columns(today: CalendarDate) -> DerivedColumns? {
    guard let file else { return nil }
    if let derived, derived.today == Int32(today.dayNumber) { return derived }
    let columns = DerivedColumns(file, today: Int32(today.dayNumber))
    derived = columns
    return columns
  }

  /// What filters go over, made when the first one asks for it.
  var narrow: RowColumns? {
    while let file, narrowed == nil { narrowOn(file, rows: .max) }
    return narrowed
  }

  /// Goes on with what filters go over.
  private func narrowOn(_ file: IndexFile, rows: Int) {
    narrowed = narrowing.goOn(rows: rows, from: RowColumnsMaking(file))
  }

  /// Goes on with an order.
  private func orderOn(_ file: IndexFile, _ query: IndexQuery, rows: Int) {
    let order = Order(query)
    if let begun = ordering?.query, Order(begun) != order { ordering = nil }
    let columns = query.column.isFixed ? nil : columns(today: query.today)
    orders[order] = ordering.goOn(rows: rows, from: OrderMaking(file, query, columns))
  }

  /// All rows in the order of the query's column.
  private func order(_ file: IndexFile, _ query: IndexQuery) -> [UInt32] {
    if query.column == .date {
      let rows = 0..<UInt32(file.rows.count)
      return query.isReversed ? rows.reversed() : Array(rows)
    }
    while true {
      if let known = orders[Order(query)] { return known }
      orderOn(file, query, rows: .max)
    }
  }

  /// Rows in the order of the query's column.
  func sorted(_ rows: [UInt32], _ query: IndexQuery) -> [UInt32] {
    guard let file else { return [] }
    let all = order(file, query)
    if rows.count == all.count { return all }
    var isWanted = [Bool](repeating: false, count: all.count)
    for row in rows { isWanted[Int(row)] = true }
    return [UInt32](unsafeUninitializedCapacity: rows.count) { sorted, count in
      for row in all where isWanted[Int(row)] {
        sorted[count] = row
        count += 1
      }
    }
  }

  /// Works out one of the things that a first filter or a first sorting would wait for; false when
  /// there is nothing left. For when nobody waits.
  public func prepare(today: CalendarDate) -> Bool {
    prepare(today: today, rows: RecordIndex.preparedTogether)
  }

  package func prepare(today: CalendarDate, rows: Int) -> Bool {
    guard let file, !file.rows.isEmpty else { return false }
    if narrowed == nil {
      narrowOn(file, rows: rows)
      return true
    }
    if derived?.today != Int32(today.dayNumber) {
      let day = Int32(today.dayNumber)
      if making?.today != day { making = nil }
      if let columns = making.goOn(rows: rows, from: DerivedMaking(file, today: day)) {
        derived = columns
      }
      return true
    }
    for column in IndexQuery.Column.allCases where column != .date {
      let query = IndexQuery(column: column, today: today)
      if orders[Order(query)] == nil {
        orderOn(file, query, rows: rows)
        return true
      }
    }
    return false
  }

  /// The record in a row. What others say of it is looked up for it alone.
  public func record(at match: IndexMatch, today: CalendarDate) -> IndexedRecord? {
    guard let file else { return nil }
    switch match {
    case .assessment(let index):
      guard file.rows.indices.contains(index) else { return nil }
      let row = file.rows[index]
      let said = file.said(of: row.key)
      return IndexedRecord(
        record: file.record(row), review: said.review,
        isOverdue: isOverdue(index, today: today), isInError: row.isInError,
        isClosed: closings?.close(row) ?? false)
    case .other(let index):
      guard file.others.indices.contains(index) else { return nil }
      return IndexedRecord(
        record: file.record(file.others[index]), review: .none, isOverdue: false,
        isInError: false, isClosed: false)
    }
  }
}

extension RecordIndex {
  /// For the first rows without looking at all others.
  private func isOverdue(_ index: Int, today: CalendarDate) -> Bool {
    guard let file else { return false }
    let row = file.rows[index]
    guard row.nextContact != IndexRow.noDay, row.nextContact < Int32(today.dayNumber),
      !row.isInError
    else { return false }
    if index < 2_000, file.others.isEmpty {
      return !file.rows[..<index].contains {
        $0.dyad == row.dyad && !$0.isInError && $0.baby.isConsistent(with: row.baby)
      }
    }
    return columns(today: today)?.isOverdue(index) ?? false
  }
}

/// A place in the index.
public enum IndexMatch: Equatable, Sendable {
  case assessment(Int)
  case other(Int)
}

extension RecordPlace {
  static func folders(_ month: MonthNumber) -> (year: String, month: String) {
    (padded(month.year, 4), padded(month.month, 2))
  }
}
