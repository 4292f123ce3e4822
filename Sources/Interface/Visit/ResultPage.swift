import Assessment
import Screen

extension Model {
  /// What waits, then strengths, then the level with its reasons, then every area.
  func resultPage(_ page: inout Page, _ visit: VisitState) {
    let result = ResultView(model: self, visit: visit)
    result.safety(&page)
    result.strengths(&page)
    page.blank()
    result.level(&page)
    result.reasons(&page)
    result.missing(&page)
    result.notes(&page)
    result.offers(&page)
    result.areas(&page)
    page.blank()
    page.text(words.result.judgement, style: .bold)
    page.text(words.result.proposal, style: .dim)
  }
}

/// Draws the parts of the result; every line opens into its reasons.
struct ResultView {
  let words: Words
  let visit: VisitState
  let services: [Service]
  let explain: Explanation
  let focused: ResultLine?

  init(model: Model, visit: VisitState) {
    words = model.words
    self.visit = visit
    services = model.services
    explain = Explanation(words: model.words, visit: visit)
    let lines = visit.resultLines
    focused = visit.selected.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// A line with a sign whether it is opened, and what it opens into.
  func line(
    _ page: inout Page, _ line: ResultLine, _ text: String, trailing: String = "",
    indent: Int = 3, opensTo details: (inout Page) -> Void
  ) {
    let isOpen = visit.expanded.contains(line)
    page.entry(
      key: isOpen ? "-" : "+", text, trailing: trailing, isFocused: line == focused,
      indent: indent)
    guard isOpen else { return }
    let start = page.rows.count
    details(&page)
    if line == focused { page.mark(opened: start..<page.rows.count) }
  }

  /// A safety event stands before everything else.
  func safety(_ page: inout Page) {
    for trigger in visit.safetyTriggers {
      page.labelled(
        words.safety.title, visit.noted(trigger), indent: 1, width: 13, style: .bold)
      let line = words.standing(of: trigger, in: visit, done: words.result.safetyDone)
      page.labelled("", line, indent: 1, width: 13)
    }
    if !visit.safetyTriggers.isEmpty {
      page.labelled("", words.result.safetyApart, indent: 1, width: 13, style: .dim)
    }
    if !visit.draft.raised.isEmpty { page.blank() }
  }

  /// Strengths first: what was seen and heard, a few of them until the line is opened.
  func strengths(_ page: inout Page) {
    let strengths = visit.strengths
    guard !strengths.isEmpty else {
      page.labelled(words.result.goingWell, words.result.nothingYet, indent: 1, width: 13)
      return
    }
    var shown = strengths.prefix(3).map { visit.library.label($0, code: "0") }
    if strengths.count > 3 {
      shown.append(words.result.moreStrengths.filled(["n": String(strengths.count - 3)]))
    }
    let text = words.result.goingWellLine.filled(["list": shown.joined(separator: " · ")])
    line(&page, .strengths, text) { page in
      for item in strengths { page.text(explain.item(item), indent: 6, style: .dim) }
    }
  }

  func level(_ page: inout Page) {
    guard let level = visit.findings.level else { return }
    page.text(words.level(level), style: .bold)
    if visit.guide != nil { page.text(words.tally(visit), indent: 3) }
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
        level.id == "undetermined" ? words.result.notEnough : words.result.noReasons, indent: 3)
    }
  }

  func reasons(_ page: inout Page) {
    for (index, reason) in visit.shownReasons.enumerated() { self.reason(&page, reason, [index]) }
  }

  /// A reason opens into its own reasons down to the answers; its source stands below them.
  private func reason(_ page: inout Page, _ reason: Reason, _ path: [Int]) {
    let indent = 3 + 2 * (path.count - 1)
    line(
      &page, .reason(path: path), explain.headline(reason),
      trailing: path.count == 1 ? explain.rule(reason) : "", indent: indent
    ) { page in
      for (index, child) in reason.children.enumerated() {
        self.reason(&page, child, path + [index])
      }
      for text in explain.details(reason) { page.text(text, indent: indent + 3, style: .dim) }
    }
  }

  func missing(_ page: inout Page) {
    for text in words.missing(visit) { page.text(text, indent: 3) }
  }

  func notes(_ page: inout Page) {
    for (index, flag) in visit.noteFlags.enumerated() {
      line(&page, .flag(index), explain.note(flag)) { page in
        for item in flag.because { page.text(explain.item(item), indent: 6, style: .dim) }
      }
    }
    for text in explain.warnings(visit.findings) { page.text(text, indent: 3, style: .dim) }
  }
}
