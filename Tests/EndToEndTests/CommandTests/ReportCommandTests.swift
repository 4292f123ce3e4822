import Foundation
import TestSupport
import Testing

/// `attune report`.
@Suite struct ReportCommandTests {
  private func filled() throws -> Home {
    let home = try Home()
    let file = Examples.path("visit/good/everything.json")
    #expect(try runAttune(home, "new", "--from", file, "--json").status == 0)
    return home
  }

  @Test func `figures say what they are part of, and the survey is a reference`() throws {
    let home = try filled()
    let ended = try runAttune(home, "report")
    #expect(ended.status == 0)
    #expect(ended.output.contains("What carers said at their first visit"))
    #expect(ended.output.contains("A dated reference, not a target."))
    let output = try runAttune(home, "report", "--by", "stage", "--json").json()
    #expect(output["whole"]["counts"]["visits"].number == 1)
    #expect(output["groups"][0]["group"].text == "early-weeks")
    #expect(output["reference"]["notAsked"].number == 65)
    #expect(output["unreadable"].number == 0)
  }

  @Test func `a report that leaves the team hides its small figures`() throws {
    let output = try runAttune(try filled(), "report", "--share", "--json").json()
    #expect(output["whole"]["counts"]["visits"].isNull)
    #expect(output["smallNumber"].number == 5)
  }

  @Test func `an empty store is an empty report and no fault`() throws {
    let ended = try runAttune(try Home(), "report")
    #expect(ended.status == 0)
    #expect(ended.output.contains("There is no visit in this time."))
  }

  @Test(arguments: [("--by", "moon"), ("--since", "yesterday"), ("--until", "2026-13-01")])
  func `what is wrong is said in one line`(option: String, value: String) throws {
    let ended = try runAttune(try Home(), "report", option, value)
    #expect(ended.status == 64)
    #expect(ended.errors.hasPrefix("attune: "))
    #expect(ended.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func `a file that cannot be read is counted and said, and the rest is reported`() throws {
    let home = try filled()
    let good = try #require(home.records.first)
    try Data("half".utf8).write(
      to: URL(filePath: String(good.dropLast("00.json".count)) + "ff.json"))
    let ended = try runAttune(home, "report")
    #expect(ended.status == 0)
    #expect(ended.errors.contains("1 files could not be read"))
    #expect(try runAttune(home, "report", "--json").json()["unreadable"].number == 1)
  }
}
