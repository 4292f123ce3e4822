import Assessment
import Screen

/// The bar at the bottom: the keys that matter now, in words, from the command table.
enum Footer {
  static func text(_ model: Model) -> String {
    let columns = model.size.columns - 2
    let entries = commands(model).map { entry($0, model) }
    guard let last = entries.last else { return "" }
    var text = ""
    for entry in entries.dropLast() {
      let longer = text.isEmpty ? entry : text + "   " + entry
      guard displayWidth(longer) + 3 + displayWidth(last) <= columns else { break }
      text = longer
    }
    return text.isEmpty ? last : text + "   " + last
  }

  /// Commands of the footer that can run now; help stands last.
  static func commands(_ model: Model) -> [Command] {
    var commands = CommandTable.commands(in: model.scope).filter { command in
      let isOffered = command.id == .deeper && model.visit?.offersDeeper == true
      return (command.isInFooter || isOffered)
        && CommandTable.availability(of: command.id, in: model).isEnabled
    }
    if let deeper = commands.firstIndex(where: { $0.id == .deeper }), deeper > 1 {
      commands.insert(commands.remove(at: deeper), at: 1)
    }
    if let help = commands.firstIndex(where: { $0.id == .help }) {
      commands.append(commands.remove(at: help))
    }
    return commands
  }

  static func entry(_ command: Command, _ model: Model) -> String {
    "\(label(command, model)) \(model.words.commands.titles[command.id] ?? "")"
  }

  /// The key as written; for answers the digits that count here.
  static func label(_ command: Command, _ model: Model) -> String {
    guard command.id == .answer, let visit = model.visit, let item = visit.item,
      let definition = visit.library.item(item)
    else { return command.label }
    if case .noAnswer = model.top { return "1-\(Turn.absences(of: definition).count + 1)" }
    return definition.kind == .rating ? "0-3" : "1-\(definition.options.count)"
  }
}
