import Assessment
import Screen

extension Model {
  /// The commands of the page behind the palette whose title fits the typed words.
  func paletteCommands(_ pick: Pick) -> [Command] {
    var behind = self
    behind.places.removeLast()
    let query = pick.query.text.trimmed.lowercased()
    return CommandTable.commands(in: behind.scope).filter { command in
      let title = words.commands.titles[command.id] ?? ""
      return command.id != .palette && command.id != .answer
        && (query.isEmpty || title.lowercased().contains(query))
    }
  }

  /// The prompts whose title or words to say hold what was typed.
  func foundPrompts(_ pick: Pick) -> [ItemReference] {
    guard let visit, let guide = visit.guide else { return [] }
    let query = pick.query.text.trimmed.lowercased()
    return guide.items.map { ItemReference(pack: guide.id, item: $0.id) }.filter { item in
      guard !visit.isWithheld(item) else { return false }
      let text = visit.library.text(item)
      return query.isEmpty || (text?.title.lowercased().contains(query) ?? false)
        || (text?.say?.lowercased().contains(query) ?? false)
    }
  }
}

extension Turn {
  mutating func runPicked(_ pick: Pick) {
    let commands = model.paletteCommands(pick)
    guard commands.indices.contains(pick.selected) else { return }
    let command = commands[pick.selected]
    pop()
    switch CommandTable.availability(of: command.id, in: model) {
    case .enabled: perform(command.id, key: command.keys.first ?? .enter)
    case .disabled(let why): say(why)
    }
  }

  mutating func goToPicked(_ pick: Pick) {
    let found = model.foundPrompts(pick)
    guard found.indices.contains(pick.selected) else { return }
    pop()
    goTo(.prompt(found[pick.selected]))
  }
}
