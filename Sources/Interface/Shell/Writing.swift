import Assessment
import Screen

/// An open line for words: what they are for, and the text so far.
struct Writing: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case note(ItemReference)
    case text(ItemReference)
    case complexity
    case acted(ItemReference)
    case actedWith(ItemReference)
    case notActed(ItemReference)
    case changed(ItemReference)
  }

  let purpose: Purpose
  var field: TextField
}

extension Turn {
  mutating func write(_ purpose: Writing.Purpose) {
    guard let visit = model.visit else { return }
    let text: String
    switch purpose {
    case .note(let item): text = visit.note(item) ?? ""
    case .text(let item): text = visit.text(item) ?? ""
    case .complexity: text = visit.draft.visit.complexity ?? ""
    case .acted(let item): text = visit.response(to: item).acted
    case .actedWith(let item): text = visit.response(to: item).with
    case .notActed(let item): text = visit.response(to: item).notActed
    case .changed(let item): text = visit.response(to: item).changed
    }
    var field = TextField(text: text)
    field.caret = text.count
    push(.writing(Writing(purpose: purpose, field: field)))
  }

  /// Keeps what stands in the open line. Closing keeps it too: Esc never discards.
  mutating func commitWriting() {
    guard case .writing(let writing) = model.top, let visit = model.visit else { return }
    let text = writing.field.text.trimmed
    switch writing.purpose {
    case .note(let item):
      if text != visit.note(item) ?? "" { note(.noted(item, text)) }
    case .text(let item):
      if text != visit.text(item) ?? "" { note(.wrote(item, text)) }
    case .complexity:
      if text != visit.draft.visit.complexity ?? "" {
        note(.complexity(text.isEmpty ? nil : text))
      }
    case .acted(let item): respondActed(item, action: text)
    case .actedWith(let item): respondActed(item, with: text)
    case .notActed(let item):
      if !text.isEmpty { note(.responded(.init(trigger: item, outcome: .notActed(because: text)))) }
    case .changed(let item):
      if !text.isEmpty { note(.responded(.init(trigger: item, outcome: .changed(because: text)))) }
    }
  }

  private mutating func respondActed(
    _ item: ItemReference, action: String? = nil, with: String? = nil
  ) {
    guard let visit = model.visit else { return }
    let before = visit.response(to: item)
    let action = action ?? before.acted
    let with = with ?? before.with
    guard !action.isEmpty, action != before.acted || with != before.with else { return }
    let outcome = SafetyResponse.Outcome.acted(
      action, with: with.isEmpty ? nil : with, at: context.now)
    note(.responded(SafetyResponse(trigger: item, outcome: outcome)))
  }

  mutating func closeWriting() {
    commitWriting()
    pop()
  }
}

extension VisitState {
  /// What is written about a safety event, as the lines of its page.
  func response(
    to item: ItemReference
  ) -> (acted: String, with: String, notActed: String, changed: String) {
    switch draft.visit.safety.first(where: { $0.trigger == item })?.outcome {
    case .acted(let action, let with, _): (action, with ?? "", "", "")
    case .notActed(let why): ("", "", why, "")
    case .changed(let why): ("", "", "", why)
    case nil: ("", "", "", "")
    }
  }

  /// Whether the answer that raised an event no longer stands.
  func isTakenBack(_ item: ItemReference) -> Bool {
    guard let definition = library.item(item), let chosen = answer(item).chosen else {
      return true
    }
    return !definition.options[chosen].isSafety
  }
}
