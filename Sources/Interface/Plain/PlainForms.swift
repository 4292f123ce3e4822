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
    if index < 9 {
      // At once: what depends on the choice is not made for those on the way to it.
      send(.character(Character(String(index + 1))))
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
