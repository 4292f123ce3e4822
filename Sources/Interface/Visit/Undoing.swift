import Assessment

/// What can be taken back, and given again.
enum UndoStep: Equatable, Sendable {
  /// Codes of an answer; nil is none.
  case answer(ItemReference, before: String?, after: String?)
  /// The whole decision, with the level that was found then: agreement speaks of that one.
  case decision(before: Decision?, after: Decision?, level: Int?)
}

extension Turn {
  /// Keeps what has just changed; what was undone before it cannot be done again.
  mutating func remember(_ step: UndoStep) {
    model.visit?.undo.append(step)
    model.visit?.redo = []
  }

  mutating func undo() {
    keepLine()
    guard let step = model.visit?.undo.popLast() else { return }
    model.visit?.redo.append(step)
    switch step {
    case .answer(let item, let before, _): take(item, before, words.commands.undone)
    case .decision(let before, _, let level): take(before, level, words.commands.undone)
    }
  }

  mutating func redo() {
    keepLine()
    guard let step = model.visit?.redo.popLast() else {
      return say(words.commands.nothingToRedo)
    }
    model.visit?.undo.append(step)
    switch step {
    case .answer(let item, _, let after): take(item, after, words.commands.redone)
    case .decision(_, let after, let level): take(after, level, words.commands.redone)
    }
  }

  /// What stands in the line that has the focus is a step as well.
  private mutating func keepLine() {
    if model.visit?.page == .decision { noteDecision() }
  }

  /// Shows the prompt whose answer changes, unless somebody may read what must not be seen.
  private mutating func take(_ item: ItemReference, _ code: String?, _ line: String) {
    guard let visit = model.visit else { return }
    let isConcealed = visit.isConcealed(item)
    if !isConcealed, model.top == .visit { show(item) }
    put(item, code)
    let title = isConcealed ? words.commands.oneAnswer : words.listed(item, in: visit)
    say(line.filled(["item": title]))
  }

  /// Goes to the page of an item: its prompt, or its place on the form of a scale.
  private mutating func show(_ item: ItemReference) {
    guard let pack = model.visit?.library.packs[item.pack], pack.kind == .instrument else {
      return goTo(.prompt(item))
    }
    goTo(.scale(pack.id))
    changeEntry {
      $0.phase = .keying
      $0.focus = pack.position(of: item.item) ?? 0
    }
  }

  /// Puts an earlier or later decision in the place of the one that stands, and shows the line
  /// that changes. A view of another level than the one found now is asked again, and "see alone"
  /// stands in the plan as the talk is now.
  private mutating func take(_ decision: Decision?, _ level: Int?, _ line: String) {
    guard let visit = model.visit else { return }
    var decision = decision
    if level != visit.findings.level?.number {
      decision?.agrees = false
      decision?.level = nil
    }
    let plan = Plan(decision?.plan, words).text(isPrivate: visit.isPrivate, words)
    decision?.plan = plan
    if visit.page != .decision { goTo(.decision) }
    let before = model.visit?.decision ?? Form(fields: [])
    if decision != visit.draft.visit.decision { note(.decided(decision)) }
    // A reason that was kept for later is not the one that stood there then.
    model.visit?.keptReason = decision?.reason
    prepareDecision()
    keepUnreadDay(of: before)
    let changed = model.visit?.decision.lineDiffering(from: before)
    if let changed { model.visit?.decision.focus(on: changed.id) }
    model.viewport = .focus
    let title = visit.isShared ? nil : changed?.label
    say(line.filled(["item": title ?? words.decision.title.lowercasedFirst]))
  }

  /// A day that cannot be read yet is no part of a decision: it stays typed.
  private mutating func keepUnreadDay(of form: Form) {
    let typed = form.text(.nextContact)
    guard !typed.isEmpty, words.readDate(typed, today: context.today).date == nil,
      model.visit?.decision.text(.nextContact).isEmpty == true
    else { return }
    model.visit?.decision[.nextContact]?.text = typed
  }
}

extension Form {
  /// The first line with another entry than in a form before; else the first that is gone since.
  fileprivate func lineDiffering(from before: Form) -> Field? {
    fields.first { field in
      guard let old = before[field.id] else {
        return field.chosen == nil ? !field.isEmpty : field.chosen != field.emptied
      }
      return old.trimmed != field.trimmed || old.chosen != field.chosen
    } ?? before.fields.first { self[$0.id] == nil }
  }
}
