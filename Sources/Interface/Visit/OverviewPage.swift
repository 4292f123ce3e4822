import Assessment
import Screen

extension Model {
  func overviewPage(_ page: inout Page, _ visit: VisitState) {
    let gaps = visit.gaps.count
    page.text(
      gaps == 0
        ? words.visit.overviewFull
        : gaps == 1
          ? words.visit.overviewGapOne : words.visit.overviewGaps.filled(["n": String(gaps)]),
      style: .bold)
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
          visit.library.title(item), trailing: state(of: item, visit),
          isFocused: visit.selected == index)
      case .complexity:
        page.blank()
        complexityLine(&page, visit, isFocused: visit.selected == index)
      }
    }
  }

  /// What an overview line says at its right: in shared view only whether there is an answer.
  func state(of item: ItemReference, _ visit: VisitState) -> String {
    if visit.isWithheld(item) { return words.visit.withheld }
    let code = visit.code(item)
    switch visit.answer(item) {
    case .untouched where !visit.isInWalk(item): return words.visit.deeperNotOpened
    case .untouched, .opened:
      if visit.library.item(item)?.kind == .text {
        return visit.text(item) == nil ? "" : words.visit.answered
      }
      return words.visit.gap
    case .absent(let absence): return words.visit.absences[absence.rawValue] ?? absence.rawValue
    case .option(let index):
      guard !visit.isShared, let code else { return words.visit.answered }
      if visit.library.item(item)?.kind == .rating,
        words.prompt.ratings.indices.contains(Int(index))
      {
        return "\(code)  \(words.prompt.ratings[Int(index)])"
      }
      return truncated(visit.library.label(item, code: code), columns: max(8, size.columns / 3))
    }
  }

  private func complexityLine(_ page: inout Page, _ visit: VisitState, isFocused: Bool) {
    let reason = visit.draft.visit.complexity
    page.entry(
      "[\(reason == nil ? " " : "x")] \(words.visit.complexity)", isFocused: isFocused)
    if let reason, !visit.isShared { page.text(visible(reason), indent: 7) }
    guard !visit.isShared else { return }
    if let level = visit.findings.level {
      page.text(
        words.visit.complexityLevel.filled(["level": words.level(level)]), indent: 7, style: .dim)
    }
    let list = circumstances(visit)
    if !list.isEmpty {
      page.text(
        words.visit.circumstances.filled(["list": list.joined(separator: "; ")]), indent: 7,
        style: .dim)
    }
  }

  /// Facts about the family's life, listed beside the tick and never counted.
  func circumstances(_ visit: VisitState) -> [String] {
    guard let guide = visit.guide else { return [] }
    return guide.items.filter { $0.kind == .choice && $0.domain == nil && !$0.isCore }
      .filter { $0.section == "life" }
      .compactMap { item in
        let reference = ItemReference(pack: guide.id, item: item.id)
        guard let code = visit.code(reference), visit.answer(reference).chosen != nil else {
          return nil
        }
        return
          "\(visit.library.title(reference)): \(visit.library.label(reference, code: code))"
      }
  }
}

extension Words {
  /// `At least level 2, look closer`.
  func level(_ level: LevelFinding) -> String {
    (level.isAtLeast ? result.atLeast : result.level).filled([
      "n": String(level.number), "name": result.levels[level.id] ?? level.id,
    ])
  }
}
