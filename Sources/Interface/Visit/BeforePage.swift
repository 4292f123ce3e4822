import Assessment
import Screen

extension Model {
  /// What to say first, and how far the walk may go.
  func beforePage(_ page: inout Page, _ visit: VisitState) {
    page.text(words.visit.before, style: .bold)
    page.blank()
    if !showsCard, let vignette = visit.vignette?.vignette {
      for line in vignette.situation { page.text(visible(line)) }
      page.blank()
    }
    if let guide = visit.guide {
      for section in guide.sections where guide.positions(in: section).isEmpty {
        for line in visit.library.texts[guide.id]?.sections[section]?.lines ?? [] {
          page.text(line, indent: 3)
        }
      }
    }
    page.blank()
    if visit.vignette == nil || training?.course == nil {
      shortWalkLines(&page, visit)
    } else {
      page.text(words.course.fullOnly)
    }
    let fullWalk =
      visit.vignette == nil ? words.visit.fullWalk : words.training.room.fullWalk
    walkLine(&page, fullWalk, visit.promptCount(isFull: true), visit.walk.isFull)
    page.blank()
    page.text(
      visit.isShared ? words.visit.sharedView : words.visit.fullViewLine, style: .dim)
    page.text(words.visit.safeToStop, style: .dim)
  }

  private func shortWalkLines(_ page: inout Page, _ visit: VisitState) {
    walkLine(&page, words.visit.shortWalk, visit.promptCount(isFull: false), !visit.walk.isFull)
    let outside = visit.sectionsOutside(isFull: false)
    guard !outside.isEmpty else { return }
    let list = outside.joined(separator: words.visit.listAnd)
    page.text(words.visit.shortLeavesOut.filled(["list": list]), indent: 3, style: .dim)
  }

  private func walkLine(_ page: inout Page, _ line: String, _ count: Int, _ isChosen: Bool) {
    let text = line.filled(["n": String(count)])
    page.text(isChosen ? "\(text)  \(words.prompt.chosen)" : text)
  }
}
