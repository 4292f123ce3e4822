import Assessment
import Screen

/// The bar at the bottom: the keys that matter now, in words, from the command table.
enum Footer {
  /// As many as fit, closer together where that makes room for more; the help always does.
  ///
  /// - Parameter readsOn: Whether there is more of the page below.
  static func text(_ model: Model, readsOn: Bool = true) -> String {
    let commands = commands(model).filter { $0.id != .pageDown || readsOn }
    let entries = commands.filter { $0.id != .help }.map { Entry(entry($0, model)) }
    let columns = model.size.columns - 2
    var help = commands.first { $0.id == .help }.map { Entry(entry($0, model)) }
    if let end = help, let key = palette(model),
      fitting(entries, end, between: 2, columns: columns).count <= entries.count
    {
      help = Entry("\(key)  \(end.text)")
    }
    let wide = fitting(entries, help, between: 3, columns: columns)
    // Closer together there may be room for more; never for less.
    let isWhole = wide.count == entries.count + (help == nil ? 0 : 1)
    let close = isWhole ? wide : fitting(entries, help, between: 2, columns: columns)
    return close.count > wide.count ? line(close, gap: "  ") : line(wide, gap: "   ")
  }

  /// Written out: `joined` is generic, and its first call looks for what a list conforms to.
  private static func line(_ entries: [Entry], gap: String) -> String {
    var line = ""
    for entry in entries {
      if !line.isEmpty { line += gap }
      line += entry.text
    }
    return line
  }

  /// A command as the footer writes it, with the columns it takes.
  private struct Entry {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text
      width = displayWidth(text)
    }
  }

  /// How a command is found that has no room: said on a saved visit, where most of them act.
  private static func palette(_ model: Model) -> String? {
    guard model.openedRecord != nil, model.scope == .record || model.scope == .roomRecord else {
      return nil
    }
    return CommandTable.commands(in: model.scope).first { $0.id == .palette }
      .map { "\($0.shortKey) \(model.words.commands.find)" }
  }

  /// The entries that fit from the first on, `between` columns apart, with the help behind them.
  private static func fitting(
    _ entries: [Entry], _ help: Entry?, between: Int, columns: Int
  ) -> [Entry] {
    var room = columns - (help.map { $0.width + between } ?? 0)
    let shown = entries.prefix { entry in
      defer { room -= entry.width + between }
      return entry.width <= room
    }
    return shown + (help.map { [$0] } ?? [])
  }

  /// Commands of the footer that can run now.
  static func commands(_ model: Model) -> [Command] {
    CommandTable.commands(in: model.scope).filter { command in
      guard command.footerLabel != nil else { return false }
      if command.id == .deeper, model.visit?.offersDeeper != true { return false }
      if command.id == .markError, model.openedRecord?.after.corrected.isInError != true {
        return false
      }
      return CommandTable.availability(of: command.id, in: model).isEnabled
    }
  }

  private static func entry(_ command: Command, _ model: Model) -> String {
    "\(keys(command, model) ?? command.footerLabel ?? "") \(title(command.id, model))"
  }

  /// The digits that count here; nil for any other command.
  static func keys(_ command: Command, _ model: Model) -> String? {
    // Asked first: what is on top is worth a copy for these alone.
    guard [.chooseLine, .nextField, .answer].contains(command.id) else { return nil }
    func digits(_ count: Int) -> String { count < 2 ? "1" : "1-\(min(9, count))" }
    switch (command.id, model.top) {
    case (.chooseLine, _):
      guard let field = model.form?.focused, case .choice(let labels, _) = field.content else {
        return nil
      }
      return field.keys?.label ?? digits(labels.count)
    case (.nextField, _): return model.form?.focused?.isMultiline == true ? "Tab" : nil
    case (.answer, .workshop(let desk)): return desk.current.map(\.item.digits)
    case (.answer, .question(let question)): return digits(question.lines(model).count)
    case (.answer, _):
      guard let visit = model.visit, let item = visit.item.flatMap(visit.library.item) else {
        return nil
      }
      if case .noAnswer = model.top, let reference = visit.item {
        return digits(Turn.absences(of: reference, in: visit).count + 1)
      }
      if let entry = visit.entry, let pack = visit.entryPack {
        return entry.phase == .settle ? "1-2" : pack.keys(of: item)
      }
      return item.digits
    default: return nil
    }
  }

  /// The word in the footer, where it depends on what the key does just now.
  private static func title(_ id: CommandID, _ model: Model) -> String {
    let words = model.words.commands
    switch id {
    case .startStop:
      guard let timer = model.visit?.timer else { break }
      if timer.isRunning { return words.pause }
      return timer.hasBegun ? words.goOn : words.start
    case .setAside:
      guard case .safety(let page) = model.top, let visit = model.visit else { break }
      if !visit.openSafety.contains(page.trigger) { return words.goBack }
    case .reveal:
      if case .writing(let writing) = model.top, writing.isRevealed { return words.mask }
      if case .safety(let page) = model.top, page.isRevealed { return words.mask }
    case .toggleView:
      if model.scope == .prompt || model.scope == .textPrompt { return words.view }
      if model.visit?.isShared == false { return words.sharedView }
    case .markError:
      if model.openedRecord?.after.corrected.isInError == true { return words.takeBack }
    case .submit:
      if case .letter(let desk) = model.top, desk.kind != nil { return words.writeLetter }
    case .begin:
      if model.visit?.hasBegun == true { return words.goOn }
    case .open:
      if model.scope == .question || model.scope == .noAnswer { return words.choose }
    default: break
    }
    return words.short[id] ?? words.titles[id] ?? ""
  }
}
