import Assessment
import Screen

extension Model {
  func beforePage(_ page: inout Page, _ visit: VisitState) {
    page.text(words.visit.before, style: .bold)
    page.blank()
    if let guide = visit.guide {
      for section in guide.sections where guide.positions(in: section).isEmpty {
        for line in visit.library.texts[guide.id]?.sections[section]?.lines ?? [] {
          page.text(line, indent: 3)
        }
      }
    }
    page.blank()
    page.text(
      words.visit.shortWalk.filled(["n": String(visit.promptCount(isFull: false))]), style: .dim)
    page.text(
      words.visit.fullWalk.filled(["n": String(visit.promptCount(isFull: true))]), style: .dim)
    page.blank()
    page.text(words.visit.sharedView, style: .dim)
    page.text(words.visit.safeToStop, style: .dim)
  }
}
