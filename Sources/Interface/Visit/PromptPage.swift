import Assessment
import Screen

extension Model {
  /// One question: the words to say, the answers, the note.
  func promptPage(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    guard let definition = visit.library.item(item) else { return }
    let text = visit.library.text(item)
    page.text(visit.library.title(item), style: .bold)
    page.blank()
    if let say = text?.say { page.labelled(words.prompt.say, say) }
    for (index, question) in (text?.followUps ?? []).enumerated() {
      page.labelled(index == 0 ? words.prompt.then : "", question)
    }
    if definition.isObserved, !visit.isShared {
      for (index, line) in (text?.lookFor ?? []).enumerated() {
        page.labelled(index == 0 ? words.prompt.look : "", line)
      }
    }
    page.blank()
    if definition.kind == .text {
      textAnswer(&page, visit, item)
    } else {
      answers(&page, visit, item, definition)
    }
    noteLine(&page, visit, item)
    if visit.offersDeeper {
      page.blank()
      let count = visit.deeperHere.count
      page.text(
        count == 1
          ? words.prompt.deeperOne : words.prompt.deeper.filled(["n": String(count)]),
        style: .dim)
    }
  }

  private func answers(
    _ page: inout Page, _ visit: VisitState, _ item: ItemReference, _ definition: Item
  ) {
    let heading =
      definition.kind != .rating || visit.isShared
      ? words.prompt.answer : definition.isObserved ? words.prompt.saw : words.prompt.heard
    page.text(heading, style: .dim)
    let answer = visit.answer(item)
    for (index, option) in definition.options.enumerated() {
      let isRating = definition.kind == .rating
      let label =
        isRating && visit.isShared ? "" : visit.library.label(item, code: option.code)
      page.entry(
        key: isRating ? option.code : String(index + 1), label,
        trailing: answer.chosen == index ? chosenMark(item) : "",
        isFocused: visit.selected == index)
    }
    var none = definition.isObserved ? words.prompt.noAnswerSeen : words.prompt.noAnswerLong
    var trailing = ""
    if case .absent(let absence) = answer {
      none = words.visit.absences[absence.rawValue] ?? absence.rawValue
      trailing = chosenMark(item)
    }
    page.entry(
      key: "-", none, trailing: trailing, isFocused: visit.selected == definition.options.count)
  }

  /// `[ chosen ]`, and with it whether the answer is not on the disk.
  private func chosenMark(_ item: ItemReference) -> String {
    let isPending = saving.problem != nil && saving.pending.contains { $0.event.answers(item) }
    return isPending ? "\(words.prompt.chosen) \(words.saving.mark)" : words.prompt.chosen
  }

  private func textAnswer(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    page.text(words.visit.textPrompt, style: .dim)
    let text = visit.text(item) ?? ""
    let shown = text.isEmpty ? words.prompt.textHint : text
    page.entry(shown, isFocused: true, style: text.isEmpty ? .dim : [])
    if case .absent(let absence) = visit.answer(item) {
      page.text(words.visit.absences[absence.rawValue] ?? absence.rawValue, indent: 3)
    }
  }

  private func noteLine(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    guard let note = visit.note(item) else { return }
    page.blank()
    page.labelled(
      words.visit.note, visit.isShared ? words.visit.noteHidden : visible(note), indent: 1)
  }

  func noAnswerPage(_ page: inout Page, _ selected: Int) {
    guard let visit, let item = visit.item, let definition = visit.library.item(item) else {
      return
    }
    page.text(words.prompt.noAnswerTitle, style: .bold)
    page.text(words.prompt.noAnswerLine, style: .dim)
    page.blank()
    let absences = Turn.absences(of: definition)
    for (index, absence) in absences.enumerated() {
      page.entry(
        key: String(index + 1), words.visit.absences[absence.rawValue] ?? absence.rawValue,
        trailing: visit.answer(item) == .absent(absence) ? words.prompt.chosen : "",
        isFocused: selected == index)
    }
    page.entry(
      key: String(absences.count + 1), words.prompt.clear, isFocused: selected == absences.count)
  }

  func whyPage(_ page: inout Page) {
    guard let visit, let item = visit.item, let text = visit.library.text(item) else { return }
    page.text(text.title, style: .bold)
    page.blank()
    if let why = text.why { page.labelled(words.prompt.why, why) }
    page.blank()
    for (index, line) in text.followUps.enumerated() {
      page.labelled(index == 0 ? words.prompt.then : "", line)
    }
    page.blank()
    for (index, line) in text.lookFor.enumerated() {
      page.labelled(index == 0 ? words.prompt.look : "", line)
    }
    page.blank()
    if let source = text.source { page.labelled(words.prompt.source, source, style: .dim) }
  }
}

extension DraftEvent {
  /// Whether the event gives, clears, notes or writes something for an item.
  func answers(_ item: ItemReference) -> Bool {
    switch self {
    case .answered(let other, _), .noted(let other, _), .wrote(let other, _): other == item
    default: false
    }
  }
}
