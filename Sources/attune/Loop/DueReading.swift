import Assessment
import Interface
import PromptLibrary
import Records

/// Gathers what the due list rests on.
enum DueReading {
  /// Beyond this many records Home does not count what is due: opening the list does.
  static let homeLimit = 500

  /// - Parameters:
  ///   - library: Whose calendar and packs are used; nil counts without a calendar, and then no
  ///     draft is looked into.
  static func list(
    _ store: Store, country: Configuration.Country?, _ library: PromptLibrary?,
    _ packs: VisitLibrary?, today: CalendarDate
  ) throws(StoreError) -> DueList {
    let calendar = country.flatMap { try? library?.calendar(of: $0.rawValue) }
    return DueList(
      contacts: try store.dueRecords(), drafts: packs.map { drafts(store, $0) } ?? [],
      calendar: calendar, today: today)
  }

  /// The visits that are begun and wait for what was done about safety.
  private static func drafts(_ store: Store, _ packs: VisitLibrary) -> [DueDraft] {
    guard let listing = try? store.drafts() else { return [] }
    return listing.drafts.compactMap { stored in
      guard let draft = Session.draft(stored.id, stored.entries, { packs.packs[$0] }),
        !draft.openSafety(library: { packs.packs[$0] }).isEmpty
      else { return nil }
      let visit = draft.visit
      return DueDraft(
        id: draft.id, dyad: visit.dyad, reference: visit.baby.reference,
        relation: visit.carer.relation, practitioner: visit.practitioner,
        since: draft.began.date)
    }
  }
}
