import Foundation
import TestSupport
import Testing

/// `attune review ID`: what is said of a visit, and what comes back.
@Suite struct ReviewCommandTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    id = try #require(
      runAttune(home, "new", "--from", Examples.path("visit/good/calm.json"), "--json")
        .json()["id"].text)
  }

  private func review(_ arguments: String..., by code: String = "sv-1") throws -> Ended {
    try runProgram(
      attune, ["review", id, "--by", code] + arguments, environment: home.environment)
  }

  private func listed() throws -> String? {
    try runAttune(home, "list", "--json").json()["records"][0]["review"].text
  }

  @Test func `what is said is a new file, and the visit is not touched`() throws {
    let file = try #require(home.records.first)
    let before = try Data(contentsOf: URL(filePath: file))
    let ended = try review("--agree", "--comment", "Well seen.", "--json")
    #expect(ended.status == 0, "\(ended.errors)")
    let output = try ended.json()
    #expect(output.keys == ["id", "about", "path", "verdict", "to", "review"])
    #expect(output["verdict"].text == "agree" && output["to"].text == "hv-017")
    #expect(home.records.count == 2)
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
    #expect(try listed() == "reviewed")
    #expect(try runAttune(home, "show", id).output.contains("sv-1 agrees"))
    #expect(try runAttune(home, "verify").status == 0)
  }

  @Test func `a question waits until it is answered, another one until it is too`() throws {
    let first = try review("--ask-back", "What did the GP say?", "--json").json()["id"].text
    _ = try review("--ask-back", "Who helps at night?", by: "sv-2")
    #expect(try listed() == "asked")
    let back = try runAttune(home, "review", "--came-back", "--json").json()
    #expect(back["count"].number == 1)
    #expect(back["records"][0]["id"].text == id)
    #expect(back["records"][0]["waiting"].list.map { $0["practitioner"].text } == ["sv-1", "sv-2"])
    let answer = try review(
      "--answer", "He will see her on Monday.", "--reply-to", first ?? "", by: "hv-017")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try listed() == "asked", "the other supervisor still waits")
    #expect(try review("--answer", "Her mother.", by: "hv-017").status == 0)
    #expect(try listed() == "reviewed")
    #expect(
      try runAttune(home, "review", "--came-back", "--json").json()["count"].number == 0)
    let said = try review("--json").json()["reviews"].list
    #expect(said.map { $0["practitioner"].text } == ["sv-1", "sv-2"])
    #expect(said.map { $0["answers"].list.count } == [1, 1])
    #expect(said[0]["answers"][0]["text"].text == "He will see her on Monday.")
  }

  @Test func `nobody signs off their own record unless the configuration says so`() throws {
    expectRefusal(try review("--sign-off", by: "HV-017"), 65, saying: "signed off by somebody else")
    #expect(home.records.count == 1)
    #expect(try review("--sign-off").status == 0)
    #expect(try listed() == "signed")
    let other = try Home()
    try other.write(
      ".config/attune/config.json", #"{"practitioner": "hv-017", "signOwn": true}"#)
    let file = Examples.path("visit/good/calm.json")
    let own = try #require(runAttune(other, "new", "--from", file, "--json").json()["id"].text)
    #expect(try runAttune(other, "review", own, "--sign-off").status == 0)
  }

  @Test func `a second opinion on the level needs its reason and is shown`() throws {
    expectRefusal(try review("--level", "2"), 64, saying: "another level needs a reason")
    expectRefusal(try review("--level", "7", "--reason", "x"), 64, saying: "level 7 is none")
    expectRefusal(
      try review("--agree", "--level", "2", "--reason", "x"), 64, saying: "has no other level")
    #expect(try review("--level", "2", "--reason", "nobody sleeps there").status == 0)
    let text = try runAttune(home, "show", id).output
    #expect(text.contains("would have chosen level 2"))
    #expect(text.contains("nobody sleeps there"))
    #expect(try runAttune(home, "review", "--came-back", "--json").json()["count"].number == 1)
  }

  @Test(arguments: [
    (["--agree", "--sign-off"], "give one of them"), (["--comment", " "], "needs words"),
    (["--ask-back", "a", "--comment", "b"], "or alone"), (["--reply-to", "x"], "--answer"),
    (["--reason", "x"], "goes with another level"),
  ])
  func `options that contradict each other are a usage error`(
    arguments: [String], words: String
  ) throws {
    let ended = try runProgram(
      attune, ["review", id, "--by", "sv-1"] + arguments, environment: home.environment)
    expectRefusal(ended, 64, saying: words)
    #expect(home.records.count == 1)
  }

  @Test func `what cannot be reviewed is said plainly`() throws {
    let none = "019ab000-0000-7000-8000-000000000001"
    expectRefusal(try runAttune(home, "review", none, "--agree"), 1, saying: "no record")
    expectRefusal(try runAttune(home, "review", "--agree"), 64, saying: "of which visit")
    expectRefusal(try review("--answer", "x"), 65, saying: "nothing here waits")
  }

  @Test func `the words of a review reach no terminal as anything but words`() throws {
    let evil = "a\u{1B}[31m\u{202E}b\u{200B}c\u{8}\rd"
    #expect(try review("--comment", evil).status == 0)
    for arguments in [["show", id], ["review", id], ["review", "--came-back"]] {
      let shown = try runProgram(attune, arguments, environment: home.environment)
      for scalar in shown.output.unicodeScalars {
        let isBad =
          scalar.value < 0x20 && scalar != "\n" || [0x7F, 0x202E, 0x200B].contains(scalar.value)
        #expect(!isBad, "\(arguments): U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func `two visits are compared, and two carers' records are not for sharing`() throws {
    func saved(_ change: (String) -> String) throws -> String {
      let text = try String(contentsOfFile: Examples.path("visit/good/calm.json"), encoding: .utf8)
      try home.write("other.json", change(text))
      return try #require(
        runAttune(home, "new", "--from", home.path + "/other.json", "--json").json()["id"].text)
    }
    let again = try saved { $0.replacingOccurrences(of: "\"joy\": \"0\"", with: "\"joy\": \"2\"") }
    let ended = try runAttune(home, "compare", id, again, "--json")
    #expect(ended.status == 0, "\(ended.errors)")
    let output = try ended.json()
    #expect(
      output.keys == ["kind", "notForSharing", "left", "right", "areas", "items"])
    #expect(output["kind"].text == "visits" && output["notForSharing"].flag == false)
    let items = output["items"].list
    let differing = items.filter {
      $0["differs"].flag == true && $0["left"]["item"].text != nil
        && $0["right"]["item"].text != nil
    }
    #expect(items.prefix(differing.count).allSatisfy { $0["differs"].flag == true })
    let dad = try saved { $0.replacingOccurrences(of: "\"key\": \"1\"", with: "\"key\": \"2\"") }
    let carers = try runAttune(home, "compare", id, dad)
    #expect(carers.output.contains("Two people's records, not for sharing."))
    expectRefusal(try runAttune(home, "compare", id, id), 64, saying: "same visit")
    let file = Examples.path("visit/good/everything.json")
    let other = try #require(runAttune(home, "new", "--from", file, "--json").json()["id"].text)
    expectRefusal(try runAttune(home, "compare", id, other), 65, saying: "two babies")
  }

  @Test func `a filter kept under a name narrows the list`() throws {
    try home.write(
      ".config/attune/filters.json",
      #"[{"name": "Calm", "filter": "safety:no by:hv-017"}]"#)
    #expect(try runAttune(home, "list", "--saved", "calm", "--json").json()["count"].number == 1)
    #expect(
      try runAttune(home, "list", "--saved", "calm", "since:2099", "--json")
        .json()["count"].number == 0)
    expectRefusal(
      try runAttune(home, "list", "--saved", "none"), 1, saying: "known: \"Calm\"")
    try home.write(".config/attune/filters.json", #"[{"name": "a", "filter": "lvl:2"}]"#)
    expectRefusal(
      try runAttune(home, "list", "--saved", "a"), 65, saying: "a word that no filter knows")
  }
}
