import Assessment
import Screen

extension Turn {
  /// A key, a paste, a new size or the passing of time.
  mutating func terminal(_ event: TerminalEvent) {
    switch event {
    case .resize(let size):
      model.size = size
      if model.showsRoom {
        changeRoom { _ in }
        askRoom()
      }
      model.viewport.followsFocus = true
      return
    case .tick:
      tick()
      return
    case .key, .paste: break
    }
    if model.notice != nil { model.notice = nil }
    if event == .key(.function(9)) || event == .key(.control("g")) {
      model.isHidden.toggle()
      if model.isHidden { effects.append(.forgetScreen) }
      return
    }
    if model.isHidden || model.isTooSmall { return }
    if edit(event) {
      model.viewport.followsFocus = true
      return
    }
    if case .key(let key) = event { press(key) }
  }

  /// Does what a key stands for here; a key that does nothing says so.
  private mutating func press(_ key: Key) {
    // The letter of a printed answer is that answer, whatever else it would do on another page.
    if model.isOption(key) { return perform(.answer, key: key) }
    guard let command = CommandTable.command(for: key, in: model) else {
      if model.scope == .scaleKeying || model.scope == .scaleSecondPass { return refuseKey(key) }
      let isTyping =
        model.scope == .writing || model.scope == .pick || model.scope == .formCheck
        || model.scope == .roomFilter || model.scope == .workshopNote || isInTextField
      let line = isTyping ? words.commands.nothingTyping : words.commands.nothing
      say(line.filled(["key": key.name]))
      return
    }
    switch CommandTable.availability(of: command.id, in: model) {
    case .enabled: perform(command.id, key: key)
    case .disabled(let why): say(why)
    }
  }

  private var isInTextField: Bool {
    guard case .text = model.form?.focused?.content else { return false }
    return true
  }

  /// Gives typing to whatever field is open; true when it was used.
  private mutating func edit(_ event: TerminalEvent) -> Bool {
    switch model.top {
    case .firstRun(var form):
      guard form.edit(event) else { return false }
      form.clearNotes()
      replace(.firstRun(form))
    case .after(var after):
      guard after.form.edit(event) else { return false }
      after.form.clearNotes()
      replace(.after(after))
    case .who(var who):
      let before = who
      guard model.scope == .form, who.form.edit(event) else { return false }
      who.fill(from: before, words)
      who.attend(words, today: context.today)
      replace(.who(who))
    case .reviewing(var desk):
      guard desk.form.edit(event) else { return false }
      desk.form.clearNotes()
      desk.attend(words)
      replace(.reviewing(desk))
    case .filters(var shelf) where shelf.naming != nil:
      guard shelf.naming?.edit(event) == true else { return false }
      replace(.filters(shelf))
    case .writing(var writing):
      let columns = Page.writingColumns(of: layout.page.columns)
      guard writing.field.handle(event, columns: columns) else { return false }
      replace(.writing(writing))
    case .room(var room) where room.isTyping:
      let before = room.filter.text
      if event == .key(.character("?")) { return false }
      guard room.filter.handle(event) else { return false }
      replace(.room(room))
      if room.filter.text != before { roomTyped() }
    case .workshop(var desk):
      guard var note = desk.note, note.handle(event) else { return false }
      desk.note = note
      replace(.workshop(desk))
    case .palette(var pick):
      guard pick.query.handle(event) else { return false }
      pick.selected = 0
      replace(.palette(pick))
    case .search(var pick):
      guard pick.query.handle(event) else { return false }
      pick.selected = 0
      replace(.search(pick))
    case .scaleContact(var contact):
      guard contact.form.edit(event) else { return false }
      contact.form.clearNotes()
      replace(.scaleContact(contact))
    case .formCheck(var check):
      guard check.field.handle(event) else { return false }
      check.problem = nil
      replace(.formCheck(check))
    case .visit where model.form != nil:
      guard model.visit?.decision.edit(event) == true else { return false }
      model.visit?.decision.clearNotes()
      // A choice is on the disk before it is seen; text is when its line is left.
      if case .choice = model.form?.focused?.content { noteDecision() }
    default: return false
    }
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
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    }
  }
}
