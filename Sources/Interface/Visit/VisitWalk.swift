import Assessment

extension VisitState {
  /// Every page of the walk in order.
  var pages: [VisitPage] {
    guard let guide else { return [.before, .overview, .result, .decision, .finish] }
    var pages: [VisitPage] = [.before]
    for section in guide.sections {
      let items = guide.positions(in: section)
      let prompts = items.map { ItemReference(pack: guide.id, item: guide.items[$0].id) }
        .filter(isInWalk)
      if !prompts.isEmpty, items.contains(where: { guide.items[$0].isObserved }) {
        pages.append(.watch)
      }
      pages += prompts.map { .prompt($0) }
    }
    return pages + [.overview, .result, .decision, .finish]
  }

  /// The prompts of the walk in order.
  var prompts: [ItemReference] {
    pages.compactMap { if case .prompt(let item) = $0 { item } else { nil } }
  }

  /// Whether the walk asks an item: core ones, opened ones, and what was asked for.
  func isInWalk(_ reference: ItemReference) -> Bool {
    guard let item = library.item(reference), !isWithheld(reference) else { return false }
    return item.isCore || walk.isFull || answer(reference).isTouched
      || walk.deeper.contains(item.domain ?? item.section)
  }

  /// The prompts of the walk without an answer; text prompts are never gaps.
  var gaps: [ItemReference] {
    prompts.filter { library.item($0)?.kind != .text && !answer($0).isSettled }
  }

  /// The item of the page, or nil.
  var item: ItemReference? {
    if case .prompt(let item) = page { item } else { nil }
  }

  /// Deeper prompts of this page's domain that are not in the walk yet.
  var deeperHere: [ItemReference] {
    guard let item, let definition = library.item(item), let guide, item.pack == guide.id,
      let domain = definition.domain
    else { return [] }
    return guide.items.filter { $0.domain == domain }
      .map { ItemReference(pack: guide.id, item: $0.id) }
      .filter { !isInWalk($0) && !isWithheld($0) }
  }

  /// Whether the deeper prompts of this page are offered: its answer is 1 or more.
  var offersDeeper: Bool {
    guard let item, let definition = library.item(item), definition.isCore,
      let chosen = answer(item).chosen, let value = definition.options[chosen].value
    else { return false }
    return value >= Tenths(1) && !deeperHere.isEmpty
  }

  /// The number of prompts a walk from here would have.
  func promptCount(isFull: Bool) -> Int {
    var other = self
    other.walk.isFull = isFull
    return other.prompts.count
  }

  /// Safety events in the order to deal with them: those waiting first.
  var safetyTriggers: [ItemReference] {
    draft.openSafety + draft.raised.filter { !draft.openSafety.contains($0) }
  }
}
