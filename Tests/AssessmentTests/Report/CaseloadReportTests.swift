import Assessment
import AssessmentFixtures
import Testing

/// A caseload of six visits with four dyads, counted by hand.
struct CaseloadReportTests {
  static func visit(
    _ number: Int, _ dyad: String, day: Int, by: String = "hv-1", level: String? = "emerging",
    asked: Bool? = nil, offered: Bool? = nil, helpful: ReportedVisit.Helpful? = nil,
    safety: Int = 0, notActed: Int = 0, minutes: [Int] = [], agrees: Bool? = true,
    unmet: Bool = false, gaps: Bool = false, stage: Stage = .earlyWeeks, born: String? = nil,
    team: String? = nil
  ) -> ReportedVisit {
    let start: Int64 = 1_788_220_800_000  // 2026-09-01T00:00:00Z
    return ReportedVisit(
      id: "019ab000-0000-7000-8000-00000000000\(number)",
      at: Moment(milliseconds: start + Int64(day) * 86_400_000, offset: 0),
      dyad: Dyad(baby: dyad, carer: "1"), born: born.flatMap { CalendarDate($0) },
      practitioner: by, team: team, stage: stage,
      level: level.map { LevelFinding(id: $0, number: 1, possible: 1...1) },
      safetyRaised: safety, safetyActed: minutes.count, safetyNotActed: notActed,
      minutesToAction: minutes, agrees: agrees, hasUnmetNeed: unmet, hasGaps: gaps,
      askedBefore: asked, offeredBefore: offered, helpful: helpful)
  }

  static let visits = [
    visit(1, "A", day: 0, asked: false, offered: false),
    visit(2, "A", day: 20, level: "established", asked: true, offered: true, helpful: .yes),
    visit(
      3, "B", day: 3, by: "hv-2", asked: true, offered: true, helpful: .yes, safety: 1,
      minutes: [12], gaps: true),
    visit(4, "C", day: 5, level: "specialist", asked: false, agrees: false, unmet: true),
    visit(5, "D", day: 31, by: "hv-2", level: "undetermined", offered: true, helpful: .no),
    visit(6, "D", day: 40, level: nil, agrees: nil, stage: .firstMonths),
  ]

  @Test func `the whole is counted as by hand`() {
    let report = CaseloadReport(visits: Self.visits, grouping: .practitioner)
    let whole = report.whole
    #expect(whole[.visits] == 6)
    #expect(whole[.emerging] == 2)
    #expect(whole[.established] == 1)
    #expect(whole[.specialist] == 1)
    #expect(whole[.undetermined] == 1)
    #expect(whole[.withoutLevel] == 1)
    #expect(whole[.safetyRaised] == 1)
    #expect(whole[.safetyEvents] == 1)
    #expect(whole[.eventsActed] == 1)
    #expect(whole[.actionsTimed] == 1)
    #expect(whole[.eventsOpen] == 0)
    #expect(whole[.differed] == 1)
    #expect(whole[.undecided] == 1)
    #expect(whole[.unmetNeed] == 1)
    #expect(whole[.withGaps] == 1)
    #expect(whole.minutesToAction?.median == 12)
  }

  /// A's second visit says *asked* because we asked; only its first counts. D was not answered.
  @Test func `what the carer says of earlier help counts at the first record only`() {
    let whole = CaseloadReport(visits: Self.visits, grouping: .stage).whole
    #expect(whole[.firstVisits] == 4)
    #expect(whole.notAsked == ReportShare(part: 2, of: 3))
    #expect(whole.notAsked?.percent == 67)
    #expect(whole.offered == ReportShare(part: 2, of: 3))
    #expect(whole.foundHelpful == ReportShare(part: 1, of: 2))
  }

  /// The reference was used again for a baby born two years later.
  @Test func `a reference used again has a first record of its own`() {
    let visits = [
      Self.visit(1, "A", day: 0, asked: false, born: "2026-08-20"),
      Self.visit(2, "A", day: 30, asked: true, born: "2026-08-20"),
      Self.visit(3, "A", day: 700, asked: false, born: "2028-07-20"),
    ]
    let whole = CaseloadReport(visits: visits, grouping: .stage).whole
    #expect(whole[.firstVisits] == 2)
    #expect(whole.notAsked == ReportShare(part: 2, of: 2))
  }

