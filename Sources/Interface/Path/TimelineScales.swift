import Assessment
import Screen

extension TimelineView {
  /// Each score as figures with a bar beside them, and what its changes are worth.
  func scales(_ page: inout Page) {
    page.blank()
    page.text(words.path.scales, style: .bold)
    let series = opened.series
    guard !series.isEmpty else {
      page.text(words.path.noScales, indent: 3, style: .dim)
      return
    }
    for line in series {
      page.text(title(line), indent: 3)
      let bar = page.columns < 60 ? 8 : 30
      for point in line.points {
        page.row([
          Span(column: 5, text: words.shortDate(point.at.date), style: .dim),
          Span(column: 13, text: figure(point), style: []),
          Span(column: 26, text: chart(point, line, columns: bar), style: .dim),
        ])
      }
      for change in line.changes { page.text(self.change(change), indent: 5) }
    }
    page.text(words.path.noClaim, indent: 3, style: .dim)
  }

  /// `EPDS total: 0 to 30, higher is worse`.
  func title(_ series: ScoreSeries) -> String {
    let pack = opened.library.texts[series.pack]?.title ?? series.pack
    let sentence =
      series.higherIs == .worse ? words.path.scaleWorse : words.path.scaleBetter
    return sentence.filled([
      "name": "\(pack), \(series.name)", "low": "\(series.range.lowerBound)",
      "high": "\(series.range.upperBound)",
    ])
  }

  /// The score; of an incomplete one what the gaps allow.
  func figure(_ point: ScoreSeries.Point) -> String {
    if let value = point.value { return "\(value)" }
    return words.path.incomplete.filled([
      "low": "\(point.possible.lowerBound)", "high": "\(point.possible.upperBound)",
    ])
  }

  func change(_ change: ScoreSeries.Change) -> String {
    let dates = (words.shortDate(change.from.at.date), words.shortDate(change.to.at.date))
    guard change.by != .zero else {
      return words.path.same.filled(["from": dates.0, "to": dates.1])
    }
    let worth =
      switch change.isMoreThanOneAnswer {
      case true?: words.path.moreThanOne
      case false?: words.path.withinOne
      case nil: words.path.worthUnknown
      }
    return words.path.change.filled([
      "by": change.by > .zero ? "+\(change.by)" : "\(change.by)", "from": dates.0, "to": dates.1,
      "worth": worth,
    ])
  }

  /// `#` up to the score, `?` as far as the gaps reach, dots to the end of the range.
  private func chart(_ point: ScoreSeries.Point, _ series: ScoreSeries, columns: Int) -> String {
    let span = max(1, series.range.upperBound.count - series.range.lowerBound.count)
    func length(_ value: Tenths) -> Int {
      min(columns, max(0, (value.count - series.range.lowerBound.count) * columns / span))
    }
    let sure = length(point.possible.lowerBound)
    let open = length(point.possible.upperBound) - sure
    return String(repeating: "#", count: sure) + String(repeating: "?", count: open)
      + String(repeating: ".", count: columns - sure - open)
  }
}
