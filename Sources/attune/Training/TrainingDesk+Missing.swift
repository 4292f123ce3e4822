import Assessment
import Contracts
import PromptLibrary
import Records

extension TrainingDesk {
  /// Keeps the result of every finished walk that has none: the program ended in between, or the
  /// result could not be written then. What still cannot be is tried again the next time.
  mutating func keepMissing(in store: Store, _ shelf: PackShelf) {
    let known = Set(followUps.compactMap { $0.result?.about })
    for walk in walks where !known.contains(walk.id) {
      guard let reference = walk.identity?.baby.reference,
        let id = Vignette.id(inReference: reference), prompts.vignetteIDs.contains(id),
        let (vignette, guide) = try? TrainingDesk.vignette(id, prompts),
        let record = try? store.record(walk.id, shelf: shelf),
        let sheet = record.visit.sheets.first(where: { $0.pack == guide.id })
      else { continue }
      let result = TrainingResult(
        about: walk.id, vignette: id, guide: guide, sheet: sheet,
        expert: ExpertRatings(of: vignette, guide: guide, panels: followUps),
        asked: TrainingResult.asked(in: sheet, of: guide))
      guard
        let kept = try? FollowUpSaving.make(
          .result(result), by: record.visit.identity.practitioner, at: record.finished, in: store),
        (try? store.save(kept)) != nil
      else { continue }
      followUps.append(kept)
    }
  }
}
