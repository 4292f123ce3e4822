import Assessment
import Contracts
import Interface
import Records

/// What Home and the pages behind it show of the store.
extension Session {
  /// - Parameter counted: How many visits there are, where that was just counted.
  mutating func homeSummary(counted: Int? = nil) -> HomeSummary {
    openStore()
    guard let store, let location else { return HomeSummary(problem: storeProblem) }
    var summary = HomeSummary(path: Places.shown(location.root))
    summary.saved = counted ?? visitCount(store)
    if summary.saved == 0 { summary.hasOnlyStruck = ((try? store.count()) ?? 0) > 0 }
    summary.cameBack = cameBackCount()
    summary.reminders = certificateReminders()
    do {
      let listing = try store.drafts()
      for draft in listing.drafts { summary.drafts.append(row(draft)) }
      summary.drafts += listing.unreadable.map { file in
        DraftRow(
          id: file.path, baby: Places.shown(file.path), relation: "", stage: nil, updated: nil,
          done: 0, all: 0, hasOpenSafety: false, problem: file.reason)
      }
      try store.checkPlaces()
    } catch {
      summary.problem = error.message
    }
    if (1...DueReading.homeLimit).contains(summary.saved),
      ((try? store.count()) ?? 0) <= DueReading.homeLimit
    {
      // Open safety events stand on the line above, so no pack is read for them here.
      summary.due = (try? due(store, nil)).map(DueFigures.init)
    }
    summary.drafts.sort { left, right in
      if left.hasOpenSafety != right.hasOpenSafety { return left.hasOpenSafety }
      return (left.updated?.milliseconds ?? 0) > (right.updated?.milliseconds ?? 0)
    }
    return summary
  }

  /// Looked for once for each person, not with every Home: results are read for it.
  private mutating func certificateReminders() -> [String] {
    let practitioner = settings.configuration.practitioner
    if let reminders, reminders.practitioner == practitioner { return reminders.lines }
    let lines = CertificateReminders.lines(options, settings.configuration)
    reminders = (practitioner, lines)
    return lines
  }

  /// How many visits stand. Where many files have to be read first it says what is known by now,
  /// and ``countOn(for:)`` goes on while nothing else is to be done.
  private mutating func visitCount(_ store: Store) -> Int {
    counting = nil
    switch try? store.visitCount(now: Clock.now().milliseconds) {
    case .known(let count)?: return count
    case .reading(var update)?:
      if isPlain {
        update.complete()
      } else {
        counting = update
      }
      let known = update.current.standingCount
      return known > 0 ? known : (try? store.count()) ?? 0
    case nil: return 0
    }
  }

  /// Goes on counting; Home with the count once it is known.
  mutating func countOn(for time: Duration) -> [Event] {
    guard var update = counting else { return [] }
    counting = nil
    guard update.advance(for: time) else {
      counting = update
      return []
    }
    return [.home(homeSummary(counted: update.current.standingCount))]
  }

  mutating func row(_ stored: StoredDraft) -> DraftRow {
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
        // A reason for having no answer is no answer.
        done = asked.count { sheet[$0].chosen != nil || sheet.texts[$0] != nil }
      }
    }
    return DraftRow(
      id: stored.id, baby: identity.baby.label, relation: identity.carer.relation,
      stage: stored.stage, updated: stored.updated, done: done, all: all,
      hasOpenSafety: hasOpenSafety, practitioner: identity.practitioner)
  }

  /// What is due; the calendar of the configured country as the packs' folder has it.
  func due(
    _ store: Store, _ packs: VisitLibrary?
  ) throws(StoreError) -> DueList {
    try DueReading.list(
      store, country: settings.configuration.country, (try? Library(options))?.prompts,
      packs, today: Clock.now().date)
  }

  mutating func loadDue() -> [Event] {
    do {
      return [.due(try due(try readyStore(), try? packs()))]
    } catch {
      return [.refused(error.message)]
    }
  }

  func close(_ dyad: Dyad, _ due: CalendarDate) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let status = DyadStatus(
        dyad: dyad, due: due, status: .closed(because: nil), on: Clock.now().date)
      let practitioner = try FollowUpSaving.practitioner(settings)
      _ = try FollowUpSaving.save(.status(status), by: practitioner, in: store)
      return [.closed(dyad)]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  mutating func openTimeline(_ dyad: Dyad, _ baby: Baby?) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      return [.timeline(try TimelineOpening.open(dyad, baby: baby, store, try packs()))]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// The packs a journal speaks of, and no others: Home need not wait for every pack to be read.
  mutating func listed(_ entries: [DraftEntry]) -> [String: Pack] {
    if let visitLibrary { return visitLibrary.packs }
    for entry in entries {
      guard case .joined(let stamp) = entry.event, listedPacks[stamp.id] == nil else { continue }
      listedPacks[stamp.id] = .some(try? Library(options).pack(stamp.id))
    }
    return listedPacks.compactMapValues(\.self)
  }

  func lookUp(_ reference: String) -> [Event] {
    // A letter typed small is not another baby: it is offered, and the practitioner chooses.
    var spellings = [reference]
    for other in [reference.uppercased(), reference.lowercased()] where other != reference {
      spellings.append(other)
    }
    let listings = spellings.compactMap { try? store?.listing(of: .reference($0)) }
    let babies = Records.KnownBaby.all(in: listings.flatMap(\.assessments))
      .filter { spellings.contains($0.baby.reference) }
    let statuses = listings.flatMap(\.followUps).filter { $0.status != nil }
    return [
      .known(
        reference: reference,
        babies.map { known in
          Interface.KnownBaby(
            baby: known.baby, carers: known.carers,
            statuses: statuses.filter { $0.status?.isOf(known.baby) == true })
        })
    ]
  }

  func listRecords() -> [Event] {
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

  mutating func openRecord(_ id: String) -> [Event] {
    opened(id) { .record($0) }
  }

  /// A saved visit as it stands, in an event.
  mutating func opened(_ id: String, _ event: (OpenedRecord) -> Event) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let packs = try self.packs()
      let standing = try StandingRecord(id, store: store, shelf: packs.shelf)
      return [event(RecordOpening.open(standing, packs: packs, store: store))]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }
}
