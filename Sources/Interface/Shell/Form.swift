import Screen

/// Fields one below the other, one of them focused.
struct Form: Equatable, Sendable {
  var fields: [Field]
  var focus: Int = 0

  subscript(id: FieldID) -> Field? {
    get { fields.first { $0.id == id } }
    set {
      guard let index = fields.firstIndex(where: { $0.id == id }), let newValue else { return }
      fields[index] = newValue
    }
  }

  var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  func text(_ id: FieldID) -> String { self[id]?.trimmed ?? "" }
  func chosen(_ id: FieldID) -> Int? { self[id]?.chosen }

  /// Whether nothing was typed or chosen.
  var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }

  mutating func say(_ note: String?, at id: FieldID, isWrong: Bool = false) {
    self[id]?.note = note
    self[id]?.isWrong = isWrong && note != nil
  }

  mutating func clearNotes() {
    for index in fields.indices {
      fields[index].note = nil
      fields[index].isWrong = false
    }
  }

  mutating func focus(on id: FieldID) {
    focus = fields.firstIndex { $0.id == id } ?? focus
  }

  /// Moves the focus; false at the end.
  mutating func move(_ step: Int) -> Bool {
    let target = focus + step
    guard fields.indices.contains(target) else { return false }
    focus = target
    return true
  }

  /// Takes other fields; what was typed, chosen and focused stays where the field does.
  mutating func rebuild(_ fields: [Field]) {
    let focused = focused?.id
    let old = self
    self.fields = fields.map { field in
      guard let before = old[field.id], before.isOfKind(field) else { return field }
      var field = field
      field.content = before.content
      field.note = before.note
      field.isWrong = before.isWrong
      return field
    }
    focus = min(focus, max(0, fields.count - 1))
    if let focused { focus(on: focused) }
  }

  /// Gives an event to the focused field; true when it was used.
  mutating func edit(_ event: TerminalEvent) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    return fields[focus].edit(event)
  }
}
