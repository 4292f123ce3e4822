import Assessment
import Contracts
import Interface
import PromptLibrary
import Records

/// What the training room asks for.
extension Session {
  mutating func loadTraining() -> [Event] {
    let practitioner = settings.configuration.practitioner
    let store = store
    return training { desk, packs in
      var desk = desk
      if let store { desk.keepMissing(in: store, packs.shelf) }
      return [.trainingList(desk.list(practitioner: practitioner))]
    }
  }

  /// A walk through a vignette: a visit of its own, whose family nobody has seen before.
  mutating func beginVignette(_ id: String) -> [Event] {
    let now = Clock.now()
    let practitioner = settings.configuration.practitioner ?? ""
    let packs: VisitLibrary
    let walk: VignetteWalk
    let attempt: Int
    do {
      packs = try self.packs()
      guard let store else { return [.refused(storeProblem ?? "")] }
      let desk = try TrainingDesk(try Library(options).prompts, store)
      walk = try desk.walk(id)
      attempt = desk.nextAttempt(at: id, try store.drafts().drafts)
    } catch {
      return [.refused(Session.reason(error))]
    }
    return [
      .beganVignette(
        VignetteStart(
          id: newVisitID(at: now),
          identity: walk.vignette.identity(attempt: attempt, practitioner: practitioner, at: now),
          walk: walk, library: packs))
    ]
  }

  /// The vignette an opened draft walks through, so that its words stand beside it again.
  mutating func walk(of draft: Draft) -> [Event] {
    guard setting == .training,
      let id = Vignette.id(inReference: draft.identity.baby.reference)
    else { return [] }
    return training { desk, _ in
      guard desk.prompts.vignetteIDs.contains(id) else { return [] }
      return [.vignette(try desk.walk(id))]
    }
  }

  /// Keeps a result; it is shown beside the expert's answers whether it could be kept or not.
  mutating func saveResult(_ result: TrainingResult) -> [Event] {
    var path: String?
    var problem: String?
    reminders = nil
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let practitioner = try FollowUpSaving.practitioner(settings)
      path = Places.shown(
        try FollowUpSaving.save(.result(result), by: practitioner, in: store).path)
    } catch {
      problem = Session.reason(error)
    }
    return compared(result, path: path, problem: problem)
  }

  mutating func openResult(_ id: String) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let listing = try store.list()
      guard let result = listing.followUps.first(where: { $0.id == id })?.result else {
        return [.refused(StoreError.noRecord(id: id).message)]
      }
      return compared(
        result, path: store.location.recordPath(id).map(Places.shown), problem: nil)
    } catch {
      return [.refused(error.message)]
    }
  }

  /// A result beside the reasons of those it was held against.
  private mutating func compared(
    _ result: TrainingResult, path: String?, problem: String?
  ) -> [Event] {
    training { desk, packs in
      [
        .compared(
          ComparedVignette(
            walk: try desk.walk(result.vignette, as: result.panel), result: result, library: packs,
            path: path, problem: problem))
      ]
    }
  }

  private mutating func training(
    _ answer: (TrainingDesk, VisitLibrary) throws -> [Event]
  ) -> [Event] {
    do {
      guard let store else { return [.refused(storeProblem ?? "")] }
      let packs = try self.packs()
      return try answer(try TrainingDesk(try Library(options).prompts, store), packs)
    } catch {
      return [.refused(Session.reason(error))]
    }
  }
}
