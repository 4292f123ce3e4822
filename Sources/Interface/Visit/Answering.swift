import Assessment
import Screen

extension Turn {
  /// Gives an answer, or takes it away with nil.
  mutating func answer(_ item: ItemReference, _ code: String?, isUndo: Bool = false) {
    guard let visit = model.visit else { return }
    let before = visit.code(item)
    guard before != code else { return }
    let wasRaised = visit.draft.raised.contains(item)
    note(.answered(item, code: code))
    if !isUndo {
      model.visit?.undo.append(AnswerStep(item: item, before: before, after: code))
      model.visit?.redo = []
    }
    attendSafety(item, wasRaised: wasRaised)
  }

  /// Opens the safety page where an answer calls for it; in shared view only a line says so.
  private mutating func attendSafety(_ item: ItemReference, wasRaised: Bool) {
    guard let visit = model.visit, visit.draft.openSafety.contains(item) else { return }
    guard !visit.isShared else { return }
    push(.safety(SafetyPage(trigger: item)))
  }

  mutating func undo() {
    guard let step = model.visit?.undo.popLast() else { return }
    answer(step.item, step.before, isUndo: true)
    model.visit?.redo.append(step)
    show(step, words.commands.undone)
  }

  mutating func redo() {
    guard let step = model.visit?.redo.popLast() else { return }
    answer(step.item, step.after, isUndo: true)
    model.visit?.undo.append(step)
    show(step, words.commands.redone)
  }

  private mutating func show(_ step: AnswerStep, _ line: String) {
    guard let visit = model.visit else { return }
    if model.top == .visit { goTo(.prompt(step.item)) }
    say(line.filled(["item": visit.library.title(step.item)]))
  }

  /// A digit on a prompt.
  mutating func answer(digit: Int) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return }
    let index =
      definition.kind == .rating
      ? definition.option(code: String(digit)) : digit - 1
    guard let index, definition.options.indices.contains(index) else {
      say(words.commands.notRated)
      return
    }
    model.visit?.selected = index
    model.scroll = nil
    answer(item, definition.options[index].code)
    if model.configuration.autoAdvance, model.top == .visit { step(1) }
  }

  /// Enter on a prompt: the focused option; when it is already chosen, the next page.
  mutating func choose(key: Key) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return }
    guard definition.options.indices.contains(visit.selected) else {
      push(.noAnswer(selected: 0))
      return
    }
    let code = definition.options[visit.selected].code
    if visit.code(item) != code {
      answer(item, code)
      if model.configuration.autoAdvance, model.top == .visit { step(1) }
    } else if key == .enter {
      step(1)
    }
  }

  /// The ways of having no answer for an item, in shown order.
  static func absences(of item: Item) -> [Absence] {
    Absence.allCases.filter { $0 != .notSeen || item.isObserved }
  }

  /// Takes the line of the no-answer list; the last one clears.
  mutating func chooseAbsence(_ index: Int) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return }
    let absences = Turn.absences(of: definition)
    guard index <= absences.count, index >= 0 else { return }
    pop()
    answer(item, index < absences.count ? absences[index].rawValue : nil)
  }
}
