import Assessment
import Contracts
import Interface
import Records

/// Gathers what a letter is made from: one saved visit, and what was decided before with the same
/// dyad.
enum LetterOpening {
  static func source(
    _ id: String, store: Store, packs: VisitLibrary, settings: Settings
  ) throws(StoreError) -> LetterSource {
    let standing = try StandingRecord(id, store: store, shelf: packs.shelf)
    let opened = RecordOpening.open(standing, packs: packs, store: store)
    let visit = opened.standing
    let earlier = standing.listing.assessments.filter { summary in
      guard let identity = summary.identity, summary.dyad == visit.dyad else { return false }
      return summary.id != id && identity.baby.isConsistent(with: visit.baby)
        && summary.at.milliseconds < visit.contact.at.milliseconds
    }
    return LetterSource(
      opened: opened,
      earlier: earlier.reversed().compactMap { summary in
        summary.decision.map { EarlierDecision(date: summary.at.date, decision: $0) }
      },
      services: settings.services, team: settings.configuration.team,
      today: Clock.now().date)
  }
}
