import Assessment

extension Turn {
  /// Fills the page from what is decided so far, once; what is typed stays.
  mutating func prepareDecision() {
    guard let visit = model.visit else { return }
    let form = DecisionForm(model, visit)
    var fields = Form(fields: form.fields(Form(fields: [])))
    fields.rebuild(form.fields(fields))
    model.visit?.decision = fields
    describeDecision()
  }

  /// Shows the lines that what is chosen now asks for.
  mutating func refreshDecision() {
    guard let visit = model.visit, !visit.decision.fields.isEmpty else { return }
    let reason = visit.decision.text(.reason)
    if !reason.isEmpty { model.visit?.keptReason = reason }
    let fields = DecisionForm(model, model.visit ?? visit).fields(visit.decision)
    model.visit?.decision.rebuild(fields)
    describeDecision()
  }

  /// Says what the program made of the typed date, and what joins the plan by itself.
  private mutating func describeDecision() {
    guard let visit = model.visit else { return }
    let (words, today) = (words, context.today)
    if !visit.isPrivate { model.visit?.decision.say(words.decision.seeAloneNote, at: .plan) }
    let next = visit.decision.text(.nextContact)
    guard !next.isEmpty else { return }
    let read = words.readDate(next, today: today)
    if let problem = read.problem {
      model.visit?.decision.say(problem, at: .nextContact, isWrong: true)
    } else if let date = read.date {
      let days = date.days(since: today)
      let isPast = days < 0
      let when = words.decision.nextIn.filled([
        "date": words.date(date), "span": words.span(days, on: date),
      ])
      model.visit?.decision.say(
        isPast ? words.decision.nextPast.filled(["date": words.date(date)]) : when,
        at: .nextContact, isWrong: isPast)
    }
  }

  /// Notes the decision so far: leaving the page loses nothing.
  mutating func noteDecision() {
    guard let visit = model.visit, !visit.decision.fields.isEmpty else { return }
    let decision = DecisionForm(model, visit).decision(visit.decision, today: context.today)
    let before = visit.draft.visit.decision
    guard decision != before else { return }
    remember(
      .decision(before: before, after: decision, level: visit.findings.level?.number))
    note(.decided(decision))
  }

  mutating func submitDecision() {
    noteDecision()
    model.visit?.decision.clearNotes()
    describeDecision()
    guard let visit = model.visit else { return }
    switch visit.neededOfDecision {
    case .reason: return refuseDecision(words.decision.reasonMissing, at: .reason)
    case .consent: return refuseDecision(words.decision.consentMissing, at: .consent)
    case .some: return refuseDecision(words.decision.choiceMissing, at: .view)
    case nil: break
    }
    if visit.decision[.nextContact]?.isWrong == true {
      model.visit?.decision.focus(on: .nextContact)
      model.viewport = .focus
    } else {
      goTo(.finish)
    }
  }

  /// Opens the decision; from the summary at its first line that is missing.
  mutating func decide() {
    let comesFromFinish = model.visit?.page == .finish
    goTo(.decision)
    guard comesFromFinish, let visit = model.visit,
      let need = visit.neededOfDecision ?? visit.emptyOfDecision.first
    else { return }
    model.visit?.decision.focus(on: need.field(in: visit.decision))
    model.viewport = .focus
  }

  private mutating func refuseDecision(_ line: String, at id: FieldID) {
    model.visit?.decision.say(line, at: id, isWrong: true)
    model.visit?.decision.focus(on: id)
    model.viewport = .focus
  }

  /// The level changed after the decision: what was decided about the old one is asked again.
  mutating func reopenDecision() {
    guard var decision = model.visit?.draft.visit.decision, decision.hasView else { return }
    decision.agrees = false
    decision.level = nil
    note(.decided(decision))
    model.visit?.decision[.view]?.chosen = nil
    say(words.decision.levelChanged)
  }
}
