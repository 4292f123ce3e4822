import Foundation
import TestSupport
import Testing

/// `attune train`: the list, a panel's consensus, and that nothing of it mixes with real visits.
@Suite struct TrainCommandTests {
  private static let vignette = "young-parent"

  /// The authors' answers as a member of a panel would hand them in.
  private static func ratings(
    rater: String, but changed: [String: String?] = [:], notes: [String: String] = [:],
    vignette: String = vignette, version: String = "1.0.0"
  ) throws -> String {
    let file = Examples.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Prompts/vignettes/\(Self.vignette).json")
    let tree = try Tree(parsing: String(contentsOf: file, encoding: .utf8))
    var answers: [String: String] = [:]
    for item in tree["items"].keys {
      if let code = tree["items"][item]["answer"].text { answers[item] = code }
    }
    for (item, code) in changed { answers[item] = code }
    let object: [String: Any] = [
      "schema": "attune/ratings", "version": 1, "rater": rater, "vignette": vignette,
      "guide": ["id": "first-months", "version": version], "answers": answers, "notes": notes,
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private func write(_ home: Home, _ name: String, _ text: String) throws -> String {
    try home.write(name, text)
    return "\(home.path)/\(name)"
  }

  @Test func `the list names every family, and whose the ratings are`() throws {
    let home = try Home()
    let list = try runAttune(home, "train", "--json").json()
    #expect(list["vignettes"].list.count >= 12)
    #expect(
      Set(list["vignettes"].list.compactMap { $0["stage"].text }) == [
        "antenatal", "early-weeks", "first-months", "first-year", "toddler",
      ])
    for row in list["vignettes"].list {
      #expect(row["ratings"].text == "authors-proposal")
      #expect(row["panel"].flag == false)
      #expect(row["attempts"].list.isEmpty)
    }
    #expect(list["refused"].list.isEmpty)
    let shown = try runAttune(home, "train", "--list")
    #expect(shown.output.hasPrefix("TRAINING\n"))
    #expect(shown.output.contains("young-parent"))
    #expect(home.files(".local").isEmpty)
  }

  @Test func `a broken vignette of the service is named, and the others can be used`() throws {
    let home = try Home()
    try home.write(".config/attune/prompts/vignettes/ours.json", #"{"schema": "attune/vignette"}"#)
    let list = try runAttune(home, "train", "--json").json()
    #expect(list["vignettes"].list.count >= 12)
    #expect(list["refused"].list.count == 1)
    #expect(list["refused"][0].text?.contains("vignettes/ours.json") == true)
  }

  @Test func `a panel's consensus replaces the authors' ratings of its vignette alone`() throws {
    let home = try Home()
    let one = try write(
      home, "one.json", Self.ratings(rater: "ex-1", but: ["joy": "3"], notes: ["joy": "said none"]))
    let two = try write(home, "two.json", Self.ratings(rater: "ex-2", but: ["joy": "3"]))
    let three = try write(home, "three.json", Self.ratings(rater: "ex-3"))
    let saved = try runAttune(home, "train", "panel", Self.vignette, one, two, three, "--json")
      .json()
    #expect(saved["raters"].texts == ["ex-1", "ex-2", "ex-3"])
    let path = try #require(saved["path"].text)
    #expect(path.contains("/attune-training/records/"))
    let record = try Tree(parsing: String(contentsOfFile: path, encoding: .utf8))
    #expect(record["kind"].text == "panel")
    #expect(record["setting"].text == "training")
    #expect(record["ratings"]["joy"]["answer"].text == "3")
    #expect(record["ratings"]["joy"]["because"].text == "said none")
    let rows = try runAttune(home, "train", "--json").json()["vignettes"]
    #expect(rows[id: Self.vignette]["panel"].flag == true)
    #expect(rows.list.count { $0["panel"].flag == true } == 1)
    // The program's own file is untouched, and the store verifies.
    #expect(try runAttune(home, "verify", "--training").status == 0)
    #expect(try runAttune(home, "list", "--training", "--json").json()["count"].number == 0)
  }

  @Test func `what splits a panel is named and decided by what they settle`() throws {
    let home = try Home()
    let one = try write(home, "one.json", Self.ratings(rater: "ex-1"))
    let two = try write(
      home, "two.json", Self.ratings(rater: "ex-2", but: ["joy": "3", "mood": nil]))
    let arguments = ["train", "panel", Self.vignette, one, two]
    let refused = try runProgram(attune, arguments, environment: home.environment)
    expectRefusal(refused, 65, saying: "split on joy (ex-1 ")
    #expect(refused.errors.contains("mood (ex-1 "))
    #expect(refused.errors.contains("ex-2 no answer"))
    #expect(home.files(".local").isEmpty)
    let settled = try write(
      home, "settled.json",
      Self.ratings(rater: "panel", but: ["joy": "3"], notes: ["joy": "none was told"]))
    let ended = try runProgram(
      attune, arguments + ["--settled", settled, "--json"], environment: home.environment)
    #expect(try ended.json()["raters"].texts == ["ex-1", "ex-2"])
  }

  @Test func `an answer of its own needs the panel's reason`() throws {
    let home = try Home()
    let one = try write(home, "one.json", Self.ratings(rater: "ex-1", but: ["joy": "3"]))
    expectRefusal(
      try runAttune(home, "train", "panel", Self.vignette, one), 65, saying: "joy: the answer is")
  }

  @Test func `a file of something else is refused with its place`() throws {
    let home = try Home()
    let good = try write(home, "good.json", Self.ratings(rater: "ex-1"))
    for (name, text, words) in [
      ("a", try Self.ratings(rater: "x", but: ["wings": "1"]), "$.answers[\"wings\"]"),
      ("b", try Self.ratings(rater: "x", but: ["joy": "7"]), "$.answers[\"joy\"]: \"7\" is out"),
      ("c", try Self.ratings(rater: "x", version: "0.9.0"), "$.guide.version: it answers version"),
      ("d", try Self.ratings(rater: "x", vignette: "two-mums"), "$.vignette: it is for"),
      ("e", "{", "line 1"),
    ] {
      let file = try write(home, "\(name).json", text)
      let ended = try runAttune(home, "train", "panel", Self.vignette, good, file)
      expectRefusal(ended, 65, saying: words)
      #expect(ended.errors.contains("\(name).json"))
    }
    expectRefusal(
      try runAttune(home, "train", "panel", Self.vignette, good, good), 65, saying: "given twice")
    expectRefusal(
      try runAttune(home, "train", "panel", "nobody", good), 66, saying: "nobody")
    expectRefusal(
      try runAttune(home, "train", "panel", Self.vignette, "none.json"), 66, saying: "none.json")
    #expect(home.files(".local").isEmpty)
  }

  @Test func `no record of the training room enters a real store, and none the reverse`() throws {
    let home = try Home()
    let one = try write(home, "one.json", Self.ratings(rater: "ex-1"))
    try runAttune(home, "train", "panel", Self.vignette, one)
    try runAttune(home, "new", "--from", Examples.path("visit/good/training.json"))
    try runAttune(home, "new", "--from", Examples.path("visit/good/calm.json"))
    let training = home.files(".local/share/attune-training/records")
      .filter { $0.hasSuffix(".json") }
    #expect(training.count == 2)
    #expect(home.records.count == 1)
    for file in training {
      let ended = try runAttune(home, "import", file, "--json")
      #expect(ended.status == 1)
      #expect(try ended.json()["new"].number == 0)
      #expect(try ended.json()["unreadable"][0]["reason"].text?.contains("training") == true)
    }
    let reverse = try runAttune(home, "import", home.records[0], "--training", "--json")
    #expect(reverse.status == 1)
    #expect(try reverse.json()["new"].number == 0)
    for (folder, arguments) in [
      (".local/share/attune-training", ["import"]),
      (".local/share/attune", ["import", "--training"]),
    ] {
      let ended = try runProgram(
        attune, arguments + ["\(home.path)/\(folder)"], environment: home.environment)
      expectRefusal(ended, 65, saying: "kept apart")
    }
    #expect(home.records.count == 1)
    #expect(try runAttune(home, "verify").status == 0)
    #expect(try runAttune(home, "verify", "--training").status == 0)
  }

  @Test func `the room does not open on a store of real visits`() throws {
    let home = try Home()
    let store = "\(home.path)/care"
    try runAttune(home, "new", "--from", Examples.path("visit/good/calm.json"), "--store", store)
    for arguments in [["train", "--json"], ["train", "--list"]] {
      expectRefusal(
        try runProgram(
          attune, arguments + ["--store", store], environment: home.environment), 65,
        saying: "this is a care store")
    }
  }
}
