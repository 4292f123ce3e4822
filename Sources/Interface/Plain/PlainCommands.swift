import Assessment
import Screen

extension PlainTurn {
  /// Does what a typed word means on this page, or says that it means nothing here.
  mutating func perform(_ word: PlainWord) {
    switch word {
    case .help: say(model.helpLines(session.offered, takesText: session.takesText))
    case .again:
      session.heard = []
      session.familySaid = nil
    case .hide:
      send(.function(9))
      session.heard = []
    case .quit: quit()
    case .back: back()
    case .skip: skip()
    case .why: why()
    case .family where model.visit?.vignette != nil:
      if let visit = model.visit { say(model.spokenSituation(visit) + model.spokenScene(visit)) }
    case .view: changeView()
    case .time where model.scope == .watch: say(timeLeft)
    case .clear where session.canClear: clear()
    case .done where model.openForm != nil: submit()
    case .safety: send(.function(8))
    case .more where session.offered.contains(.more): session.firstSaved += PlainSession.rows
    case .yes where model.scope == .readBack: press(.submit)
    case .yes where model.scope == .skipOffer: press(.askIt)
    case .yes where model.offersExchange: press(.beginExchange)
    case .aside where model.scope == .safety: press(.setAside)
    case .change where change(): session.goesOnFrom = nil
    default:
      guard let command = word.command, press(command) else { return nothingHere(word) }
    }
  }

  private mutating func say(_ lines: [String]) { session.said += lines }

  private mutating func back() {
    if model.scope == .safety { session.goesOnFrom = nil }
    switch model.scope {
    case .form, .decision:
      guard model.openForm?.focus == 0 else { return leaveFieldBackwards() }
      if case .firstRun = model.top, model.configuration.practitioner == nil {
        say(words.commands.cannotLeaveHere)
      } else {
        press(.close)
      }
    case .home, .finished, .trainingRoom: say(words.commands.cannotLeaveHere)
    default:
      stepOut()
      if isDecided { press(.previousField) }
    }
  }

  /// Presses what leads out of the page, whichever it has.
  private mutating func stepOut() {
    for id in [CommandID.back, .close, .setAside, .change, .stay, .home] where press(id) { return }
  }

  private mutating func skip() {
    if model.openForm != nil {
      session.isMending = false
      goToNextField()
      if isDecided { leaveField() }
      return
    }
    let isOpen = model.visit.flatMap { visit in visit.item.map { !visit.answer($0).isSettled } }
    switch model.scope {
    case .prompt:
      press(.next)
      if isOpen == true { say(plain.skipped) }
    case .textPrompt, .scales: press(.next)
    case .scaleKeying:
      press(.next)
      if isOpen == true { say(plain.skipped) }
    case .workshop: press(.next)
    case .watch: press(.skip)
    case .skipOffer: press(.leaveOut)
    case .overview: press(.result)
    case .result: press(.decide)
    case .writing, .noAnswer, .safety, .pick, .workshopNote: stepOut()
    default: nothingHere(.skip)
    }
  }

  private mutating func why() {
    if model.scope == .workshop {
      say(model.workshopReason)
    } else if model.scope == .result {
      say(model.areaReasons)
    } else if press(.why) {
      say(model.spokenRows)
      press(.close)
    } else {
      nothingHere(.why)
    }
  }

  private mutating func changeView() {
    guard let before = model.visit?.isShared, press(.toggleView) else { return nothingHere(.view) }
    guard let visit = model.visit, visit.isShared != before else { return }
    if let item = visit.item, model.top == .visit { say(model.ratingLines(visit, item)) }
  }

  private var timeLeft: String {
    let left = model.visit?.timer.remaining(at: context.now) ?? 0
    guard left > 0 else { return words.visit.watchDone }
    let seconds = Int((left + 999) / 1_000)
    let minutes = seconds / 60
    let parts = [
      minutes == 1 ? plain.minute : plain.minutes.filled(["n": String(minutes)]),
      seconds % 60 == 1 ? plain.second : plain.seconds.filled(["n": String(seconds % 60)]),
    ]
    let time = minutes == 0 ? parts[1] : seconds % 60 == 0 ? parts[0] : parts.joined(separator: " ")
    return plain.left.filled(["time": time])
  }

  /// Leaves the visit or the page for the start; at the start, the program. Only what would be
  /// lost is asked about.
  private mutating func quit() {
    if model.scope == .home || model.scope == .finished { return leaveProgram() }
    if model.scope == .trainingRoom {
      press(.leave)
      return
    }
    if case .firstRun = model.top, model.configuration.practitioner != nil { press(.close) }
    for _ in 0..<16 where !model.hasQuit {
      if case .question(let question) = model.top, question.kind == .leavesUnsaved { return }
      if [.home, .unsaved, .trainingRoom].contains(model.scope) || model.saving.isLeaving {
        return
      }
      if !press(.leave) { stepOut() }
    }
  }

  private mutating func leaveProgram() {
    if model.scope == .finished { press(.home) }
    press(.quit)
  }

  /// Empties the open line, field or text answer.
  private mutating func clear() {
    if model.scope == .textPrompt {
      press(.write)
      empty()
      press(.close)
    } else {
      empty()
    }
    say(plain.cleared)
  }
}
