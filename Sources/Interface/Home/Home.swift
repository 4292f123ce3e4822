import Assessment

/// The lines of Home that can be opened now.
enum HomeLine: Equatable, Sendable, CaseIterable {
  case start, carryOn, cameBack, due, saved, scale, training, room, exchange, someoneElse, help
  case quit

  var command: CommandID {
    switch self {
    case .start: .newVisit
    case .carryOn: .carryOn
    case .due: .due
    case .saved: .saved
    case .room: .room
    case .cameBack: .cameBack
    case .exchange: .exchange
    case .training: .trainingRoom
    case .scale: .scoreScale
    case .someoneElse: .someoneElse
    case .help: .help
    case .quit: .quit
    }
  }

  /// A line stands there when what it opens exists. A visit with an open safety event comes
  /// first.
  static func lines(of model: Model) -> [HomeLine] {
    let home = model.home
    var lines = allCases.filter { line in
      switch line {
      case .carryOn: !home.drafts.isEmpty
      case .due: home.hasDue
      case .cameBack: home.cameBack > 0
      case .exchange: model.configuration.exchange != nil
      case .saved: home.fillsRoom
      case .room: home.fillsRoom && !model.isPlain
      default: true
      }
    }
    if home.drafts.contains(where: \.hasOpenSafety) {
      lines.removeAll { $0 == .carryOn }
      lines.insert(.carryOn, at: 0)
    }
    return lines
  }
}

extension Turn {
  /// What Home knows changed; visits that wait for a safety answer come first.
  mutating func received(_ summary: HomeSummary) {
    model.home = summary
    let drafts = summary.drafts.filter(isOffered)
    model.home.drafts = drafts.filter(\.hasOpenSafety) + drafts.filter { !$0.hasOpenSafety }
    standOnCarryOn()
    clampSelection()
  }

  /// A visit that was begun is the likeliest to be wanted; a focus that was moved stays.
  private mutating func standOnCarryOn() {
    guard case .home(selected: 0) = model.top,
      let line = HomeLine.lines(of: model).firstIndex(of: .carryOn)
    else { return }
    replace(.home(selected: line))
  }

  /// Whether a begun visit is offered here. A real family's is, to everyone on this computer; an
  /// exercise is its author's alone, whose ratings it would count as another's.
  private func isOffered(_ draft: DraftRow) -> Bool {
    guard model.setting == .training, let owner = draft.practitioner,
      let practitioner = model.configuration.practitioner
    else { return true }
    return owner == practitioner
  }

  mutating func received(_ rows: [RecordRow], _ unreadable: [UnreadableRow]) {
    model.records = rows
    model.unreadable = unreadable
    clampSelection()
  }

  mutating func received(_ due: DueList) {
    model.due = due
    clampSelection()
  }

  /// A list became shorter under its focus.
  private mutating func clampSelection() {
    let count = model.page.entries.count
    if let selected = model.selected, model.form == nil, count > 0, selected >= count {
      select(count - 1)
    }
  }

  mutating func resume(_ index: Int) {
    guard model.home.drafts.indices.contains(index) else { return }
    let draft = model.home.drafts[index]
    if let problem = draft.problem {
      say(words.home.draftUnread.filled(["reason": problem]))
    } else {
      effects.append(.resume(id: draft.id))
    }
  }

  mutating func finished(_ visit: FinishedVisit) {
    let result = model.visit?.trainingResult
    // Before anything looks for walks without a result.
    if let result { effects.append(.saveResult(result)) }
    goHome()
    effects.append(.forgetScreen)
    if result == nil { push(.finished(visit)) }
  }
}
