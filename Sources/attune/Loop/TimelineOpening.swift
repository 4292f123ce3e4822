import Assessment
import Interface
import Records

/// Opens the timeline of a dyad, corrected records found anew from the records they name.
enum TimelineOpening {
  static func open(
    _ dyad: Dyad, baby: Baby? = nil, _ store: Store, _ packs: VisitLibrary
  ) throws(StoreError) -> OpenedTimeline {
    let history = CorrectedHistory(store: store, packs: packs)
    let timeline = try store.timeline(of: dyad, baby: baby, shelf: packs.shelf) { visit, ids in
      history.contacts(ids).map { packs.findings(of: visit, history: $0) }
    }
    let about = baby ?? timeline.last?.baby
    let closing = try about.flatMap { baby throws(StoreError) in
      FollowUp.closing(
        of: baby, carer: dyad.carer, in: try store.listing(of: .baby(baby.label)).followUps)
    }
    return OpenedTimeline(timeline: timeline, library: packs, closing: closing)
  }
}
