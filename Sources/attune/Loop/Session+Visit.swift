import Assessment
import Contracts
import Interface
import Records

/// One visit on its way to the disk: begun, saved with each answer, taken up again, finished.
extension Session {
  mutating func begin(_ identity: Identity) -> [Event] {
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

  /// An id for a visit that begins now; its journal is made with what is saved first.
  mutating func newVisitID(at now: Moment) -> String {
    openStore()
    let id =
      (try? store?.newID(now: now.milliseconds, random: &random))
      ?? RecordID.make(milliseconds: now.milliseconds, random: (random.next(), random.next()))
    openID = id
    journal = nil
    return id
  }

  /// What earlier visits with the same dyad found; nothing while the store cannot be read.
  mutating func earlier(_ identity: Identity) -> [EarlierContact] {
    guard let store, let packs = try? packs() else { return [] }
    return (try? CorrectedHistory(store: store, packs: packs).earlier(identity)) ?? []
  }

  /// Appends to the open journal. The first entries of a visit begin it, so a visit that started
  /// while the disk was full gets its journal with the first save that works.
  mutating func save(_ entries: [DraftEntry]) -> [Event] {
    guard let openID, let first = entries.first else { return [] }
    openStore()
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
      return [.saveFailed(error.brief)]
    }
  }

  mutating func resume(_ id: String) -> [Event] {
    do {
      return try takeUp(id)
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// Opens a draft that was begun; the events that show it.
  ///
  /// - Throws: ``StoreError`` or ``Failure``: there is no such draft, another process holds it, or
  ///   it cannot be read.
  mutating func takeUp(_ id: String) throws -> [Event] {
    let packs = try self.packs()
    let resumed = try readyStore().resume(id)
    guard let draft = Session.draft(id, resumed.entries, { packs.packs[$0] }) else {
      throw Failure(
        "\(id): its journal says nothing; see attune doctor", status: Status.badInput)
    }
    journal = resumed.journal
    openID = id
    return [.resumed(draft, library: packs, history: earlier(draft.identity))]
      + closing(of: draft.identity) + walk(of: draft) + (resumed.isTorn ? [.lastEntryLost] : [])
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

  mutating func finish(_ draft: Draft, _ findings: Findings) -> [Event] {
    openStore()
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
    } catch {
      return [.finishFailed(Session.reason(error))]
    }
  }
}
