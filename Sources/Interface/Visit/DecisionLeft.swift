import Assessment

extension VisitState {
  /// What the decision still needs before it can be saved, in the order of its lines: a view, with
  /// its reason where it differs, and a word on consent with a referral.
  var neededOfDecision: DecisionNeed? {
    guard let decision = draft.visit.decision, decision.hasView else { return .view }
    if !decision.agrees, decision.reason == nil { return .reason }
    return decision.needsConsent && decision.consent == nil ? .consent : nil
  }

  /// The lines of the decision that are asked of everybody and are empty.
  var emptyOfDecision: [DecisionNeed] {
    let decision = draft.visit.decision
    var empty: [DecisionNeed] = []
    if decision?.offers.isEmpty != false, openSafety.isEmpty { empty.append(.offers) }
    if decision?.consent == nil { empty.append(.consent) }
    if decision?.plan == nil { empty.append(.plan) }
    if decision?.nextContact == nil { empty.append(.nextContact) }
    return empty
  }
}

/// A line of the decision that can be missing.
enum DecisionNeed: Equatable, Sendable {
  case view, reason, offers, consent, plan, nextContact

  /// The line of the form it stands on.
  func field(in form: Form) -> FieldID {
    switch self {
    case .view: .view
    case .reason: .reason
    case .offers:
      form.fields.map(\.id).first { if case .offer = $0 { true } else { false } } ?? .otherOffer
    case .consent: .consent
    case .plan: .plan
    case .nextContact: .nextContact
    }
  }
}

extension Words {
  /// That the decision cannot be saved yet, and for want of what.
  func notDecided(_ need: DecisionNeed) -> String {
    let what =
      switch need {
      case .reason: decision.reasonMissing
      case .consent: decision.consentMissing
      default: decision.choiceMissing
      }
    return decision.decideFirst.filled(["what": what])
  }

  /// The lines that are empty, named.
  func names(_ empty: [DecisionNeed]) -> String {
    empty.map { need in
      switch need {
      case .view: decision.choice
      case .reason: decision.reason
      case .offers: decision.finishOffers
      case .consent: decision.consent
      case .plan: decision.plan
      case .nextContact: decision.next
      }
    }.map(\.lowercasedFirst).joined(separator: ", ")
  }

  /// The decision before it is saved: what was left empty is named as that, never left out.
  func decided(_ visit: VisitState) -> [(label: String, text: String)] {
    let words = self.decision
    let made = visit.draft.visit.decision
    var lines = made?.lines(self) ?? []
    /// Puts a line before the first of those that come after it.
    func add(_ label: String, _ text: String, before labels: [String], if missing: Bool) {
      guard missing else { return }
      let place = lines.firstIndex { labels.contains($0.label) } ?? lines.count
      lines.insert((label, text), at: place)
    }
    add(words.next, words.finishNoNext, before: [], if: made?.nextContact == nil)
    add(words.finishPlan, words.finishNoPlan, before: [words.next], if: made?.plan == nil)
    add(
      words.consent, words.finishNoConsent, before: [words.finishPlan],
      if: made?.consent == nil)
    add(
      words.finishOffers, visit.openSafety.isEmpty ? words.finishNoOffers : words.finishOffersWait,
      before: [words.consent], if: made?.offers.isEmpty != false)
    let first = words.finishOffers
    add(
      words.finishDecision, words.finishNoDecision, before: [first], if: made?.hasView != true)
    return lines
  }
}
