import Assessment

@testable import Interface

/// What supervisors say of the visits of a test.
enum SampleReviews {
  static func record(
    _ content: FollowUp.Content, by code: String, number: Int
  ) -> FollowUp {
    FollowUp(
      id: "019ac000-0000-7000-8000-0000000000\(number < 10 ? "0" : "")\(number)", setting: .care,
      practitioner: code,
      at: Moment(milliseconds: Driver.start.milliseconds + Int64(number) * 60_000, offset: 0),
      software: "attune 1.0.0", content: content)
  }

  /// The visit with what was said of it.
  static func opened(_ opened: OpenedRecord, _ followUps: [FollowUp]) -> OpenedRecord {
    OpenedRecord(
      record: opened.record, library: opened.library, recomputed: opened.recomputed,
      differences: opened.differences, notRecomputed: opened.notRecomputed,
      after: RecordAfter(
        corrected: opened.after.corrected, findings: opened.after.findings,
        followUps: followUps, closing: opened.after.closing))
  }

  private static let about = SampleGuide.rows[0].id

  /// Two supervisors on one visit: one asks, one would have chosen another level.
  static let two = [
    record(
      .review(Review(about: about, verdict: .ask, to: "hv-017", text: "What did the GP say?")),
      by: "sv-1", number: 1),
    record(
      .review(
        Review(
          about: about, verdict: .comment, to: "hv-017", level: 3,
          reason: "two areas and no help at home")), by: "sv-2", number: 2),
  ]

  static let cameBack = [
    CameBackRow(
      id: about, at: SampleGuide.rows[0].at, dyad: "B-0142/1", relation: "mum", reviews: two),
    CameBackRow(
      id: SampleGuide.rows[1].id, at: SampleGuide.rows[1].at, dyad: "B-0311/2", relation: "gran",
      reviews: [
        record(
          .review(Review(about: SampleGuide.rows[1].id, verdict: .comment, text: "Well seen.")),
          by: "sv-1", number: 3)
      ]),
  ]

  /// The sample visit, and a later one of the same dyad or of another carer.
  static func comparison(carer: Carer? = nil) -> Comparison? {
    let first = SampleGuide.opened
    var visit = first.record.visit
    visit.contact.at = Moment(
      milliseconds: visit.contact.at.milliseconds + 14 * 86_400_000, offset: 0)
    if let carer { visit.carer = carer }
    for (position, item) in SampleGuide.pack.items.enumerated() {
      let code = ["joy": "0", "worries": "1", "close": "1", "self-harm": "no"][item.id]
      if let code { visit.sheets[0][position] = item.answer(code: code) ?? .untouched }
    }
    visit.safety = []
    let findings = first.library.findings(of: visit, history: [])
    let second = OpenedRecord(
      record: AssessmentRecord(
        id: "019ab000-0000-7000-8000-0000000000b1", visit: visit, findings: findings,
        software: "attune 1.0.0", finished: visit.contact.at, changes: []),
      library: first.library, recomputed: findings, differences: [], notRecomputed: nil)
    return try? Comparison(first, second)
  }

  static var report: ExchangeReport {
    var report = ExchangeReport()
    report.isOver = true
    report.done = 14
    report.known = 14
    report.new = 2
    report.sent = 12
    report.refused = [
      UnreadableRow(
        path: "/srv/shared/records/2026/11/x.json", reason: "is not the name of a record")
    ]
    return report
  }
}
