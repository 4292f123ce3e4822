import Assessment
import Exchange
import PromptLibrary
import Testing

/// The charts of the caseload report's page, as they are drawn.
struct ReportChartTests {
  private static func visits(_ levels: [String: Int], by: String) -> [ReportedVisit] {
    var visits: [ReportedVisit] = []
    for (level, count) in levels.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<count {
        visits.append(
          ReportedVisit(
            id: "\(by)-\(visits.count)", at: Moment(milliseconds: 1_795_600_000_000, offset: 0),
            dyad: Dyad(baby: "\(by)-\(visits.count)", carer: "1"), practitioner: by,
            stage: .earlyWeeks, level: LevelFinding(id: level, number: 1, possible: 1...1),
            askedBefore: visits.count % 4 == 0, offeredBefore: false))
      }
    }
    return visits
  }

  private static func contacts(_ done: Int, of due: Int, by: String) -> [ReportedContact] {
    (0..<due).map {
      ReportedContact(
        practitioner: by, stage: .earlyWeeks, by: Moment(milliseconds: 0, offset: 0).date,
        isDone: $0 < done)
    }
  }

  private func page(
    _ report: CaseloadReport, names: [String]? = nil, empty: String? = nil
  ) throws -> String {
    let template = try #require(
      try PromptLibrary().letterTemplate(named: "report.en.html.mustache"))
    let rows = report.rows + [report.whole]
    let names = names ?? rows.map { $0.group ?? "All" }
    return try ReportPage(template: String(decoding: template, as: UTF8.self), file: "report")
      .render(
        report,
        ReportPage.Words(
          title: "Report", heading: ["Made today"], empty: empty,
          said: [("Not asked before", report.whole.notAsked?.percent, "said", 65)], names: names,
          charts: ChartWords(
            hidden: "hidden", noVisit: "no visit", noneDue: "none due",
            done: { "\($0.part) of \($0.of)" }, part: { $0.rawValue }),
          figures: .init(
            title: "Figures", columns: ["visits"],
            rows: zip(rows, names).map { ($1, [$0[.visits].map(String.init) ?? "*"]) }),
          carers: nil, times: [], notes: []),
        isTraining: false)
  }

  /// The widths of the bars of a class, in the order they are drawn.
  private func widths(_ name: String, _ page: String) -> [Int] {
    page.split(separator: "\n").filter { $0.contains("class=\"\(name)\"") }.compactMap { line in
      guard let range = line.firstRange(of: " width=\"") else { return nil }
      return Int(line[range.upperBound...].prefix { $0.isNumber })
    }
  }

  @Test func `the bars are as long as their figures`() throws {
    let report = CaseloadReport(
      visits: Self.visits(["emerging": 10, "established": 30], by: "a")
        + Self.visits(["specialist": 40], by: "b"),
      contacts: Self.contacts(6, of: 8, by: "a") + Self.contacts(2, of: 2, by: "b"),
      grouping: .practitioner)
    let page = try page(report)
    #expect(widths("level", page) == [100, 300, 400, 50, 150, 200])
    #expect(widths("done", page) == [300, 400, 320])
    // 60 of 80 were not asked before.
    #expect(widths("said", page) == [375])
    #expect(page.contains("x1=\"325\" x2=\"325\""))
  }

  @Test func `every chart has its figures as text beside it`() throws {
    let report = CaseloadReport(
      visits: Self.visits(["emerging": 10], by: "a"), contacts: Self.contacts(6, of: 8, by: "a"),
      grouping: .practitioner)
    let page = try page(report)
    #expect(page.contains("<desc id=\"levels-text\">a: emerging: 10. All: emerging: 10. </desc>"))
    #expect(page.contains("<desc id=\"contacts-text\">a: 6 of 8. All: 6 of 8. </desc>"))
    #expect(page.contains("<desc id=\"said-text\">Not asked before: said; survey 65 %. </desc>"))
    #expect(page.components("<svg ") == page.components("role=\"img\""))
    #expect(page.components("<svg ") == page.components("<desc "))
  }

  /// Of 40 visits 3 reach level 1: neither the bar of a row with a hidden figure nor that of any
  /// part of it is drawn, since the other lengths would tell it.
  @Test func `a row with a hidden figure has no bar`() throws {
    let report = CaseloadReport(
      visits: Self.visits(["emerging": 3, "established": 37], by: "a")
        + Self.visits(["emerging": 20, "established": 20], by: "b"),
      contacts: Self.contacts(18, of: 20, by: "a") + Self.contacts(10, of: 20, by: "b"),
      grouping: .practitioner
    ).suppressed(below: 5)
    let rows = report.rows + [report.whole]
    let page = try page(report)
    let open = rows.filter { row in
      [ReportCount.noneNoted, .undetermined, .withoutLevel, .emerging, .established, .specialist]
        .allSatisfy { row[$0] != nil }
    }
    #expect(open.count < rows.count)
    #expect(widths("level", page).reduce(0, +) == open.count * 400)
    let known = rows.filter { $0[.contactsDue] != nil && $0[.contactsDone] != nil }
    #expect(known.count < rows.count)
    #expect(widths("done", page).count == known.count)
    for hidden in ["emerging: 3", "established: 37", "18 of 20"] {
      #expect(!page.contains(hidden), "\(hidden)")
    }
    #expect(page.contains("<desc id=\"levels-text\">a: hidden."))
  }

  @Test(arguments: HostileTextTests.hostile)
  func `a hostile name is text in every chart and table`(text: String) throws {
    let report = CaseloadReport(
      visits: Self.visits(["emerging": 10], by: "a"), contacts: Self.contacts(6, of: 8, by: "a"),
      grouping: .practitioner)
    let (hostile, clean) = (
      try page(report, names: [text, "All"]), try page(report, names: ["a", "All"])
    )
    #expect(HostileTextTests.tags(hostile) == HostileTextTests.tags(clean))
    #expect(!hostile.contains("<img"))
    #expect(!hostile.contains("onmouseover='"))
  }

  @Test func `a page without a visit is one line and no chart`() throws {
    let report = CaseloadReport(visits: [], contacts: [], grouping: .stage)
    let page = try page(report, empty: "There is no visit in this time.")
    #expect(page.contains("<p>There is no visit in this time.</p>"))
    #expect(!page.contains("<svg"))
    #expect(!page.contains("<table"))
  }

  @Test func `no chart of contacts where none can be due`() throws {
    let report = CaseloadReport(
      visits: Self.visits(["emerging": 10], by: "a"), grouping: .practitioner)
    #expect(!(try page(report)).contains("Contacts due and done"))
  }
}

extension String {
  /// How often it holds this.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
