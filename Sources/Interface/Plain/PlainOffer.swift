import Assessment
import Screen

extension PlainSession {
  /// The words that do something on this page, in the order of ``PlainWord``.
  var offered: [PlainWord] {
    let commands = Set(CommandTable.commands(in: model.scope).map(\.id))
    return PlainWord.allCases.filter { word in
      if let command = word.command, commands.contains(command) {
        return command != .letters
          || CommandTable.availability(of: command, in: model).isEnabled
      }
      switch word {
      case .back:
        return model.scope != .home && model.scope != .finished && model.scope != .trainingRoom
      case .family: return model.visit?.vignette != nil
      case .help, .quit, .again, .hide: return true
      case .skip: return model.openForm != nil || canSkip
      case .why: return commands.contains(.why) || model.scope == .result
      case .time: return model.scope == .watch
      case .clear: return canClear
      case .done: return model.openForm != nil
      case .yes:
        return [.readBack, .skipOffer].contains(model.scope) || model.offersExchange
      case .safety: return model.visit?.safetyTriggers.isEmpty == false
      case .more:
        return model.scope == .saved && firstSaved + PlainSession.rows < model.records.count
      default: return false
      }
    }
  }

  /// Rows of a long list that are said at a time.
  static let rows = 20

  private var canSkip: Bool {
    switch model.scope {
    case .prompt, .textPrompt, .skipOffer, .watch, .overview, .result, .writing, .noAnswer, .safety,
      .pick, .scales, .scaleKeying, .workshop:
      true
    default: false
    }
  }

  /// Whether what is typed is kept as text.
  var takesText: Bool {
    if case .text = model.openForm?.focused?.content { return true }
    switch model.scope {
    case .writing, .textPrompt, .pick, .formCheck, .workshopNote: return true
    default: return false
    }
  }

  /// Whether there is something written that can be emptied.
  var canClear: Bool {
    takesText && ![.pick, .formCheck, .workshopNote].contains(model.scope)
  }

  /// The choices of the page that can be named by their words; their positions are those of
  /// numbers.
  var choices: [String] {
    if let field = model.openForm?.focused {
      if case .choice(let labels, _) = field.content { return labels }
      return []
    }
    let words = model.words
    switch model.top {
    case .home: return HomeLine.lines(of: model).map(model.homeTitle)
    case .trainingRoom:
      return model.training?.list?.rows.map(\.vignette.title) ?? []
    case .courses(let desk): return desk.choices
    case .unsaved: return [words.plain.stay, words.plain.leaveAnyway]
    case .question(let question): return question.lines(model)
    case .scaleList: return model.formTitles
    case .noAnswer: return model.absenceChoices
    case .letter(let desk): return desk.lines(model.words)
    case .safety(let page):
      return model.visit.map { page.lines(in: $0).map(model.safetyLabel) } ?? []
    case .visit where model.visit?.entry != nil: return scaleChoices
    case .visit:
      if let visit = model.visit, case .scales(let list) = visit.page {
        return model.scaleTitles(list, visit)
      }
      guard let visit = model.visit, let item = visit.item,
        let definition = visit.library.item(item), definition.kind == .choice,
        !visit.offersSkip(item)
      else { return [] }
      return definition.options.map { visit.library.label(item, code: $0.code) }
    default: return []
    }
  }

  /// What can be named on a form's page: the codes of the item, or the lines of a choice.
  private var scaleChoices: [String] {
    guard let visit = model.visit, let entry = visit.entry, let pack = visit.entryPack else {
      return []
    }
    switch entry.phase {
    case .keying, .readBack, .again:
      if model.scope == .skipOffer { return [] }
      return pack.items[entry.focus].options.map(\.code)
    case .done: return model.doneChoices
    case .settle: return model.settleChoices(entry, pack, visit)
    case .intro, .result: return []
    }
  }

  /// How many numbers the page has; they begin with 1, those of a rating with 0.
  var count: Int {
    switch model.top {
    case .carryOn: return model.home.drafts.count
    case .saved: return model.records.count
    case .due: return model.due?.entries.count ?? 0
    case .workshop(let desk): return desk.face == .matrix ? desk.workshop.rows.count : 0
    case .places(let list): return list.places.count
    case .cameBack: return model.cameBack.count
    case .search(let pick): return pick.query.text.isEmpty ? 0 : model.foundPrompts(pick).count
    case .visit where model.openForm == nil:
      guard let visit = model.visit else { return 0 }
      if visit.page == .overview { return visit.overviewLines.count }
      if let entry = visit.entry {
        guard entry.phase == .result, model.scope == .scaleResult else { return choices.count }
        return visit.findings.packs.first { $0.pack == entry.pack }?.scores.count ?? 0
      }
      if case .scales = visit.page { return choices.count }
      guard let item = visit.item, let definition = visit.library.item(item),
        !visit.offersSkip(item)
      else { return 0 }
      return definition.options.count
    default: return choices.count
    }
  }

  /// The line that a number stands for, or one past them all.
  func line(_ number: Int) -> Int? {
    guard let keys = model.openForm?.focused?.keys else {
      return countsFromZero ? number : number - 1
    }
    let text = String(number)
    return text.count == 1 ? text.first.flatMap { keys.line($0, chosen: nil) } : nil
  }

  /// Whether numbers begin with 0.
  private var countsFromZero: Bool {
    guard model.top == .visit, let visit = model.visit, visit.entry == nil, let item = visit.item
    else { return false }
    return visit.library.item(item)?.kind == .rating
  }
}

extension Model {
  /// The ways of having no answer on this question, the last clears it.
  var absenceChoices: [String] {
    guard let visit, let item = visit.item else { return [] }
    return Turn.absences(of: item, in: visit).map {
      words.visit.absences[$0] ?? $0.rawValue
    } + [words.prompt.clear]
  }
}
