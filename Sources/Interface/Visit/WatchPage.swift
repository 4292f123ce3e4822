import Assessment
import Screen

extension Model {
  /// Two quiet minutes: what to say, the time that is left, and nothing to write.
  func watchPage(_ page: inout Page, _ visit: VisitState) {
    for line in watchLines(visit) { page.text(line) }
    page.blank()
    let seconds = Int((visit.timer.remaining(at: moment) + 999) / 1_000)
    let clock = "\(seconds / 60) : \(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    let row = page.rows.count
    let column = max(1, (page.columns - displayWidth(clock)) / 2)
    page.row([Span(column: column, text: clock, style: .bold)])
    page.entry(row..<row + 1)
    page.mark(row..<row + 1, cursor: Position(column: column, row: row))
    page.blank()
    page.text(watchState(visit.timer, isOver: seconds == 0))
    guard !showsCard else { return }
    for (index, line) in (visit.vignette?.vignette.scene ?? []).enumerated() {
      if index == 0 {
        page.blank()
        page.text(words.training.room.seen, style: .bold)
      }
      page.text(visible(line))
    }
  }

  func watchLines(_ visit: VisitState) -> [String] {
    guard let guide = visit.guide,
      let section = guide.sections.first(where: { section in
        guide.positions(in: section).contains { guide.items[$0].isObserved }
      }), let lines = visit.library.texts[guide.id]?.sections[section]?.lines, !lines.isEmpty
    else {
      let relation = visible(visit.draft.visit.carer.relation)
      return [words.visit.watchLine.filled(["relation": relation])]
    }
    return lines
  }

  private func watchState(_ timer: WatchTimer, isOver: Bool) -> String {
    if isOver { return words.visit.watchDone }
    if timer.isRunning { return words.visit.watchRunning }
    return timer.hasBegun ? words.visit.watchPaused : words.visit.watchReady
  }
}
