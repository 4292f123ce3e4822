public import Assessment
public import Contracts
import Glibc

/// Which records are to go for good.
public enum PurgeScope: Equatable, Sendable {
  /// Those of contacts before a day.
  case before(CalendarDate)
  /// Those of one dyad.
  ///
  /// - Parameter born: The birth or due date, where two babies have had one reference: records of
  ///   a baby whose dates contradict it are another family's, and stay.
  case dyad(Dyad, born: CalendarDate? = nil)
}

/// What a purge would take away, found without changing anything.
public struct PurgePlan: Equatable, Sendable {
  /// The visits, those entered in error too, newest contact first.
  public let assessments: [RecordSummary]
  /// Ids of what was said about them, and of the dyad.
  public let followUps: [String]
  /// Visits that were begun and not finished, those that were purged elsewhere too.
  public let drafts: [StoredDraft]
  /// Files that were purged before and are here again, or still.
  public let leftovers: [String]
  /// Files that cannot be read: whether they are of these visits is not known, and they stay.
  public let unreadable: [UnreadableFile]

  /// The babies whose visits would go, the one seen last first. More than one where a reference
  /// was used again: then it has to be said which is meant.
  public var babies: [Baby] { KnownBaby.all(in: assessments).map(\.baby) }

  /// Every id that is to be buried.
  public var ids: [String] { assessments.map(\.id) + followUps + drafts.map(\.id) }
  public var isEmpty: Bool { ids.isEmpty && leftovers.isEmpty }
}

extension Store {
  /// What a purge would take away. Files that cannot be read are left where they are.
  public func purgePlan(_ scope: PurgeScope) throws(StoreError) -> PurgePlan {
    let listing = try list()
    let standing = listing.assessments + listing.enteredInError
    let going = standing.filter { $0.isIn(scope) }
    let ids = Set(going.map(\.id))
    let kept = Set(standing.filter { !ids.contains($0.id) }.compactMap(\.dyad))
    let followUps = listing.followUps.filter { record in
      if let about = record.about { return ids.contains(about) }
      return record.status?.isIn(scope, kept: kept) ?? false
    }
    return PurgePlan(
      assessments: going, followUps: followUps.map(\.id),
      drafts: try drafts().drafts.filter {
        $0.identity.isIn(scope) || listing.purged.contains($0.id)
      }, leftovers: listing.hidden,
      unreadable: listing.unreadable)
  }

  /// Buries what was planned: first the tombstones, then the files. Stopped at any point, the
  /// records are gone or still there whole, and purging again finishes it.
  ///
  /// - Parameter bury: The tombstone's file for some ids; a great number needs several.
  /// - Throws: ``StoreError``; ``StoreError/locked(id:)`` before anything is taken away when one
  ///   of the visits is open in another window.
  public func purge(
    _ plan: PurgePlan, bury: (Tombstone) throws(StoreError) -> FollowUp
  ) throws(StoreError) {
    var journals: [Journal] = []
    for draft in plan.drafts { journals.append(try resume(draft.id).journal) }
    let ids = plan.ids
    for start in stride(from: 0, to: ids.count, by: Store.buriedTogether) {
      let part = Array(ids[start..<min(ids.count, start + Store.buriedTogether)])
      _ = try save(try bury(Tombstone(purged: part)))
    }
    try removeBuried(ids + plan.leftovers)
    for journal in journals { journal.remove() }
  }

  /// A tombstone of this many ids stays far below the largest file that is read.
  private static let buriedTogether = 50_000

  /// Takes away the files of what tombstones on the disk name, the letters about it and what
  /// somebody began to say of it.
  func removeBuried(_ ids: [String]) throws(StoreError) {
    guard !ids.isEmpty else { return }
    try removeLetters(Set(ids))
    try removeReviewDrafts(of: Set(ids))
    try remove(ids)
  }

  /// Letters kept beside the records tell as much as those.
  private func removeLetters(_ ids: Set<String>) throws(StoreError) {
    guard let root = try openRoot() else { return }
    let letters: Folder
    do throws(SystemFault) {
      letters = try root.subfolder("letters")
    } catch {
      // Letters that cannot be looked at may still be there: that is no purge.
      if error.code == ENOENT { return }
      throw .cannotRead(path: "\(root.path)/letters", error)
    }
    do throws(SystemFault) {
      let idLength = 36
      for entry in try letters.entries() where ids.contains(String(entry.name.prefix(idLength))) {
        try letters.remove(entry.name)
      }
      try letters.sync()
    } catch {
      throw .cannotWrite(path: letters.path, error)
    }
  }

  private func remove(_ ids: [String]) throws(StoreError) {
    let places = ids.compactMap { RecordPlace($0) }
    for (_, month) in Dictionary(grouping: places, by: { "\($0.year)/\($0.month)" }) {
      guard let first = month.first, let folder = try openMonth(of: first) else { continue }
      do throws(SystemFault) {
        for place in month where try folder.contains(place.name) {
          try folder.remove(place.name)
        }
        try folder.sync()
      } catch {
        throw .cannotWrite(path: folder.path, error)
      }
    }
  }
}

extension RecordSummary {
  fileprivate func isIn(_ scope: PurgeScope) -> Bool { identity?.isIn(scope) ?? false }
}

extension Identity {
  fileprivate func isIn(_ scope: PurgeScope) -> Bool {
    switch scope {
    case .before(let date): contact.at.date < date
    case .dyad(let dyad, let born):
      Dyad(baby: baby.label, carer: carer.key) == dyad && baby.canBe(born)
    }
  }
}

extension DyadStatus {
  /// By age a status goes once no visit of its dyad is left.
  fileprivate func isIn(_ scope: PurgeScope, kept: Set<Dyad>) -> Bool {
    switch scope {
    case .before(let date): return on < date && !kept.contains(dyad)
    case .dyad(let dyad, let wanted):
      let baby = Baby(reference: dyad.baby, born: born, due: due)
      return self.dyad == dyad && baby.canBe(wanted)
    }
  }
}

extension Baby {
  /// Whether it may be the baby that was born, or due, on a day; nil is any.
  fileprivate func canBe(_ date: CalendarDate?) -> Bool {
    guard let date else { return true }
    if born == date || due == date { return true }
    return born == nil && due == nil
      || Baby(reference: reference, twin: twin, born: date).isConsistent(with: self)
  }
}
