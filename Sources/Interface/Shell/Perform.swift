import Assessment
import Screen

extension Turn {
  /// Does what a command says. Which keys lead here is in ``CommandTable``.
  mutating func perform(_ id: CommandID, key: Key = .enter) {
    if moveInRoom(id) { return }
    switch id {
    case .up: keysItems ? moveInGrid(-1) : moveSelection(-1)
    case .down: keysItems ? moveInGrid(1) : moveSelection(1)
    case .first: keysItems ? moveToItem(0) : moveToEnd(-1)
    case .last:
      keysItems ? moveToItem((model.visit?.entryPack?.items.count ?? 1) - 1) : moveToEnd(1)
    case .pageUp: scrollPage(-1)
    case .pageDown: scrollPage(1)
    case .open: if showsFocus() { open() }
    case .expand:
      guard showsFocus() else { return }
      if case .roomRecord(let record) = model.top { expandRoomRecord(record) } else { expand() }
    case .choose: if showsFocus() { choose(key: key) }
    case .write: writeHere()
    case .close: close()
    case .back where key == .escape && foldOne(): break
    case .back: goBack()
    case .next where model.top == .visit && model.visit?.entry != nil: nextInScale()
    case .next where model.scope == .workshop: stepInWorkshop(1)
    case .begin where model.visit?.entry != nil: goOnInScale()
    case .next, .rate: step(1)
    case .skip:
      step(1)
      say(words.visit.watchSkipped)
    case .home: goHome()
    case .leave: leave()
    case .stay: pop()
    case .leaveAnyway: depart()
    case .quit: quit()
    case .help: push(.help)
    case .palette: push(.palette(Pick()))
    case .search: push(.search(Pick()))
    case .hide: model.isHidden = true
    case .newVisit: newVisit()
    case .carryOn: push(.carryOn(selected: 0))
    case .saved:
      effects.append(.listRecords)
      push(.saved(selected: 0))
    case .due:
      effects.append(.loadDue)
      push(.due(selected: 0))
    case .timeline: openTimeline()
    case .trainingRoom: openTraining()
    case .readResult: readResult()
    case .card: push(.card)
    case .room: openRoom()
    case .report: openReport()
    case .reportGrouping: nextReportGrouping()
    case .reportPeriod: nextReportPeriod()
    case .reportSmall: toggleSmallNumbers()
    case .reportWrite: writeReport()
    case .filter: changeRoom { $0.isTyping = true }
    case .complete: completeFilter()
    case .filterHelp: push(.filterHelp)
    case .sort: sortRoom()
    case .reverse: reverseRoom()
    case .nextRecord: stepInRoom(1)
    case .previousRecord: stepInRoom(-1)
    case .review: openReview()
    case .cameBack: openCameBack()
    case .compare: compareVisits()
    case .filters: openFilters()
    case .dropFilter: dropFilter()
    case .exchange: openExchange()
    case .beginExchange: beginExchange()
    case .someoneElse: push(.firstRun(Form.someoneElse(words, model.configuration)))
    case .change: changeIdentity()
    case .nextField: moveField(1, handsIn: key == .enter)
    case .previousField: moveField(-1)
    case .chooseLine: break
    case .submit: submitForm()
    case .begin: step(1)
    case .shortWalk: startWalk(isFull: false)
    case .fullWalk: startWalk(isFull: true)
    case .answer: answerKey(key)
    case .noAnswer where model.visit?.entry?.phase == .again: itemAfter()
    case .noAnswer: push(.noAnswer(selected: 0))
    case .note where model.scope == .workshop: noteInWorkshop()
    case .note: if let item = model.visit?.item { write(.note(item)) }
    case .why where model.scope == .workshop: toggleWhyInWorkshop()
    case .why: push(.why)
    case .deeper: goDeeper()
    case .askIt: askAllTheSame()
    case .leaveOut: leaveOut()
    case .undo: undo()
    case .redo: redo()
    case .nextGap where model.visit?.entry != nil, .gaps where model.visit?.entry != nil:
      editScale()
    case .nextGap, .gaps: nextGap()
    case .askPart: askPart()
    case .overview: openOverview()
    case .result: goTo(.result)
    case .decide: decide()
    case .finish: finish()
    case .toggleView: toggleView()
    case .reveal: reveal()
    case .startStop:
      let now = context.now
      model.visit?.timer.toggle(at: now)
    case .complexity: write(.complexity)
    case .safety: openSafety()
    case .nextEvent: nextSafety()
    case .setAside: pop()
    case .presenter: togglePresenter()
    // Steers a demo, not the page behind it.
    case .demoPause, .demoStep, .demoFaster, .demoSlower, .demoNextPart, .demoPart, .demoTakeOver,
      .demoLeave, .demoStay:
      break
    case .scoreScale: scoreScale()
    case .saveScale: saveScale()
    case .secondLook: changeEntry { $0.phase = .done }
    case .reportOutcome: sayAfter(.outcome)
    case .amend: openPlaces()
    case .addWords: sayAfter(.addendum)
    case .markError: sayAfter(.error)
    case .closeDyad: sayAfter(.story)
    case .courses: openCourses()
    case .certificate: writeCertificate()
    case .matrix: face(.matrix)
    case .figures: face(.figures)
    case .leftOut: showLeftOut()
    case .names: toggleNames()
    case .moreRaters: moreRaters()
    case .nextPart: goToPart(1)
    case .previousPart: goToPart(-1)
    case .letters:
      if let opened = model.openedRecord {
        effects.append(.openLetter(id: opened.record.id))
      }
    }
  }

  /// Whether up and down go through the items of a form.
  private var keysItems: Bool { model.scope == .scaleKeying }

  private mutating func answerKey(_ key: Key) {
    if case .workshop(let desk) = model.top { return agreeInWorkshop(key, desk) }
    if model.top == .visit, let entry = model.visit?.entry {
      guard entry.phase == .done else { return keyScale(key) }
      guard case .character(let character) = key, let digit = character.wholeNumberValue else {
        return
      }
      return chooseAfterKeying(digit - 1)
    }
    guard case .character(let character) = key, let digit = character.wholeNumberValue else {
      return
    }
    switch model.top {
    case .noAnswer: chooseAbsence(digit - 1)
    case .question: answerQuestion(digit - 1)
    default: answer(digit: digit)
    }
  }

  private mutating func writeHere() {
    if case .safety = model.top {
      writeSafety()
    } else if let item = model.visit?.item {
      write(.text(item))
    }
  }

  private mutating func toggleView() {
    guard let visit = model.visit else { return }
    model.visit?.isShared.toggle()
    model.viewport = .start
    say(visit.isShared ? words.visit.nowFull : words.visit.nowShared)
  }

  private mutating func finish() {
    guard let visit = model.visit else { return }
    guard showsEnd() else { return say(words.commands.readOn) }
    model.finishProblem = nil
    effects.append(.finish(visit.draft, visit.findings))
  }
}
