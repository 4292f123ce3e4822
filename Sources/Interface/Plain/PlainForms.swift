import Assessment
import Screen

extension PlainTurn {
  /// Puts a typed line into the field, instead of what stood there, and goes on.
  mutating func takeField(_ text: String) {
    empty()
    send(.terminal(.paste(text)))
    if let field = model.openForm?.focused, field.text.count < text.count { say(plain.tooLong) }
    leaveField()
  }

  /// Chooses by the position of a choice.
  mutating func chooseField(_ index: Int) {
    guard let field = model.openForm?.focused, case .choice(let labels, _) = field.content else {
      return
    }
    let key = field.key(of: index)
    if key.count == 1, field.keys?.isOption(index) != false {
      // At once: what depends on the choice is not made for those on the way to it.
      send(.character(Character(key)))
    } else {
      for _ in labels where model.openForm?.focused?.chosen != index { send(.right) }
    }
    leaveField()
  }

  /// On to the next line; one that is wrong is asked again.
  mutating func leaveField() {
    guard let field = model.openForm?.focused else { return }
    if session.isMending { return submit() }
    if field.isWrong, let note = field.note {
      say(note)
      return
    }
    let place = model.openForm?.focus ?? 0
    goToNextField()
    session.readsBack = field.id
    // Past the last line the form was handed in; otherwise the focus only moved on.
    guard let form = model.openForm, form.focus > place else {
      attendRefusal(from: field.id)
      return
    }
    guard isDecided else { return }
    leaveField()
    if session.readsBack != nil { session.readsBack = field.id }
  }

  /// On to the next line; past the last one the form is handed in. Enter would only begin a new
  /// line of a text that may have several.
  mutating func goToNextField() {
    guard let form = model.openForm, form.focused?.isMultiline == true else {
      press(.nextField)
      return
    }
    if form.focus == form.fields.count - 1 { press(.submit) } else { send(.tab) }
  }

  /// A line with one choice, which is taken: nothing is to be asked.
  var isDecided: Bool {
    guard let field = model.openForm?.focused, !field.isWrong,
      case .choice(let labels, .some) = field.content
    else { return false }
    return labels.count == 1
  }

  /// Back to the line before, past those where nothing is to be asked.
  mutating func leaveFieldBackwards() {
    press(.previousField)
    if isDecided { press(.previousField) }
  }

  /// Who the visit is with is typed again, from the last line that is to be asked.
  mutating func change() -> Bool {
    guard press(.change) else { return false }
    if isDecided { press(.previousField) }
    return true
  }

  /// To the end of the form; it comes back at the first line that is wrong.
  mutating func submit() {
    let field = model.openForm?.focused?.id
    press(.submit)
    attendRefusal(from: field)
  }

  /// A form is sent back only when what its reference means is known.
  mutating func attendLookUp() {
    if model.openForm?.focused?.isWrong == true { session.isMending = true }
  }

  private mutating func attendRefusal(from field: FieldID?) {
    guard let now = model.openForm?.focused, now.isWrong else {
      session.isMending = false
      return
    }
    session.isMending = true
    session.readsBack = nil
    if now.id == field, let note = now.note { say(note) }
  }
}
