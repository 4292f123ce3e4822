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
    case actedAt(ItemReference)
    case notActed(ItemReference)
    case changed(ItemReference)
    /// Why a score with a safety answer is left unsaved.
    case unsavedReason

    /// Whether a parent at the shoulder must not read it as it is typed. The carer's own words
    /// are theirs, and a time of day tells nobody anything.
    var isMasked: Bool {
      switch self {
      case .note, .acted, .actedWith, .notActed, .changed: true
      case .text, .complexity, .actedAt, .unsavedReason: false
      }
    }

    /// Whether it may have several lines: Enter begins one, and closes nothing. A name, a
    /// time and the one reason that is asked on leaving have one.
    var isMultiline: Bool {
      switch self {
      case .actedWith, .actedAt, .unsavedReason: false
      case .note, .text, .complexity, .acted, .notActed, .changed: true
      }
    }
  }

  let purpose: Purpose
  var field: TextField
  /// Whether the words show in shared view all the same.
  var isRevealed = false
}

extension Turn {
  mutating func write(_ purpose: Writing.Purpose) {
    guard let visit = model.visit else { return }
    let text: String
    switch purpose {
    case .note(let item): text = visit.note(item) ?? ""
    case .text(let item): text = visit.text(item) ?? ""
    case .complexity: text = visit.draft.visit.complexity ?? ""
    case .acted(let item): text = visit.acted(on: item)?.action ?? ""
    case .actedWith(let item): text = visit.acted(on: item)?.with ?? ""
    case .actedAt(let item): text = visit.acted(on: item)?.at?.clock ?? ""
    case .notActed(let item): text = visit.notActedReason(item) ?? ""
    case .changed(let item): text = visit.changedReason(item) ?? ""
    case .unsavedReason: text = ""
    }
    let field = TextField(text: text, isMultiline: purpose.isMultiline, limit: 2_000)
    push(.writing(Writing(purpose: purpose, field: field)))
    model.viewport = .focus
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
      // Words were given after all: the reason for having none no longer stands.
      if !text.isEmpty, case .absent = visit.answer(item) { note(.answered(item, code: nil)) }
    case .complexity:
      if text != visit.draft.visit.complexity ?? "" {
        note(.complexity(text.isEmpty ? nil : text))
      }
    case .acted, .actedWith, .actedAt, .notActed, .changed:
      respond(writing.purpose, text)
    case .unsavedReason: break
    }
  }

  mutating func closeWriting() {
    guard case .writing(let writing) = model.top else { return }
    commitWriting()
    pop()
    leadOn(after: writing.purpose)
    if writing.purpose == .unsavedReason {
      return writing.field.text.trimmed.isEmpty
        ? say(words.scale.reasonMissing) : departUnsaved()
    }
    if case .complexity = writing.purpose, let level = model.visit?.findings.level {
      say(words.visit.complexityNow.filled(["level": words.level(level)]))
    }
  }

  mutating func reveal() {
    switch model.top {
    case .writing(var writing):
      writing.isRevealed.toggle()
      replace(.writing(writing))
    case .safety(var page):
      page.isRevealed.toggle()
      replace(.safety(page))
    default: break
    }
  }
}
