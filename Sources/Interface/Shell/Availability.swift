import Assessment

/// Whether a command can run now, and if not, why.
enum Availability: Equatable, Sendable {
  case enabled
  case disabled(String)

  var isEnabled: Bool { self == .enabled }
}

extension CommandTable {
  /// The one place that knows when a command can run.
  static func availability(of id: CommandID, in model: Model) -> Availability {
    let words = model.words.commands
    func unless(_ blocked: Bool, _ why: String) -> Availability {
      blocked ? .disabled(why) : .enabled
    }
    switch id {
    case .carryOn: return unless(model.home.drafts.isEmpty, words.noDrafts)
    case .saved:
      return unless(model.home.saved + model.home.unreadable == 0, words.noSaved)
    case .undo: return unless(model.visit?.undo.isEmpty ?? true, words.nothingToUndo)
    case .redo: return unless(model.visit?.redo.isEmpty ?? true, words.nothingToRedo)
    case .deeper: return unless(model.visit?.deeperHere.isEmpty ?? true, words.noDeeper)
    case .nextGap where model.scope != .safety, .gaps:
      return unless(model.visit?.gaps.isEmpty ?? true, words.noGap)
    case .safety: return unless(model.visit?.safetyTriggers.isEmpty ?? true, words.safetyNone)
    case .finish:
      guard let visit = model.visit else { return .disabled(words.decideFirst) }
      if !visit.draft.openSafety.isEmpty { return .disabled(words.safetyFirst) }
      return unless(!visit.isDecided, words.decideFirst)
    default: return .enabled
    }
  }
}
