import Assessment
import Contracts
import Interface
import Records

/// Looks after the list of the supervisor's room while it is open: answers what it asks for,
/// brings the index up to date and looks through the notes a little at a time, and notices when
/// the folder changes.
struct RoomDesk {
  /// No slice of work keeps a key waiting for longer.
  private static let slice = Duration.milliseconds(8)
  /// The line that says how far it is changes no more often.
  private static let pause = Duration.seconds(1)

  private let store: Store
  private var update: IndexUpdate
  private var scan: NoteScan?
  private var query: RoomQuery?
  private var matches: (query: IndexQuery, of: RecordIndex, found: Int, rows: IndexMatches)?
  private var said = ContinuousClock.now
  private var looked = ContinuousClock.now
  /// The codes that a filter can be completed with: nil until they were gathered, which the first
  /// picture does not wait for.
  private var practitioners: [String]?
  /// Whether the index has worked out what a first filter or sorting would wait for.
  private var isPrepared = false

  init(_ store: Store) throws(StoreError) {
    self.store = store
    update = try store.index(now: Clock.now().milliseconds)
  }

  /// Milliseconds until there is something to do.
  var wakesIn: Int { update.isDone && scan?.isDone ?? true && isPrepared ? 1_000 : 0 }

  mutating func answer(_ query: RoomQuery) -> Event {
    if query.filter != self.query?.filter { search(query.filter) }
    self.query = query
    return .room(window(query))
  }

  /// Does a little; what the room should hear of it.
  mutating func work() -> [Event] {
    let now = ContinuousClock.now
    let before = update.current
    var isNews = false
    if !update.isDone {
      isNews = update.advance(for: RoomDesk.slice) || update.current !== before
      isPrepared = false
      if update.isDone { practitioners = nil }
      if update.isDone, let query { search(query.filter) }
    } else if var scan, !scan.isDone {
      self.scan = nil
      isNews = scan.advance(for: RoomDesk.slice)
      self.scan = scan
    } else if practitioners == nil {
      practitioners = update.current.practitioners
      isNews = true
    } else if !isPrepared {
      isPrepared = !update.current.prepare(today: Clock.now().date)
    } else if now - looked >= RoomDesk.pause {
      looked = now
      if let fresh = try? store.index(now: Clock.now().milliseconds), !fresh.isDone {
        update = fresh
      }
      return []
    }
    guard let query, isNews || now - said >= RoomDesk.pause else { return [] }
    said = now
    return [.room(window(query))]
  }

  /// Takes in at once what was saved just now: the list that is shown next holds it. What a large
  /// store needs longer for comes as always.
  mutating func hurry() {
    guard let fresh = try? store.index(now: Clock.now().milliseconds), !fresh.isDone else { return }
    update = fresh
    _ = update.advance(for: .milliseconds(100))
    isPrepared = false
  }

  /// Begins to look through the notes for the plain words of a filter.
  private mutating func search(_ filter: RecordFilter) {
    scan = nil
    guard !filter.wantsReviews, let longest = filter.words.map(\.count).max(), longest > 2 else {
      return
    }
    scan = NoteScan(store, update.current, IndexQuery(filter: filter, today: Clock.now().date))
  }

  private mutating func window(_ query: RoomQuery) -> RoomWindow {
    let index = update.current
    let wanted = IndexQuery(
      filter: query.filter, column: IndexQuery.Column(query.column),
      isReversed: query.isReversed, today: Clock.now().date)
    let found = scan?.found.count ?? 0
    let rows: IndexMatches
    if !query.isUnderstood {
      rows = .none
    } else if let matches, matches.query == wanted, matches.of === index,
      matches.found == found
    {
      rows = matches.rows
    } else {
      rows = index.matches(wanted, inNotes: scan?.found)
      matches = (wanted, index, found, rows)
    }
    var window = RoomWindow()
    window.first = max(0, min(query.first, rows.count - query.count))
    window.total = index.standingCount
    window.matching = rows.count
    window.counted = index.countStanding(rows)
    window.leavesNotesOut = scan == nil && !query.filter.words.isEmpty
    window.unreadable = index.unreadableCount
    window.practitioners = practitioners ?? []
    if !update.isDone { window.reading = Int(update.fraction * 100) }
    if let scan, !scan.isDone { window.searching = scan.done * 100 / max(1, scan.count) }
    let last = min(rows.count, window.first + query.count)
    window.rows = (window.first..<max(window.first, last)).compactMap { place in
      guard let record = index.record(at: rows[place], today: wanted.today) else { return nil }
      let subject = record.record.about.flatMap { index.assessment($0, today: wanted.today) }
      return RoomRow(record, of: subject)
    }
    return window
  }
}

extension IndexQuery.Column {
  fileprivate init(_ column: RoomColumn) {
    self = IndexQuery.Column(rawValue: column.rawValue) ?? .date
  }
}

extension RoomRow {
  /// - Parameter subject: Of a review, the record it speaks of.
  init(_ indexed: IndexedRecord, of subject: IndexedRecord?) {
    let own = indexed.record
    let shown = subject?.record ?? own
    let safety: RoomRow.Safety =
      shown.safety.open > 0
      ? .open : shown.safety.raised > 0 ? .raised : shown.safety.notAsked > 0 ? .notAsked : .none
    let review: RoomRow.Review
    switch own.says {
    case .signsOff: review = .signed
    case .asks: review = .asked
    case .some: review = .said
    case nil:
      switch indexed.review {
      case .none: review = .none
      case .asked: review = .asked
      case .signed: review = .signed
      case .reviewed: review = .said
      }
    }
    self.init(
      id: own.id, opens: own.about ?? own.id, at: own.at,
      dyad: shown.dyad?.description ?? "", relation: shown.relation ?? "", stage: shown.stage,
      level: shown.level?.number, hasGaps: shown.hasGaps, safety: safety,
      agrees: shown.decision?.agrees, practitioner: own.practitioner ?? "", review: review,
      nextContact: shown.decision?.nextContact,
      isOverdue: (subject ?? indexed).isOverdue, isInError: (subject ?? indexed).isInError,
      isCorrected: shown.isCorrected, isDecidedBefore: shown.isDecidedBefore)
  }
}
