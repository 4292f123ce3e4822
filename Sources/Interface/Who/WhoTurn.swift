import Assessment

extension Turn {
  /// Asks first who the practitioner is where that was never said.
  ///
  /// - Parameter scale: The pack of the one scale that is to be scored, or nil for a walk.
  mutating func newVisit(scoring scale: String? = nil) {
    effects.append(.loadLibrary)
    guard model.configuration.practitioner != nil else {
      push(.firstRun(Form.firstRun(words, model.configuration)))
      return
    }
    if let scale {
      var who =
        model.keptWho ?? Who(words: words, stages: Stage.allCases, today: context.today)
      who.scale = scale
      return openWho(who)
    }
    if let kept = model.keptWho {
      return ask(.typedBefore(reference: kept.form.text(.reference)))
    }
    openWho(Who(words: words, stages: model.library?.stages ?? [], today: context.today))
  }

  /// Opens the page, with the guides as they are now.
  mutating func openWho(_ who: Who) {
    var who = who
    model.keptWho = nil
    if let library = model.library { who.take(from: library, words, today: context.today) }
    push(.who(who))
  }

  /// The guides arrived.
  mutating func received(_ library: VisitLibrary) {
    model.library = library
    let (words, today) = (words, context.today)
    changeWho { $0.take(from: library, words, today: today) }
  }

  /// Changes the page wherever it lies.
  mutating func changeWho(_ change: (inout Who) -> Void) {
    for index in model.places.indices {
      guard case .who(var who) = model.places[index] else { continue }
      change(&who)
      who.attend(words, today: context.today)
      model.places[index] = .who(who)
    }
  }

  /// Keeps what was typed, for the next time.
  mutating func keep(_ who: Who) {
    guard who.corrected == nil, !who.form.text(.reference).isEmpty else { return }
    var who = who
    who.identity = nil
    who.scale = nil
    model.keptWho = who
  }

  /// `c`: back to the lines from the read-back, or the open visit's own.
  mutating func changeIdentity() {
    if case .who(var who) = model.top {
      who.identity = nil
      replace(.who(who))
      model.viewport = .focus
      return
    }
    guard let visit = model.visit else { return }
    keepTyped()
    var who = Who(
      words: words, stages: visit.library.stages, correcting: visit.draft.identity,
      today: context.today)
    // What changes once a visit is open is who else is in the room; the lines before that are a
    // key up. It is the same line wherever the key is pressed.
    who.form.focus(on: .present)
    push(.who(who))
    model.viewport = .focus
  }

  mutating func known(_ reference: String, _ babies: [KnownBaby]) {
    guard case .who(var who) = model.top else { return }
    who.take(babies, for: reference, words: words)
    who.attend(words, today: context.today)
    let isSubmitted = who.awaitsLookUp
    who.awaitsLookUp = false
    replace(.who(who))
    if isSubmitted { submitWho() }
  }

  /// One line on or back. Only Enter hands the form in at its end: an arrow never does.
  mutating func moveField(_ step: Int, handsIn: Bool = false) {
    model.viewport.followsFocus = true
    switch model.top {
    case .who(var who):
      let left = who.form.focused?.id
      let part = who.part
      let isLast = !who.form.move(step) && handsIn
      // Enter does not carry a line that is wrong into the next part; the arrows still look ahead.
      if handsIn, who.part.rawValue > part.rawValue, let wrong = who.firstWrong(of: part) {
        who.form.focus = wrong
      }
      if who.part != part { model.viewport = .focus }
      replace(.who(who))
      leaveField(left)
      if isLast { submitForm() }
    case .after(var after):
      after.attend(words, today: context.today)
      let isLast = !after.form.move(step) && step > 0
      replace(.after(after))
      if isLast { submitForm() }
    case .scaleContact(var contact):
      if !contact.form.move(step), step > 0 { return submitForm() }
      replace(.scaleContact(contact))
    case .firstRun(var form):
      if !form.move(step), handsIn { return submitForm() }
      replace(.firstRun(form))
    case .reviewing(var desk):
      if !desk.form.move(step), step > 0 { return submitForm() }
      replace(.reviewing(desk))
      keepWhileWriting()
    case .filters(var shelf):
      if shelf.naming?.move(step) == false, step > 0 { return submitForm() }
      replace(.filters(shelf))
    case .visit where model.visit?.page == .decision:
      noteDecision()
      model.visit?.decision.clearNotes()
      if model.visit?.decision.move(step) == false, handsIn { submitForm() }
    default: break
    }
  }

