import Assessment

/// The lines of the decision, made from what is decided so far and from what the view asks for.
struct DecisionForm {
  let words: Words
  let visit: VisitState
  let services: [Service]

  init(_ model: Model, _ visit: VisitState) {
    words = model.words
    services = model.services
    self.visit = visit
  }

  /// The levels, 0 to 3: each is a line of the view and its own digit.
  private static let levels = 0...3

  private var found: Int { visit.findings.level?.number ?? 0 }

  /// The line that agrees: that of the level found; behind the levels where none was found.
  var agreeing: Int { visit.findings.level?.number ?? DecisionForm.levels.count }

  /// The level of the chosen view; the one found while none is chosen.
  func level(_ form: Form) -> Int {
    form.chosen(.view).flatMap { DecisionForm.levels.contains($0) ? $0 : nil } ?? found
  }

  func fields(_ form: Form) -> [Field] {
    let decision = visit.draft.visit.decision
    var fields = [view(decision)]
    // Agreeing needs no reason; one that was written waits for another view.
    let chosen = form[.view] == nil ? chosenView(decision) : form.chosen(.view)
    if chosen != agreeing, chosen != nil || reason(decision) != nil {
      fields.append(
        Field(
          .reason, words.decision.reason, hint: words.decision.reasonHint,
          text: reason(decision) ?? "", limit: 1_000))
    }
    // While a safety event is open nothing else is offered.
    if visit.openSafety.isEmpty { fields += offers(decision, form) + other(form) }
    let consent = decision?.consent.flatMap { Decision.Consent.allCases.firstIndex(of: $0) }
    return fields + [
      Field(.consent, words.decision.consent, choices: words.decision.consents, chosen: consent),
      Field(
        .plan, words.decision.plan, hint: words.decision.planHint,
        text: Plan(decision?.plan, words).typed, limit: 2_000),
      Field(
        .nextContact, words.decision.next, hint: words.decision.nextHint,
        text: decision?.nextContact.map(words.date) ?? "", limit: 40),
    ]
  }

  private func reason(_ decision: Decision?) -> String? { decision?.reason ?? visit.keptReason }

  private func view(_ decision: Decision?) -> Field {
    let levels = DecisionForm.levels.map { level in
      // What was found has a name of its own where too little was answered.
      let own =
        level == agreeing ? visit.findings.level.flatMap { words.result.levels[$0.id] } : nil
      return (level == agreeing ? words.decision.agree : words.decision.otherLevel)
        .filled(["name": (own ?? words.levelName(level)).lowercasedFirst])
    }
    let seen = visit.findings.level == nil ? [words.scale.seen] : []
    return Field(
      .view, words.decision.choice, choices: levels + seen,
      keys: ChoiceKeys(digits: levels.count, extra: seen.count), chosen: chosenView(decision))
  }

  private func chosenView(_ decision: Decision?) -> Int? {
    decision.flatMap { made in
      made.agrees ? agreeing : made.level.flatMap { DecisionForm.levels.contains($0) ? $0 : nil }
    }
  }

  private func offers(_ decision: Decision?, _ form: Form) -> [Field] {
    let other = form.text(.otherOffer)
    let offerings = visit.offerings(at: level(form), services, words)
    return offerings.filter { $0.service != other }.map { offering in
      let response = decision?.offers.first { $0.service == offering.service }?.response
      let place = response.flatMap { Decision.Offer.Response.allCases.firstIndex(of: $0) }
      return Field(
        .offer(offering), offering.label, choices: words.decision.responses,
        chosen: place.map { $0 + 1 } ?? 0, emptied: 0)
    }
  }

  private func other(_ form: Form) -> [Field] {
    let other = Field(
      .otherOffer, words.decision.otherOffer, hint: words.decision.otherHint, text: "")
    guard !form.text(.otherOffer).isEmpty else { return [other] }
    return [
      other,
      Field(
        .otherKind, words.decision.otherKind, choices: words.decision.kinds, chosen: 2, emptied: 2),
      Field(
        .otherResponse, words.decision.otherResponse,
        choices: Array(words.decision.responses.dropFirst()), chosen: 0, emptied: 0),
    ]
  }

  /// The decision as the form stands; nil while nothing is chosen or written.
  ///
  /// Without a view it has neither agreement nor level: kept, but not decided.
  func decision(_ form: Form, today: CalendarDate) -> Decision? {
    let view = form.chosen(.view)
    let optional = { (text: String) in text.isEmpty ? nil : text }
    let agrees = view == agreeing
    let level = view.flatMap { !agrees && DecisionForm.levels.contains($0) ? $0 : nil }
    let decision = Decision(
      agrees: agrees, level: level, reason: agrees ? nil : optional(form.text(.reason)),
      offers: visit.openSafety.isEmpty ? offers(form) : visit.draft.visit.decision?.offers ?? [],
      consent: form.chosen(.consent).map { Decision.Consent.allCases[$0] },
      plan: Plan(typed: form.text(.plan)).text(isPrivate: visit.isPrivate, words),
      nextContact: words.readDate(form.text(.nextContact), today: today).date)
    return decision.isEmpty(besides: Plan(typed: "").text(isPrivate: visit.isPrivate, words))
      ? nil : decision
  }

  private func offers(_ form: Form) -> [Decision.Offer] {
    var offers: [Decision.Offer] = []
    for field in form.fields {
      guard case .offer(let offering) = field.id, let chosen = field.chosen, chosen > 0 else {
        continue
      }
      offers.append(
        Decision.Offer(
          service: offering.service, kind: offering.kind,
          response: Decision.Offer.Response.allCases[chosen - 1]))
    }
    let other = form.text(.otherOffer)
    guard !other.isEmpty else { return offers }
    offers.append(
      Decision.Offer(
        service: other,
        kind: Decision.Offer.Kind.allCases[form.chosen(.otherKind) ?? 2],
        response: Decision.Offer.Response.allCases[form.chosen(.otherResponse) ?? 0]))
    return offers
  }
}

extension Decision {
  /// Whether a view is chosen; without one the rest is kept, but nothing is decided.
  var hasView: Bool { agrees || level != nil }

  fileprivate func isEmpty(besides plan: String?) -> Bool {
    self == Decision(agrees: false, plan: plan)
  }
}

extension VisitState {
  /// Whether the decision can be saved.
  var isDecided: Bool { neededOfDecision == nil }
}

extension Decision {
  /// Whether something was offered that goes to another service with the family's name.
  var needsConsent: Bool {
    offers.contains { $0.kind == .referral && $0.response != .noServiceHere }
  }
}
