import Assessment

extension VisitState {
  /// Whether a line of the decision is empty that is asked of everybody.
  var lacksOfDecision: Bool {
    guard let decision = draft.visit.decision else { return true }
    let lacksOffers = decision.offers.isEmpty && openSafety.isEmpty
    return lacksOffers || decision.consent == nil || decision.plan == nil
      || decision.nextContact == nil
  }
}

extension Words {
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
