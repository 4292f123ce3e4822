import TestSupport
import Testing

/// `attune score` with what it cannot use: one line, the right status, nothing else.
@Suite struct ScoreRefusalTests {
  @Test(arguments: [
    (#"{"answers": {"11": "1"}}"#, #"no item "11""#),
    (#"{"answers": {"01": "1"}}"#, #"no item "01""#),
    (#"{"answers": {"1": "5"}}"#, "no answer to 1"),
    (#"{"answers": {"1": 0}}"#, "do not key the printed score"),
    (#"{"answers": {"1": -1}}"#, "no answer to 1"),
    (#"{"answers": {"1": 1.5}}"#, "1.5 is not a whole number"),
    (#"{"answers": {"1": 1.0}}"#, "1.0 is not a whole number"),
    (#"{"answers": {"1": 1e0}}"#, "1e0 is not a whole number"),
    (#"{"answers": {"1": 99999999999999999999}}"#, "not a whole number"),
    (#"{"answers": {"1": true}}"#, "expected an option's code"),
    (#"{"answers": {"1": null}}"#, "expected an option's code"),
    (#"{"answers": {"1": ["1"]}}"#, "expected an option's code"),
    (#"{"answers": {"1": "not-seen"}}"#, "cannot be not-seen"),
    (#"{"answers": {"1": "1", "1": "1"}}"#, "stands twice"),
    (#"{"answers": {}, "answers": {}}"#, "stands twice"),
    (#"{"answers": {}, "score": 3}"#, "unknown key"),
    (#"{"answers": []}"#, "expected an object"),
    (#"{"answers": {}, "texts": {"1": 3}}"#, "expected text"),
    (#"{"answers": {}, "notes": {"99": "x"}}"#, "no item"),
    ("{}", #""answers" is missing"#),
    ("[]", "expected an object"),
    ("3", "expected an object"),
    ("answers", "expected a value"),
    (#"{"answers": {}} more"#, "something follows"),
    (#"{"answers": {"1": 01}}"#, "line 1, column"),
    (#"{"answers": {"1": "1",}}"#, "line 1, column"),
    ("", "the file is empty"),
    ("  ", "the file is empty"),
  ])
  func `bad input is refused in one line`(input: String, words: String) throws {
    let home = try Home()
    let ended = try runAttune(home, "score", "epds", "--json", input: input)
    expectRefusal(ended, 65, saying: words)
  }

  @Test(arguments: ["[", #"{"a":"#, #"{"answers":["#])
  func `a megabyte of brackets is refused`(opening: String) throws {
    let home = try Home()
    let input = String(repeating: opening, count: 1_048_576 / opening.utf8.count)
    expectRefusal(try runAttune(home, "score", "epds", input: input), 65, saying: "nested deeper")
  }

  @Test func `nothing in the input reaches the terminal raw`() throws {
    let home = try Home()
    let ended = try runAttune(
      home, "score", "epds", input: #"{"answers": {"1\n\u001b[31m": "1"}}"#)
    expectRefusal(ended, 65)
    #expect(!ended.errors.contains("\u{1B}"))
  }

  @Test(arguments: ["nope", "EPDS", "no_such_pack", "rules", "schema", "demos"])
  func `a pack that is not here is no such input`(pack: String) throws {
    let home = try Home()
    expectRefusal(
      try runAttune(home, "score", pack, input: sheet(10, "1")), 66, saying: "no such pack")
  }

  @Test(arguments: [
    "../epds", "/etc/passwd", "./epds", "epds/", "epds/pack.json", "..", "", #"a\b"#,
  ])
  func `a path in the place of a pack is a usage error`(pack: String) throws {
    let home = try Home()
    expectRefusal(
      try runAttune(home, "score", pack, input: sheet(10, "1")), 64, saying: "not by a path")
  }

  @Test func `a file that is not there is no such input`() throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "score", "epds", "\(home.path)/nope.json"), 66)
    expectRefusal(try runAttune(home, "score", "epds", home.path), 66)
  }

  @Test(arguments: [
    ["--nope"], ["--role", "mother"], ["--role"], ["--age-days", "x"], ["--age-days", "1.5"],
    ["--age-days=-1"], ["--stage", "toddler"], ["--stage", "antenatal", "--age-days", "3"],
    ["extra", "another"],
  ])
  func `an unknown option or value is a usage error`(options: [String]) throws {
    let home = try Home()
    let ended = try runProgram(
      attune, ["score", "epds"] + options, input: sheet(10, "1"), environment: home.environment)
    expectRefusal(ended, 64)
  }

  @Test func `a file is read as standard input is`() throws {
    let home = try Home()
    try home.write("sheet.json", sheet(10, "1"))
    let file = try runAttune(home, "score", "epds", "\(home.path)/sheet.json", "--json")
    #expect(file.status == 0)
    #expect(
      try runAttune(home, "score", "epds", "--json", input: sheet(10, "1")).output == file.output)
  }
}
