public import Assessment
import Screen

extension OpenedTimeline {
  /// The timeline as lines of text, for a reader without screens.
  public func lines(columns: Int, today: CalendarDate, words: Words = .english) -> [String] {
    var page = Page(size: Size(columns: columns, rows: 1_000))
    TimelineView(words: words, opened: self, today: today).draw(&page)
    return page.lines
  }
}

extension Model {
  /// The timeline to be heard: states in words, no charts.
  func timelineLines(_ opened: OpenedTimeline) -> [String] {
    let view = TimelineView(words: words, opened: opened, today: today)
    let path = words.path
    let timeline = opened.timeline
    var lines = [view.heading, words.earlier(opened, today: today).asSentence]
    if let line = words.closed(opened.closing) { lines.append(line) }
    if timeline.contradicting > 0 {
      lines.append(path.contradicting.filled(["n": String(timeline.contradicting)]))
    }
    lines += view.story
    lines += timeline.contacts.map { "\(view.line($0)): \(view.about($0))" }
    for id in timeline.domains {
      let states = timeline.contacts.compactMap { $0.domains[id] }
        .map { words.result.states[$0.state] ?? $0.state.rawValue }
      lines.append(labelled(opened.title(ofDomain: id), states.joined(separator: path.then)))
    }
    let series = opened.series
    for line in series {
      let figures = line.points.map { point in
        "\(words.shortDate(point.at.date)) \(view.figure(point))"
      }
      lines.append("\(view.title(line)): \(figures.joined(separator: path.then))")
      lines += line.changes.map(view.change)
    }
    return series.isEmpty ? lines : lines + [path.noClaim]
  }
}
