import Assessment

/// A line of the overview that can be opened.
enum OverviewLine: Equatable, Sendable {
  case prompt(ItemReference)
  case complexity
}

extension VisitState {
  /// Every prompt of the guide, opened or not, then the complexity tick.
  var overviewLines: [OverviewLine] {
    guard let guide else { return [.complexity] }
    return guide.sections.flatMap { section in
      guide.positions(in: section).map {
        .prompt(ItemReference(pack: guide.id, item: guide.items[$0].id))
      }
    } + [.complexity]
  }
}

extension Turn {
  mutating func openOverviewLine() {
    guard let visit = model.visit, visit.overviewLines.indices.contains(visit.selected) else {
      return
    }
    switch visit.overviewLines[visit.selected] {
    case .complexity: write(.complexity)
    case .prompt(let item):
      if visit.isWithheld(item) {
        // Something came up all the same: it can always be answered, never lost.
        note(.answered(item, code: nil))
        note(.noted(item, ""))
      }
      goTo(.prompt(item))
    }
  }
}
