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
  /// Of one visit there can be several.
  case safetyEvents = "safety-events"
  case eventsActed = "events-acted"
  case eventsNotActed = "events-not-acted"
  case eventsChanged = "events-changed"
  case eventsOpen = "events-open"
  /// Of the events with an action: whether the time of the action is known.
  case actionsTimed = "actions-timed"
  case actionsUntimed = "actions-untimed"

  case agreed, differed, undecided
  case unmetNeed = "unmet-need"
  case noUnmetNeed = "no-unmet-need"
  case withGaps = "with-gaps"
  case withoutGaps = "without-gaps"
  /// Visits with a reviewer's question that has no answer.
  case reviewWaits = "review-waits"
  case noReviewWaits = "no-review-waits"

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

  /// Referrals that had a first appointment.
  case firstAppointments = "first-appointments"

  /// The wholes with their parts: in every row of a report the parts add up to the whole.
  public static let sums: [(whole: ReportCount, parts: [ReportCount])] = [
    (.visits, [.noneNoted, .undetermined, .emerging, .established, .specialist, .withoutLevel]),
    (.visits, [.safetyRaised, .noSafetyRaised]),
    (.visits, [.safetyNotAsked, .safetyAsked]),
    (.safetyEvents, [.eventsActed, .eventsNotActed, .eventsChanged, .eventsOpen]),
    (.eventsActed, [.actionsTimed, .actionsUntimed]),
    (.visits, [.agreed, .differed, .undecided]),
    (.visits, [.unmetNeed, .noUnmetNeed]),
    (.visits, [.withGaps, .withoutGaps]),
    (.visits, [.reviewWaits, .noReviewWaits]),
    (.firstVisits, [.askedBefore, .notAskedBefore, .askedUnanswered]),
    (.firstVisits, [.offeredBefore, .notOfferedBefore, .offeredUnanswered]),
    (.offeredBefore, [.helpful, .partlyHelpful, .notHelpful, .helpUnanswered]),
    (.contactsDue, [.contactsDone, .contactsMissed]),
  ]

  /// Every count a visit adds one to, as often as it does.
  static func counts(of visit: ReportedVisit, isFirst: Bool) -> [ReportCount] {
    var counts: [ReportCount] = [
      .visits, visit.level.flatMap { ReportCount(rawValue: $0.id) } ?? .withoutLevel,
      visit.safetyRaised > 0 ? .safetyRaised : .noSafetyRaised,
      visit.safetyNotAsked > 0 ? .safetyNotAsked : .safetyAsked,
      visit.agrees.map { $0 ? .agreed : .differed } ?? .undecided,
      visit.hasUnmetNeed ? .unmetNeed : .noUnmetNeed,
      visit.hasGaps ? .withGaps : .withoutGaps,
      visit.reviewWaits ? .reviewWaits : .noReviewWaits,
    ]
    func add(_ count: ReportCount, _ times: Int) {
      counts += repeatElement(count, count: times)
    }
    add(.eventsActed, visit.safetyActed)
    add(.eventsNotActed, visit.safetyNotActed)
    add(.eventsChanged, visit.safetyChanged)
    add(.eventsOpen, visit.safetyOpen)
    add(
      .safetyEvents,
      visit.safetyActed + visit.safetyNotActed + visit.safetyChanged + visit.safetyOpen)
    add(.actionsTimed, min(visit.minutesToAction.count, visit.safetyActed))
    add(.actionsUntimed, max(0, visit.safetyActed - visit.minutesToAction.count))
    add(.firstAppointments, visit.waitingDays.count)
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
