import Assessment
import Screen

extension Model {
  func decisionPage(_ page: inout Page, _ visit: VisitState) {
    if let level = visit.findings.level {
      page.text(words.decision.intro.filled(["level": words.level(level).lowercasedFirst]))
    }
    if !visit.draft.openSafety.isEmpty { page.text(words.decision.safetyFirst, style: .bold) }
    page.blank()
    page.form(visit.decision)
  }

  /// What will be saved, before it is.
  func finishPage(_ page: inout Page, _ visit: VisitState) {
    let decision = words.decision
    let draft = visit.draft
    page.text(decision.finishLine, style: .bold)
    page.blank()
    let carer = draft.visit.carer
    page.labelled(decision.finishWho, "\(draft.visit.baby.label), \(carer.relation)", indent: 1)
    let answered = visit.prompts.count { visit.answer($0).isSettled }
    page.labelled(
      decision.finishAnswers,
      decision.finishAnswered.filled([
        "n": String(answered), "gaps": String(visit.gaps.count),
      ]), indent: 1)
    if !draft.raised.isEmpty {
      page.labelled(
        decision.finishSafety,
        decision.finishSafetyLine.filled(["n": String(draft.visit.safety.count)]), indent: 1)
    }
    if let level = visit.findings.level {
      page.labelled(decision.finishLevel, words.level(level), indent: 1)
    }
    for line in draft.visit.decision?.lines(words) ?? [] {
      page.labelled(line.label, visible(line.text), indent: 1)
    }
    page.labelled(decision.finishPath, home.path, indent: 1, style: .dim)
    page.blank()
    if !draft.openSafety.isEmpty {
      page.text(decision.safetyFirst, style: .bold)
    } else if !visit.isDecided {
      page.text(decision.decideFirst, style: .bold)
    } else {
      let row = page.rows.count
      page.entry(decision.finishKey, isFocused: true)
      page.mark(row..<page.rows.count, cursor: Position(column: 1, row: row))
    }
  }

  func finishedPage(_ page: inout Page, _ visit: FinishedVisit) {
    page.text(words.decision.finished, style: .bold)
    page.blank()
    page.text(words.decision.finishedThanks)
    page.blank()
    page.labelled(words.decision.finishedPath, visit.path, indent: 1, style: .dim)
  }
}

extension Decision {
  /// The decision in words, a label and a line each.
  func lines(_ words: Words) -> [(label: String, text: String)] {
    let decision = words.decision
    var lines: [(String, String)] = []
    lines.append(
      (
        decision.finishDecision,
        agrees
          ? decision.finishAgree
          : decision.finishDisagree.filled([
            "n": level.map(String.init) ?? "-", "reason": reason ?? "",
          ])
      ))
    for (index, offer) in offers.enumerated() {
      let place = Offer.Response.allCases.firstIndex(of: offer.response) ?? 0
      lines.append(
        (
          index == 0 ? decision.finishOffers : "",
          "\(offer.service): \(decision.responses[place + 1])"
        ))
    }
    if let consent {
      let place = Consent.allCases.firstIndex(of: consent) ?? 0
      lines.append((decision.consent, decision.consents[place]))
    }
    if let plan { lines.append((decision.finishPlan, plan)) }
    if let nextContact { lines.append((decision.next, words.date(nextContact))) }
    return lines
  }
}

extension String {
  /// For a phrase that goes on inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
