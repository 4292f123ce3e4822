import Assessment

extension Turn {
  mutating func newVisit() {
    effects.append(.loadLibrary)
    let stages = model.library?.stages ?? []
    push(.who(Who(words: words, stages: stages, today: context.today)))
  }

  /// The guides arrive after the page was opened: it is filled in again where still empty.
  mutating func received(_ library: VisitLibrary) {
    model.library = library
    guard case .who(let who) = model.top, who.stages != library.stages, !who.isCorrection
    else { return }
    replace(.who(Who(words: words, stages: library.stages, today: context.today)))
  }

  mutating func changeIdentity() {
    if case .who(var who) = model.top {
      who.identity = who.isCorrection ? who.identity : nil
      if who.isCorrection { pop() } else { replace(.who(who)) }
      return
    }
    guard let visit = model.visit else { return }
    var who = Who(
      words: words, stages: visit.library.stages, identity: visit.draft.identity,
      today: context.today)
    who.known = []
    push(.who(who))
  }

  mutating func known(_ reference: String, _ babies: [KnownBaby]) {
    guard case .who(var who) = model.top else { return }
    who.take(babies, for: reference, words: words)
    who.describe(words, today: context.today)
    replace(.who(who))
  }

  /// Leaves a line of the form: looks a reference up, fills in a chosen carer.
  mutating func leaveField(_ who: inout Who) {
    switch who.form.focused?.id {
    case .reference:
      let reference = who.form.text(.reference)
      if !reference.isEmpty, reference != who.lookedUp {
        effects.append(.lookUp(reference: reference))
      }
    case .carer: who.takeCarer()
    default: break
    }
  }

  mutating func moveField(_ step: Int) {
    switch model.top {
    case .who(var who):
      leaveField(&who)
      if !who.form.move(step), step > 0 {
        replace(.who(who))
        return submitForm()
      }
      who.describe(words, today: context.today)
      replace(.who(who))
    case .firstRun(var form):
      if !form.move(step), step > 0 { return submitForm() }
      replace(.firstRun(form))
    case .visit where model.visit?.page == .decision:
      if model.visit?.decision.move(step) == false, step > 0 { return submitForm() }
      noteDecision()
    default: break
    }
    model.scroll = nil
  }

  mutating func submitForm() {
    switch model.top {
    case .who(var who):
      if who.identity != nil, !who.isCorrection {
        begin(who)
        return
      }
      let correcting = model.visit?.draft.identity
      who.identity = correcting
      let identity = who.check(
        words, setting: model.setting, practitioner: model.configuration.practitioner ?? "",
        now: context.now, at: correcting?.contact.at)
      guard let identity else {
        who.identity = nil
        replace(.who(who))
        model.scroll = nil
        return
      }
      if who.isCorrection {
        pop()
        note(.identified(identity))
        attendPrivacy()
        return
      }
      who.identity = identity
      replace(.who(who))
      model.scroll = 0
    case .firstRun(let form): finishFirstRun(form)
    case .visit where model.visit?.page == .decision: submitDecision()
    default: break
    }
  }

  private mutating func begin(_ who: Who) {
    guard let identity = who.identity else { return }
    effects.append(.begin(identity))
  }

  /// The journal is open: the visit starts at the opening words, in shared view.
  mutating func began(_ id: String, _ library: VisitLibrary, _ history: [EarlierContact]) {
    guard case .who(let who) = model.top, let identity = who.identity,
      let guide = library.guide(for: identity.contact.stage)
    else { return }
    let draft = Draft(id: id, identity: identity, at: context.now)
    model.library = library
    model.visit = VisitState(draft: draft, library: library, history: history)
    model.places = [.home(selected: 0), .visit]
    model.scroll = 0
    note(.identified(identity))
    note(.joined(PackStamp(guide)))
    attendPrivacy()
    notePlace()
  }

  mutating func resumed(_ draft: Draft, _ library: VisitLibrary, _ history: [EarlierContact]) {
    model.library = library
    model.visit = VisitState(draft: draft, library: library, history: history)
    if model.visit?.page == .decision { prepareDecision() }
    model.places = [.home(selected: 0), .visit]
    model.scroll = 0
    if let item = model.visit?.item, model.visit?.answer(item) == .untouched {
      note(.opened(item))
    }
    if let lost = draft.unplaced.first {
      say(words.visit.unplaced.filled(["item": "\(lost)", "n": String(draft.unplaced.count)]))
    }
  }

  /// Keeps the prompts about abuse and harm for a time alone, or gives them back.
  mutating func attendPrivacy() {
    guard let visit = model.visit, let guide = visit.guide else { return }
    for item in guide.items where item.isPrivate {
      let reference = ItemReference(pack: guide.id, item: item.id)
      let answer = visit.answer(reference)
      if !visit.isPrivate, answer == .untouched || answer == .opened {
        note(.answered(reference, code: Absence.notAsked.rawValue))
        note(.noted(reference, VisitState.notPrivate))
      } else if visit.isPrivate, answer == .absent(.notAsked),
        visit.note(reference) == VisitState.notPrivate
      {
        note(.answered(reference, code: nil))
        note(.noted(reference, ""))
      }
    }
  }
}