  /// A line of "Who" was left: its reference is looked up, and a day of birth that an earlier
  /// visit contradicts stops the way.
  private mutating func leaveField(_ id: FieldID?) {
    guard case .who(let who) = model.top else { return }
    if id == .reference { lookUp(who) }
    if id == .born || id == .due || id == .baby { stopAtContradiction() }
  }

  private mutating func lookUp(_ who: Who) {
    let reference = who.form.text(.reference)
    guard !reference.isEmpty, reference != who.lookedUp else { return }
    effects.append(.lookUp(reference: reference))
  }

  /// Asks which date is right where an earlier visit contradicts; true when it had to.
  @discardableResult
  private mutating func stopAtContradiction() -> Bool {
    guard case .who(let who) = model.top else { return false }
    if let now = who.birth, now != who.confirmedBirth {
      if let earlier = who.contradictedBirth {
        ask(.birthDates(earlier: earlier, now: now))
        return true
      }
      if let due = who.contradictedPregnancy {
        ask(.dueAndBirth(due: due, born: now))
        return true
      }
    }
    if let now = who.due, now != who.confirmedDue, let earlier = who.contradictedDue {
      ask(.dueDates(earlier: earlier, now: now))
      return true
    }
    return false
  }

  mutating func submitForm() {
    switch model.top {
    case .who(let who):
      if let identity = who.identity {
        // What was not seen was not read back.
        guard showsEnd() else { return say(words.commands.readOn) }
        return effects.append(.begin(identity))
      }
      submitWho()
    case .firstRun(let form): finishFirstRun(form)
    case .after: submitAfter()
    case .letter(let desk):
      // Written as it is ticked; before that the kind that has the focus is taken.
      openLetterLine(desk.kind == nil ? desk.selected : desk.lines(words).count - 1)
    case .visit where model.visit?.page == .decision: submitDecision()
    case .formCheck: submitFormCheck()
    case .scaleContact: submitScaleContact()
    case .reviewing(let desk): submit(desk)
    case .filters: keepFilter()
    default: break
    }
  }

  mutating func submitWho() {
    guard case .who(var who) = model.top else { return }
    let reference = who.form.text(.reference)
    if !reference.isEmpty, reference != who.lookedUp {
      // Known babies are offered before anything is read back.
      who.awaitsLookUp = true
      replace(.who(who))
      return effects.append(.lookUp(reference: reference))
    }
    let identity = who.check(
      words, setting: model.setting, practitioner: model.configuration.practitioner ?? "",
      team: model.configuration.team, now: context.now, isWhole: model.isPlain)
    model.viewport = .focus
    replace(.who(who))
    guard let identity, !stopAtContradiction() else { return }
    if who.corrected != nil { return correct(identity) }
    if asksToReopen(identity) { return }
    if asksForBirth(identity) { return }
    if !who.isNewBesideDraft, let draft = unfinished(identity) { return ask(.begun(id: draft.id)) }
    who.identity = identity
    replace(.who(who))
    model.viewport = .start
  }

  /// A visit with the same baby and carer that was begun and not finished.
  private func unfinished(_ identity: Identity) -> DraftRow? {
    model.home.drafts.first {
      $0.problem == nil && $0.baby == identity.baby.label
        && $0.relation.lowercased() == identity.carer.relation.lowercased()
    }
  }

  /// The open visit is with somebody else than was said, or in another room.
  private mutating func correct(_ identity: Identity) {
    pop()
    guard let before = model.visit?.draft.identity, before != identity else { return }
    note(.identified(identity))
    attendPrivacy()
    if before.baby != identity.baby || before.carer.key != identity.carer.key {
      effects.append(.recall(identity))
    }
  }
}
