import Assessment

extension VisitState {
  /// Raised events that wait: nothing is written yet, or the answer was changed since without a
  /// reason for that.
  var openSafety: [ItemReference] { draft.openSafety { library.packs[$0] } }

  /// Safety events in the order to deal with them: those waiting first.
  var safetyTriggers: [ItemReference] {
    let open = openSafety
    return open + draft.raised.filter { !open.contains($0) }
  }

  /// Whether the answer that raised an event no longer stands.
  func isTakenBack(_ item: ItemReference) -> Bool {
    draft.isTakenBack(item) { library.packs[$0] }
  }

  func outcome(of trigger: ItemReference) -> SafetyResponse.Outcome? {
    draft.visit.safety.first { $0.trigger == trigger }?.outcome
  }

  func acted(on item: ItemReference) -> (action: String, with: String?, at: Moment?)? {
    guard case .acted(let action, let with, let at) = outcome(of: item) else { return nil }
    return (action, with, at)
  }

  func notActedReason(_ item: ItemReference) -> String? {
    guard case .notActed(let why) = outcome(of: item) else { return nil }
    return why
  }

  func changedReason(_ item: ItemReference) -> String? {
    guard case .changed(let why) = outcome(of: item) else { return nil }
    return why
  }

  /// What was noted, in the guide's words.
  func noted(_ item: ItemReference) -> String {
    library.text(item)?.safety?.noted ?? library.title(item)
  }
}

extension Words {
  /// How far a safety event is written up, and whether its answer was changed afterwards.
  func standing(of trigger: ItemReference, in visit: VisitState, done: String) -> String {
    let line = visit.openSafety.contains(trigger) ? result.safetyOpen : done
    return visit.isTakenBack(trigger) ? result.safetyChanged.filled(["line": line]) : line
  }
}
