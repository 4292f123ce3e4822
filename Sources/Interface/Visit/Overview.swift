import Assessment

/// A line of the overview that can be opened.
enum OverviewLine: Equatable, Sendable {
  case prompt(ItemReference)
  /// A scale that was begun.
  case scale(String)
  case complexity
}

extension VisitState {
  /// Every prompt of the guide, opened or not, then the complexity tick. In shared view neither
  /// the tick nor what waits for a time alone is shown.
  var overviewLines: [OverviewLine] {
    let prompts: [OverviewLine] = (guide?.references ?? []).filter { !isConcealed($0) }
      .map { .prompt($0) }
    let scales = begunScales.map { OverviewLine.scale($0) }
    return prompts + scales + (isShared ? [] : [.complexity])
  }

  /// Unopened prompts of the part that the focused line of the overview belongs to.
  var unopenedHere: [ItemReference] {
    guard page == .overview, let selected, overviewLines.indices.contains(selected),
      case .prompt(let item) = overviewLines[selected], let group = library.item(item)?.group
    else { return [] }
    return unopened(group)
  }
}

extension Turn {
  mutating func openOverview() {
    let here = model.visit?.page
    goTo(.overview)
    if model.visit?.page == .overview { model.visit?.overviewFrom = here }
  }

  /// Back to where it was opened, else to the page before it.
  mutating func closeOverview() {
    guard let from = model.visit?.overviewFrom, model.visit?.canShow(from) == true else {
      return step(-1)
    }
    goTo(from)
  }

  mutating func openOverviewLine() {
    guard let visit = model.visit, let selected = visit.selected,
      visit.overviewLines.indices.contains(selected)
    else { return }
    switch visit.overviewLines[selected] {
    case .complexity: write(.complexity)
    case .scale(let pack): goTo(.scale(pack))
    case .prompt(let item):
      // Something came up all the same: it can always be answered, never lost.
      if visit.isWithheld(item) { giveBack(item) }
      goTo(.prompt(item))
    }
  }

  /// Takes every prompt of the focused line's part into the walk, and goes to the first.
  mutating func askPart() {
    guard let visit = model.visit, let first = visit.unopenedHere.first,
      let group = visit.library.item(first)?.group
    else { return }
    model.visit?.walk.deeper.insert(group)
    goTo(.prompt(first))
  }
}
