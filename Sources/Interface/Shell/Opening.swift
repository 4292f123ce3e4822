/// A page the program is started on, opened over Home.
public enum Opening: Equatable, Sendable {
  case newVisit
  case carryOn
  /// A draft by its id.
  case draft(String)
}

extension Turn {
  mutating func open(_ opening: Opening) {
    switch opening {
    case .newVisit: newVisit()
    case .carryOn: if model.home.drafts.isEmpty { say(words.commands.noDrafts) } else { carryOn() }
    case .draft(let id): effects.append(.resume(id: id))
    }
  }
}
