import Assessment
public import Contracts

/// Looks for the plain words of a query in the notes of the records that match everything else: a
/// scan of the files, a little at a time or all at once.
public struct NoteScan {
  private let store: Store
  private let query: IndexQuery
  private let rows: [(key: RecordKey, missing: [Bool])]
  private var notes: RecordNotes
  /// The records whose notes hold every word that their reference does not.
  public private(set) var found: Set<RecordKey> = []
  public private(set) var done = 0

  public var count: Int { rows.count }
  public var isDone: Bool { done == rows.count }

  public init(_ store: Store, _ index: RecordIndex, _ query: IndexQuery) {
    self.store = store
    self.query = query
    let words = query.filter.words
    notes = RecordNotes(words: words)
    rows = words.isEmpty ? [] : index.withoutWords(query)
  }

  /// Goes on for about as long; true at the end.
  public mutating func advance(for time: Duration) -> Bool {
    let end = ContinuousClock.now + time
    while !isDone {
      if NoteScan.holds(rows[done], &notes, store) { found.insert(rows[done].key) }
      done += 1
      if ContinuousClock.now >= end { break }
    }
    return isDone
  }

  /// Goes on to the end, on two threads.
  public mutating func complete() {
    let (rows, store, words, first) = (rows, store, query.filter.words, done)
    let halves = InPairs.run(rows.count - first) { range in
      var notes = RecordNotes(words: words)
      return range.compactMap { place in
        let row = rows[first + place]
        return NoteScan.holds(row, &notes, store) ? row.key : nil
      }
    }
    for half in halves { found.formUnion(half) }
    done = rows.count
  }

  private static func holds(
    _ row: (key: RecordKey, missing: [Bool]), _ notes: inout RecordNotes, _ store: Store
  ) -> Bool {
    guard let bytes = try? store.bytes(of: row.key.id) else { return false }
    let found = notes.found(in: bytes)
    return zip(row.missing, found).allSatisfy { !$0 || $1 }
  }
}

extension RecordIndex {
  /// The records that match everything but the words, with the words their reference lacks.
  fileprivate func withoutWords(_ query: IndexQuery) -> [(key: RecordKey, missing: [Bool])] {
    guard let file else { return [] }
    let words = query.filter.words.map { file.table.holding(Array($0.utf8)) }
    var rest = query
    rest.filter.terms.removeAll { if case .word = $0 { true } else { false } }
    let matches = matches(rest)
    var rows: [(RecordKey, [Bool])] = []
    for place in 0..<matches.count {
      guard case .assessment(let index) = matches[place] else { return [] }
      let row = file.rows[index]
      let missing = words.map { !$0.contains(row.dyad) }
      if missing.contains(true) { rows.append((row.key, missing)) }
    }
    return rows
  }
}
