import Assessment
import Screen

extension LetterComposer {
  /// What a colleague needs to judge for themselves: strengths, areas, level and every reason down
  /// to the answers.
  func fillProfessional(_ letter: inout Letter, _ findings: Findings, _ parts: [LetterPart]) {
    let visit = source.visit
    let explain = Explanation(words: words, library: source.library, visit: visit)
    letter.strengths = strengths.map { sentence(explain.item($0)) }
    letter.level = findings.level.map(words.level)
    if let decision = visit.decision {
      if !decision.agrees, let level = decision.level {
        letter.ownView = words.decision.finishDisagree.filled([
          "n": String(level), "reason": visible(decision.reason ?? ""),
        ])
      }
      letter.consent = decision.consent.flatMap { words.letter.consents[$0] }
    }
    letter.areas = areas(findings)
    let showsComplexity = parts.contains { $0.kind == .complexity }
    func walk(_ reasons: [Reason], _ depth: Int) {
      for reason in reasons {
        if case .complexTick = reason.kind, !showsComplexity { continue }
        let line = Letter.Line(
          text: sentence(explain.line(reason)), depth: depth, source: reason.source.map(visible))
        letter.reasons.append(line)
        // What a score adds up from stands with the scale.
        if case .cutoff = reason.kind { continue }
        walk(reason.children, depth + 1)
      }
    }
    walk(telling(findings), 0)
    letter.gaps = findings.packs.flatMap { pack in
      pack.missing.map { source.library.title(ItemReference(pack: pack.pack, item: $0)) }
    }
    letter.circumstances = circumstances.map { sentence(explain.item($0)) }
    letter.wants = wants.map { sentence(explain.item($0)) }
  }

  /// The rules that ask for others' help, where any does; else all that fired.
  private func telling(_ findings: Findings) -> [Reason] {
    let referring = findings.reasons.filter { reason in
      if case .rule(_, let level) = reason.kind { level >= 2 } else { false }
    }
    return (referring.isEmpty ? findings.reasons : referring).worstFirst
  }

  /// One line that something was corrected, and when last; what it was is in the record.
  var correction: String? {
    let corrected = source.opened.after.corrected
    guard corrected.fields.contains(where: { $0.value != $0.recorded }) else { return nil }
    let last = corrected.amendments.last { $0.amendment?.changes.isEmpty == false }
    return last.map { words.letter.corrected.filled(["date": words.date($0.at.date)]) }
  }

  /// That the service has seen the family, or ended its work: it is not asked for what it gave.
  func seen(_ addressee: Letter.Addressee?) -> String? {
    let courses = OutcomeCourse.courses(source.opened.after.followUps).filter { course in
      addressee == nil || course.service == nil || course.service.map(visible) == addressee?.name
    }
    if let date = courses.compactMap(\.ended).max() {
      return words.letter.endedBy.filled(["date": words.date(date)])
    }
    return courses.compactMap(\.firstAppointment).min().map {
      words.letter.seenBy.filled(["date": words.date($0)])
    }
  }

  /// The areas by their state, the one to look at first standing first.
  private func areas(_ findings: Findings) -> [Letter.Area] {
    let domains = findings.packs.flatMap { pack in
      pack.domains.map { (state: $0.state, name: source.library.domainTitle(pack.pack, $0.id)) }
    }
    return DomainState.allCases.reversed().compactMap { state in
      let names = domains.filter { $0.state == state }.map(\.name)
      guard !names.isEmpty else { return nil }
      return Letter.Area(state: words.result.states[state] ?? state.rawValue, names: names)
    }
  }

  /// The title and the answer of an item, in one sentence.
  private func sentence(_ text: String) -> String {
    var result = ""
    var spaces = 0
    for character in visible(text) {
      if character == " " {
        spaces += 1
        continue
      }
      if spaces > 0 { result += spaces > 1 ? ", " : " " }
      spaces = 0
      result.append(character)
    }
    return result
  }

  private func guideItems(_ isWanted: (Item, Answer) -> Bool) -> [ItemReference] {
    source.visit.sheets.flatMap { sheet -> [ItemReference] in
      guard let pack = source.library.packs[sheet.pack], pack.kind == .guide else { return [] }
      return pack.items.indices.filter { isWanted(pack.items[$0], sheet[$0]) }
        .map { ItemReference(pack: pack.id, item: pack.items[$0].id) }
    }
  }

  private var strengths: [ItemReference] {
    guideItems { item, answer in item.kind == .rating && answer == .option(0) }
  }

  /// Facts of the family's days that were answered; the private ones come in by a tick only.
  private var circumstances: [ItemReference] {
    guideItems { item, answer in
      item.section == "life" && !item.isSensitive && answer.chosen != nil
    }
  }

  /// Whom the carer would talk to.
  private var wants: [ItemReference] {
    guideItems { item, answer in
      item.section == "your-view" && item.id == "talk-to" && answer.chosen != nil
    }
  }
}
