extension Draft {
  /// Raised safety events that wait, oldest first: nothing is written yet, or what is written
  /// speaks of an answer that was changed since, or chosen again.
  ///
  /// - Parameter library: The pack with an id as it is now.
  public func openSafety(library: (String) -> Pack?) -> [ItemReference] {
    raised.filter { trigger in
      let outcome = visit.safety.first { $0.trigger == trigger }?.outcome
      switch outcome {
      case nil: return true
      case .changed: return !isTakenBack(trigger, library: library)
      case .acted, .notActed: return isTakenBack(trigger, library: library)
      }
    }
  }

  /// Whether the answer that raised an event no longer stands; so too where its item is gone.
  public func isTakenBack(_ trigger: ItemReference, library: (String) -> Pack?) -> Bool {
    guard let pack = library(trigger.pack), let position = pack.position(of: trigger.item),
      let chosen = sheet(trigger.pack)?[position].chosen,
      pack.items[position].options.indices.contains(chosen)
    else { return true }
    return !pack.items[position].options[chosen].isSafety
  }
}
