import Assessment

extension Turn {
  /// The journal is open: the visit starts at the opening words, in shared view.
  mutating func began(_ id: String, _ library: VisitLibrary, _ history: [EarlierContact]) {
    guard case .who(let who) = model.top, let identity = who.identity else { return }
    model.library = library
    if let scale = who.scale {
      let unkept = model.visit?.isUnsaved == true ? model.visit?.unkept ?? [] : []
      let draft = Draft(id: id, identity: identity, at: context.now)
      open(VisitState(draft: draft, library: library, history: history))
      note(.identified(identity))
      return beganScale(scale, unkept: unkept)
    }
    guard let guide = library.guide(for: identity.contact.stage) else {
      say(words.who.noGuides)
      return
    }
    let draft = Draft(id: id, identity: identity, at: context.now)
    open(VisitState(draft: draft, library: library, history: history))
    note(.identified(identity))
    note(.joined(PackStamp(guide)))
    model.visit?.go(to: .before)
    attendPrivacy()
    notePlace()
  }

  /// A draft is open again: at its place, in shared view.
  mutating func resumed(_ draft: Draft, _ library: VisitLibrary, _ history: [EarlierContact]) {
    model.library = library
    open(VisitState(draft: draft, library: library, history: history))
    if model.visit?.page == .decision { prepareDecision() }
    attendPrivacy()
    if case .prompt(let item) = model.visit?.page, model.visit?.answer(item) == .untouched {
      note(.opened(item))
    }
    if !draft.unplaced.isEmpty {
      let count = draft.unplaced.count
      say(
        count == 1
          ? words.visit.unplacedOne : words.visit.unplaced.filled(["n": String(count)]))
    } else if let code = model.configuration.practitioner, code != draft.visit.practitioner {
      say(words.visit.begunBy.filled(["code": draft.visit.practitioner]))
    }
  }

  /// Said before whatever else is said of the visit: an answer may have to be given again.
  mutating func sayLost() {
    say([words.visit.lastEntryLost, model.notice].compactMap(\.self).joined(separator: " "))
  }

  mutating func open(_ visit: VisitState) {
    model.visit = visit
    model.saving = Model.Saving()
    model.finishProblem = nil
    model.keptWho = nil
    model.places = [model.base, .visit]
    model.viewport = .start
  }
}
