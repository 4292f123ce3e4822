import Foundation
import TestSupport
import Testing

/// `attune purge`: a dry run first, tombstones, and no way back.
@Suite struct PurgeCommandTests {
  private let home: Home
  private let calm: String
  private let other: String

  init() throws {
    home = try Home()
    func save(_ home: Home, _ name: String) throws -> String {
      let file = Examples.path("visit/good/\(name).json")
      return try #require(runAttune(home, "new", "--from", file, "--json").json()["id"].text)
    }
    calm = try save(home, "calm")
    other = try save(home, "everything")
  }

  private func dyad(_ id: String) throws -> String {
    try #require(runAttune(home, "list", "--json").json()["records"][id: id]["dyad"].text)
  }

  @Test func `without confirming nothing changes`() throws {
    let before = home.records
    let ended = try runAttune(home, "purge", "--dyad", try dyad(calm), "--json")
    let output = try ended.json()
    #expect(output["done"].flag == false)
    #expect(output["visits"].list.count == 1)
    #expect(home.records == before)
    #expect(
      try runAttune(home, "purge", "--dyad", try dyad(calm)).output.contains("nothing was changed"))
  }

  @Test func `what is purged goes with all that was said of it, and a copy brings nothing back`()
    throws
  {
    #expect(try runAttune(home, "amend", calm, "--note", "x").status == 0)
    #expect(try runAttune(home, "outcome", calm, "--event", "sent").status == 0)
    let dyad = try dyad(calm)
    #expect(try runAttune(home, "close", dyad).status == 0)
    let kept = try Home()
    for file in home.records {
      try kept.write(
        String(file.dropFirst(home.path.count + 1)),
        try String(contentsOfFile: file, encoding: .utf8))
    }
    #expect(home.records.count == 5)
    let ended = try runAttune(home, "purge", "--dyad", dyad, "--confirm", "--json")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(try ended.json()["related"].list.count == 3)
    #expect(home.records.count == 2)
    let tombstone = try #require(home.records.last)
    let text = try String(contentsOfFile: tombstone, encoding: .utf8)
    #expect(text.contains(calm) && !text.contains("B-0142"))
    expectRefusal(try runAttune(home, "show", calm), 1, saying: "no record with this id")
    // The other computer's copies come back.
    for file in kept.records {
      let name = String(file.dropFirst(kept.path.count + 1))
      try home.write(name, try String(contentsOfFile: file, encoding: .utf8))
    }
    let list = try runAttune(home, "list", "--json").json()
    #expect(list["count"].number == 1)
    #expect(list["records"][0]["id"].text == other)
    expectRefusal(try runAttune(home, "show", calm), 1, saying: "no record with this id")
    // Purging again takes the copies away, and a third time there is nothing left to do.
    #expect(try runAttune(home, "purge", "--dyad", dyad, "--confirm").status == 0)
    #expect(home.records.count == 2)
    #expect(
      try runAttune(home, "purge", "--dyad", dyad, "--confirm").output.contains("nothing to purge"))
    #expect(home.records.count == 2)
  }

  @Test func `by age only what is older goes`() throws {
    let row = try runAttune(home, "list", "--json").json()["records"][0]
    let newest = try #require(row["at"].text?.prefix(10))
    let output = try runAttune(home, "purge", "--before", String(newest), "--json").json()
    #expect(output["visits"].list.count < 2)
  }

  @Test(arguments: [
    ([], "one of the two"), (["--before", "2026-01-01", "--dyad", "B-1/1"], "one of the two"),
    (["--before", "2999-01-01"], "in the future"), (["--before", "old"], "is not a date"),
    (["--dyad", "B-1"], "BABY/CARER"),
  ])
  func `what cannot be is refused in one line`(arguments: [String], says: String) throws {
    let ended = try runProgram(
      attune, ["purge", "--confirm"] + arguments, environment: home.environment)
    expectRefusal(ended, 64, saying: says)
    #expect(home.records.count == 2)
  }

  @Test func `a reference that was used again is purged for the baby that is said`() throws {
    let text = try Examples.text("visit/good/calm.json").replacingOccurrences(
      of: "2026-05-11", with: "2026-05-12")
    let another = try runProgram(
      attune, ["new", "--from", "-", "--another-baby", "--json"], input: text,
      environment: home.environment)
    let id = try #require(another.json()["id"].text)
    let dyad = try dyad(calm)
    let planned = try runAttune(home, "purge", "--dyad", dyad)
    #expect(planned.output.contains("two babies have had this reference"))
    #expect(
      planned.output.contains("born 2026-05-11") && planned.output.contains("born 2026-05-12"))
    expectRefusal(
      try runAttune(home, "purge", "--dyad", dyad, "--confirm"), 64, saying: "say which with --born"
    )
    #expect(home.records.count == 3)
    let one = try runAttune(
      home, "purge", "--dyad", dyad, "--born", "2026-05-12", "--confirm", "--json")
    #expect(try one.json()["visits"].list.compactMap(\.text) == [id])
    #expect(try runAttune(home, "show", calm).status == 0)
    expectRefusal(try runAttune(home, "show", id), 1)
    expectRefusal(
      try runAttune(home, "purge", "--before", "2020-01-01", "--born", "2026-05-12"), 64)
  }

  @Test func `a purge elsewhere takes the visit away here when its tombstone comes in`() throws {
    let other = try Home()
    for file in home.records {
      try other.write(
        String(file.dropFirst(home.path.count + 1)),
        try String(contentsOfFile: file, encoding: .utf8))
    }
    let mark = ".local/share/attune/store.json"
    try other.write(mark, String(contentsOfFile: "\(home.path)/\(mark)", encoding: .utf8))
    #expect(try runAttune(home, "purge", "--dyad", try dyad(calm), "--confirm").status == 0)
    let store = home.path + "/.local/share/attune"
    let brought = try runAttune(other, "import", store, "--json")
    #expect(brought.status == 0, "\(brought.errors)")
    #expect(try brought.json()["buried"].list.compactMap(\.text) == [calm])
    expectRefusal(try runAttune(other, "show", calm), 1)
    #expect(!other.records.contains { $0.contains(calm) })
  }
}
