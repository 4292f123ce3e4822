/// The lines of Home that can be opened now.
enum HomeLine: Equatable, Sendable, CaseIterable {
  case start, carryOn, saved, someoneElse, help, quit

  var command: CommandID {
    switch self {
    case .start: .newVisit
    case .carryOn: .carryOn
    case .saved: .saved
    case .someoneElse: .someoneElse
    case .help: .help
    case .quit: .quit
    }
  }

  /// A line stands there when what it opens exists. A visit with an open safety event comes
  /// first.
  static func lines(of home: HomeSummary) -> [HomeLine] {
    var lines = allCases.filter { line in
      switch line {
      case .carryOn: !home.drafts.isEmpty
      case .saved: home.saved + home.unreadable > 0
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
  mutating func carryOn() {
    push(.carryOn(selected: 0))
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
    model.visit = nil
    model.saving = Model.Saving()
    model.places = [.home(selected: 0), .finished(visit)]
    effects += [.loadHome, .forgetScreen]
  }
}
