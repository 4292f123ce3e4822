import Assessment
import Screen

extension Turn {
  /// Does what a command says. Which keys lead here is in ``CommandTable``.
  mutating func perform(_ id: CommandID, key: Key = .enter) {
    switch id {
    case .up: moveSelection(-1)
    case .down: moveSelection(1)
    case .first: moveSelection(-10_000)
    case .last: moveSelection(10_000)
    case .pageUp: scrollPage(-1)
    case .pageDown: scrollPage(1)
    case .open: open(key: key)
    case .back: goBack()
    case .next, .rate: step(1)
    case .skip: step(1)
    case .nextGap: nextGap()
    case .gaps: nextGap()
    case .answer: answerKey(key)
    case .choose: choose(key: key)
    case .noAnswer: push(.noAnswer(selected: 0))
    case .note: if let item = model.visit?.item { write(.note(item)) }
    case .write: writeHere()
    case .why: push(.why)
    case .deeper: goDeeper()
    case .undo: undo()
    case .redo: redo()
    case .overview: goTo(.overview)
    case .result: goTo(.result)
    case .decide: goTo(.decision)
    case .search: push(.search(Pick()))
    case .palette: push(.palette(Pick()))
    case .help: push(.help)
    case .leave: leave()
    case .toggleView: model.visit?.isShared.toggle()
    case .hide: model.isHidden.toggle()
    case .safety: openSafety()
    case .setAside: pop()
    case .startStop: startStop()
    case .complexity: write(.complexity)
    case .finish: finish()
    case .newVisit: newVisit()
    case .carryOn: carryOn()
    case .saved:
      effects.append(.listRecords)
      push(.saved(selected: 0))
    case .someoneElse: someoneElse()
    case .quit: quit()
    case .shortWalk: startWalk(isFull: false)
    case .fullWalk: startWalk(isFull: true)
    case .change: changeIdentity()
    case .nextField: moveField(1)
    case .previousField: moveField(-1)
    case .submit: submitForm()
    case .close: close()
    case .home: goHome()
    case .expand: expand()
    }
  }

  private mutating func answerKey(_ key: Key) {
    guard case .character(let character) = key, let digit = character.wholeNumberValue else {
      return
    }
    if case .noAnswer = model.top { chooseAbsence(digit - 1) } else { answer(digit: digit) }
  }

  private mutating func writeHere() {
    if case .safety = model.top {
      writeSafety()
    } else if let item = model.visit?.item {
      write(.text(item))
    }
  }

  private mutating func startStop() {
    model.visit?.timer.toggle(at: context.now)
  }

  private mutating func finish() {
    guard let visit = model.visit else { return }
    effects.append(.finish(visit.draft, visit.findings))
  }

  private mutating func quit() {
    model.hasQuit = true
    effects.append(.quit)
  }

  private mutating func goBack() {
    if model.top == .visit {
      if model.visit?.page == .before { leave() } else { step(-1) }
    } else {
      pop()
    }
  }

  private mutating func leave() {
    if case .writing = model.top { closeWriting() }
    if case .who(let who) = model.top, !who.isCorrection { return goHome() }
    if case .firstRun = model.top { return quit() }
    push(.leave(selected: 1))
  }

  private mutating func close() {
    switch model.top {
    case .writing: closeWriting()
    case .visit: step(-1)
    case .firstRun where model.configuration.practitioner == nil: quit()
    default: pop()
    }
  }

  private mutating func open(key: Key) {
    switch model.top {
    case .home(let selected):
      let lines = HomeLine.lines(of: model.home)
      if lines.indices.contains(selected) { perform(lines[selected].command) }
    case .carryOn(let selected): resume(selected)
    case .saved(let selected):
      if model.records.indices.contains(selected) {
        effects.append(.openRecord(id: model.records[selected].id))
      }
    case .noAnswer(let selected): chooseAbsence(selected)
    case .palette(let pick): runPicked(pick)
    case .search(let pick): goToPicked(pick)
    case .leave(let selected): leaveChosen(selected)
    case .visit where model.visit?.page == .overview: openOverviewLine()
    default: break
    }
  }

  private mutating func leaveChosen(_ selected: Int) {
    guard selected == 0 else { return pop() }
    effects.append(.putAway)
    model.saving = Model.Saving()
    goHome()
  }
}
