import Foundation
import TestSupport
import Testing

/// `attune train workshop FOLDER`: sheets from several laptops, and what is left out.
@Suite struct TrainWorkshopTests {
  private let home: Home
  private let store: TrainingStore

  init() throws {
    home = try Home()
    store = try TrainingStore(home)
  }

  /// A sheet in the folder of the workshop.
  private func result(
    _ rater: String, _ change: [String: String?] = [:], number: Int = 0,
    vignette: String = "tied-drawers", setting: String = "training", version: String? = nil,
    folder: String = "sheets/laptop"
  ) throws {
    let (path, text) = try store.result(
      vignette, by: rater, on: "2026-07-20", number: number, change: change, setting: setting,
      version: version)
    try home.write("\(folder)-\(number)/\(path)", text)
  }

  private func ratings(
    _ file: String, _ rater: String, _ answers: String, version: String = "1.0.0"
  ) throws {
    try home.write(
      "sheets/\(file)",
      """
      {"schema": "attune/ratings", "version": 1, "rater": "\(rater)",
       "vignette": "tied-drawers", "guide": {"id": "early-weeks", "version": "\(version)"},
       "answers": \(answers)}
      """)
  }

  private func workshop(_ arguments: String...) throws -> Ended {
    try runProgram(
      attune, ["train", "workshop", home.path + "/sheets"] + arguments,
      environment: home.environment)
  }

