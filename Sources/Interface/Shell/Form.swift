import Screen

/// A line of a form.
struct Field: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case text(TextField)
    case choice([String], chosen: Int?)
  }

  let id: FieldID
  let label: String
  let hint: String
  var content: Content
  /// What the program made of the entry, such as a date in words; or what is wrong with it.
  var note: String?
  var isWrong = false

  init(_ id: FieldID, _ label: String, hint: String = "", text: String, limit: Int = 200) {
    self.id = id
    self.label = label
    self.hint = hint
    content = .text(TextField(text: text, limit: limit))
  }

  init(_ id: FieldID, _ label: String, hint: String = "", choices: [String], chosen: Int?) {
    self.id = id
    self.label = label
    self.hint = hint
    content = .choice(choices, chosen: chosen)
  }

  var text: String {
    get { if case .text(let field) = content { field.text } else { "" } }
    set { if case .text = content { content = .text(TextField(text: newValue)) } }
  }

  var chosen: Int? {
    get { if case .choice(_, let chosen) = content { chosen } else { nil } }
    set { if case .choice(let labels, _) = content { content = .choice(labels, chosen: newValue) } }
  }

  var trimmed: String { text.trimmed }
}

/// Names the fields of all forms.
enum FieldID: Hashable, Sendable {
  case code, country
  case reference, twin, nhsNumber, born, due, weeksEarly
  case carer, relation, role, language, interpreter, present, safeToTalk, stage
  case view, reason
  case offer(Int)
  case otherOffer, consent, plan, nextContact
}

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

  mutating func say(_ note: String?, at id: FieldID, isWrong: Bool = false) {
    self[id]?.note = note
    self[id]?.isWrong = isWrong && note != nil
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

  /// Gives an event to the focused field; true when it was used.
  mutating func edit(_ event: TerminalEvent) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch fields[focus].content {
    case .text(var field):
      guard field.handle(event) else { return false }
      fields[focus].content = .text(field)
      return true
    case .choice(let labels, let chosen):
      guard let target = Form.choice(event, count: labels.count, chosen: chosen) else {
        return false
      }
      fields[focus].content = .choice(labels, chosen: target)
      return true
    }
  }

  private static func choice(_ event: TerminalEvent, count: Int, chosen: Int?) -> Int? {
    guard case .key(let key) = event, count > 0 else { return nil }
    switch key {
    case .right, .character(" "), .character("l"): return chosen.map { ($0 + 1) % count } ?? 0
    case .left, .character("h"): return chosen.map { ($0 + count - 1) % count } ?? count - 1
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...count).contains(digit) else { return nil }
      return digit - 1
    default: return nil
    }
  }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
