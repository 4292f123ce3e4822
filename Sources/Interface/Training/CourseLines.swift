public import Assessment
import Screen

/// What stands on the page of a course, on the screen and on paper: lines in order.
public struct CourseLines {
  public struct Line: Equatable, Sendable {
    public let label: String
    public let text: String
    public let isTitle: Bool
    /// Whether it is one of the families; they stand in the order of the course.
    let isFamily: Bool
    /// The same without what is only drawn; nil where nothing is.
    let spoken: String?

    init(
      _ text: String, label: String = "", isTitle: Bool = false, isFamily: Bool = false,
      spoken: String? = nil
    ) {
      self.spoken = spoken
      self.label = label
      self.text = text
      self.isTitle = isTitle
      self.isFamily = isFamily
    }
  }

  let board: CourseBoard
  let words: Words

  public init(_ board: CourseBoard, words: Words = .english) {
    self.board = board
    self.words = words
  }

  /// How far it is, in one line.
  public func state(_ standing: CourseStanding) -> String {
    let words = words.course
    switch board.validity(standing) {
    case .until(let date): return words.passedUntil.filled(["date": self.words.date(date)])
    case .soon(let date): return words.passedSoon.filled(["date": self.words.date(date)])
    case .lapsed(let date): return words.lapsed.filled(["date": self.words.date(date)])
    case .never: break
    }
    let counts: KeyValuePairs = [
      "n": String(standing.counted.count), "m": String(standing.course.vignettes.count),
      "percent": standing.counted.share?.percentText ?? "0",
    ]
    if standing.counted.isEmpty { return words.notBegun }
    return (standing.open.isEmpty ? words.notYet : words.begunShare).filled(counts)
  }

  /// Everything about one course. What was missed in safety is said first.
  public func lines(_ standing: CourseStanding) -> [Line] {
    [Line(standing.course.title, isTitle: true), Line(standing.course.about)] + missed(standing)
      + certificate(standing) + families(standing)
  }

  private func missed(_ standing: CourseStanding) -> [Line] {
    let missed = standing.counted.filter { !$0.missedSafety.isEmpty }
    guard !missed.isEmpty else { return [] }
    let isMissed = missed.contains { !$0.unseenSafety.isEmpty }
    let title = isMissed ? words.course.missedTitle : words.course.openTitle
    return [Line(title, isTitle: true)]
      + missed.flatMap { attempt in
        safety(attempt, attempt.unseenSafety, words.course.missedLine)
          + safety(attempt, attempt.openSafety, words.course.openLine)
      } + [Line(words.course.missedHow)]
  }

  private func safety(_ attempt: CourseAttempt, _ items: [String], _ line: String) -> [Line] {
    guard !items.isEmpty else { return [] }
    return [
      Line(
        line.filled([
          "title": board.title(attempt.vignette),
          "items": items.map { board.items[$0] ?? $0 }.joined(separator: ", "),
        ]))
    ]
  }

  private func certificate(_ standing: CourseStanding) -> [Line] {
    let words = words.course
    var lines: [Line] = []
    if let pass = standing.passes.last {
      lines.append(
        Line(
          words.passed.filled([
            "date": self.words.date(pass.date),
            "percent": pass.attempts.share?.percentText ?? "0",
            "until": self.words.date(pass.end(months: board.months)),
          ])))
      switch board.validity(standing) {
      case .soon: lines.append(Line(words.renewSoon))
      case .lapsed: lines.append(Line(words.renewNow))
      case .never, .until: break
      }
    } else {
      lines.append(Line(words.noCertificate.filled(["why": why(standing)])))
    }
    return lines
  }

  /// Why a round has not passed.
  public func why(_ standing: CourseStanding) -> String {
    let words = words.course
    let counted = standing.counted
    if counted.missedSafety > counted.openSafety { return words.whyMissed }
    if counted.openSafety > 0 { return words.whyLeftOpen }
    if !standing.open.isEmpty {
      return words.whyOpen.filled([
        "n": String(standing.counted.count), "m": String(standing.course.vignettes.count),
      ])
    }
    return words.whyShare.filled([
      "percent": standing.counted.share?.percentText ?? "0", "mark": mark,
    ])
  }

  private func families(_ standing: CourseStanding) -> [Line] {
    let words = words.course
    var lines = [Line(words.familiesTitle, isTitle: true), Line(words.walkAll)]
    for id in standing.course.vignettes {
      let attempt = standing.current[id]
      var text = standing.shortWalks.contains(id) ? words.familyShort : words.familyOpen
      if let attempt {
        text = words.family.filled([
          "agreed": String(attempt.agreed), "rated": String(attempt.rated),
          "percent": attempt.share?.percentText ?? "0",
          "date": self.words.shortDate(attempt.date),
        ])
        if !attempt.isOfThisGuide { text += "; " + words.otherGuide }
      }
      lines.append(Line(text, label: board.title(id), isFamily: true))
    }
    let counted = standing.counted
    if !counted.isEmpty {
      lines.append(
        Line(
          words.together.filled([
            "agreed": String(counted.agreed),
            "rated": String(counted.rated),
            "percent": counted.share?.percentText ?? "0", "mark": mark,
          ])))
      if counted.contains(where: { $0.panel == nil }) {
        lines.append(Line(self.words.training.room.authorsRatings))
      }
    }
    return lines
  }

  var mark: String { board.mark.percentText }
}
