public import Assessment

extension CourseBoard {
  /// The certificate of the last round that passed; nil while none has.
  ///
  /// - Parameter software: Name and version of the program.
  public func certificate(
    _ standing: CourseStanding, team: String?, software: String, words: Words = .english
  ) -> Certificate? {
    guard let pass = standing.passes.last else { return nil }
    let attempts = pass.attempts
    let panels = attempts.map { $0.panel != nil }
    let line =
      panels.allSatisfy(\.self)
      ? words.course.byPanel
      : panels.contains(true) ? words.course.byBoth : words.course.byAuthors
    let count = attempts.count
    return Certificate(
      practitioner: standing.practitioner, team: team, course: standing.course.title,
      passed: words.date(pass.date), until: words.date(pass.end(months: months)),
      written: words.date(today), agreed: attempts.agreed,
      rated: attempts.rated, percent: attempts.share?.percentText ?? "0",
      mark: mark.percentText,
      families: attempts.map { attempt in
        Certificate.Family(
          title: title(attempt.vignette), agreed: attempt.agreed, rated: attempt.rated,
          percent: attempt.share?.percentText ?? "0", date: words.date(attempt.date))
      },
      ratings: pass.ratings == count
        ? words.course.ratingsOnce
        : words.course.ratingsMore.filled([
          "n": String(pass.ratings), "m": String(count),
        ]),
      panel: line,
      otherGuide: attempts.allSatisfy(\.isOfThisGuide) ? nil : words.course.guideLine,
      software: software)
  }
}