  @Test func `a first record before the time of the report is not a first one in it`() {
    let since = Self.visits[1].at.date
    let whole = CaseloadReport(visits: Self.visits, grouping: .month, since: since).whole
    #expect(whole[.visits] == 3)
    #expect(whole[.firstVisits] == 1)
  }

  @Test func `groups stand in their order`() {
    let stages = CaseloadReport(visits: Self.visits, grouping: .stage).rows.map(\.group)
    #expect(stages == ["early-weeks", "first-months"])
    let months = CaseloadReport(visits: Self.visits, grouping: .month).rows.map(\.group)
    #expect(months == ["2026-09", "2026-10"])
  }

  /// hv-1 changed teams between two visits: each counts where it was made.
  @Test func `a visit counts with the team that made it, and one without a team by itself`() {
    let visits = [
      Self.visit(1, "A", day: 0, team: "North"), Self.visit(2, "A", day: 9, team: "South"),
      Self.visit(3, "B", day: 9, by: "hv-2", team: "South"), Self.visit(4, "C", day: 9),
    ]
    let rows = CaseloadReport(visits: visits, grouping: .team).rows
    #expect(rows.map(\.group) == ["", "North", "South"])
    #expect(rows.map { $0[.visits] } == [1, 1, 2])
  }

  @Test(arguments: CaseloadReport.Grouping.allCases)
  func `in random caseloads the parts add up to the whole`(grouping: CaseloadReport.Grouping) {
    var random = SplitMix(seed: 11)
    for _ in 0..<50 {
      let visits = Self.random(&random)
      let report = CaseloadReport(
        visits: visits, contacts: Self.contacts(of: visits, &random), grouping: grouping)
      for row in [report.whole] + report.rows {
        for sum in ReportCount.sums {
          #expect(row[sum.whole] == sum.parts.reduce(0) { $0 + (row[$1] ?? -1_000) })
        }
      }
      for count in ReportCount.allCases {
        #expect(report.whole[count] == report.rows.reduce(0) { $0 + ($1[count] ?? -1_000) })
      }
    }
  }

  static func contacts(
    of visits: [ReportedVisit], _ random: inout SplitMix
  ) -> [ReportedContact] {
    visits.filter { _ in Bool.random(using: &random) }.map {
      ReportedContact(
        practitioner: $0.practitioner, stage: $0.stage, by: $0.at.date,
        isDone: Bool.random(using: &random))
    }
  }

  static func random(_ random: inout SplitMix) -> [ReportedVisit] {
    let levels: [String?] = ["none-noted", "undetermined", "emerging", "established", nil]
    return (0..<Int.random(in: 1...60, using: &random)).map { index in
      var visit = visit(
        index % 10, "B\(Int.random(in: 0...20, using: &random))-\(index)",
        day: Int.random(in: 0...120, using: &random),
        by: "hv-\(Int.random(in: 0...5, using: &random))",
        level: levels.randomElement(using: &random) ?? nil,
        asked: [true, false, nil].randomElement(using: &random) ?? nil,
        offered: [true, false, nil].randomElement(using: &random) ?? nil,
        helpful: [.yes, .partly, .no, nil].randomElement(using: &random) ?? nil,
        safety: Int.random(in: 0...3, using: &random),
        notActed: Int.random(in: 0...1, using: &random),
        minutes: Bool.random(using: &random) ? [Int.random(in: 0...90, using: &random)] : [],
        agrees: [true, false, nil].randomElement(using: &random) ?? nil,
        unmet: Bool.random(using: &random), gaps: Bool.random(using: &random),
        stage: Stage.allCases.randomElement(using: &random) ?? .toddler)
      visit.reviewWaits = Bool.random(using: &random)
      return visit
    }
  }
}
