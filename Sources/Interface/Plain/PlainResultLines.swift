import Assessment

extension Model {
  /// Strengths first, the level with every reason down to the answers, the offers, every area.
  func resultLines(_ visit: VisitState) -> [String] {
    let explain = Explanation(words: words, visit: visit)
    var lines = [words.result.title.asSentence] + safetyEvents(visit) + [strengths(visit)]
    lines += levelLines(visit)
    for (index, reason) in visit.shownReasons.enumerated() {
      lines += reasonLines(reason, "\(index + 1)", explain)
    }
    lines += noteLines(visit, explain)
    lines += offerLines(visit)
    lines.append(words.result.areas.asQuestion)
    for pack in visit.findings.packs {
      lines += pack.domains.map { area(pack.pack, $0, visit) }
      lines += pack.scores.map { sum(pack.pack, $0, visit, explain) }
    }
    return lines + [words.result.judgement, words.result.proposal]
  }

  /// What the level offers; it waits while a safety event does.
  func offerLines(_ visit: VisitState) -> [String] {
    [words.result.offers.asQuestion]
      + (visit.openSafety.isEmpty ? visit.findings.offers : [words.result.withheld])
  }

  /// The answers behind every area and the addends of every score, enough to check by hand.
  var areaReasons: [String] {
    guard let visit else { return [] }
    let explain = Explanation(words: words, visit: visit)
    return visit.findings.packs.flatMap { pack in
      pack.domains.flatMap { domain in
        [area(pack.pack, domain, visit)] + explain.domain(pack.pack, domain)
      }
        + pack.scores.flatMap {
          [sum(pack.pack, $0, visit, explain)] + explain.score(pack.pack, $0)
        }
    }
  }

  /// A safety event stands before everything else.
  private func safetyEvents(_ visit: VisitState) -> [String] {
    let events = visit.safetyTriggers.flatMap { trigger in
      [
        labelled(words.safety.title, visit.noted(trigger)),
        words.standing(of: trigger, in: visit, done: words.result.safetyDone),
      ]
    }
    return events.isEmpty ? [] : events + [words.result.safetyApart]
  }

  private func strengths(_ visit: VisitState) -> String {
    let found = visit.strengths.map { visit.library.label($0, code: "0") }
    return labelled(
      words.result.goingWell,
      found.isEmpty ? words.result.nothingYet : found.joined(separator: "; ").asSentence)
  }

  private func levelLines(_ visit: VisitState) -> [String] {
    guard let level = visit.findings.level else { return [] }
    var lines = [words.level(level).asSentence]
    if visit.guide != nil { lines.append(words.tally(visit).asSentence) }
    if level.isAtLeast {
      lines.append(words.result.possible.filled(["n": String(level.possible.upperBound)]))
    }
    if !visit.findings.safetyNotAsked.isEmpty {
      let items = visit.findings.safetyNotAsked.map(visit.library.title)
      lines.append(words.result.safetyNotAsked.filled(["items": items.joined(separator: ", ")]))
    }
    if visit.findings.reasons.isEmpty {
      lines.append(
        level.id == "undetermined" ? words.result.notEnough : words.result.noReasons)
    }
    return lines + words.missing(visit).map(\.asSentence)
  }

  /// `1`, then `1.1`: the number says what follows from what.
  private func reasonLines(
    _ reason: Reason, _ number: String, _ explain: Explanation
  ) -> [String] {
    var line = "\(number) \(explain.line(reason).asSentence)"
    if case .rule(let id, _) = reason.kind { line += " " + words.plain.rule.filled(["id": id]) }
    if let source = reason.source {
      line += " " + words.result.source.filled(["source": source]).asSentence
    }
    return [line]
      + reason.children.enumerated().flatMap { index, child in
        reasonLines(child, "\(number).\(index + 1)", explain)
      }
  }

  private func noteLines(_ visit: VisitState, _ explain: Explanation) -> [String] {
    var lines: [String] = []
    for flag in visit.noteFlags {
      lines.append(explain.note(flag))
      lines += flag.because.map { explain.item($0) }
    }
    return lines + explain.warnings(visit.findings)
  }

  private func area(_ pack: String, _ domain: DomainFinding, _ visit: VisitState) -> String {
    labelled(
      visit.library.domainTitle(pack, domain.id),
      words.result.states[domain.state] ?? domain.state.rawValue)
  }

  private func sum(
    _ pack: String, _ score: ScoreFinding, _ visit: VisitState, _ explain: Explanation
  ) -> String {
    labelled(explain.scoreName(pack, score.id), explain.value(score))
  }
}
