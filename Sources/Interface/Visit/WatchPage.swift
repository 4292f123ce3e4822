import Assessment
import Screen

extension Model {
  func watchPage(_ page: inout Page, _ visit: VisitState) {
    let relation = visit.draft.visit.carer.relation
    if let guide = visit.guide,
      let section = guide.sections.first(where: { section in
        guide.positions(in: section).contains { guide.items[$0].isObserved }
      }), let lines = visit.library.texts[guide.id]?.sections[section]?.lines
    {
      for line in lines { page.text(line) }
    } else {
      for line in words.visit.watchLines { page.text(line.filled(["relation": relation])) }
    }
    page.blank()
    let left = visit.timer.remaining(at: moment)
    let seconds = Int((left + 999) / 1_000)
    let clock = "\(seconds / 60) : \(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    let row = page.rows.count
    let column = max(1, (page.columns - displayWidth(clock)) / 2)
    page.row([Span(column: column, text: clock, style: .bold)])
    page.mark(row..<row + 1, cursor: Position(column: column, row: row))
    page.blank()
    let line =
      left == 0
      ? words.visit.watchDone
      : visit.timer.isRunning
        ? words.visit.watchRunning
        : visit.timer.hasBegun ? words.visit.watchPaused : words.visit.watchReady
    page.text(line)
  }
}
