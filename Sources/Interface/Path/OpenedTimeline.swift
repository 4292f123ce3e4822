public import Assessment

/// The timeline of one dyad, with the packs that name its areas and scales.
public struct OpenedTimeline: Equatable, Sendable {
  public let timeline: Timeline
  public let library: VisitLibrary
  /// The status that closes the dyad, or nil while it is open.
  public let closing: FollowUp?
  /// Every ending and reopening of the story, oldest first.
  public let story: [FollowUp]

  public init(
    timeline: Timeline, library: VisitLibrary, closing: FollowUp? = nil,
    story: [FollowUp] = []
  ) {
    self.timeline = timeline
    self.library = library
    self.closing = closing
    self.story = story
  }

  /// The scores along the timeline.
  public var series: [ScoreSeries] { timeline.series { library.packs[$0] } }

  /// The shown name of an area; its id when no guide here has words for it.
  func title(ofDomain id: String) -> String {
    for pack in library.packs.keys.sorted() {
      if let title = library.texts[pack]?.domains[id] { return title }
    }
    return id
  }
}

extension Words {
  /// `3 earlier, last 6 weeks ago: building; Worry`.
  func earlier(_ opened: OpenedTimeline, today: CalendarDate) -> String {
    guard let summary = EarlierSummary(opened.timeline) else { return path.none }
    let level = summary.level.map { self.level($0).lowercasedFirst } ?? path.noLevel
    let areas = summary.domains.map(opened.title(ofDomain:)).joined(separator: ", ")
    return (areas.isEmpty ? path.earlier : path.earlierWith).filled([
      "n": String(summary.count), "when": longAgo(summary.last, today: today), "level": level,
      "areas": areas,
    ])
  }

  /// `5 days ago`, `6 weeks ago`, `14 months ago`: in the largest whole unit.
  func longAgo(_ date: CalendarDate, today: CalendarDate) -> String {
    let days = today.days(since: date)
    guard days >= 14 else { return ago(date, today: today) }
    guard days >= 91 else { return time.weeksAgo.filled(["n": String(days / 7)]) }
    var months = (today.year - date.year) * 12 + today.month - date.month
    if today.day < date.day { months -= 1 }
    return time.monthsAgo.filled(["n": String(months)])
  }
}
