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
    for _ in labels where model.openForm?.focused?.chosen != index { send(.right) }
    leaveField()
  }

  /// On to the next line; one that is wrong is asked again.
  mutating func leaveField() {
    guard let field = model.openForm?.focused else { return }
    if field.isWrong, let note = field.note {
      say(note)
      return
    }
    if session.isMending { return submit() }
    let place = model.openForm?.focus ?? 0
    press(.nextField)
    session.readsBack = field.id
    // Past the last line the form was handed in; otherwise the focus only moved on.
    if let form = model.openForm, form.focus > place { return }
    attendRefusal(from: field.id)
  }

  /// To the end of the form; it comes back at the first line that is wrong.
  mutating func submit() {
    let field = model.openForm?.focused?.id
    press(.submit)
    attendRefusal(from: field)
  }

  private mutating func attendRefusal(from field: FieldID?) {
    guard let now = model.openForm?.focused, now.isWrong else {
      session.isMending = false
      return
    }
    session.isMending = true
    if now.id == field, let note = now.note { say(note) }
  }
}
