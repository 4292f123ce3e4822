import Assessment

extension VisitState {
  /// The pages that a walk has when it asks certain items.
  func pages(where isIncluded: (ItemReference) -> Bool) -> [VisitPage] {
    guard let guide else {
      return isUnsaved ? [.scales(.alone)] : [.scales(.alone), .result, .decision, .finish]
    }
    var pages: [VisitPage] = [.before]
    for section in guide.sections {
      let items = guide.positions(in: section)
      let prompts = items.map { ItemReference(pack: guide.id, item: guide.items[$0].id) }
        .filter(isIncluded)
      if !prompts.isEmpty, items.contains(where: { guide.items[$0].isObserved }) {
        pages.append(.watch)
      }
      pages += prompts.map { .prompt($0) }
      if section == Wellbeing.section, library.offersScales(at: .howAreYou) {
        pages.append(.scales(.howAreYou))
      }
    }
    if !library.scales.isEmpty { pages.append(.scales(.afterConversation)) }
    return pages + [.overview, .result, .decision, .finish]
  }

  /// The page of the walk that stands nearest before one that is not in it.
  func nearestPage(before page: VisitPage) -> VisitPage {
    let all = pages { _ in true }
    let shown = Set(pages)
    guard let index = all.firstIndex(of: page) else { return pages.first ?? .before }
    return all[...index].last { $0 != .watch && shown.contains($0) } ?? .before
  }

  /// The prompts of the walk in order.
  var prompts: [ItemReference] {
    pages.compactMap { if case .prompt(let item) = $0 { item } else { nil } }
  }

  /// Whether the walk asks an item: core ones, opened ones, and what was asked for.
  func isInWalk(_ reference: ItemReference) -> Bool {
    guard let item = library.item(reference), !isWithheld(reference), !isConcealed(reference)
    else { return false }
    return item.isCore || walk.isFull || answer(reference).isTouched || text(reference) != nil
      || walk.deeper.contains(item.group)
  }

  /// Prompts without an answer that should have one: core ones and opened ones. A deeper prompt
  /// that was never opened is no gap, nor is a question for words.
  var gaps: [ItemReference] { prompts.filter(isOpen) }

  /// Whether an item of the walk is a gap.
  func isOpen(_ reference: ItemReference) -> Bool {
    guard let item = library.item(reference), item.kind != .text else { return false }
    let answer = answer(reference)
    return !answer.isSettled && (item.isCore || answer.isTouched)
  }

  /// Deeper prompts of this page's domain that are not in the walk yet.
  var deeperHere: [ItemReference] {
    guard let item, let domain = library.item(item)?.domain else { return [] }
    return unopened(domain)
  }

  /// Prompts of a domain, or of a section without domains, that are not in the walk yet.
  func unopened(_ group: String) -> [ItemReference] {
    guard let guide else { return [] }
    return guide.references.filter {
      library.item($0)?.group == group && !isInWalk($0) && !isWithheld($0) && !isConcealed($0)
    }
  }

  /// Whether the deeper prompts of this page are offered: its answer is 1 or more.
  var offersDeeper: Bool {
    guard let item, let definition = library.item(item), definition.isCore,
      let chosen = answer(item).chosen, let value = definition.options[chosen].value
    else { return false }
    return value >= Tenths(1) && !deeperHere.isEmpty
  }

  /// Titles of the sections that a walk from here would not touch, of those that may be shown.
  func sectionsOutside(isFull: Bool) -> [String] {
    guard let guide else { return [] }
    var other = self
    other.walk.isFull = isFull
    let asked = Set(other.prompts.compactMap { library.item($0)?.section })
    return guide.sections.filter { section in
      guard !asked.contains(section) else { return false }
      return guide.positions(in: section).contains { position in
        let item = ItemReference(pack: guide.id, item: guide.items[position].id)
        return !isWithheld(item) && !isConcealed(item)
      }
    }.map { library.sectionTitle(guide.id, $0) }
  }

  /// The number of prompts a walk from here would have.
  func promptCount(isFull: Bool) -> Int {
    var other = self
    other.walk.isFull = isFull
    return other.prompts.count
  }
}

extension Item {
  /// What is opened together: the domain, or the section of items that have none.
  var group: String { domain ?? section }
}

/// The section of every guide about the carer's own wellbeing: the short scales follow it.
enum Wellbeing {
  static let section = "how-are-you"
}
