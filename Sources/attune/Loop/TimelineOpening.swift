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
    guard let about else { return OpenedTimeline(timeline: timeline, library: packs) }
    let said = try store.listing(of: .baby(about.label)).followUps
    return OpenedTimeline(
      timeline: timeline, library: packs,
      closing: FollowUp.closing(of: about, carer: dyad.carer, in: said),
      story: FollowUp.story(of: about, carer: dyad.carer, in: said))
  }
}
