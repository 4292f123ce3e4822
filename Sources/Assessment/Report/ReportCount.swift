/// What a report counts. Each belongs to a whole whose parts add up to it.
public enum ReportCount: String, CaseIterable, Hashable, Sendable {
  case visits
  case noneNoted = "none-noted"
  case undetermined, emerging, established, specialist
  case withoutLevel = "without-level"

  case safetyRaised = "safety-raised"
  case noSafetyRaised = "no-safety-raised"
  case safetyNotAsked = "safety-not-asked"
  case safetyAsked = "safety-asked"

  case agreed, differed, undecided
  case unmetNeed = "unmet-need"
  case noUnmetNeed = "no-unmet-need"
  case withGaps = "with-gaps"
  case withoutGaps = "without-gaps"

  /// Dyads whose first record lies in the report: what the carer says of earlier help is counted
  /// there only.
  case firstVisits = "first-visits"
  case askedBefore = "asked-before"
  case notAskedBefore = "not-asked-before"
  case askedUnanswered = "asked-unanswered"
  case offeredBefore = "offered-before"
  case notOfferedBefore = "not-offered-before"
  case offeredUnanswered = "offered-unanswered"
  /// Of those who were offered help.
  case helpful
  case partlyHelpful = "partly-helpful"
  case notHelpful = "not-helpful"
  case helpUnanswered = "help-unanswered"

  case contactsDue = "contacts-due"
  case contactsDone = "contacts-done"
  case contactsMissed = "contacts-missed"

  /// The wholes with their parts: in every row of a report the parts add up to the whole.
  public static let sums: [(whole: ReportCount, parts: [ReportCount])] = [
    (.visits, [.noneNoted, .undetermined, .emerging, .established, .specialist, .withoutLevel]),
    (.visits, [.safetyRaised, .noSafetyRaised]),
    (.visits, [.safetyNotAsked, .safetyAsked]),
    (.visits, [.agreed, .differed, .undecided]),
    (.visits, [.unmetNeed, .noUnmetNeed]),
    (.visits, [.withGaps, .withoutGaps]),
    (.firstVisits, [.askedBefore, .notAskedBefore, .askedUnanswered]),
    (.firstVisits, [.offeredBefore, .notOfferedBefore, .offeredUnanswered]),
    (.offeredBefore, [.helpful, .partlyHelpful, .notHelpful, .helpUnanswered]),
    (.contactsDue, [.contactsDone, .contactsMissed]),
  ]

  /// Every count a visit adds one to.
  static func counts(of visit: ReportedVisit, isFirst: Bool) -> [ReportCount] {
    var counts: [ReportCount] = [
      .visits, visit.level.flatMap { ReportCount(rawValue: $0.id) } ?? .withoutLevel,
      visit.safetyRaised > 0 ? .safetyRaised : .noSafetyRaised,
      visit.safetyNotAsked > 0 ? .safetyNotAsked : .safetyAsked,
      visit.agrees.map { $0 ? .agreed : .differed } ?? .undecided,
      visit.hasUnmetNeed ? .unmetNeed : .noUnmetNeed,
      visit.hasGaps ? .withGaps : .withoutGaps,
    ]
    guard isFirst else { return counts }
    counts += [
      .firstVisits,
      visit.askedBefore.map { $0 ? .askedBefore : .notAskedBefore }
        ?? .askedUnanswered,
      visit.offeredBefore.map { $0 ? .offeredBefore : .notOfferedBefore } ?? .offeredUnanswered,
    ]
    if visit.offeredBefore == true {
      switch visit.helpful {
      case .yes: counts.append(.helpful)
      case .partly: counts.append(.partlyHelpful)
      case .no: counts.append(.notHelpful)
      case nil: counts.append(.helpUnanswered)
      }
    }
    return counts
  }
}
