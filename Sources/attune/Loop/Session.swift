import Assessment
import Contracts
import Interface
import Records

/// Performs what the screens ask for: the only place where a visit meets the disk.
struct Session {
  let options: any PlaceChoices
  private(set) var setting: Setting
  private var location: StoreLocation?
  var store: Store?
  var storeProblem: String?
  var settings: Settings
  private var visitLibrary: VisitLibrary?
  /// Packs read for the list of drafts alone; nil for one that is not here.
  private var listedPacks: [String: Pack?] = [:]
  private var journal: Journal?
  private var desk: RoomDesk?
  /// Bringing in and sending, while it goes on.
  var exchanging: StoreExchange?
  var exchangeSaid = ContinuousClock.now
  /// Whether it is told line by line: nothing is then done between two keys.
  var isPlain = false
  private var reportDesk: CaseloadDesk?
  /// The draft that is open; its journal is begun with the first entries that can be saved.
  private var openID: String?
  /// The visit that was finished last.
  private(set) var lastSaved: (id: String, path: String)?
  private var random = SystemRandomNumberGenerator()

  init(_ options: any PlaceChoices, _ setting: Setting, settings: Settings) {
    self.options = options
    self.setting = setting
    self.settings = settings
    location = try? Places.location(options, setting)
    openStore()
  }

  private mutating func openStore() {
    do {
      store = try Store(at: try Places.location(options, setting))
      storeProblem = nil
    } catch {
      store = nil
      storeProblem = error.message
    }
  }

