import Assessment
import Screen

extension Turn {
  /// Begins to play a script over Home.
  mutating func play(_ script: DemoScript) {
    model.demo = Demo(script, size: model.size, now: context.now)
    fitDemo()
  }

  /// Keys and time while a script is played: the watcher's keys steer it, the script's own go to
  /// the page behind.
  mutating func demo(_ event: TerminalEvent) {
    switch event {
    case .resize(let size):
      model.demo?.size = size
      fitDemo()
      model.viewport.followsFocus = true
    case .tick:
      tick()
      if let due = model.demo?.due, due.milliseconds <= context.now.milliseconds { pressNext() }
    case .paste: break
    case .key(let key):
      model.demo?.notice = nil
      let isAsked = model.demo?.isEnding == true
      model.demo?.isEnding = false
      watch(key, isAsked: isAsked)
    }
  }

  /// The page behind has the rows above the caption.
  private mutating func fitDemo() {
    guard let size = model.demo?.size else { return }
    model.size = Size(columns: size.columns, rows: max(0, size.rows - DemoView.rows))
  }

  /// - Parameter isAsked: Whether it was asked just now if the demo is to end: every key but the one
  ///   that ends it means to stay.
  private mutating func watch(_ key: Key, isAsked: Bool) {
    guard let command = CommandTable.command(for: key, in: model) else {
      let line = words.training.demoKeys
      model.demo?.notice = line
      return
    }
    if model.isHidden, command.id != .hide { return }
    if case .disabled(let why) = CommandTable.availability(of: command.id, in: model) {
      model.demo?.notice = why
      return
    }
    if isAsked, command.id == .demoLeave { return leaveDemo() }
    if isAsked, command.id != .hide {
      let line = words.training.demoStays
      model.demo?.notice = line
      return
    }
    switch command.id {
    case .hide:
      model.isHidden.toggle()
      model.demo?.pause()
      if model.isHidden { effects.append(.forgetScreen) }
    case .help:
      model.demo?.isListing.toggle()
      model.demo?.pause()
    case .demoStay:
      if model.demo?.isListing == true {
        model.demo?.isListing = false
      } else {
        let line = words.training.demoNotEsc
        model.demo?.notice = line
      }
    case .demoLeave: askToLeave()
    default:
      model.demo?.isListing = false
      steer(command.id, key)
    }
  }

  private mutating func steer(_ id: CommandID, _ key: Key) {
    guard let demo = model.demo else { return }
    let now = context.now
    switch id {
    case .presenter: togglePresenter()
    case .demoPause: model.demo?.toggle(at: now)
    case .demoStep: model.demo?.finishStep(at: now)
    case .demoFaster: model.demo?.change(speed: 1, at: now)
    case .demoSlower: model.demo?.change(speed: -1, at: now)
    case .demoNextPart: skip(toPart: demo.part + 1)
    case .demoPart:
      if case .character(let digit) = key, let number = digit.wholeNumberValue {
        skip(toPart: number)
      }
    case .demoTakeOver:
      endDemo()
      say(words.training.yours)
    default: break
    }
  }

  /// Asks once; what was played to its end has nothing to lose.
  private mutating func askToLeave() {
    if model.demo?.isOver == true { return leaveDemo() }
    model.demo?.pause()
    model.demo?.isEnding = true
    let line = words.training.demoEnds
    model.demo?.notice = line
  }

  private mutating func leaveDemo() {
    endDemo()
    keepTyped()
    if model.visit != nil { effects.append(.putAway) }
    quit()
  }

  private mutating func skip(toPart number: Int) {
    guard let start = model.demo?.start(ofPart: number) else {
      let line = words.training.onlyForward
      model.demo?.notice = line
      return
    }
    let now = context.now
    model.demo?.hurry(to: start, at: now)
  }

  /// The page has the whole terminal again.
  private mutating func endDemo() {
    guard let size = model.demo?.size else { return }
    model.demo = nil
    model.size = size
    model.viewport.followsFocus = true
  }

  /// Presses the next key of the script on the page behind. One that does nothing stops the demo:
  /// what follows would be said of a page that is not there.
  private mutating func pressNext() {
    guard var demo = model.demo, let action = demo.advance(at: context.now) else { return }
    model.demo = nil
    model.notice = nil
    let before = model
    let asked = effects.count
    if let key = action.key { terminal(.key(key)) }
    var after = model
    after.notice = nil
    if after == before, effects.count == asked {
      demo.isStuck = true
      demo.pause()
    }
    model.demo = demo
  }
}
