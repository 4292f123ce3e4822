import Assessment

/// The page of one safety event; its lines are what can be written.
struct SafetyPage: Equatable, Sendable {
  var trigger: ItemReference
  var selected = 0

  /// What the lines write, in shown order.
  func lines(in visit: VisitState) -> [Writing.Purpose] {
    let written = visit.response(to: trigger)
    var lines: [Writing.Purpose] = []
    if visit.isTakenBack(trigger) { lines.append(.changed(trigger)) }
    lines.append(.acted(trigger))
    if !written.acted.isEmpty { lines.append(.actedWith(trigger)) }
    return lines + [.notActed(trigger)]
  }
}

extension Turn {
  /// F8: the first event that waits, else the last one dealt with.
  mutating func openSafety() {
    guard let trigger = model.visit?.safetyTriggers.first else {
      say(words.commands.safetyNone)
      return
    }
    if case .safety(let page) = model.top {
      let triggers = model.visit?.safetyTriggers ?? []
      let index = triggers.firstIndex(of: page.trigger) ?? 0
      replace(.safety(SafetyPage(trigger: triggers[(index + 1) % triggers.count])))
      return
    }
    if case .writing = model.top { closeWriting() }
    push(.safety(SafetyPage(trigger: trigger)))
  }

  mutating func writeSafety() {
    guard case .safety(let page) = model.top, let visit = model.visit else { return }
    let lines = page.lines(in: visit)
    guard lines.indices.contains(page.selected) else { return }
    write(lines[page.selected])
  }
}
