import Assessment
import Screen

/// Names the fields of all forms.
enum FieldID: Hashable, Sendable {
  case code, country
  case birth, age
  case reference, baby, twin, nhsNumber, born, due, weeksEarly
  case carer, relation, role, language, interpreter, present, safeToTalk, stage, stageReason
  case view, reason
  case verdict, reviewText, otherLevel, otherReason, filterName
  case offer(Offering)
  case event, on, service, helped, note, because
  case place(RecordField)
  case acted, actedWith, notActed
  case otherOffer, otherKind, otherResponse, consent, plan, nextContact
}

/// A line of a form.
struct Field: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case text(TextField)
    case choice([String], chosen: Int?)
  }

  let id: FieldID
  let label: String
  let hint: String
  /// The keys of its choices; nil where they are counted from 1.
  let keys: ChoiceKeys?
  /// What is chosen again when a choice is taken back; nil for none.
  let emptied: Int?
  var content: Content
  /// What the program made of the entry, such as a date in words; or what is wrong with it.
  var note: String?
  var isWrong = false

  init(_ id: FieldID, _ label: String, hint: String = "", text: String, limit: Int = 200) {
    self.id = id
    self.label = label
    self.hint = hint
    keys = nil
    emptied = nil
    // Where there is room for sentences there is room for lines.
    content = .text(TextField(text: text, isMultiline: limit >= 500, limit: limit))
  }

  init(
    _ id: FieldID, _ label: String, choices: [String], keys: ChoiceKeys? = nil, chosen: Int?,
    emptied: Int? = nil
  ) {
    self.id = id
    self.label = label
    self.keys = keys
    hint = ""
    self.emptied = emptied
    content = .choice(choices, chosen: chosen)
  }

  var text: String {
    get { if case .text(let field) = content { field.text } else { "" } }
    set {
      guard case .text(let field) = content else { return }
      content = .text(
        TextField(text: newValue, isMultiline: field.isMultiline, limit: field.limit))
    }
  }

  var chosen: Int? {
    get { if case .choice(_, let chosen) = content { chosen } else { nil } }
    set { if case .choice(let labels, _) = content { content = .choice(labels, chosen: newValue) } }
  }

  var trimmed: String { text.trimmed }

  /// Whether Enter begins a new line of it instead of going on.
  var isMultiline: Bool { if case .text(let field) = content { field.isMultiline } else { false } }

  var isEmpty: Bool {
    switch content {
    case .text(let field): field.text.trimmed.isEmpty
    case .choice(_, let chosen): chosen == nil
    }
  }

  /// What stands before each choice: the key that chooses it.
  func key(of choice: Int) -> String {
    if let keys, keys.shown.indices.contains(choice) { return keys.shown[choice] }
    return String(choice + 1)
  }

  /// The keys of its choices in few words.
  var keyRange: String {
    guard case .choice(let labels, _) = content else { return "" }
    return keys?.label ?? "1-\(labels.count)"
  }

  /// Whether the content of one can stand in the other.
  func isOfKind(_ other: Field) -> Bool {
    switch (content, other.content) {
    case (.text, .text): true
    case (.choice(let labels, _), .choice(let others, _)): labels == others
    default: false
    }
  }

  mutating func edit(_ event: TerminalEvent) -> Bool {
    switch content {
    case .text(var field):
      guard field.handle(event) else { return false }
      content = .text(field)
    case .choice(let labels, let chosen):
      if let target = choice(event, count: labels.count, chosen: chosen) {
        content = .choice(labels, chosen: target)
      } else if takesBack(event, count: labels.count) {
        content = .choice(labels, chosen: emptied)
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a key takes a choice back; where there is one line only nothing was chosen.
  private func takesBack(_ event: TerminalEvent, count: Int) -> Bool {
    guard case .key(let key) = event, count > 1 else { return false }
    return [.backspace, .delete, .character(ChoiceKeys.none)].contains(key)
  }

  private func choice(_ event: TerminalEvent, count: Int, chosen: Int?) -> Int? {
    guard case .key(let key) = event, count > 0 else { return nil }
    if let keys, case .character(let character) = key,
      let line = keys.line(character, chosen: chosen)
    {
      return line
    }
    // A level is never chosen by a key pressed once too often.
    if keys?.needsDigit == true { return nil }
    switch key {
    case .right: return chosen.map { ($0 + 1) % count } ?? 0
    case .left: return chosen.map { ($0 + count - 1) % count } ?? count - 1
    case .character(let character):
      guard keys == nil, let digit = character.wholeNumberValue, (1...count).contains(digit)
      else { return nil }
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
