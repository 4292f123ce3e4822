import Assessment
import Screen

extension Model {
  /// One question: the words to say, the answers, the note.
  func promptPage(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    guard let definition = visit.library.item(item) else { return }
    let text = visit.library.text(item)
    sectionLines(&page, visit, item)
    page.text(visit.library.title(item), style: .bold)
    page.blank()
    if let say = text?.say { page.labelled(words.prompt.say, say) }
    for (index, question) in (text?.followUps ?? []).enumerated() {
      page.labelled(index == 0 ? words.prompt.then : "", question)
    }
    if let line = vignetteLine(visit, item) {
      page.labelled(words.training.room.says, line, style: .bold)
    }
    if !visit.isShared {
      for (index, line) in (text?.lookFor ?? []).enumerated()
      where definition.isObserved || definition.hasSafetyOption {
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

  /// What stands before a section, on its first prompt; watching has a page of its own.
  private func sectionLines(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    guard let guide = visit.guide, let section = visit.library.item(item)?.section,
      !guide.positions(in: section).contains(where: { guide.items[$0].isObserved }),
      visit.prompts.first(where: { visit.library.item($0)?.section == section }) == item
    else { return }
    for line in visit.library.texts[guide.id]?.sections[section]?.lines ?? [] {
      page.text(line, style: .dim)
    }
    page.blank()
  }

  private func answers(
    _ page: inout Page, _ visit: VisitState, _ item: ItemReference, _ definition: Item
  ) {
    let heading =
      definition.kind != .rating
      ? words.prompt.answer
      : visit.isShared
        ? words.prompt.answerShared
        : definition.isObserved ? words.prompt.saw : words.prompt.heard
    let row = page.rows.count
    page.text(heading, style: .dim)
    // Nothing is chosen yet: the cursor waits at the heading.
    if visit.selected == nil {
      page.mark(row..<row + 1, cursor: Position(column: Page.margin, row: row))
    }
    let answer = visit.answer(item)
    let isRating = definition.kind == .rating
    for (index, option) in definition.options.enumerated() {
      let label = isRating && visit.isShared ? "" : visit.library.label(item, code: option.code)
      page.entry(
        key: isRating ? option.code : String(index + 1), label,
        trailing: answer.chosen == index ? chosenMark(item) : "",
        isFocused: visit.selected == index)
    }
    page.entry(
      key: "-", noAnswerLine(answer, definition),
      trailing: answer.isAbsent ? chosenMark(item) : "",
      isFocused: visit.selected == definition.options.count)
  }

  private func noAnswerLine(_ answer: Answer, _ definition: Item) -> String {
    if case .absent(let absence) = answer {
      return words.visit.absences[absence] ?? absence.rawValue
    }
    return definition.isObserved ? words.prompt.noAnswerSeen : words.prompt.noAnswerLong
  }

  /// `[ chosen ]`, and with it whether the answer is not on the disk.
  private func chosenMark(_ item: ItemReference) -> String {
    isUnsaved(item) ? "\(words.prompt.chosen) \(words.saving.mark)" : words.prompt.chosen
  }

  /// Whether something given for an item is not on the disk.
  func isUnsaved(_ item: ItemReference) -> Bool {
    saving.problem != nil && saving.pending.contains { $0.event.answers(item) }
  }

  private func textAnswer(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    page.text(words.visit.textPrompt, style: .dim)
    let text = visit.text(item)
    page.entry(
      text.map(visible) ?? words.prompt.textHint,
      trailing: isUnsaved(item) ? words.saving.mark : "", isFocused: true)
    if case .absent(let absence) = visit.answer(item) {
      page.text(
        "\(words.visit.absences[absence] ?? absence.rawValue)  \(chosenMark(item))", indent: 3)
    }
  }

  private func noteLine(_ page: inout Page, _ visit: VisitState, _ item: ItemReference) {
    guard let note = visit.note(item) else { return }
    page.blank()
    let text = visit.isShared ? words.visit.noteHidden : visible(note)
    page.labelled(words.visit.note, text, indent: 1)
  }
}

extension Answer {
  /// Whether it is a named way of having no answer.
  var isAbsent: Bool { if case .absent = self { true } else { false } }
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
