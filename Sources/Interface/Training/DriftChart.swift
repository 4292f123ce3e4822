import Assessment
import Screen

extension CourseLines {
  /// How many days a chart shows.
  static let mostDays = 12

  /// Agreement day by day: a bar, and the figures beside it.
  ///
  /// - Parameter width: Columns there are; a bar takes 10 to 30 of them.
  public func drift(width: Int) -> [Line] {
    let words = words.course
    var lines = [Line(words.driftTitle, isTitle: true)]
    let days = board.drift.days
    guard !days.isEmpty else { return lines + [Line(words.driftNone)] }
    let hidden = max(0, days.count - CourseLines.mostDays)
    if hidden > 0 { lines.append(Line(words.driftEarlier.filled(["n": String(hidden)]))) }
    let cells = max(10, min(30, width - 54))
    for day in days.suffix(CourseLines.mostDays) { lines.append(line(day, cells)) }
    lines.append(
      Line(
        words.driftMark.filled(["mark": mark]),
        spoken: words.driftAsked.filled(["mark": mark])))
    if let change = board.drift.change { lines.append(Line(trend(change))) }
    return lines
  }

  private func line(_ day: RatingDrift.Day, _ cells: Int) -> Line {
    let share = day.share ?? 0
    let filled = Int((share * Double(cells)).rounded())
    let mark = min(cells - 1, Int((board.mark * Double(cells)).rounded(.down)))
    let bar = (0..<cells).map { cell in
      cell == mark ? "|" : cell < filled ? "#" : "."
    }.joined()
    let percent = "\(share.percentText) %"
    var text = String(repeating: " ", count: max(0, 6 - percent.count)) + percent + "  " + bar
    var sides = words.course.driftSides.filled([
      "under": String(day.under), "over": String(day.over),
    ])
    if day.attempts.missedSafety > day.attempts.openSafety {
      sides += ", " + words.course.driftMissed
    } else if day.attempts.openSafety > 0 {
      sides += ", " + words.course.driftOpen
    }
    text += "  " + sides
    return Line(
      text, label: words.chartDate(day.date), spoken: "\(percent); \(sides)")
  }

  private func trend(_ change: Double) -> String {
    let points = Int((change.magnitude * 100).rounded())
    if points == 0 { return words.course.driftSame }
    return (change > 0 ? words.course.driftUp : words.course.driftDown)
      .filled(["n": String(points)])
  }
}

extension Words {
  /// `3 Sep 2026`.
  func chartDate(_ date: CalendarDate) -> String { "\(shortDate(date)) \(date.year)" }
}
