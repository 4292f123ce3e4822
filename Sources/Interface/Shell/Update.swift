import Assessment
import Screen

/// One turn: what happened changes the model, and gives back what is to be done.
///
/// Everything noted of the visit is in one ``Effect/save(_:)`` at the end, so that the loop
/// saves before it paints. Entries that could not be saved are tried again with every later one.
public func update(_ model: inout Model, _ event: Event, _ context: Context) -> [Effect] {
  var turn = Turn(model: model, context: context)
  turn.model.moment = context.now
  let before = model.saving.pending.count
  turn.handle(event)
  if turn.model.saving.pending.count > before {
    let save = Effect.save(turn.model.saving.pending)
    let leaving = turn.effects.firstIndex {
      switch $0 {
      case .putAway, .quit, .finish: true
      default: false
      }
    }
    turn.effects.insert(save, at: leaving ?? turn.effects.count)
  }
  model = turn.model
  return turn.effects
}

extension Turn {
  mutating func handle(_ event: Event) {
    switch event {
    case .terminal(let event): terminal(event)
    case .closing: commitWriting()
    case .saved(let count):
      model.saving.pending.removeFirst(min(count, model.saving.pending.count))
      model.saving.problem = nil
    case .saveFailed(let reason): model.saving.problem = reason
    case .open(let opening): open(opening)
    case .home(let summary): model.home = summary
    case .known(let reference, let babies): known(reference, babies)
    case .began(let id, let library, let history): began(id, library, history)
    case .resumed(let draft, let library, let history): resumed(draft, library, history)
    case .library(let library): received(library)
    case .finished(let visit): finished(visit)
    case .finishFailed(let reason):
      say(words.decision.finishFailed.filled(["reason": reason]))
    case .records(let rows, let unreadable):
      model.records = rows
      model.unreadable = unreadable
    case .record(let record): push(.record(record))
    case .configured(let configuration): model.configuration = configuration
    case .refused(let reason): say(reason)
    }
  }

  private mutating func terminal(_ event: TerminalEvent) {
    switch event {
    case .resize(let size):
      model.size = size
      model.scroll = nil
      return
    case .tick:
      tick()
      return
    case .key, .paste: break
    }
    model.notice = nil
    if isHideKey(event) {
      model.isHidden.toggle()
      if model.isHidden { effects.append(.forgetScreen) }
      return
    }
    if model.isHidden || model.isTooSmall { return }
    if case .key(.function(8)) = event {
      perform(.safety)
      return
    }
    if edit(event) { return }
    guard case .key(let key) = event else { return }
    guard let command = CommandTable.command(for: key, in: model) else {
      let typing = model.scope == .form || model.scope == .writing || model.scope == .pick
      let line = typing ? words.commands.nothingTyping : words.commands.nothing
      say(line.filled(["key": key.name]))
      return
    }
    switch CommandTable.availability(of: command.id, in: model) {
    case .enabled: perform(command.id, key: key)
    case .disabled(let why): say(why)
    }
  }

  private func isHideKey(_ event: TerminalEvent) -> Bool {
    event == .key(.function(9)) || event == .key(.control("g"))
  }

  /// Gives typing to whatever field is open; true when it was used.
  private mutating func edit(_ event: TerminalEvent) -> Bool {
    switch model.top {
    case .firstRun(var form):
      guard form.edit(event) else { return false }
      replace(.firstRun(form))
    case .who(var who):
      guard who.form.edit(event) else { return false }
      who.describe(words, today: context.today)
      replace(.who(who))
    case .writing(var writing):
      guard writing.field.handle(event) else { return false }
      replace(.writing(writing))
    case .palette(var pick):
      guard pick.query.handle(event) else { return false }
      pick.selected = 0
      replace(.palette(pick))
    case .search(var pick):
      guard pick.query.handle(event) else { return false }
      pick.selected = 0
      replace(.search(pick))
    case .visit where model.visit?.page == .decision && model.scope == .form:
      guard model.visit?.decision.edit(event) == true else { return false }
      describeDecision()
    default: return false
    }
    model.scroll = nil
    return true
  }
}

extension Key {
  /// As a person reads it on the key.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter)"
    }
  }
}
