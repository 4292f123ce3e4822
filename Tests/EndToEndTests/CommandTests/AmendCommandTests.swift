import Foundation
import TestSupport
import Testing

/// `attune amend`: corrections, additions, and records entered in error.
@Suite struct AmendCommandTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    id = try home.saved("calm")
  }

  private func show() throws -> Tree { try runAttune(home, "show", id, "--json").json() }

  private func amend(_ arguments: String...) throws -> Ended {
    try runProgram(attune, ["amend", id] + arguments, environment: home.environment)
  }

  @Test func `a correction stands beside the record, which is not touched`() throws {
    let file = try #require(home.records.first)
    let before = try Data(contentsOf: URL(filePath: file))
    let ended = try amend(
      "--set", "packs/early-weeks/answers/joy=3", "--reason", "read the wrong line", "--json")
    #expect(ended.status == 0, "\(ended.errors)")
    let output = try ended.json()
    #expect(output.keys == ["id", "about", "path", "level", "enteredInError", "conflicts"])
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
    #expect(home.records.count == 2)
    let shown = try show()
    #expect(shown["related"].list.count == 1)
    #expect(shown["record"]["packs"]["early-weeks"]["answers"]["joy"].text != "3")
    let corrected = shown["corrected"]
    #expect(corrected["visit"]["packs"]["early-weeks"]["answers"]["joy"].text == "3")
    #expect(corrected["fields"][0]["history"][0]["reason"].text == "read the wrong line")
    #expect(corrected["fields"][0]["history"][0]["practitioner"].text == "hv-017")
    #expect(corrected["findings"]["level"].keys == ["id", "number", "atLeast", "possible"])
    #expect(
      (corrected["findings"]["level"]["number"].number ?? 0)
        >= (shown["record"]["findings"]["level"]["number"].number ?? 9))
  }

  @Test func `a correction that raises the level raises it in the list, with a mark`() throws {
    #expect(try runAttune(home, "list", "level:2..", "--json").json()["count"].number == 0)
    for item in ["joy", "three-words"] {
      #expect(
        try amend("--set", "packs/early-weeks/answers/\(item)=3", "--reason", "misread").status == 0
      )
    }
    let row = try runAttune(home, "list", "--json").json()["records"][0]
    let corrected = try show()["corrected"]["findings"]["level"]["number"].number
    #expect(row["level"]["number"].number == corrected && (corrected ?? 0) >= 2)
    #expect(row["corrected"].flag == true)
    #expect(try runAttune(home, "list", "level:2..", "--json").json()["count"].number == 1)
    #expect(try runAttune(home, "list", "level:0", "--json").json()["count"].number == 0)
    #expect(try runAttune(home, "list").output.contains("corrected"))
    // As it is before any correction, when nothing says otherwise.
    #expect(try show()["record"]["findings"]["level"]["number"].number != corrected)
  }

  @Test func `a correction that raises a safety event raises it in the list`() throws {
    #expect(try runAttune(home, "list", "safety:yes", "--json").json()["count"].number == 0)
    let ended = try amend(
      "--set", "packs/early-weeks/answers/self-harm=yes", "--reason", "she phoned", "--action",
      "called the crisis team")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(try runAttune(home, "list", "safety:yes", "--json").json()["count"].number == 1)
    #expect(
      try runAttune(home, "list", "--json").json()["records"][0]["safety"].text == "raised")
  }

  @Test func `an offer and who was in the room can be corrected`() throws {
    let ended = try amend(
      "--set", "decision/offers/Parent-infant team=referral accepted", "--set",
      "contact/present=gran, dad", "--reason", "forgotten")
    #expect(ended.status == 0, "\(ended.errors)")
    let visit = try show()["corrected"]["visit"]
    #expect(visit["decision"]["offers"][0]["service"].text == "Parent-infant team")
    #expect(visit["contact"]["present"].list.compactMap(\.text) == ["gran", "dad"])
    // A referral without an outcome stays on the due list.
    let due = try runAttune(home, "due", "--json").json()
    #expect(due["entries"].list.contains { $0["reason"].text == "outcome" })
    expectRefusal(
      try amend("--set", "decision/offers/GP=perhaps", "--reason", "x"), 65, saying: "referral")
  }

  @Test func `a record without amendments prints as ever`() throws {
    #expect(try show().keys == ["record", "recomputed", "related"])
  }

  @Test func `an answer that raises a safety event needs what was done`() throws {
    let set = "packs/early-weeks/answers/self-harm=yes"
    let refused = try amend("--set", set, "--reason", "she phoned")
    expectRefusal(refused, 65, saying: "--action")
    #expect(home.records.count == 1)
    let ended = try amend(
      "--set", set, "--reason", "she phoned", "--action", "called the crisis team",
      "--with", "duty worker")
    #expect(ended.status == 0, "\(ended.errors)")
    let safety = try show()["corrected"]["visit"]["safety"][0]
    #expect(safety["trigger"].text == "early-weeks/self-harm")
    #expect(safety["with"].text == "duty worker")
    let text = try runAttune(home, "show", id).output
    #expect(text.contains("called the crisis team"))
  }

  @Test func `a record on the wrong family is kept, marked and not counted`() throws {
    let ended = try amend("--entered-in-error", "--reason", "wrong family")
    #expect(ended.status == 0, "\(ended.errors)")
    let list = try runAttune(home, "list", "--json").json()
    #expect(list["count"].number == 0)
    #expect(list["records"].list.isEmpty)
    #expect(try show()["corrected"]["enteredInError"].flag == true)
    #expect(try runAttune(home, "show", id).output.contains("Entered in error"))
    expectRefusal(
      try amend("--entered-in-error", "--reason", "again"), 65, saying: "already")
    #expect(try amend("--not-in-error", "--reason", "it was right").status == 0)
    #expect(try runAttune(home, "list", "--json").json()["count"].number == 1)
  }

  @Test func `two corrections made apart both survive and the next settles them`() throws {
    // Two computers: the same store, corrected on each, then merged by copying files.
    let other = try Home()
    for file in home.records + ["\(home.path)/.local/share/attune/store.json"] {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try other.write(String(file.dropFirst(home.path.count + 1)), text)
    }
    let field = "packs/early-weeks/answers/joy"
    #expect(try amend("--set", "\(field)=2", "--reason", "heard again").status == 0)
    let ended = try runAttune(
      other, "amend", id, "--set", "\(field)=3", "--reason", "notes", "--practitioner", "hv-004")
    #expect(ended.status == 0, "\(ended.errors)")
    for file in other.records {
      let name = String(file.dropFirst(other.path.count + 1))
      try home.write(name, try String(contentsOfFile: file, encoding: .utf8))
    }
    let conflict = try show()["corrected"]["fields"][0]
    #expect(conflict["conflict"].list.count == 2)
    #expect(conflict["value"].text == conflict["recorded"].text)
    let text = try runAttune(home, "show", id).output
    #expect(text.contains("heard again") && text.contains("notes"))
    let settled = try amend("--set", "\(field)=3", "--reason", "asked her", "--json")
    #expect(try settled.json()["conflicts"].list.isEmpty)
    let after = try show()["corrected"]["fields"][0]
    #expect(after["conflict"].list.isEmpty)
    #expect(after["value"].text == "3")
    #expect(after["history"].list.count == 3)
  }

  @Test func `words can be added without correcting anything`() throws {
    #expect(try amend("--note", "Gran was there as well.").status == 0)
    #expect(try runAttune(home, "show", id).output.contains("Gran was there as well."))
  }

  @Test(arguments: [
    (["--set", "packs/early-weeks/answers/joy=9", "--reason", "x"], 65, "is no answer to joy"),
    (["--set", "baby/reference=B-1", "--reason", "x"], 65, "another family"),
    (["--set", "packs/early-weeks/answers/joy=2"], 65, "needs a reason"),
    (["--set", "joy", "--reason", "x"], 64, "FIELD=VALUE"), ([], 65, "nothing to correct"),
    (["--entered-in-error"], 65, "needs a reason"),
    (["--entered-in-error", "--set", "x=y", "--reason", "z"], 64, "goes with --reason alone"),
    (["--entered-in-error", "--not-in-error", "--reason", "z"], 64, "one of the two"),
    (["--with", "Sam", "--note", "x"], 64, "goes with --action"),
  ])
  func `what cannot be is refused in one line and saves nothing`(
    arguments: [String], status: Int32, says: String
  ) throws {
    let ended = try runProgram(
      attune, ["amend", id] + arguments, environment: home.environment)
    expectRefusal(ended, status, saying: says)
    #expect(home.records.count == 1)
  }

  @Test func `nobody corrects without saying who`() throws {
    let nobody = try Home(isConfigured: false)
    expectRefusal(
      try runAttune(nobody, "amend", id, "--note", "x"), 64, saying: "--practitioner")
  }

  @Test func `an id without a record ends with one`() throws {
    expectRefusal(
      try runAttune(home, "amend", "01a20b24-f0e3-7b41-b0d0-56c7abce5f2c", "--note", "x"), 1,
      saying: "no record with this id")
  }

  @Test func `a hostile note never reaches the terminal raw`() throws {
    let hostile = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{202E}crc32:00000000"
    #expect(try amend("--note", hostile).status == 0)
    #expect(
      try amend(
        "--set", "packs/early-weeks/notes/joy=\(hostile)", "--reason", hostile
      ).status == 0)
    for output in [
      try runAttune(home, "show", id).output, try runAttune(home, "list").output,
    ] {
      #expect(!output.contains("\u{1B}") && !output.contains("\u{7}"))
    }
    #expect(try show()["related"].list.count == 2)
    #expect(try runAttune(home, "list", "--json").json()["unreadable"].list.isEmpty)
  }
}
