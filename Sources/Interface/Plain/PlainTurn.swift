import Assessment
import Screen

/// One typed line, or one outcome, on its way through the program.
struct PlainTurn {
  var session: PlainSession
  let context: Context
  private var effects: [Effect] = []

  init(session: PlainSession, context: Context) {
    self.session = session
    self.context = context
  }

  var model: Model { session.model }
  var words: Words { session.model.words }
  var plain: Words.Plain { session.model.words.plain }

  mutating func say(_ line: String) { session.said.append(line) }

  /// What became of the answer is heard before anything that follows from it.
  private mutating func sayFirst(_ line: String) { session.said.insert(line, at: 0) }

  /// Lets the program handle an event; what it says about it is said.
  mutating func send(_ event: Event) {
    let waiting = model.saving.pending.count
    let hadVisit = model.visit != nil
    effects += update(&session.model, event, context)
    // The visit is left: what was said of it is wiped from the screen.
    if hadVisit, model.visit == nil {
      session.said = []
      forget()
    }
    if model.saving.pending.dropFirst(waiting).contains(where: \.event.isGiven) {
      session.hasGiven = true
    }
    if let notice = model.notice {
      if !notice.isEmpty, session.said.last != notice { say(notice) }
      session.model.notice = nil
    }
  }

  mutating func send(_ key: Key) { send(.terminal(.key(key))) }

  /// Presses the key of a command; false when the page does not have it.
  @discardableResult
  mutating func press(_ id: CommandID) -> Bool {
    let command = CommandTable.commands(in: model.scope).first { $0.id == id }
    guard let key = command?.keys.first else { return false }
    send(key)
    return true
  }

  /// Everything the turn asks for. Each step gave a save with all that is not on the disk; only
  /// the last and largest is performed, before the visit is left.
  var asked: [Effect] {
    guard let save = effects.last(where: \.isSave) else { return effects }
    var rest = effects.filter { !$0.isSave }
    rest.insert(save, at: rest.firstIndex(where: \.isLeaving) ?? rest.count)
    return rest
  }

  mutating func receive(_ event: Event) {
    let problem = model.saving.problem
    let hadGiven = session.hasGiven
    send(event)
    session.hasGiven = hadGiven
    switch event {
    case .known: attendLookUp()
    case .saved:
      if problem != nil {
        sayFirst(plain.savedAll)
      } else if hadGiven {
        sayFirst(plain.saved)
      }
      session.hasGiven = false
    case .saveFailed(let reason):
      if !session.hasFailed { sayFirst(words.saving.banner.filled(["reason": reason])) }
      session.hasFailed = true
      session.hasGiven = false
    default: break
    }
  }

  /// Wipes what was said before, and starts anew below it.
  mutating func forget() {
    effects.append(.forgetScreen)
    session.heard = []
  }

  mutating func end() {
    send(.closing)
    if model.visit != nil {
      if !model.saving.pending.isEmpty { effects.append(.save(model.saving.pending)) }
      effects.append(.putAway)
      forget()
      session.endsVisit = true
    }
    session.model.hasQuit = true
    effects.append(.quit)
  }
}

extension Effect {
  fileprivate var isSave: Bool {
    if case .save = self { true } else { false }
  }

  /// Whether it closes the journal or the program, so that saving comes first.
  fileprivate var isLeaving: Bool {
    switch self {
    case .putAway, .quit, .finish: true
    default: false
    }
  }
}

extension DraftEvent {
  /// Whether a person gave something with it, and not only moved.
  fileprivate var isGiven: Bool {
    switch self {
    case .identified, .answered, .noted, .wrote, .responded, .complexity, .decided, .checked: true
    case .joined, .opened, .moved: false
    }
  }
}
