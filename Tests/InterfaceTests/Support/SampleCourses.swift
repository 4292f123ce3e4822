import Assessment

@testable import Interface

/// Courses and a workshop of the small guide.
extension SampleTraining {
  static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  private static func attempt(
    _ vignette: String, _ day: String, _ agreed: Int, under: Int = 0, over: Int = 0,
    missed: [String] = []
  ) -> CourseAttempt {
    CourseAttempt(
      vignette: vignette, date: date(day), result: "019ab000-0000-7000-8000-0000000000a1",
      agreed: agreed, rated: 20, under: under, over: over, missedSafety: missed)
  }

  static let attempts = [
    attempt("at-the-door", "2025-11-20", 17, under: 2, over: 1),
    attempt("two-mums", "2025-12-05", 16, under: 3, over: 1),
    attempt("at-the-door", "2026-06-02", 13, under: 6, over: 1, missed: ["self-harm"]),
    attempt("young-parent", "2026-11-20", 18, under: 1, over: 1),
  ]

  /// One course that is to be renewed, one that has begun.
  static let board = CourseBoard(
    practitioner: "hv-017",
    standings: [
      CourseStanding(
        Course(
          id: "first-steps", title: "First steps", about: "Two families to begin with.",
          vignettes: ["at-the-door", "two-mums"]),
        practitioner: "hv-017", attempts: attempts, mark: 0.8),
      CourseStanding(
        Course(
          id: "all-stages", title: "All stages", about: "Three families of every stage.",
          vignettes: ["young-parent", "born-early", "at-the-door"]),
        practitioner: "hv-017", attempts: attempts, mark: 0.8),
    ],
    drift: RatingDrift(attempts),
    titles: [
      "at-the-door": "The door was opened by dad", "two-mums": "Mam and Mamma",
      "young-parent": "A room at her nan's", "born-early": "Eight weeks early",
    ],
    items: ["self-harm": "Low thoughts"], today: date("2026-11-24"), months: 12, mark: 0.8)

  private static let vignette = Vignette(
    id: "at-the-door", language: "en", title: "The door was opened by dad", stage: .earlyWeeks,
    guide: "early-weeks", guideVersion: "1.0.0", isOfThisGuide: true, raters: .authorsProposal,
    family: VignetteFamily(age: .days(24), relation: "dad", role: .otherParent),
    situation: ["A first baby."], scene: [], lessons: ["Ask him."],
    entries: [
      VignetteEntry(item: "joy", says: "Sunday morning, on my chest.", answer: nil, reason: nil)
    ], level: Vignette.Level(id: "emerging", reason: "As it is."))

  private static let ratings: [(item: String, code: String)] = [
    ("words", "1"), ("joy", "0"), ("close", "1"), ("worries", "2"), ("noticing", "2"),
    ("duration", "new"), ("self-harm", "yes"), ("baby-unsafe", "no"),
  ]

  /// - Parameter raters: How many sheets there are.
  static func workshop(_ raters: Int = 6, showsNames: Bool = false) -> OpenedWorkshop {
    let entries = (0..<raters).map { number in
      var answers = Dictionary(uniqueKeysWithValues: ratings.map { ($0.item, $0.code) })
      answers["joy"] = String(number % 3)
      answers["noticing"] = String(number % 4)
      if number == 1 { answers["self-harm"] = "no" }
      if number == 2 { answers["worries"] = nil }
      if number == 3 { answers["close"] = "declined" }
      return Workshop.Entry(
        sheet: RatingSheet(
          rater: "hv-0\(10 + number)", vignette: "at-the-door", guide: "early-weeks",
          guideVersion: "1.0.0", answers: answers), file: "sheet-\(number).json")
    }
    let workshop = Workshop(
      vignette: vignette, guide: SampleGuide.pack,
      experts: ExpertRatings(
        panel: nil,
        ratings: ratings.map {
          PanelRating(item: $0.item, code: $0.code, rationale: "He said so, and it showed.")
        }), entries: entries,
      refused: [
        Workshop.Refusal(
          file: "old/hv-099.json",
          reason: "$.guide.version: it answers version 0.9.0 and early-weeks is 1.0.0")
      ])
    return OpenedWorkshop(
      workshop: workshop, text: SampleGuide.text,
      figures: ["5 items, \(raters) raters, ratings 0, 1, 2, 3", "Percent agreement  70 %"],
      folder: "/home/trainer/sheets", showsNames: showsNames)
  }
}
