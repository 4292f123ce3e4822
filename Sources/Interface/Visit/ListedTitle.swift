import Assessment

extension Words {
  /// The title of a prompt where prompts are listed, found or undone.
  ///
  /// In shared view a question about safety has only its number there: a parent may be reading, and
  /// what it is about is said when it is asked.
  func listed(_ item: ItemReference, in visit: VisitState) -> String {
    guard visit.isShared, let place = visit.placeInSafety(of: item) else {
      return visit.title(item)
    }
    return self.visit.safetyPrompt.filled(["n": String(place.n), "m": String(place.m)])
  }
}

extension VisitState {
  /// Which of the guide's questions about safety an item is, of those that may be shown; nil for
  /// any other item.
  fileprivate func placeInSafety(of item: ItemReference) -> (n: Int, m: Int)? {
    guard let guide, item.pack == guide.id, library.item(item)?.hasSafetyOption == true else {
      return nil
    }
    let all = guide.references.filter {
      library.item($0)?.hasSafetyOption == true && !isConcealed($0)
    }
    return all.firstIndex(of: item).map { ($0 + 1, all.count) }
  }
}
