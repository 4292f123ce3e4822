import Assessment
import Contracts
import Records
import Testing

/// What filters mean, said in the plainest way over whole records.
struct SlowList {
  private let all: [RecordSummary]
  private let assessments: [RecordSummary]
  private let byID: [String: RecordSummary]
  private let saidOf: [String: [FollowUp]]
  private let today: CalendarDate

  init(_ records: [RecordSummary], today: CalendarDate) {
    all = records
    assessments = records.filter { $0.kind == .assessment }
    byID = Dictionary(uniqueKeysWithValues: assessments.map { ($0.id, $0) })
    saidOf = Dictionary(grouping: records.compactMap(\.followUp).filter { $0.about != nil }) {
      $0.about ?? ""
    }.mapValues { $0.sorted { $0.id < $1.id } }
    self.today = today
  }

  private func assessment(_ id: String) -> RecordSummary? { byID[id] }
  private func said(of id: String) -> [FollowUp] { saidOf[id] ?? [] }

  func isInError(_ id: String) -> Bool {
    CorrectedVisit.isInError(said(of: id))
  }

  func review(_ id: String) -> ReviewState {
    let verdicts = said(of: id).compactMap { $0.review?.verdict }
    if ReviewThread.threads(said(of: id)).contains(where: \.isOpen) { return .asked }
    if verdicts.contains(.signOff) { return .signed }
    return verdicts.contains { $0 != .answer } ? .reviewed : .none
  }

  func isOverdue(_ id: String) -> Bool {
    guard !isInError(id), let record = assessment(id), let identity = record.identity,
      let next = record.decision?.nextContact, next < today
    else { return false }
    let later = assessments.contains { other in
      other.dyad == record.dyad && !isInError(other.id)
        && other.identity?.baby.isConsistent(with: identity.baby) == true
        && (other.at.milliseconds, other.id) > (record.at.milliseconds, record.id)
    }
    let statuses = all.compactMap(\.followUp).filter { $0.status != nil }
    return !later
      && FollowUp.closing(of: identity.baby, carer: identity.carer.key, in: statuses) == nil
  }

  func ids(_ filter: RecordFilter) -> [String] {
    let kind: RecordKind = filter.wantsReviews ? .review : .assessment
    return all.filter { $0.kind == kind }.filter { record in
      filter.terms.allSatisfy { matches(record, $0) }
    }.map(\.id)
  }

  private func matches(_ record: RecordSummary, _ term: RecordFilter.Term) -> Bool {
    if let review = record.followUp?.review {
      switch term {
      case .reviews: return true
      case .about(let code):
        let to = review.to ?? assessment(review.about)?.practitioner ?? ""
        return to.lowercased() == code.lowercased()
      case .by, .since, .until: break
      default: return assessment(review.about).map { matches($0, term) } ?? false
      }
    }
    switch term {
    case .level(let range): return record.level.map { range.contains($0.number) } ?? false
    case .safety(.yes): return record.safety.raised > 0
    case .safety(.no): return record.safety.raised == 0
    case .safety(.open): return record.safety.open > 0
    case .safety(.notAsked): return record.safety.notAsked > 0
    case .by(let code):
      return record.practitioner?.lowercased().hasPrefix(code.lowercased()) ?? false
    case .since(let day): return record.at.date >= day
    case .until(let day): return record.at.date <= day
    case .stage(let stage): return record.stage == stage
    case .unsigned:
      let verdicts = said(of: record.id).compactMap { $0.review?.verdict }
      return !verdicts.contains(.signOff) && !isInError(record.id)
    case .overdue: return isOverdue(record.id)
    case .disagreed: return record.decision?.agrees == false
    case .gaps: return record.level?.isAtLeast == true || record.safety.notAsked > 0
    case .word(let word):
      return record.dyad?.description.lowercased().contains(word.lowercased()) ?? false
    case .reviews, .about: return false
    }
  }

  /// Whether ids stand in the order of a column, what is equal there newest first.
  func expectOrder(_ ids: [String], _ column: IndexQuery.Column, isReversed: Bool) {
    func rank(_ id: String) -> (Int, String) {
      guard let record = assessment(id) else { return (0, "") }
      switch column {
      case .date: return (0, "")
      case .dyad: return (0, record.dyad?.description ?? "")
      case .by: return (0, record.practitioner ?? "")
      case .stage: return (record.stage.flatMap { Stage.allCases.firstIndex(of: $0) } ?? -1, "")
      case .level:
        guard let level = record.level else { return (10, "") }
        let hasGaps = level.isAtLeast || record.safety.notAsked > 0
        return (7 - 2 * level.number - (hasGaps ? 1 : 0), "")
      case .safety:
        let safety = record.safety
        return (safety.open > 0 ? 0 : safety.raised > 0 ? 1 : safety.notAsked > 0 ? 2 : 3, "")
      case .decision: return (record.decision.map { $0.agrees ? 1 : 0 } ?? 2, "")
      case .review:
        let order: [ReviewState] = [.asked, .reviewed, .none, .signed]
        return (order.firstIndex(of: review(id)) ?? 0, "")
      case .followUp:
        return (isOverdue(id) ? 0 : record.decision?.nextContact == nil ? 2 : 1, "")
      }
    }
    let newest = Dictionary(
      uniqueKeysWithValues: assessments.enumerated().map { ($0.element.id, $0.offset) })
    let wanted = ids.sorted { left, right in
      let (one, other) = (rank(left), rank(right))
      let (placeOne, placeOther) = (newest[left] ?? 0, newest[right] ?? 0)
      if column == .date { return isReversed ? placeOne > placeOther : placeOne < placeOther }
      if one.0 != other.0 { return isReversed ? one.0 > other.0 : one.0 < other.0 }
      if one.1 != other.1 {
        let isBefore = one.1.utf8.lexicographicallyPrecedes(other.1.utf8)
        return isReversed ? !isBefore : isBefore
      }
      return placeOne < placeOther
    }
    #expect(ids == wanted, "\(column), reversed \(isReversed)")
  }
}
