import Assessment
import Screen

extension Model {
  /// Why there is no answer: each way is a state of its own.
  func noAnswerPage(_ page: inout Page, _ selected: Int) {
    guard let visit, let item = visit.item else { return }
    page.text(words.prompt.noAnswerTitle, style: .bold)
    page.text(words.prompt.noAnswerLine, style: .dim)
    page.blank()
    let absences = Turn.absences(of: item, in: visit)
    for (index, absence) in absences.enumerated() {
      page.entry(
        key: String(index + 1), words.visit.absences[absence] ?? absence.rawValue,
        trailing: visit.answer(item) == .absent(absence) ? words.prompt.chosen : "",
        isFocused: selected == index)
    }
    page.entry(
      key: String(absences.count + 1), words.prompt.clear, isFocused: selected == absences.count)
  }

  /// Help for a prompt: why it is asked, what else to ask, what to look for, and the source.
  func whyPage(_ page: inout Page) {
    guard let visit, let item = visit.item else { return }
    page.text(visit.title(item), style: .bold)
    page.blank()
    guard let text = visit.library.text(item) else { return }
    if let why = text.why { page.labelled(words.prompt.why, why, indent: 1) }
    page.blank()
    for (index, line) in text.followUps.enumerated() {
      page.labelled(index == 0 ? words.prompt.then : "", line, indent: 1)
    }
    page.blank()
    // What to look for is not for a parent's eyes.
    let look = visit.isShared && !text.lookFor.isEmpty ? [words.prompt.lookHidden] : text.lookFor
    for (index, line) in look.enumerated() {
      page.labelled(index == 0 ? words.prompt.look : "", line, indent: 1)
    }
    page.blank()
    if let source = text.source {
      page.labelled(words.prompt.source, source, indent: 1, style: .dim)
    }
  }
}
