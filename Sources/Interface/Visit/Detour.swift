import Assessment

/// Going deeper: the further prompts of an area stand later in the guide. They are asked one after
/// the other, and then the walk goes on behind the prompt it left, so that none is passed over.
extension VisitState {
  /// Whether a page is one of the further prompts that the walk went to from ``Walk/cameFrom``.
  private func isInDetour(_ page: VisitPage) -> Bool {
    guard let from = walk.cameFrom, case .prompt(let item) = page, item != from,
      let definition = library.item(item)
    else { return false }
    return !definition.isCore && definition.group == library.item(from)?.group
  }

  /// Whether going to a page ends it; the prompt it came from and a look at the overview do not.
  func leavesDetour(_ page: VisitPage) -> Bool {
    guard let from = walk.cameFrom, page != .prompt(from) else { return false }
    switch page {
    case .prompt, .watch, .before, .scales: return !isInDetour(page)
    case .scale, .overview, .result, .decision, .finish: return false
    }
  }

  /// Where a step leads among the further prompts; nil anywhere else.
  ///
  /// Forward it is the next one, then the page behind the prompt it came from; back it is the one
  /// before, and then that prompt.
  func detour(_ step: Int) -> VisitPage? {
    guard let from = walk.cameFrom, let start = pages.firstIndex(of: .prompt(from)) else {
      return nil
    }
    if page == .prompt(from) { return step > 0 ? pages.first(where: isInDetour) : nil }
    guard isInDetour(page), let here = pages.firstIndex(of: page) else { return nil }
    if step < 0 { return pages[..<here].last(where: isInDetour) ?? .prompt(from) }
    return pages[(here + 1)...].first(where: isInDetour)
      ?? pages[(start + 1)...].first { !isInDetour($0) }
  }
}
