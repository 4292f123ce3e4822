import Assessment
import Screen

extension Model {
  /// What lies under the top layer.
  var behind: Model {
    var behind = self
    if behind.places.count > 1 { behind.places.removeLast() }
    return behind
  }

  /// The commands of the page behind the palette whose title holds the typed words.
  func paletteCommands(_ pick: Pick) -> [Command] {
    let query = pick.query.text.trimmed.lowercased()
    return CommandTable.commands(in: behind.scope).filter { command in
      guard !CommandTable.onlyKeys.contains(command.id) else { return false }
      let title = words.commands.titles[command.id] ?? ""
      return query.isEmpty || title.lowercased().contains(query)
    }
  }

  /// The prompts whose title or words to say hold what was typed; those with the title first.
  func foundPrompts(_ pick: Pick) -> [ItemReference] {
    guard let visit, let guide = visit.guide else { return [] }
    let query = pick.query.text.trimmed.lowercased()
    let shown = guide.references.filter { !visit.isConcealed($0) && !visit.isWithheld($0) }
    if query.isEmpty { return shown }
    let titled = shown.filter {
      visit.library.text($0)?.title.lowercased().contains(query) ?? false
        || words.listed($0, in: visit).lowercased().contains(query)
    }
    return titled
      + shown.filter {
        !titled.contains($0) && visit.library.text($0)?.say?.lowercased().contains(query) ?? false
      }
  }
}

extension CommandTable {
  /// Commands that mean nothing without their key.
  static let onlyKeys: Set<CommandID> = [
    .palette, .answer, .choose, .chooseLine, .up, .down, .first, .last, .pageUp, .pageDown,
    .nextField, .previousField,
  ]
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
