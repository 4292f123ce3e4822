import Assessment
import Contracts
import Interface
import Records

/// A saved visit with everything that was said of it since.
struct StandingRecord {
  let stored: StoredRecord
  /// With its amendments.
  let corrected: CorrectedVisit
  /// Its outcomes, amendments and reviews, oldest first.
  let followUps: [FollowUp]
  /// The status that closes its dyad, or nil.
  let closing: FollowUp?
  /// The packs of its sheets with the bytes they had.
  let packs: [String: Pack]
  /// Everything about the same baby, as it was read for this.
  let listing: RecordListing

  init(_ id: String, store: Store, shelf: PackShelf) throws(StoreError) {
    listing = try store.listing(of: .record(id))
    if listing.hidden.contains(id) { throw .noRecord(id: id) }
    stored = try store.record(id, shelf: shelf)
    packs = stored.packs(on: shelf)
    followUps = listing.followUps(about: id)
    corrected = CorrectedVisit(stored.visit, followUps, packs: packs)
    closing = FollowUp.closing(
      of: corrected.visit.baby, carer: corrected.visit.carer.key, in: listing.followUps)
  }

  /// What the rules find in the corrected visit, from the same earlier records; nil where it has
  /// no corrections or cannot be worked out.
  func findings(packs library: VisitLibrary, store: Store) -> Findings? {
    guard corrected.isCorrected, stored.unplaced.isEmpty,
      let history = CorrectedHistory(store: store, packs: library).contacts(
        stored.findings.history)
    else { return nil }
    return library.findings(of: corrected.visit, history: history)
  }
}

/// Earlier contacts as they stand with their amendments.
struct CorrectedHistory {
  let store: Store
  let packs: VisitLibrary

  /// For a new visit.
  func earlier(_ identity: Identity) throws(StoreError) -> [EarlierContact] {
    try store.earlier(
      of: identity.baby, carer: identity.carer.key, before: identity.contact.at,
      shelf: packs.shelf, recompute: { packs.findings(of: $0, history: []) })
  }

  /// Exactly those a record names; nil when one of them is not here.
  func contacts(_ ids: [String]) -> [EarlierContact]? {
    store.contacts(
      ids, shelf: packs.shelf, recompute: { packs.findings(of: $0, history: []) })
  }
}
