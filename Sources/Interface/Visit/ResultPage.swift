import Assessment
import Screen

extension Model {
  /// Strengths first, then the level with its reasons, then every area.
  func resultPage(_ page: inout Page, _ visit: VisitState) {
    strengths(&page, visit)
    page.blank()
    levelLine(&page, visit)
    let lines = visit.resultLines
    let focused = lines.indices.contains(visit.selected) ? lines[visit.selected] : nil
    let explain = Explanation(words: words, visit: visit)
    for line in lines {
      guard case .reason(let path) = line, let reason = visit.reason(at: path) else { continue }
      page.entry(
        explain.line(reason), trailing: path.count == 1 ? explain.rule(reason) : "",
        isFocused: line == focused, indent: 3 + 2 * (path.count - 1))
      if visit.expanded.contains(line.key), let source = reason.source {
        page.text(
          words.result.source.filled(["source": source]), indent: 5 + 2 * (path.count - 1),
          style: .dim)
      }
    }
    notes(&page, visit, explain, focused)
    offers(&page, visit)
    areas(&page, visit, explain, focused)
    scores(&page, visit, explain, focused)
    page.blank()
    page.text(words.result.judgement, style: .bold)
    page.text(words.result.proposal, style: .dim)
  }

  private func strengths(_ page: inout Page, _ visit: VisitState) {
    guard let guide = visit.guide else { return }
    let titles = guide.items.filter { $0.kind == .rating }
      .map { ItemReference(pack: guide.id, item: $0.id) }
      .filter { visit.code($0) == "0" }
      .map { visit.library.label($0, code: "0") }
    page.labelled(
      words.result.goingWell,
      titles.isEmpty ? words.result.nothingYet : titles.joined(separator: "; "), indent: 1,
      width: 13)
  }

  private func levelLine(_ page: inout Page, _ visit: VisitState) {
    guard let level = visit.findings.level else { return }
    page.text(words.level(level), style: .bold)
    let gaps = visit.gaps.count
    if gaps > 0 {
      page.text(
        gaps == 1 ? words.result.gap : words.result.gaps.filled(["n": String(gaps)]), indent: 3)
    }
    if level.isAtLeast {
      page.text(
        words.result.possible.filled(["n": String(level.possible.upperBound)]), indent: 3,
        style: .dim)
    }
    if !visit.findings.safetyNotAsked.isEmpty {
      let items = visit.findings.safetyNotAsked.map { visit.library.title($0) }
      page.text(
        words.result.safetyNotAsked.filled(["items": items.joined(separator: ", ")]), indent: 3,
        style: .bold)
    }
    if visit.findings.reasons.isEmpty {
      page.text(
        level.id == "undetermined" ? words.result.notEnough : words.result.noReasons, indent: 3,
        style: .dim)
    }
  }

  private func notes(
    _ page: inout Page, _ visit: VisitState, _ explain: Explanation, _ focused: ResultLine?
  ) {
    for (index, flag) in visit.noteFlags.enumerated() {
      let line = ResultLine.flag(index)
      page.entry(explain.note(flag), isFocused: line == focused)
      if visit.expanded.contains(line.key) {
        for item in flag.because { page.text(explain.item(item), indent: 7, style: .dim) }
      }
    }
    for warning in Set(visit.findings.packs.flatMap(\.warnings).map(\.kind.rawValue)).sorted()
    where warning != "safety-unanswered" {
      page.text(words.result.warnings[warning] ?? warning, indent: 3, style: .dim)
    }
  }

  private func offers(_ page: inout Page, _ visit: VisitState) {
    page.blank()
    page.text(words.result.offers, style: .dim)
    if visit.draft.openSafety.isEmpty {
      for offer in visit.findings.offers { page.text("- " + offer, indent: 3) }
    } else {
      page.text(words.result.withheld, indent: 3, style: .bold)
    }
  }

  private func areas(
    _ page: inout Page, _ visit: VisitState, _ explain: Explanation, _ focused: ResultLine?
  ) {
    page.blank()
    page.text(words.result.areas, style: .dim)
    for pack in visit.findings.packs {
      for domain in pack.domains {
        let line = ResultLine.domain(pack: pack.pack, id: domain.id)
        page.entry(
          visit.library.domainTitle(pack.pack, domain.id),
          trailing: words.result.states[domain.state.rawValue] ?? domain.state.rawValue,
          isFocused: line == focused)
        guard visit.expanded.contains(line.key) else { continue }
        for text in explain.domain(pack.pack, domain.id) { page.text(text, indent: 7, style: .dim) }
      }
    }
  }

  private func scores(
    _ page: inout Page, _ visit: VisitState, _ explain: Explanation, _ focused: ResultLine?
  ) {
    for pack in visit.findings.packs {
      for score in pack.scores {
        let line = ResultLine.score(pack: pack.pack, id: score.id)
        page.entry(
          "\(visit.library.texts[pack.pack]?.title ?? pack.pack): "
            + explain.scoreName(pack.pack, score.id),
          trailing: explain.value(score), isFocused: line == focused)
        guard visit.expanded.contains(line.key) else { continue }
        for text in explain.addends(score) { page.text(text, indent: 7, style: .dim) }
      }
    }
  }
}
