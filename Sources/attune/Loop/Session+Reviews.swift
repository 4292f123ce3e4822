import Assessment
import Contracts
import Interface
import Records

/// What is said of saved visits, what came back, and visits beside each other.
extension Session {
  mutating func say(_ review: Review) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let practitioner = try FollowUpSaving.practitioner(settings)
      _ = try FollowUpSaving.save(.review(review), by: practitioner, in: store)
      // One that stays is shown again with the form; what was said is on the disk all the same.
      try? store.removeReviewDraft(of: review.about, by: practitioner)
      desk?.hurry()
      return opened(review.about) { .reviewed($0) }
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  /// What somebody began to write of a visit.
  func loadReviewDraft(_ id: String, by code: String) -> [Event] {
    do {
      return try store?.reviewDraft(of: id, by: code).map { [.reviewDraft($0)] } ?? []
    } catch {
      return [.refused(error.message)]
    }
  }

  func keep(_ draft: ReviewDraft) -> [Event] {
    guard let store else { return [.reviewDraftFailed(about: draft.about, storeProblem ?? "")] }
    do {
      try store.keepReviewDraft(draft)
      return [.reviewDraftKept(about: draft.about)]
    } catch {
      return [.reviewDraftFailed(about: draft.about, error.brief)]
    }
  }

  func loadCameBack() -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    guard let practitioner = settings.configuration.practitioner else { return [.cameBack([])] }
    do {
      let back = try CameBackReading.list(store, for: practitioner, within: nil)
      return [.cameBack(back.map(CameBackRow.init))]
    } catch {
      return [.refused(error.message)]
    }
  }

  /// How many visits came back; what a large store has not read in a moment is not counted yet.
  func cameBackCount() -> Int {
    guard let store, store.isThere, let practitioner = settings.configuration.practitioner else {
      return 0
    }
    let time = Duration.milliseconds(30)
    return (try? CameBackReading.list(store, for: practitioner, within: time).count) ?? 0
  }

  mutating func compare(_ left: String, _ right: String) -> [Event] {
    guard let store else { return [.refused(storeProblem ?? "")] }
    do {
      let packs = try self.packs()
      let records = try [left, right].map { id in
        RecordOpening.open(
          try StandingRecord(id, store: store, shelf: packs.shelf), packs: packs, store: store)
      }
      return [.comparison(try Comparison(records[0], records[1]))]
    } catch let error as VisitComparison.Refusal {
      return [.refused(Words.english.line(error))]
    } catch {
      return [.refused(Session.reason(error))]
    }
  }

  func loadFilters() -> [Event] {
    do {
      return [.filters(try settings.filters())]
    } catch {
      return [.filters([]), .refused(error.line ?? "")]
    }
  }

  func keepFilters(_ filters: [SavedFilter]) -> [Event] {
    do {
      try settings.keep(filters)
      return [.filters(filters)]
    } catch {
      return [.refused(error.line ?? "")]
    }
  }
}

extension CameBackRow {
  init(_ entry: CameBackReading.Entry) {
    let record = entry.record.record
    self.init(
      id: record.id, at: record.at, dyad: record.dyad?.description ?? "",
      relation: record.relation ?? "", reviews: entry.reviews)
  }
}
