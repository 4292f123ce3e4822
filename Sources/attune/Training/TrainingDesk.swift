import Assessment
import Contracts
import Interface
import PromptLibrary
import Records

/// What the training room is made from: the vignettes, and what the training store holds of them.
struct TrainingDesk {
  let prompts: PromptLibrary
  /// What the store holds, oldest first, but results of walks that were entered in error: those
  /// count for nothing.
  var followUps: [FollowUp]
  /// The finished walks that stand.
  let walks: [RecordSummary]
  /// The references of every finished walk, those entered in error too.
  private let references: [String]

  init(_ prompts: PromptLibrary, _ store: Store) throws(StoreError) {
    self.prompts = prompts
    let listing = try store.list()
    let wrong = Set(listing.enteredInError.map(\.id))
    followUps = listing.followUps.filter { $0.result.map { !wrong.contains($0.about) } ?? true }
    walks = listing.assessments
    references = listing.records.compactMap { $0.identity?.baby.reference }
  }

  /// Every vignette that can be used, youngest stage first, and why the others cannot.
  func list(practitioner: String?) -> TrainingList {
    var rows: [VignetteSummary] = []
    var refused: [String] = []
    for id in prompts.vignetteIDs {
      do {
        let vignette = try prompts.vignette(id)
        rows.append(
          VignetteSummary(
            vignette, guide: try prompts.pack(vignette.guide), practitioner: practitioner,
            followUps: followUps))
      } catch {
        refused.append(error.description)
      }
    }
    return TrainingList(rows: rows, refused: refused)
  }

  /// A vignette with the answers a result was held against, as far as their reasons are here.
  ///
  /// - Parameter panel: The id of the panel's file; nil for the authors' proposal.
  func walk(_ id: String, as panel: String?) throws(Failure) -> VignetteWalk {
    let now = try walk(id)
    if now.expert.panel == panel { return now }
    if let panel, let ratings = followUps.first(where: { $0.id == panel })?.panel?.ratings {
      return VignetteWalk(
        vignette: now.vignette, expert: ExpertRatings(panel: panel, ratings: ratings))
    }
    guard panel == nil, let guide = try? prompts.pack(now.vignette.guide) else { return now }
    return VignetteWalk(
      vignette: now.vignette,
      expert: ExpertRatings(panel: nil, ratings: now.vignette.ratings(in: guide)))
  }

  /// A vignette with the answers it is held against here.
  ///
  /// - Throws: ``Failure`` for a vignette that is not here (66) or is refused (65).
  func walk(_ id: String) throws(Failure) -> VignetteWalk {
    let (vignette, guide) = try TrainingDesk.vignette(id, prompts)
    return VignetteWalk(
      vignette: vignette, expert: ExpertRatings(of: vignette, guide: guide, panels: followUps))
  }

  /// The number of the next walk through a vignette: no finished or begun one has it.
  ///
  /// - Parameter drafts: The walks that are begun.
  func nextAttempt(at vignette: String, _ drafts: [StoredDraft]) -> Int {
    let numbers = (references + drafts.map(\.identity.baby.reference)).compactMap {
      reference -> Int? in
      guard Vignette.id(inReference: reference) == vignette else { return nil }
      return Int(reference.dropFirst(vignette.count + 1))
    }
    return (numbers.max() ?? 0) + 1
  }

  /// A vignette and the guide it answers.
  ///
  /// - Throws: ``Failure`` for a vignette that is not here (66) or is refused (65).
  static func vignette(
    _ id: String, _ prompts: PromptLibrary
  ) throws(Failure) -> (Vignette, Pack) {
    do {
      let vignette = try prompts.vignette(id)
      return (vignette, try prompts.pack(vignette.guide))
    } catch {
      if case .unknownVignette = error {
        throw Failure(error.description, status: Status.noInput)
      }
      throw Failure(error.description, status: Status.badInput)
    }
  }
}
