import Assessment
import Screen
import Testing

@testable import Interface

struct ReportTests {
  private func report(_ keys: String = "", size: Size = Size(columns: 80, rows: 70)) -> Driver {
    var driver = Driver(size: size, home: HomeSummary(saved: 70))
    driver.roomRows = SampleRoom.rows(70)
    driver.keys("vr" + keys)
    return driver
  }

  private func table(
    _ grouping: CaseloadReport.Grouping, below threshold: Int? = nil
  ) -> ReportTable {
    let report = CaseloadReport(
      visits: SampleReport.visits, contacts: SampleReport.contacts, grouping: grouping)
    return ReportTable(threshold.map(report.suppressed) ?? report)
  }

  @Test func `w writes the page of what is shown and says where it is`() {
    var driver = report("w")
    #expect(driver.writtenReports.count == 1)
    #expect(driver.writtenReports[0].smallNumber == nil)
    #expect(driver.shows("letters/report-2026-11-24.html"))
    #expect(driver.shows("keep it in the team"))
    driver.keys("gxw")
    #expect(driver.writtenReports[1].smallNumber == 5)
    #expect(driver.writtenReports[1].grouping == .stage)
    #expect(!driver.shows("keep it in the team"))
  }

  @Test func `another report on the screen is not the one that was written`() {
    var driver = report("w")
    driver.keys("g")
    #expect(!driver.shows("letters/report-"))
  }

  @Test func `a page that cannot be written says so, and the report stays`() {
    var driver = report()
    driver.diskProblem = "The disk is full."
    driver.keys("w")
    #expect(driver.shows("The disk is full."))
    #expect(driver.shows("By practitioner"))
  }

  @Test func `no page is written before the store is read`() {
    var driver = report()
    driver.send(.report(ReportNews(report: nil, percent: 34)))
    driver.keys("w")
    #expect(driver.writtenReports.isEmpty)
    #expect(driver.shows("the store is still being read"))
  }

  @Test(arguments: ["html", "page", "report"])
  func `the palette finds the page by its names`(word: String) {
    var driver = report(":" + word)
    #expect(driver.shows("write the report as an HTML page"))
    driver.keys("<enter>")
    #expect(driver.writtenReports.count == 1)
  }

  @Test(arguments: CaseloadReport.Grouping.allCases)
  func `what carers said is told for each group, with what it is a part of`(
    grouping: CaseloadReport.Grouping
  ) throws {
    let table = table(grouping)
    let carers = try #require(table.carers)
    #expect(carers.names.count == table.report.rows.count + 2)
    for (row, shown) in zip(table.report.rows + [table.report.whole], carers.rows) {
      #expect(shown.cells[0] == "\(row[.firstVisits] ?? -1)")
      let share = try #require(row.notAsked)
      let percent = share.percent.map { "\(share.part) of \(share.of), \($0) %" } ?? "no answer"
      #expect(shown.cells[1] == percent)
    }
    #expect(carers.rows.last?.cells == ["", "65 %", "3 %", "93 %"])
    let text = table.lines(columns: 80, team: nil)
    #expect(text.contains { $0.hasPrefix("What carers said, by ") })
  }

  @Test func `a share of a group with a small figure is hidden in its table`() throws {
    let table = table(.practitioner, below: 5)
    let carers = try #require(table.carers)
    for (row, shown) in zip(table.report.rows + [table.report.whole], carers.rows) {
      for (share, cell) in zip(
        [row.notAsked, row.offered, row.foundHelpful], shown.cells.dropFirst())
      {
        #expect((share == nil) == (cell == "*"))
      }
    }
    #expect(carers.rows.contains { $0.cells.contains("*") })
  }

  @Test(arguments: CaseloadReport.Grouping.allCases, [38, 78, 100])
  func `no line is wider than the page`(grouping: CaseloadReport.Grouping, width: Int) {
    for line in table(grouping).lines(columns: width, team: "North") {
      #expect(displayWidth(line) <= width, "\(line)")
    }
  }

  @Test func `a time names its unit and how many it is known for`() {
    let times = table(.practitioner).times
    #expect(
      times.first
        == "Time to action on safety, from the start of the visit: known for 7 of 7 actions."
        + " Shortest 5 minutes, longest 71, middle 38.")
    #expect(times.dropFirst().allSatisfy { $0.contains(" minutes, longest ") })
  }

  @Test func `an empty caseload is one calm line`() {
    let empty = ReportTable(CaseloadReport(visits: [], contacts: [], grouping: .stage))
    #expect(
      empty.lines(columns: 80, team: nil)
        == ["Caseload report", "All visits", "", "There is no visit in this time."])
    var driver = report()
    driver.send(.report(ReportNews(report: empty.report, percent: 100)))
    #expect(driver.shows("There is no visit in this time."))
    #expect(!driver.shows("survey"))
  }
}
