import Assessment

/// The page of one safety event; its lines are what can be written.
struct SafetyPage: Equatable, Sendable {
  var trigger: ItemReference
  var selected: Int? = 0
  /// Whether what was written shows in shared view all the same.
  var isRevealed = false

  /// What the lines write, in shown order.
  func lines(in visit: VisitState) -> [Writing.Purpose] {
    if visit.isTakenBack(trigger) { return [.changed(trigger)] }
    if visit.acted(on: trigger) != nil {
      return [.acted(trigger), .actedWith(trigger), .actedAt(trigger)]
    }
    return [.acted(trigger), .notActed(trigger)]
  }
}

extension Turn {
  /// F8: the first event that waits, else the last one dealt with.
  mutating func openSafety() {
    guard let trigger = model.visit?.safetyTriggers.first else { return }
    if case .writing = model.top { closeWriting() }
    showSafety(trigger)
  }

  /// Opens the page of an event, once: a second one takes its place.
  mutating func showSafety(_ trigger: ItemReference) {
    let page = SafetyPage(trigger: trigger)
    if case .safety = model.top {
      replace(.safety(page))
      model.viewport = .start
    } else {
      push(.safety(page))
    }
  }

  mutating func nextSafety() {
    guard case .safety(let page) = model.top, let triggers = model.visit?.draft.raised,
      let index = triggers.firstIndex(of: page.trigger)
    else { return }
    showSafety(triggers[(index + 1) % triggers.count])
  }

  /// What was done leads on to whom it was done with, as long as that is empty.
  mutating func leadOn(after purpose: Writing.Purpose) {
    guard case .acted(let item) = purpose, case .safety(var page) = model.top,
      let visit = model.visit, let acted = visit.acted(on: item), acted.with == nil
    else { return }
    page.selected = page.lines(in: visit).firstIndex(of: .actedWith(item))
    replace(.safety(page))
  }

  mutating func writeSafety() {
    guard case .safety(let page) = model.top, let visit = model.visit else { return }
    let lines = page.lines(in: visit)
    if let selected = page.selected, lines.indices.contains(selected) { write(lines[selected]) }
  }
}
