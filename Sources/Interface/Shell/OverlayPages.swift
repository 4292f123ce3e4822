import Assessment
import Screen

extension Model {
  func writingPage(_ page: inout Page, _ writing: Writing) {
    page.text(title(of: writing.purpose), style: .bold)
    page.text(words.prompt.noteLine, style: .dim)
    page.blank()
    let start = page.rows.count
    let rows = max(1, Frame.bodyRows(self) - start - 1)
    let box = writing.field.visibleLines(columns: max(1, size.columns - 4), rows: rows)
    for line in box.lines { page.row([Span(column: 2, text: line, style: [])]) }
    page.mark(
      start..<page.rows.count,
      cursor: Position(column: 2 + box.caret.column, row: start + box.caret.row))
  }

  private func title(of purpose: Writing.Purpose) -> String {
    switch purpose {
    case .note(let item):
      "\(words.prompt.noteTitle): \(visit?.library.title(item) ?? "")"
    case .text(let item): visit?.library.title(item) ?? ""
    case .complexity: words.visit.complexityAsk
    case .acted: words.safety.did
    case .actedWith: words.safety.with
    case .notActed: words.safety.notActed
    case .changed: words.safety.changed
    }
  }

  func helpPage(_ page: inout Page) {
    var behind = self
    behind.places.removeLast()
    page.text(words.visit.helpTitle, style: .bold)
    page.text(words.visit.helpLine, style: .dim)
    page.blank()
    for command in CommandTable.commands(in: behind.scope) {
      let title = words.commands.titles[command.id] ?? ""
      switch CommandTable.availability(of: command.id, in: behind) {
      case .enabled: page.labelled(Footer.label(command, behind), title, indent: 3, width: 14)
      case .disabled(let why):
        page.labelled(
          Footer.label(command, behind), "\(title) - \(why)", indent: 3, width: 14, style: .dim)
      }
    }
  }

  func palettePage(_ page: inout Page, _ pick: Pick) {
    pickLine(&page, words.visit.paletteTitle, pick)
    let commands = paletteCommands(pick)
    for (index, command) in commands.enumerated() {
      page.entry(
        words.commands.titles[command.id] ?? "", trailing: command.label,
        isFocused: index == pick.selected)
    }
    finishPick(&page, pick, isEmpty: commands.isEmpty)
  }

  func searchPage(_ page: inout Page, _ pick: Pick) {
    pickLine(&page, words.visit.searchTitle, pick)
    let found = foundPrompts(pick)
    for (index, item) in found.enumerated() {
      page.entry(visit?.library.title(item) ?? "", isFocused: index == pick.selected)
    }
    finishPick(&page, pick, isEmpty: found.isEmpty)
  }

  private func pickLine(_ page: inout Page, _ title: String, _ pick: Pick) {
    let line = pick.query.visibleLine(columns: max(1, size.columns - displayWidth(title) - 6))
    page.row([
      Span(column: 1, text: title + ":", style: .bold),
      Span(column: displayWidth(title) + 3, text: line.text, style: .underline),
    ])
    page.blank()
  }

  /// The cursor stands in the typed line, and the chosen entry stays in view.
  private func finishPick(_ page: inout Page, _ pick: Pick, isEmpty: Bool) {
    if isEmpty { page.text(words.visit.nothingFound, indent: 3, style: .dim) }
    guard scroll == nil || scroll == 0, page.focus?.upperBound ?? 0 < Frame.bodyRows(self) else {
      return
    }
    let title = visitPickTitle
    let line = pick.query.visibleLine(columns: max(1, size.columns - displayWidth(title) - 6))
    page.mark(
      page.focus ?? 0..<1,
      cursor: Position(column: displayWidth(title) + 3 + line.caretColumn, row: 0))
  }

  private var visitPickTitle: String {
    if case .palette = top { return words.visit.paletteTitle }
    return words.visit.searchTitle
  }

  func leavePage(_ page: inout Page, _ selected: Int) {
    page.text(words.visit.leaveTitle, style: .bold)
    page.blank()
    if saving.pending.isEmpty {
      page.text(words.visit.leaveLine)
    } else {
      page.text(
        words.saving.leaveUnsaved.filled(["n": String(saving.pending.count)]), style: .bold)
    }
    page.blank()
    page.entry(words.visit.leaveYes, isFocused: selected == 0)
    page.entry(words.visit.leaveNo, isFocused: selected == 1)
  }
}
