import Assessment
import Contracts

/// The rows of one index that a scan of the notes found, in its order.
public struct NoteMatches {
  /// The index that was scanned; in another one the rows are others.
  fileprivate let index: RecordIndex
  public fileprivate(set) var rows: [UInt32] = []

  public var count: Int { rows.count }

  /// Whether the rows are those of this index.
  func areOf(_ index: RecordIndex) -> Bool { self.index === index }
}

/// Looks for the plain words of a query in the notes of the records that match everything else: a
/// scan of the files, a little at a time or all at once.
///
/// Making one costs nothing: what a key typed into the filter waits for is done when it goes on.
public struct NoteScan {
  private let store: Store
  private let query: IndexQuery
  private var notes: RecordNotes
  /// The records to look through; nil before it began.
  private var sought: Sought?
  /// The rows whose notes hold every word that their reference does not.
  public private(set) var found: NoteMatches
  public private(set) var done = 0

  /// How many records there are to look through; 0 before it began.
  public var count: Int { sought?.matches.count ?? 0 }
  public var isDone: Bool { sought.map { done == $0.matches.count } ?? query.filter.words.isEmpty }

  public init(_ store: Store, _ index: RecordIndex, _ query: IndexQuery) {
    self.store = store
    self.query = query
    notes = RecordNotes(words: query.filter.words)
    found = NoteMatches(index: index)
  }

  /// Goes on for about as long; true at the end.
  public mutating func advance(for time: Duration) -> Bool {
    let end = ContinuousClock.now + time
    while !isDone {
      guard let sought else {
        sought = Sought(found.index, query)
        continue
      }
      if let row = sought.row(done), sought.isFound(row, &notes, store) { found.rows.append(row) }
      done += 1
      // A look at the clock costs as much as a row whose reference holds every word.
      if done & 15 == 0, ContinuousClock.now >= end { break }
    }
    return isDone
  }

  /// Goes on to the end, on two threads.
  public mutating func complete() {
    guard !isDone else { return }
    let sought = sought ?? Sought(found.index, query)
    let (store, words, first) = (store, query.filter.words, done)
    let halves = InPairs.run(sought.matches.count - first) { range in
      var notes = RecordNotes(words: words)
      return range.compactMap { place in
        sought.row(first + place).flatMap { sought.isFound($0, &notes, store) ? $0 : nil }
      }
    }
    for half in halves { found.rows += half }
    self.sought = sought
    done = sought.matches.count
  }

  /// The records that match everything but the words, and what is known of the words before any
  /// file is opened.
  private struct Sought {
    let matches: IndexMatches
    private let rows: UnsafeBufferPointer<IndexRow>
    /// For each word the texts that hold it.
    private let words: [NumberSet]

    init(_ index: RecordIndex, _ query: IndexQuery) {
      var rest = IndexQuery(filter: query.filter, today: query.today)
      rest.filter.terms.removeAll { if case .word = $0 { true } else { false } }
      matches = index.file == nil ? .none : index.matches(rest)
      rows = index.file?.rows ?? UnsafeBufferPointer(start: nil, count: 0)
      words = index.narrow.map { narrow in query.filter.words.map(narrow.texts(holding:)) } ?? []
    }

    /// nil for what is no assessment.
    func row(_ place: Int) -> UInt32? {
      if case .assessment(let index) = matches[place] { UInt32(index) } else { nil }
    }

    /// Whether the notes of a row hold every word that its reference lacks; false where it lacks
    /// none, since the index found that row itself.
    func isFound(_ row: UInt32, _ notes: inout RecordNotes, _ store: Store) -> Bool {
      let row = rows[Int(row)]
      guard words.contains(where: { !$0.contains(row.dyad) }),
        let bytes = try? store.bytes(of: row.key.id)
      else { return false }
      let said = notes.found(in: bytes)
      return zip(words, said).allSatisfy { $0.contains(row.dyad) || $1 }
    }
  }
}

extension RecordIndex {
  /// The rows that match, their notes searched to the end where the query has plain words.
  public func matches(_ query: IndexQuery, searching store: Store) -> IndexMatches {
    guard !query.filter.words.isEmpty, !query.filter.wantsReviews else { return matches(query) }
    var scan = NoteScan(store, self, query)
    scan.complete()
    return matches(query, inNotes: scan.found)
  }
}
