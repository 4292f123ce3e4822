import Assessment
import Screen

extension Model {
  func decisionPage(_ page: inout Page, _ visit: VisitState) {
    if let level = visit.findings.level {
      page.text(words.decision.intro.filled(["level": words.level(level).lowercasedFirst]))
    }
    if !visit.openSafety.isEmpty { page.text(words.decision.offersWait, style: .bold) }
    if let line = noTeamLine(visit) { page.text(line) }
    page.blank()
    page.form(visit.decision)
  }

  /// That nobody here takes the level, and what becomes of that.
  func noTeamLine(_ visit: VisitState) -> String? {
    let level = DecisionForm(self, visit).level(visit.decision)
    guard visit.openSafety.isEmpty, visit.lacksTeam(at: level, services) else { return nil }
    return words.decision.noTeam.filled(["n": String(level)]) + " " + words.decision.nextBest
  }

  /// What will be saved, before it is.
  func finishPage(_ page: inout Page, _ visit: VisitState) {
    let decision = words.decision
    page.text(decision.finishLine, style: .bold)
    page.blank()
    let lines = summary(visit)
    for line in lines {
      page.labelled(line.label, visible(line.text), indent: 1, width: 16)
    }
    page.labelled(decision.finishPath, visible(home.path), indent: 1, width: 16, style: .dim)
    page.blank()
    let empty = visit.emptyOfDecision
    if visit.isDecided, !empty.isEmpty {
      page.text(decision.finishMissing.filled(["list": words.names(empty)]))
    }
    let blocked =
      !visit.openSafety.isEmpty
      ? decision.safetyFirst : visit.neededOfDecision.map(words.notDecided)
    let start = page.rows.count
    page.text(blocked ?? decision.finishKey, style: .bold)
    page.mark(
      start..<page.rows.count, cursor: Position(column: Page.margin, row: start))
  }

  private func summary(_ visit: VisitState) -> [(label: String, text: String)] {
    let decision = words.decision
    let data = visit.draft.visit
    let who = decision.finishWhoLine.filled([
      "baby": data.baby.label, "relation": data.carer.relation,
      "date": words.date(data.contact.at.date), "code": data.practitioner,
    ])
    var lines = [(decision.finishWho, who)]
    if visit.guide != nil { lines.append((decision.finishAnswers, words.tallyList(visit))) }
    // Said in words only where nobody else is meant to be reading.
    let answers = Contact.SafeToTalk.allCases
    if !visit.isShared, let place = answers.firstIndex(of: data.contact.safeToTalk) {
      lines.append((decision.finishSafe, words.who.safeChoices[place]))
    }
    for (index, response) in data.safety.enumerated() {
      lines.append(
        (index == 0 ? decision.finishSafety : "", words.response(response, visit.library)))
    }
    if let reason = data.complexity { lines.append((decision.finishComplexity, reason)) }
    if let level = visit.findings.level { lines.append((decision.finishLevel, words.level(level))) }
    return lines + words.decided(visit)
  }

  func finishedPage(_ page: inout Page, _ visit: FinishedVisit) {
    page.text(words.decision.finished, style: .bold)
    page.blank()
    page.text(words.decision.finishedThanks)
    page.blank()
    page.labelled(words.decision.finishedPath, visible(visit.path), indent: 1, style: .dim)
  }
}

extension Decision {
  /// The decision in words, a label and a line each.
  func lines(_ words: Words) -> [(label: String, text: String)] {
    let decision = words.decision
    var lines: [(String, String)] = []
    if agrees {
      lines.append((decision.finishDecision, decision.finishAgree))
    } else if let level {
      let line = decision.finishDisagree.filled(["n": String(level), "reason": reason ?? ""])
      lines.append((decision.finishDecision, line))
    } else {
      let line = decision.finishDisagreeOnly.filled(["reason": reason ?? ""])
      lines.append((decision.finishDecision, line))
    }
    for (index, offer) in offers.enumerated() {
      let place = Offer.Response.allCases.firstIndex(of: offer.response) ?? 0
      lines.append(
        (
          index == 0 ? decision.finishOffers : "",
          "\(offer.service): \(decision.responses[place + 1])"
        ))
    }
    if !unmetNeed.isEmpty {
      let list = unmetNeed.joined(separator: ", ")
      lines.append((decision.unmetNeed, decision.unmetNeedLine.filled(["list": list])))
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
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
