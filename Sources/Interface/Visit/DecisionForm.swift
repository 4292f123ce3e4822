import Assessment

/// A help that can be offered: what it is, and which kind.
struct Offering: Equatable, Sendable {
  let service: String
  let kind: Decision.Offer.Kind
}

extension VisitState {
  /// What can be offered at the level found: the local services that take it, then the level's
  /// own offers.
  func offerings(_ services: [Service]) -> [Offering] {
    let level = findings.level?.number ?? 0
    var offerings = services.filter { service in
      service.takes.contains { $0.rawValue == String(level) }
    }.map { Offering(service: $0.name, kind: level == 3 ? .referral : .consultation) }
    offerings += findings.offers.map { Offering(service: $0, kind: kind(of: $0, level: level)) }
    for offer in draft.visit.decision?.offers ?? []
    where !offerings.contains(where: { $0.service == offer.service }) {
      offerings.append(Offering(service: offer.service, kind: offer.kind))
    }
    return offerings
  }

  private func kind(of offer: String, level: Int) -> Decision.Offer.Kind {
    let lower = offer.lowercased()
    if lower.contains("referral") || lower.contains("refer ") { return .referral }
    return lower.contains("consult") || lower.contains("advice") ? .consultation : .other
  }
}

extension Turn {
  /// Fills the page from what is decided so far.
  mutating func prepareDecision() {
    guard let visit = model.visit else { return }
    let decision = visit.draft.visit.decision
    let found = visit.findings.level?.number ?? 0
    let others = (0...3).filter { $0 != found }
    let views =
      [words.decision.agree]
      + others.map {
        words.decision.otherLevel.filled(["n": String($0), "name": words.levelName($0)])
      }
    let chosen = decision.map { made in
      made.agrees ? 0 : (others.firstIndex { $0 == made.level } ?? -1) + 1
    }
    var fields = [
      Field(
        .view, words.decision.choice, hint: words.who.choose, choices: views, chosen: chosen),
      Field(.reason, words.decision.reason, text: decision?.reason ?? "", limit: 1_000),
    ]
    for (index, offering) in visit.offerings(model.services).enumerated() {
      let response = decision?.offers.first { $0.service == offering.service }?.response
      let place = response.flatMap { Decision.Offer.Response.allCases.firstIndex(of: $0) }
      fields.append(
        Field(
          .offer(index), offering.service, hint: words.who.choose,
          choices: words.decision.responses, chosen: place.map { $0 + 1 } ?? 0))
    }
    let seeAlone = !visit.isPrivate ? words.decision.seeAlone : ""
    fields += [
      Field(.otherOffer, words.decision.otherOffer, text: ""),
      Field(
        .consent, words.decision.consent, hint: words.who.choose,
        choices: words.decision.consents,
        chosen: decision?.consent.flatMap { Decision.Consent.allCases.firstIndex(of: $0) }),
      Field(
        .plan, words.decision.plan, hint: words.decision.planHint,
        text: decision?.plan ?? seeAlone, limit: 2_000),
      Field(
        .nextContact, words.decision.next, hint: words.decision.nextHint,
        text: decision?.nextContact?.description ?? ""),
    ]
    model.visit?.decision = Form(fields: fields)
    describeDecision()
  }

  /// Says what the program made of the typed date.
  mutating func describeDecision() {
    guard var form = model.visit?.decision else { return }
    for index in form.fields.indices {
      form.fields[index].note = nil
      form.fields[index].isWrong = false
    }
    let next = form.text(.nextContact)
    if !next.isEmpty {
      let read = words.readDate(next, today: context.today)
      form.say(
        read.problem ?? read.date.map { words.date($0) }, at: .nextContact,
        isWrong: read.problem != nil)
    }
    model.visit?.decision = form
  }

  /// The decision as the form stands; nil until a view is chosen.
  private func madeDecision() -> Decision? {
    guard let visit = model.visit, let view = visit.decision.chosen(.view) else { return nil }
    let form = visit.decision
    let others = (0...3).filter { $0 != visit.findings.level?.number ?? 0 }
    var offers: [Decision.Offer] = []
    for (index, offering) in visit.offerings(model.services).enumerated() {
      guard let response = form.chosen(.offer(index)), response > 0 else { continue }
      offers.append(
        Decision.Offer(
          service: offering.service, kind: offering.kind,
          response: Decision.Offer.Response.allCases[response - 1]))
    }
    let other = form.text(.otherOffer)
    if !other.isEmpty {
      offers.append(Decision.Offer(service: other, kind: .other, response: .offered))
    }
    let optional = { (text: String) in text.isEmpty ? nil : text }
    return Decision(
      agrees: view == 0, level: view == 0 ? nil : others[view - 1],
      reason: optional(form.text(.reason)), offers: offers,
      consent: form.chosen(.consent).map { Decision.Consent.allCases[$0] },
      plan: optional(form.text(.plan)),
      nextContact: words.readDate(form.text(.nextContact), today: context.today).date)
  }

  /// Notes the decision so far: leaving the page loses nothing.
  mutating func noteDecision() {
    guard let decision = madeDecision(), decision != model.visit?.draft.visit.decision else {
      return
    }
    note(.decided(decision))
  }

  mutating func submitDecision() {
    guard let decision = madeDecision() else {
      refuseDecision(words.decision.choiceMissing, at: .view)
      return
    }
    noteDecision()
    if !decision.agrees, decision.reason == nil {
      refuseDecision(words.decision.reasonMissing, at: .reason)
    } else if decision.consent == nil, decision.offers.contains(where: { $0.kind == .referral }) {
      refuseDecision(words.decision.consentMissing, at: .consent)
    } else if model.visit?.decision[.nextContact]?.isWrong == true {
      model.visit?.decision.focus(on: .nextContact)
    } else {
      goTo(.finish)
    }
  }

  private mutating func refuseDecision(_ line: String, at id: FieldID) {
    model.visit?.decision.say(line, at: id, isWrong: true)
    model.visit?.decision.focus(on: id)
    model.scroll = nil
  }
}

extension VisitState {
  /// Whether the decision can be saved: a view, with its reason where it differs, and a word on
  /// consent with a referral.
  var isDecided: Bool {
    guard let decision = draft.visit.decision else { return false }
    let isReasoned = decision.agrees || decision.reason != nil
    let needsConsent = decision.offers.contains { $0.kind == .referral }
    return isReasoned && (!needsConsent || decision.consent != nil)
  }
}

extension Words {
  /// The shown name of a level number.
  func levelName(_ number: Int) -> String {
    let ids = ["none-noted", "emerging", "established", "specialist"]
    return ids.indices.contains(number) ? result.levels[ids[number]] ?? ids[number] : ""
  }
}
