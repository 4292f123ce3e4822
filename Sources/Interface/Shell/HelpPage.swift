import Assessment
import Screen

extension Model {
  /// Every key of the page behind, with why it cannot run where it cannot.
  func helpPage(_ page: inout Page) {
    let behind = behind
    page.text(words.commands.helpTitle, style: .bold)
    page.text(words.commands.helpLine, style: .dim)
    page.blank()
    for command in CommandTable.commands(in: behind.scope)
    where command.id != .card || behind.visit?.vignette != nil {
      let title = words.commands.titles[command.id] ?? ""
      let keys = Footer.keys(command, behind) ?? command.label
      switch CommandTable.availability(of: command.id, in: behind) {
      case .enabled: page.labelled(keys, title, indent: 1, width: 18)
      case .disabled(let why):
        page.labelled(
          keys, title + words.commands.notNow.filled(["why": why]), indent: 1, width: 18,
          style: .dim)
      }
    }
    page.blank()
    page.text(words.commands.helpTyping, style: .dim)
  }
}
