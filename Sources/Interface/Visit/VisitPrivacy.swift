import Assessment

/// What happens to the items on abuse and harm while the talk is not private.
///
/// They are not shown, are recorded as not asked with "not private", and come back as soon as the
/// talk is private.
extension VisitState {
  /// The note that stands on a prompt kept for a time alone, as the record holds it.
  static let notPrivate = "not private"

  var isPrivate: Bool { draft.visit.contact.isPrivate(for: draft.visit.carer) }

  /// Whether the prompt waits for a time alone.
  func isWithheld(_ item: ItemReference) -> Bool {
    isSensitive(item) && answer(item) == .absent(.notAsked)
      && note(item) == VisitState.notPrivate
  }

  /// Whether not even the title may stand on the screen: somebody else may be reading.
  func isConcealed(_ item: ItemReference) -> Bool { isShared && isSensitive(item) }

  /// Whether the item is about abuse or harm and somebody else is there.
  private func isSensitive(_ item: ItemReference) -> Bool {
    !isPrivate && library.item(item)?.isPrivate == true
  }

  /// Prompts that are not shown in this view.
  var concealed: [ItemReference] { guide?.references.filter(isConcealed) ?? [] }
}

extension Turn {
  /// Keeps the prompts on abuse and harm for a time alone, or gives them back.
  mutating func attendPrivacy() {
    guard let visit = model.visit, let guide = visit.guide else { return }
    for item in guide.references where visit.library.item(item)?.isPrivate == true {
      if !visit.isPrivate, !visit.answer(item).isSettled {
        withhold(item)
      } else if visit.isPrivate, visit.answer(item) == .absent(.notAsked),
        visit.note(item) == VisitState.notPrivate
      {
        giveBack(item)
      }
    }
    if let decision = visit.draft.visit.decision {
      let plan = Plan(decision.plan, words).text(isPrivate: visit.isPrivate, words)
      if plan != decision.plan {
        var decision = decision
        decision.plan = plan
        note(.decided(decision))
      }
    }
  }

  mutating func withhold(_ item: ItemReference) {
    note(.answered(item, code: Absence.notAsked.rawValue))
    note(.noted(item, VisitState.notPrivate))
  }

  mutating func giveBack(_ item: ItemReference) {
    note(.answered(item, code: nil))
    note(.noted(item, ""))
  }
}

extension Words {
  /// How many prompts wait for another day, in words a visitor may read; nil for none.
  func concealed(_ visit: VisitState) -> String? {
    switch visit.concealed.count {
    case 0: nil
    case 1: self.visit.concealedOne
    case let count: self.visit.concealed.filled(["n": String(count)])
    }
  }
}
