import Assessment
import Screen

extension Model {
  func overviewPage(_ page: inout Page, _ visit: VisitState) {
    page.text(words.tally(visit), style: .bold)
    if let line = words.concealed(visit) { page.text(line, style: .dim) }
    if let line = words.notInWalk(visit) { page.text(line, style: .dim) }
    var section: String?
    for (index, line) in visit.overviewLines.enumerated() {
      switch line {
      case .prompt(let item):
        if let here = visit.library.item(item)?.section, here != section {
          section = here
          page.blank()
          page.text(visit.library.sectionTitle(item.pack, here), style: .dim)
        }
        page.entry(
          words.listed(item, in: visit), trailing: state(of: item, visit),
          isFocused: visit.selected == index)
      case .scale(let pack):
        if section != nil {
          section = nil
          page.blank()
          page.text(words.scale.after, style: .dim)
        }
        scaleLine(&page, pack, visit, isFocused: visit.selected == index)
      case .complexity:
        page.blank()
        complexityLine(&page, visit, isFocused: visit.selected == index)
      }
    }
  }

  /// A begun scale: how far it is, and which items have no answer.
  private func scaleLine(
    _ page: inout Page, _ pack: String, _ visit: VisitState, isFocused: Bool
  ) {
    page.entry(
      visit.name(of: pack), trailing: scaleState(pack, visit), isFocused: isFocused)
    let open = visit.openItems(of: pack)
    if !open.isEmpty {
      page.text(words.openItems(open), indent: 5, style: .dim)
    }
  }

  /// What an overview line says at its right: in shared view only whether there is an answer.
  func state(of item: ItemReference, _ visit: VisitState) -> String {
    let state = answerInWords(item, visit)
    return isUnsaved(item) ? "\(state)  \(words.saving.mark)" : state
  }

  private func answerInWords(_ item: ItemReference, _ visit: VisitState) -> String {
    if visit.isWithheld(item) { return words.visit.withheld }
    let code = visit.code(item)
    switch visit.answer(item) {
    case .absent(let absence): return words.visit.absences[absence] ?? absence.rawValue
    case .option(let index):
      guard !visit.isShared, let code else { return words.visit.answered }
      if visit.library.item(item)?.kind == .rating,
        words.prompt.ratings.indices.contains(Int(index))
      {
        return "\(code)  \(words.prompt.ratings[Int(index)])"
      }
      return truncated(
        visit.library.label(item, code: code), columns: max(12, pageSize.columns / 3))
    case .untouched, .opened:
      if visit.text(item) != nil { return words.visit.answered }
      if !visit.isInWalk(item) { return words.visit.deeperNotOpened }
      return visit.isOpen(item) ? words.visit.gap : words.visit.open
    }
  }

  private func complexityLine(_ page: inout Page, _ visit: VisitState, isFocused: Bool) {
    let reason = visit.draft.visit.complexity
    page.entry(isFocused: isFocused) { page in
      let mark = "[\(reason == nil ? " " : "x")] "
      let text = reason.map { words.visit.complexityBecause.filled(["reason": visible($0)]) }
      let lines = wrapped(mark + (text ?? words.visit.complexity), columns: page.columns - 4)
      for (index, line) in lines.enumerated() {
        var spans = [Span(column: 3, text: line, style: isFocused ? .bold : [])]
        if index == 0, isFocused {
          spans.append(Span(column: Page.margin, text: Page.marker, style: .bold))
        }
        page.row(spans)
      }
      if let level = visit.findings.level {
        page.text(
          words.visit.levelNow.filled(["level": words.level(level)]), indent: 7, style: .dim)
      }
      let list = circumstances(visit)
      if !list.isEmpty {
        page.text(
          words.visit.circumstances.filled(["list": list.joined(separator: "; ")]), indent: 7,
          style: .dim)
      }
    }
  }

  /// Facts about the family's life, listed beside the tick and never counted: the plain choices
  /// that belong to no domain, no score and no safety.
  func circumstances(_ visit: VisitState) -> [String] {
    guard let guide = visit.guide else { return [] }
    return guide.references.compactMap { reference in
      guard let item = visit.library.item(reference), item.section == Circumstances.section,
        visit.answer(reference).chosen != nil, let code = visit.code(reference)
      else { return nil }
      return "\(visit.library.title(reference)): \(visit.library.label(reference, code: code))"
    }
  }
}

/// The section of every guide that holds the facts about a family's life.
enum Circumstances {
  static let section = "life"
}
