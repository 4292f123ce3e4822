import Assessment
import Screen

extension Turn {
  /// Gives an answer, or takes it away with nil.
  mutating func answer(_ item: ItemReference, _ code: String?) {
    guard let visit = model.visit else { return }
    let before = visit.code(item)
    guard before != code else { return }
    remember(.answer(item, before: before, after: code))
    put(item, code)
  }

  mutating func put(_ item: ItemReference, _ code: String?) {
    guard let visit = model.visit, visit.code(item) != code else { return }
    note(.answered(item, code: code))
    if code == nil, !visit.isPrivate, visit.library.item(item)?.isPrivate == true {
      withhold(item)
    }
    if visit.item == item { model.visit?.go(to: visit.page) }
    attendSafety(item)
  }

  /// Opens the safety page where an answer calls for it; in shared view only a line says so.
  private mutating func attendSafety(_ item: ItemReference) {
    guard let visit = model.visit, visit.openSafety.contains(item), !visit.isShared else { return }
    showSafety(item)
  }

  /// A digit on a prompt.
  mutating func answer(digit: Int) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return }
    guard let index = definition.option(digit: digit) else {
      say(words.commands.notListed)
      return
    }
    model.viewport.followsFocus = true
    model.visit?.selected = index
    answer(item, definition.options[index].code)
    moveOn(from: item)
  }

  private mutating func moveOn(from item: ItemReference) {
    if model.configuration.autoAdvance, model.top == .visit, model.visit?.item == item { step(1) }
  }

  /// Enter on a prompt: the focused option; when it is already chosen, the next page.
  mutating func choose(key: Key) {
    guard let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return }
    guard let selected = visit.selected else {
      say(words.commands.chooseFirst.filled(["keys": definition.digits]))
      return
    }
    guard definition.options.indices.contains(selected) else {
      if case .absent = visit.answer(item), key == .enter { return step(1) }
      push(.noAnswer(selected: 0))
      return
    }
    let code = definition.options[selected].code
    if visit.code(item) != code {
      answer(item, code)
      moveOn(from: item)
    } else if key == .enter {
      step(1)
    }
  }

  /// The ways of having no answer for an item, in shown order.
  static func absences(of item: ItemReference, in visit: VisitState) -> [Absence] {
    guard let pack = visit.library.packs[item.pack], let definition = visit.library.item(item)
    else { return [] }
    return definition.absences(in: pack)
  }

  /// Takes the line of the no-answer list; the last one clears.
  mutating func chooseAbsence(_ index: Int) {
    guard let visit = model.visit, let item = visit.item else { return }
    let absences = Turn.absences(of: item, in: visit)
    guard index <= absences.count, index >= 0 else {
      say(words.commands.notListed)
      return
    }
    pop()
    if visit.entryItem != nil {
      return giveAbsence(index < absences.count ? absences[index] : nil)
    }
    answer(item, index < absences.count ? absences[index].rawValue : nil)
    if index < absences.count { moveOn(from: item) }
  }
}