  @Test func `at a terminal plain works line by line, and keeps what the room agrees on`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", ["joy": "3"], number: 2)
    let tmux = try Tmux(
      home, "\(quoted(attune)) train workshop \(quoted(home.path + "/sheets")) --plain")
    try tmux.sees("Item 1 of")
    try tmux.sees("2 sheets. Enter shows the ratings.")
    try tmux.press("Enter")
    try tmux.sees("Authors: ")
    try tmux.type("1")
    try tmux.press("Enter")
    try tmux.sees("Agreed here: 1")
    try tmux.type("matrix")
    try tmux.press("Enter")
    try tmux.sees("not shown yet")
    #expect(home.files("sheets").contains { $0.hasSuffix("consensus-tied-drawers.json") })
  }

  @Test func `sheets of several laptops come together beside the panel`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", ["joy": "3"], number: 2)
    try result("hv-3", ["self-harm": "no"], number: 3)
    try home.write("sheets/laptop-1/store.json", "{}")
    let found = try workshop("--names", "--json").json()
    #expect(found["setting"].text == "training")
    #expect(found["raters"].texts == ["hv-1", "hv-2", "hv-3"])
    #expect(found["panel"].isNull)
    let joy = try #require(found["items"].list.first { $0["item"].text == "joy" })
    let panel = try #require(try store.expert("tied-drawers")["joy"])
    #expect(joy["panel"].text == panel)
    #expect(joy["answers"]["hv-2"].text == "3")
    #expect(joy["answers"]["hv-1"].text == panel)
    #expect(joy["agreed"].number == 2)
    let against = found["againstPanel"].list
    #expect(against[0]["agreed"].number == against[0]["rated"].number)
    #expect(against[2]["missedSafety"].texts == ["self-harm"])
    #expect(found["agreement"]["domains"].list.contains { $0["id"].text == "warmth" })
    #expect(found["agreement"]["raters"].number == 3)
    #expect(found["refused"].list.isEmpty)
  }

  @Test func `without --names nobody is named anywhere`() throws {
    try result("hv-alpha", number: 1)
    try result("hv-beta", ["joy": "3"], number: 2)
    try ratings("hv-gamma.json", "hv-gamma", #"{"happy": "1"}"#)
    for arguments in [["--json"], ["--plain"]] {
      let ended = try runProgram(
        attune, ["train", "workshop", home.path + "/sheets"] + arguments,
        environment: home.environment)
      #expect(ended.status == 0)
      for name in ["hv-alpha", "hv-beta", "hv-gamma"] {
        #expect(!ended.output.contains(name), "\(ended.output)")
      }
      #expect(ended.output.contains("rater 1"))
    }
  }

  @Test func `text says TRAINING, each item with who rated what, and the figures`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", ["joy": "3"], number: 2)
    let text = try workshop("--names", "--plain").output
    for words in [
      "TRAINING", "The tied drawers", "3: hv-2", "Each of you beside the authors",
      "How far you agree", "Percent agreement", "Gwet's AC2",
    ] { #expect(text.contains(words), "\(words)") }
    for never in ["nan", "NaN", "inf"] { #expect(!text.contains(" \(never)")) }
  }

  /// Each wrong file is named with its place; the good ones still work.
  @Test func `what does not fit is left out with file, place and reason`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", number: 2)
    try result("hv-1", ["joy": "3"], number: 3)
    try result("hv-4", number: 4, version: "0.9.0")
    try result("hv-5", number: 5, setting: "care")
    try ratings("a-unknown.json", "hv-6", #"{"happy": "1"}"#)
    try ratings("b-scale.json", "hv-7", #"{"joy": "4"}"#)
    try ratings("c-version.json", "hv-8", #"{"joy": "1"}"#, version: "2.0.0")
    try home.write("sheets/d-broken.json", "{\"schema\": ")
    try home.write("sheets/e-paper.csv", "item,hv-9\njoy,7\n")
    try home.write("sheets/f-twice.csv", "item,hv-a,hv-a\njoy,1,1\n")
    try home.write("sheets/g-ragged.csv", "item,hv-b,hv-c\njoy,1\n")
    try home.write("sheets/h-good.csv", "\"item\",\"hv-d\"\n\"joy\",1\n")
    let found = try workshop("--names", "--json").json()
    #expect(found["raters"].texts == ["hv-1", "hv-2", "hv-d"])
    let refused = found["refused"].list.map {
      "\($0["file"].text ?? ""): \($0["reason"].text ?? "")"
    }
    for words in [
      "hv-1 rated this already, in ", "$.guide.version: it answers version 0.9.0",
      "$.setting: it is of a real visit",
      "a-unknown.json: $.answers[\"happy\"]: early-weeks has no",
      "b-scale.json: $.answers[\"joy\"]: \"4\" is outside its scale",
      "c-version.json: $.guide.version: it answers version 2.0.0", "d-broken.json: line 1, column",
      "e-paper.csv: line 2, column 2: \"7\" is outside the scale of joy",
      "f-twice.csv: line 1, column 3: rater \"hv-a\" stands twice",
      "g-ragged.csv: line 2, column 3: 1 rating for 2 raters",
    ] { #expect(refused.contains { $0.contains(words) }, "\(words): \(refused)") }
    #expect(refused.count == 10)
    // The first of hv-1's sheets counts.
    let joy = try #require(found["items"].list.first { $0["item"].text == "joy" })
    #expect(joy["answers"]["hv-1"].text == (try store.expert("tied-drawers")["joy"]))
    let text = try workshop("--names", "--plain").output
    #expect(text.contains("b-scale.json: $.answers"))
  }

  @Test func `sheets of several vignettes are chosen from by name`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", number: 2, vignette: "two-mums")
    expectRefusal(
      try workshop("--json"), 64, saying: "tied-drawers (1), two-mums (1); choose one with")
    let found = try workshop("--json", "--vignette", "two-mums").json()
    #expect(found["vignette"].text == "two-mums")
    #expect(found["raters"].list.count == 1)
    #expect(found["agreement"].isNull)
  }

  @Test func `a folder without sheets, a missing one and an unknown vignette are 66`() throws {
    try home.write("sheets/readme.txt", "nothing")
    expectRefusal(try workshop("--json"), 66, saying: "no sheet names a vignette")
    expectRefusal(
      try runAttune(home, "train", "workshop", home.path + "/none", "--json"), 66,
      saying: "cannot be opened")
    expectRefusal(try workshop("--vignette", "nobody", "--json"), 66)
  }

  @Test func `what a room agreed on is no rater and comes back`() throws {
    try result("hv-1", number: 1)
    try home.write(
      "sheets/consensus-tied-drawers.json",
      """
      {"schema": "attune/ratings", "version": 1, "rater": "consensus",
       "vignette": "tied-drawers", "guide": {"id": "early-weeks", "version": "1.0.0"},
       "answers": {"joy": "2"}, "notes": {"joy": "flat"}}
      """)
    let found = try workshop("--names", "--json").json()
    #expect(found["raters"].texts == ["hv-1"])
    let joy = try #require(found["items"].list.first { $0["item"].text == "joy" })
    #expect(joy["consensus"].text == "2")
    #expect(joy["note"].text == "flat")
  }

  /// On a real terminal: shown, agreed on, and kept as a file that is read again.
  @Test func `on the projector an item is shown and the consensus kept`() throws {
    try result("hv-1", number: 1)
    try result("hv-2", ["joy": "3"], number: 2)
    let terminal = try Tmux(
      home, columns: 120, rows: 40,
      "\(quoted(attune)) train workshop \(quoted(home.path + "/sheets"))")
    try terminal.sees("TRAINING")
    try terminal.sees("2 sheets. Enter shows the ratings.")
    try terminal.press("Enter")
    try terminal.sees("<- authors")
    try terminal.press("2")
    try terminal.sees("Agreed here: 2")
    try terminal.press("q")
    let kept = try String(
      contentsOf: URL(filePath: home.path + "/sheets/consensus-tied-drawers.json"),
      encoding: .utf8)
    #expect(kept.contains("\"rater\": \"consensus\""))
    let found = try workshop("--json").json()
    #expect(found["items"].list.compactMap { $0["consensus"].text } == ["2"])
  }
}