  /// The events an effect leads to.
  mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .begin(let identity): return begin(identity)
    case .save(let entries): return save(entries)
    case .resume(let id): return resume(id)
    case .recall(let identity): return [.recalled(history: earlier(identity))]
    case .putAway:
      putAway()
      return []
    case .finish(let draft, let findings): return finish(draft, findings)
    case .loadHome: return [.home(homeSummary())]
    case .loadLibrary: return loaded { .library($0) }
    case .lookUp(let reference): return lookUp(reference)
    case .listRecords: return listRecords()
    case .openRecord(let id): return openRecord(id)
    case .loadDue: return loadDue()
    case .openTimeline(let dyad, let baby): return openTimeline(dyad, baby)
    case .close(let dyad, let due): return close(dyad, due)
    case .enter(let setting): return enter(setting)
    case .loadTraining: return loadTraining()
    case .beginVignette(let id): return beginVignette(id)
    case .saveResult(let result): return saveResult(result)
    case .openResult(let id): return openResult(id)
    case .lookInRoom(let query): return lookInRoom(query)
    case .review(let review): return say(review)
    case .loadCameBack: return loadCameBack()
    case .compare(let left, let right): return compare(left, right)
    case .loadFilters: return loadFilters()
    case .keepFilters(let filters): return keepFilters(filters)
    case .exchange: return exchange()
    case .loadReport(let wish): return loadReport(wish)
    case .openLetter(let id): return openLetter(id)
    case .writeLetter(let letter): return writeLetter(letter)
    case .configure(let configuration): return configure(configuration)
    case .bell, .forgetScreen, .quit: return []
    }
  }

  /// Goes to the store of the other setting, unless that cannot be opened.
  private mutating func enter(_ next: Setting) -> [Event] {
    do {
      let place = try Places.location(options, next)
      store = try Store(at: place)
      location = place
    } catch {
      return [.refused(error.message)]
    }
    putAway()
    setting = next
    storeProblem = nil
    desk = nil
    return [.entered(next)]
  }

  /// An id for a visit that begins now; its journal is made with what is saved first.
  mutating func newVisitID(at now: Moment) -> String {
    if store == nil { openStore() }
    let id =
      (try? store?.newID(now: now.milliseconds, random: &random))
      ?? RecordID.make(milliseconds: now.milliseconds, random: (random.next(), random.next()))
    openID = id
    journal = nil
    return id
  }

  mutating func putAway() {
    journal = nil
    openID = nil
  }

  // MARK: The supervisor's room

  private mutating func lookInRoom(_ query: RoomQuery) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      if desk == nil { desk = try RoomDesk(store) }
      return desk.map { desk in
        var desk = desk
        let event = desk.answer(query)
        self.desk = desk
        return [event]
      } ?? []
    } catch {
      return [.refused(error.message)]
    }
  }

  /// Milliseconds until there is work to do beside what keys ask for; nil without any.
  ///
  /// - Parameters:
  ///   - showsRoom: Whether the supervisor's room is open.
  ///   - showsReport: Whether the caseload report is.
  ///   - showsExchange: Whether stores are being brought together on a page that is open.
  mutating func wakesIn(showsRoom: Bool, showsReport: Bool, showsExchange: Bool) -> Int? {
    if !showsExchange { exchanging = nil }
    if !showsRoom { desk = nil }
    if !showsReport { reportDesk = nil }
    if exchanging != nil { return 0 }
    return reportDesk?.wakesIn ?? desk?.wakesIn
  }

  /// Does a little of the work that waits: of the report first, which nobody sees without it.
  mutating func work() -> [Event] {
    if exchanging != nil { return goOnExchanging(for: .milliseconds(8)) }
    return reportDesk?.wakesIn == nil ? desk?.work() ?? [] : reportDesk?.work() ?? []
  }

  // MARK: The caseload report

  private mutating func loadReport(_ wish: ReportWish) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      if reportDesk == nil {
        reportDesk = try CaseloadDesk(store, settings.configuration.country, options)
      }
      return reportDesk?.answer(wish) ?? []
    } catch {
      return [.refused(error.message)]
    }
  }

  // MARK: Packs

  mutating func packs() throws(Failure) -> VisitLibrary {
    if let visitLibrary { return visitLibrary }
    let library = try Library(options)
    let packs = try library.visitLibrary()
    visitLibrary = packs
    return packs
  }

  private mutating func loaded(_ event: (VisitLibrary) -> Event) -> [Event] {
    do {
      return [event(try packs())]
    } catch {
      return [.refused(error.line ?? "")]
    }
  }

  // MARK: A visit

  private mutating func begin(_ identity: Identity) -> [Event] {
    let now = Clock.now()
    let packs: VisitLibrary
    do {
      packs = try self.packs()
    } catch {
      return [.refused(error.line ?? "")]
    }
    let id = newVisitID(at: now)
    return [.began(id: id, library: packs, history: earlier(identity))]
  }

  /// What earlier visits with the same dyad found; nothing while the store cannot be read.
  private mutating func earlier(_ identity: Identity) -> [EarlierContact] {
    guard let store, let packs = try? packs() else { return [] }
    return (try? CorrectedHistory(store: store, packs: packs).earlier(identity)) ?? []
  }

  /// Appends to the open journal. The first entries of a visit begin it, so a visit that started
  /// while the disk was full gets its journal with the first save that works.
  private mutating func save(_ entries: [DraftEntry]) -> [Event] {
    guard let openID, let first = entries.first else { return [] }
    if store == nil { openStore() }
    guard let store else { return [.saveFailed(storeProblem ?? "")] }
    do {
      if let journal {
        try journal.append(entries)
      } else {
        guard case .identified(let identity) = first.event else { return [] }
        journal = try store.begin(
          openID, identity: identity, at: first.at, then: Array(entries.dropFirst()))
      }
      return [.saved(entries.count)]
    } catch {
      return [.saveFailed(error.message)]
    }
  }

  private mutating func resume(_ id: String) -> [Event] {
    do {
      let packs = try self.packs()
      guard let store else { return [.refused(storeProblem ?? "")] }
      let resumed = try store.resume(id)
      guard let draft = Session.draft(id, resumed.entries, { packs.packs[$0] }) else {
        return [.refused("\(id): its journal says nothing; see attune doctor")]
      }
      journal = resumed.journal
      openID = id
      return [.resumed(draft, library: packs, history: earlier(draft.identity))] + walk(of: draft)
    } catch let error as StoreError {
      return [.refused(error.message)]
    } catch {
      return [.refused((error as? Failure)?.line ?? "")]
    }
  }

  /// What the entries of a journal add up to.
  static func draft(
    _ id: String, _ entries: [DraftEntry], _ library: (String) -> Pack?
  ) -> Draft? {
    guard let first = entries.first, case .identified(let identity) = first.event else {
      return nil
    }
    var draft = Draft(id: id, identity: identity, at: first.at)
    for entry in entries { draft.apply(entry, library: library) }
    return draft
  }

  private mutating func finish(_ draft: Draft, _ findings: Findings) -> [Event] {
    if store == nil { openStore() }
    guard let store else { return [.finishFailed(storeProblem ?? "")] }
    do {
      let record = AssessmentRecord(
        id: draft.id, visit: draft.visit, findings: findings, software: Version.software,
        finished: Clock.now(), changes: draft.changes)
      let shelf = try packs().shelf
      let path =
        try journal.map { try store.finish($0, record, shelf: shelf) }
        ?? store.save(record, shelf: shelf)
      putAway()
      lastSaved = (draft.id, path)
      return [.finished(FinishedVisit(id: draft.id, path: Places.shown(path)))]
    } catch let error as StoreError {
      return [.finishFailed(error.message)]
    } catch {
      return [.finishFailed((error as? Failure)?.line ?? "")]
    }
  }

  // MARK: Home and lists

  mutating func homeSummary() -> HomeSummary {
    if store == nil { openStore() }
    guard let store, let location else { return HomeSummary(problem: storeProblem) }
    var summary = HomeSummary(path: Places.shown(location.root))
    summary.saved =
      (try? store.visitCount(now: Clock.now().milliseconds)) ?? (try? store.count()) ?? 0
    summary.cameBack = cameBackCount()
    do {
      let listing = try store.drafts()
      for draft in listing.drafts { summary.drafts.append(row(draft)) }
      summary.drafts += listing.unreadable.map { file in
        DraftRow(
          id: file.path, baby: Places.shown(file.path), relation: "", stage: nil, updated: nil,
          done: 0, all: 0, hasOpenSafety: false, problem: file.reason)
      }
    } catch {
      summary.problem = error.message
    }
    if (1...DueReading.homeLimit).contains(summary.saved) {
      // Open safety events stand on the line above, so no pack is read for them here.
      summary.due = (try? due(store, nil)).map(DueFigures.init)
    }
    summary.drafts.sort { left, right in
      if left.hasOpenSafety != right.hasOpenSafety { return left.hasOpenSafety }
      return (left.updated?.milliseconds ?? 0) > (right.updated?.milliseconds ?? 0)
    }
    return summary
  }

  private mutating func row(_ stored: StoredDraft) -> DraftRow {
    let identity = stored.identity
    var done = 0
    var all = 0
    var hasOpenSafety = false
    let packs = listed(stored.entries)
    if let draft = Session.draft(stored.id, stored.entries, { packs[$0] }) {
      hasOpenSafety = !draft.openSafety { packs[$0] }.isEmpty
      if let sheet = draft.visit.sheets.first, let pack = packs[sheet.pack] {
        let asked = pack.items.indices.filter {
          pack.kind == .instrument || pack.items[$0].isCore || sheet[$0].isTouched
        }
        all = asked.count
        done = asked.count { sheet[$0].isSettled }
      }
    }
    return DraftRow(
      id: stored.id, baby: identity.baby.label, relation: identity.carer.relation,
      stage: stored.stage, updated: stored.updated, done: done, all: all,
      hasOpenSafety: hasOpenSafety)
  }

  /// What is due; the calendar of the configured country as the packs' folder has it.
  private func due(
    _ store: Store, _ packs: VisitLibrary?
  ) throws(StoreError) -> DueList {
    try DueReading.list(
      store, country: settings.configuration.country, (try? Library(options))?.prompts,
      packs, today: Clock.now().date)
  }

  private mutating func loadDue() -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      return [.due(try due(store, try? packs()))]
    } catch {
      return [.refused(error.message)]
    }
  }

  private func close(_ dyad: Dyad, _ due: CalendarDate) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let status = DyadStatus(
        dyad: dyad, due: due, status: .closed(because: nil), on: Clock.now().date)
      let practitioner = try FollowUpSaving.practitioner(settings)
      _ = try FollowUpSaving.save(.status(status), by: practitioner, in: store)
      return [.closed(dyad)]
    } catch let error as StoreError {
      return [.refused(error.message)]
    } catch {
      return [.refused((error as? Failure)?.line ?? "")]
    }
  }

  private mutating func openTimeline(_ dyad: Dyad, _ baby: Baby?) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      return [.timeline(try TimelineOpening.open(dyad, baby: baby, store, try packs()))]
    } catch let error as StoreError {
      return [.refused(error.message)]
    } catch {
      return [.refused((error as? Failure)?.line ?? "")]
    }
  }

  /// The packs a journal speaks of, and no others: Home need not wait for every pack to be read.
  private mutating func listed(_ entries: [DraftEntry]) -> [String: Pack] {
    if let visitLibrary { return visitLibrary.packs }
    for entry in entries {
      guard case .joined(let stamp) = entry.event, listedPacks[stamp.id] == nil else { continue }
      listedPacks[stamp.id] = .some(try? Library(options).pack(stamp.id))
    }
    return listedPacks.compactMapValues(\.self)
  }

  private func lookUp(_ reference: String) -> [Event] {
    let listing = try? store?.listing(of: .reference(reference))
    let babies = Records.KnownBaby.all(in: listing?.assessments ?? [])
      .filter { $0.baby.reference == reference }
    return [
      .known(
        reference: reference,
        babies.map { Interface.KnownBaby(baby: $0.baby, carers: $0.carers) })
    ]
  }

  private func listRecords() -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let saved = try SavedVisits(store)
      return [
        .records(
          saved.rows,
          unreadable: saved.unreadable.map {
            UnreadableRow(path: Places.shown($0.path), reason: $0.reason)
          })
      ]
    } catch {
      return [.refused(error.message)]
    }
  }

  private mutating func openRecord(_ id: String) -> [Event] {
    opened(id) { .record($0) }
  }

  /// A saved visit as it stands, in an event.
  mutating func opened(_ id: String, _ event: (OpenedRecord) -> Event) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let packs = try self.packs()
      let standing = try StandingRecord(id, store: store, shelf: packs.shelf)
      return [event(RecordOpening.open(standing, packs: packs, store: store))]
    } catch let error as StoreError {
      return [.refused(error.message)]
    } catch {
      return [.refused((error as? Failure)?.line ?? "")]
    }
  }

  private mutating func configure(_ configuration: Configuration) -> [Event] {
    settings.configuration = configuration
    do {
      try settings.save(configuration)
      return [.configured(configuration)]
    } catch {
      return [.configured(configuration), .refused(error.line ?? "")]
    }
  }
}
