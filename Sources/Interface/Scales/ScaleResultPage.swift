import Assessment
import Screen

extension Model {
  /// What the form scores, and everything that is needed to believe it.
  func scaleResultPage(
    _ page: inout Page, _ entry: ScaleEntry, _ pack: Pack, _ visit: VisitState
  ) {
    let view = ScaleResultView(words: words, pack: pack, visit: visit)
    page.text(visit.library.texts[pack.id]?.title ?? pack.id, style: .bold)
    if page.isCompact {
      // On a small terminal what stands before a score is longer than the page.
      for score in view.scores { page.text(view.sum(score), style: .bold) }
    }
    let checked = visit.entrySheet?.checked
    page.text(
      checked.flatMap { words.scale.resultLine[$0] } ?? words.scale.notChecked,
      style: checked == nil ? .bold : .dim)
    if visit.isUnsaved { page.text(words.scale.notSavedLine, style: .bold) }
    if let line = visit.contactLine(pack, words, on: today) { page.text(line) }
    for line in view.standing { page.text(line, style: .bold) }
    page.blank()
    for (index, score) in view.scores.enumerated() {
      let isOpen = entry.expanded.contains(score.id)
      page.entry(
        key: isOpen ? "-" : "+", view.title(score), isFocused: visit.selected == index)
      let start = page.rows.count
      for line in view.lines(score) { page.text(line, indent: 6) }
      if isOpen { for line in view.addends(score) { page.text(line, indent: 6, style: .dim) } }
      if isOpen, visit.selected == index { page.mark(opened: start..<page.rows.count) }
    }
    page.blank()
    for line in view.after { page.text(line) }
    page.text(words.scale.addends, style: .dim)
    page.text(words.result.judgement, style: .dim)
    page.text(words.scale.source.filled(["source": pack.source]), style: .dim)
    if visit.library.localWording.contains(pack.id) {
      page.text(words.scale.ownWording, style: .dim)
    }
    page.text(words.scale.licence.filled(["licence": pack.licence]), style: .dim)
  }
}

/// The scores of one form in lines; the screens and plain mode say the same.
struct ScaleResultView {
  let words: Words
  let pack: Pack
  let visit: VisitState
  private let explain: Explanation

  init(words: Words, pack: Pack, visit: VisitState) {
    self.words = words
    self.pack = pack
    self.visit = visit
    explain = Explanation(words: words, visit: visit)
  }

  private var found: PackFindings? { visit.findings.packs.first { $0.pack == pack.id } }

  var scores: [ScoreFinding] { found?.scores ?? [] }

  /// What to know before a score is believed: for whom it was made, straight lines, safety.
  var standing: [String] {
    guard let found else { return [words.scale.nothingKeyed] }
    var lines = found.warnings.filter { $0.kind != .unverified }
      .compactMap { words.result.warnings[$0.kind] }
    for warning in found.warnings {
      lines += warning.subjects.compactMap { visit.library.texts[pack.id]?.warnings[$0] }
    }
    if !found.missing.isEmpty {
      lines.append(words.openItems(found.missing))
    }
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  /// `Factor 1: 12`.
  func sum(_ score: ScoreFinding) -> String {
    let name = visit.library.texts[pack.id]?.scores[score.id] ?? score.id
    return words.scale.score.filled(["name": name, "value": value(score)])
  }

  /// `Factor 1: 12`, with the range it lies in.
  func title(_ score: ScoreFinding) -> String {
    let range = words.scale.range.filled([
      "low": "\(score.range.lowerBound)", "high": "\(score.range.upperBound)",
      "direction": score.higherIs == .worse
        ? words.scale.higherWorse : words.scale.higherBetter,
    ])
    return sum(score) + "  (\(range))"
  }

  private func value(_ score: ScoreFinding) -> String {
    if let value = score.value { return "\(value)" }
    return words.scale.open.filled([
      "low": "\(score.possible.lowerBound)", "high": "\(score.possible.upperBound)",
    ])
  }

  /// Every cut-off with what it says of whom and where that is published.
  func lines(_ score: ScoreFinding) -> [String] {
    let band = words.band(score, of: pack.scores.first { $0.id == score.id })
    return [band].compactMap { $0 } + score.cutoffs.flatMap { cutoffLines($0, of: score) }
  }

  private func cutoffLines(_ line: CutOffFinding, of score: ScoreFinding) -> [String] {
    let cutoff = line.cutoff
    let state =
      line.isMet.map { $0 ? words.scale.past : words.scale.notPast } ?? words.scale.undecided
    let about = visit.library.texts[pack.id]?.cutoffs[cutoff.id] ?? "\(cutoff.at)"
    var tail = cutoff.isVerified ? [] : [words.scale.unverified]
    if cutoff.canFlagSomebody, !line.flags {
      tail.append(
        visit.situation.role == nil ? words.scale.flagsUnknown : words.scale.flagsNot)
    }
    tail.append(words.result.source.filled(["source": cutoff.source]))
    var lines = ["\(state): \(about) \(tail.joined(separator: " "))"]
    if line.isMet == nil {
      let open = score.addends.filter { $0.value == nil }.map(\.item)
      lines.append(words.deciding(open, at: cutoff.at))
    }
    return lines
  }

  /// `5: 3rd option = 1`, so that it can be added up by hand.
  func addends(_ score: ScoreFinding) -> [String] {
    score.addends.map { addend in
      let item = pack.position(of: addend.item).map { pack.items[$0] }
      let answer = item?.answer(code: addend.answer) ?? .untouched
      return words.result.addend.filled([
        "item": addend.item,
        "answer": item.map { words.entry(answer, of: $0, in: pack) } ?? "",
        "value": addend.value.map { "\($0)" } ?? "?",
      ])
    }
  }

  /// What follows the scores: that there is no verdict, and what is offered next.
  var after: [String] {
    var lines: [String] = []
    if !pack.scores.contains(where: { $0.cutoffs.contains { $0.isVerified } }) {
      lines.append(words.scale.noCutoff)
    }
    let led = visit.led(from: pack.id)
    if !led.isEmpty {
      lines.append(
        words.scale.leads.filled(["list": led.map(\.title).joined(separator: "; ")]))
    }
    return lines
  }
}

extension CutOff {
  /// Whether it raises a flag for some role.
  fileprivate var canFlagSomebody: Bool { isVerified && !flagsFor.isEmpty }
}
