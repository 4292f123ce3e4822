import Foundation
import TestSupport
import Testing

/// `attune outcome`, `attune close` and `attune reopen`.
@Suite struct OutcomeCommandTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    id = try home.saved("calm")
  }

  private func outcome(_ arguments: String...) throws -> Ended {
    try runProgram(attune, ["outcome", id] + arguments, environment: home.environment)
  }

  @Test func `days of waiting are counted from the sending and never stored`() throws {
    let sent = try outcome("--event", "sent", "--on", "2026-06-02", "--service", "team", "--json")
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(try sent.json()["waitingDays"].isNull)
    let seen = try outcome(
      "--event", "first-appointment", "--on", "2026-07-02", "--service", "team", "--json")
    let output = try seen.json()
    #expect(output["waitingDays"].number == 30)
    let path = try #require(output["path"].text)
    let stored = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!stored.contains("aiting") && stored.contains("\"checksum\""))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let shown = try runAttune(home, "show", id).output
    #expect(shown.contains("30 days"))
    #expect(try runAttune(home, "list", "--json").json()["count"].number == 1)
  }

  @Test func `what the carer thinks of the help is kept`() throws {
    #expect(
      try outcome("--event", "ended", "--on", "2026-09-01", "--helped", "partly").status == 0)
    #expect(try runAttune(home, "show", id).output.contains("partly"))
  }

  @Test(arguments: [
    (["--event", "lost"], 64, "is not known; use one of sent"),
    (["--event", "sent", "--on", "soon"], 64, "is not a date"),
    (["--event", "sent", "--on", "2999-01-01"], 64, "in the future"),
    (["--event", "sent", "--on", "2020-01-01"], 65, "before the visit"),
    (["--event", "sent", "--helped", "lots"], 64, "is not known"), ([], 64, "usage"),
  ])
  func `what cannot be is refused in one line`(
    arguments: [String], status: Int32, says: String
  ) throws {
    let ended = try runProgram(
      attune, ["outcome", id] + arguments, environment: home.environment)
    expectRefusal(ended, status, saying: says)
    #expect(home.records.count == 1)
  }

  @Test func `a closed dyad leaves due lists, letters and reminders at once, and says so`() throws {
    #expect(try runAttune(home, "close", "B-0142/1", "--because", "moved-away").status == 0)
    #expect(try runAttune(home, "due", "--json").json()["count"].number == 0)
    #expect(
      try runAttune(home, "list", "overdue", "--json").json()["count"].number == 0)
    expectRefusal(try runAttune(home, "letter", id, "--kind", "carer"), 1, saying: "closed")
    #expect(try runAttune(home, "timeline", "B-0142/1").output.contains("moved away."))
    #expect(try runAttune(home, "show", id).output.contains("moved away."))
    let again = try runAttune(home, "new", "--from", Examples.path("visit/good/calm.json"))
    #expect(again.status == 0 && again.errors.contains("B-0142/1: Closed since"))
  }

  @Test func `a dyad is closed and opened again, twice as well as once`() throws {
    let dyad = try #require(
      runAttune(home, "list", "--json").json()["records"][0]["dyad"].text)
    for _ in 0..<2 {
      let ended = try runAttune(home, "close", dyad, "--because", "baby-died", "--json")
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(try ended.json()["status"].text == "closed")
    }
    #expect(try runAttune(home, "show", id).output.contains("Closed since"))
    #expect(try runAttune(home, "reopen", dyad).output.contains("open"))
    #expect(!(try runAttune(home, "show", id).output.contains("Closed since")))
  }

  @Test(arguments: [
    ("B-0142", 64, "BABY/CARER"), ("B-9999/1", 1, "no visit of this dyad"),
    ("\u{1B}[2J/1", 1, "no visit"),
  ])
  func `a dyad that is not here is named`(dyad: String, status: Int32, says: String) throws {
    expectRefusal(try runAttune(home, "close", dyad), status, saying: says)
  }
}
