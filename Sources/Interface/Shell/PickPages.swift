import Assessment
import Screen

extension Model {
  func palettePage(_ page: inout Page, _ pick: Pick) {
    pickLine(&page, words.visit.paletteTitle, pick)
    let behind = behind
    for (index, command) in paletteCommands(pick).enumerated() {
      var title = words.commands.titles[command.id] ?? ""
      if case .disabled(let why) = CommandTable.availability(of: command.id, in: behind) {
        title += words.commands.notNow.filled(["why": why])
      }
      page.entry(title, trailing: command.label, isFocused: index == pick.selected)
    }
    if page.entries.isEmpty { page.text(words.visit.nothingFound, indent: 3, style: .dim) }
  }

  func searchPage(_ page: inout Page, _ pick: Pick) {
    pickLine(&page, words.visit.searchTitle, pick)
    guard let visit else { return }
    for (index, item) in foundPrompts(pick).enumerated() {
      let section = visit.library.item(item).map {
        visit.library.sectionTitle(item.pack, $0.section)
      }
      page.entry(
        words.listed(item, in: visit), trailing: section ?? "", isFocused: index == pick.selected)
    }
    if page.entries.isEmpty { page.text(words.visit.nothingFound, indent: 3, style: .dim) }
  }

  /// The typed line; it stays in place while the list scrolls, and the cursor stands in it.
  private func pickLine(_ page: inout Page, _ title: String, _ pick: Pick) {
    let column = displayWidth(title) + 3
    let line = pick.query.visibleLine(columns: max(1, page.columns - column - 1))
    page.pinned = [
      [
        Span(column: Page.margin, text: title + ":", style: .bold),
        Span(column: column, text: line.text, style: .underline),
      ]
    ]
    if !page.isCompact { page.pinned.append([]) }
    page.pinnedCursor = Position(column: column + line.caretColumn, row: 0)
  }
}
