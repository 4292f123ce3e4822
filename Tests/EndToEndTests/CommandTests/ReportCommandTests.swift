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

  @Test func `visits are counted by the team their record names`() throws {
    let home = try filled()
    let calm = Examples.path("visit/good/calm.json")
    #expect(try runAttune(home, "new", "--from", calm, "--json").status == 0)
    let groups = try runAttune(home, "report", "--by", "team", "--json").json()["groups"]
    #expect(groups[0]["group"].text == "")
    #expect(groups[1]["group"].text == "North")
    #expect(groups[1]["counts"]["visits"].number == 1)
    #expect(try runAttune(home, "report", "--by", "team").output.contains("no team named"))
  }

  private func whole(_ home: Home, _ arguments: String...) throws -> Tree {
    try runProgram(attune, ["report", "--json"] + arguments, environment: home.environment)
      .json()["whole"]
  }

  @Test func `a visit entered in error or purged is in no figure`() throws {
    let home = try filled()
    let id = try #require(runAttune(home, "list", "--json").json()["records"][0]["id"].text)
    #expect(try whole(home)["counts"]["visits"].number == 1)
    #expect(
      try runAttune(home, "amend", id, "--entered-in-error", "--reason", "other family").status
        == 0)
    #expect(try whole(home)["counts"]["visits"].number == 0)
    #expect(
      try runAttune(home, "amend", id, "--not-in-error", "--reason", "it was right").status == 0)
    #expect(try whole(home)["counts"]["visits"].number == 1)
    let dyad = try #require(runAttune(home, "list", "--json").json()["records"][0]["dyad"].text)
    #expect(try runAttune(home, "purge", "--dyad", dyad, "--confirm").status == 0)
    #expect(try whole(home)["counts"]["visits"].number == 0)
  }

  /// The calm visit reaches level 0 with everything answered; a rating of 3 in warmth is a marked
  /// domain: level 2.
  @Test func `a corrected visit is counted at the level it stands at now`() throws {
    let home = try Home()
    let file = Examples.path("visit/good/calm.json")
    let made = try runAttune(home, "new", "--from", file, "--json").json()
    let id = try #require(made["id"].text)
    let before = try whole(home)["counts"]
    #expect(before["established"].number == 0)
    #expect(
      try runAttune(
        home, "amend", id, "--set", "packs/early-weeks/answers/joy=3", "--set",
        "practitioner=hv-099", "--reason", "slip"
      ).status == 0)
    let after = try runAttune(home, "report", "--json").json()
    #expect(after["whole"]["counts"]["established"].number == 1)
    #expect(after["groups"].list.map { $0["group"].text } == ["hv-099"])
  }

  @Test func `contacts of the calendar are counted as due and done`() throws {
    let home = try Home()
    #expect(
      try runAttune(home, "new", "--from", Examples.path("visit/good/calm.json")).status == 0)
    let counts = try whole(home)["counts"]
    let (due, done) = (counts["contacts-due"].number ?? 0, counts["contacts-done"].number ?? 0)
    #expect(due >= 1 && done == 1)
    #expect(due == done + (counts["contacts-missed"].number ?? 0))
    try home.write(".config/attune/config.json", #"{"practitioner": "hv-017"}"#)
    #expect(try whole(home)["counts"]["contacts-due"].number == 0)
    #expect(try runAttune(home, "report").output.contains("No country is set"))
    #expect(try runAttune(home, "report", "--json").json()["hasCalendar"].flag == false)
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
    #expect(ended.errors.contains("1 file could not be read"))
    #expect(try runAttune(home, "report", "--json").json()["unreadable"].number == 1)
  }
}
