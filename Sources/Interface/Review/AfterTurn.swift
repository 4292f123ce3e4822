import Assessment

/// What can be said with one key of a saved visit, or of a timeline.
enum AfterKey { case outcome, addendum, error, story }

extension Turn {
  mutating func sayAfter(_ key: AfterKey) {
    guard namesPractitioner() else { return }
    if let opened = model.openedRecord {
      switch key {
      case .outcome: open(.outcome(opened))
      case .addendum: open(.addendum(opened))
      case .error: open(.error(opened))
      case .story:
        let visit = opened.standing
        let isClosed = opened.after.closing != nil
        open(isClosed ? .reopening(visit.dyad, visit.baby) : .closing(visit.dyad, visit.baby))
      }
    } else if case .timeline(let opened) = model.top, key == .story {
      let dyad = opened.timeline.dyad
      let baby = opened.timeline.last?.baby
      open(opened.closing == nil ? .closing(dyad, baby) : .reopening(dyad, baby))
    }
  }

  /// Whether it is known who speaks; else it is asked first.
  mutating func namesPractitioner() -> Bool {
    guard model.configuration.practitioner == nil else { return true }
    push(.firstRun(Form.firstRun(words, model.configuration)))
    return false
  }

  /// Opens a form, with what was typed there when it was left.
  mutating func open(_ kind: AfterForm.Kind) {
    if let kept = model.keptAfter, kept.kind == kind {
      push(.after(kept))
    } else {
      push(
        .after(AfterForm(kind, words, services: model.services, today: context.today)))
    }
    model.viewport = .focus
  }

  mutating func submitAfter() {
    guard case .after(var after) = model.top else { return }
    after.form.clearNotes()
    replace(.after(after))
    model.viewport = .focus
    switch after.kind {
    case .outcome(let opened): keepOutcome(after.form, opened)
    case .correction(let opened, let places): keepCorrection(after, opened, places)
    case .addendum(let opened):
      do throws(AmendmentRefusal) {
        let amendment = try opened.after.corrected.amendment(
          about: opened.record.id, [], reason: nil, note: typed(.note), packs: [:])
        effects.append(.keep(.amendment(amendment)))
      } catch {
        refuse(.note, words.line(error))
      }
    case .error(let opened): keepMark(opened)
    case .closing(let dyad, let baby):
      // A story is not ended in passing: whoever ends it says why, if only that it is not said.
      guard let chosen = after.form.chosen(.because) else {
        return refuse(.because, words.after.becauseMissing)
      }
      let all = DyadStatus.Because.allCases
      keepStatus(.closed(because: all.indices.contains(chosen) ? all[chosen] : nil), dyad, baby)
    case .reopening(let dyad, let baby): keepStatus(.open, dyad, baby)
    }
  }

  func typed(_ id: FieldID) -> String? {
    guard let text = model.form?.text(id), !text.isEmpty else { return nil }
    return text
  }

  /// Says at a line what is wrong with it.
  mutating func refuse(_ id: FieldID, _ line: String) {
    guard case .after(var after) = model.top else { return }
    after.form.say(line, at: id, isWrong: true)
    after.form.focus(on: id)
    replace(.after(after))
  }

  /// The day that was typed, today or before; nil when the line says what is wrong with it.
  mutating func day() -> CalendarDate? {
    let read = words.readDate(model.form?.text(.on) ?? "", today: context.today)
    guard let date = read.date else {
      refuse(.on, read.problem ?? "")
      return nil
    }
    guard date <= context.today else {
      refuse(.on, words.after.futureDay)
      return nil
    }
    return date
  }

  private mutating func keepOutcome(_ form: Form, _ opened: OpenedRecord) {
    guard let event = form.chosen(.event) else { return refuse(.event, words.after.eventMissing) }
    guard let on = day() else { return }
    let visited = opened.standing.contact.at.date
    guard on >= visited else {
      return refuse(.on, words.after.beforeVisit.filled(["date": words.date(visited)]))
    }
    let helped = form.chosen(.helped) ?? .max
    let helps = VisitOutcome.Helped.allCases
    effects.append(
      .keep(
        .outcome(
          VisitOutcome(
            about: opened.record.id, service: typed(.service),
            event: VisitOutcome.Event.allCases[event], on: on,
            helped: helps.indices.contains(helped) ? helps[helped] : nil, note: typed(.note)))))
  }

  private mutating func keepStatus(_ status: DyadStatus.Status, _ dyad: Dyad, _ baby: Baby?) {
    guard let on = day() else { return }
    effects.append(
      .keep(
        .status(
          DyadStatus(dyad: dyad, baby: baby, status: status, on: on, note: typed(.note)))))
  }

  /// Marking is asked about once more, and No is what Enter says; taking the mark back is not.
  private mutating func keepMark(_ opened: OpenedRecord) {
    let corrected = opened.after.corrected
    do throws(AmendmentRefusal) {
      let amendment = try corrected.mark(
        about: opened.record.id, inError: !corrected.isInError, reason: typed(.reason))
      guard amendment.enteredInError == true else {
        return effects.append(.keep(.amendment(amendment)))
      }
      ask(
        .enterInError(
          amendment, of: corrected.visit.dyad, on: corrected.visit.contact.at.date))
    } catch {
      refuse(.reason, words.line(error))
    }
  }

  /// It is on the disk: the form is left, and what it was about is read again.
  mutating func kept(_ content: FollowUp.Content) {
    model.keptAfter = nil
    while isForm(model.top) { pop() }
    for place in model.places { readAgain(place) }
    if case .who = model.top {
      changeWho { $0.isReopened = true }
      submitWho()
    }
    if model.visit == nil { effects.append(.loadHome) }
    say(words.kept(content))
  }

  /// Every page behind shows what is on the disk now.
  private mutating func readAgain(_ place: Place) {
    switch place {
    case .record, .roomRecord:
      if let id = place.record?.record.id { effects.append(.openRecord(id: id)) }
    case .timeline(let opened):
      effects.append(.openTimeline(opened.timeline.dyad, baby: opened.timeline.last?.baby))
    case .saved: effects.append(.listRecords)
    case .due: effects.append(.loadDue)
    case .cameBack: effects.append(.loadCameBack)
    case .room: askRoom()
    default: break
    }
  }

  private func isForm(_ place: Place) -> Bool {
    switch place {
    case .after, .places: true
    default: false
    }
  }

  /// The timeline arrived: anew where it is open already.
  mutating func received(_ opened: OpenedTimeline) {
    if case .timeline(let before) = model.top, before.timeline.dyad == opened.timeline.dyad {
      replace(.timeline(opened))
    } else {
      push(.timeline(opened))
    }
  }
}
