import TestSupport
import Testing

/// The safety lane of `attune score`: whatever the totals, on a sheet with one answer and no more.
@Suite struct ScoreSafetyTests {
  static let triggers: [(String, String, [String])] = [
    ("epds", "10", ["1", "2", "3"]), ("phq-9", "9", ["1", "2", "3"]),
    ("pbq-2006", "18", ["1", "2", "3", "4", "5"]), ("pbq-2006", "24", ["1", "2", "3", "4", "5"]),
    ("pbq-2001", "18", ["1", "2", "3", "4", "5"]), ("pbq-2001", "24", ["1", "2", "3", "4", "5"]),
  ]

  private func score(_ pack: String, _ item: String, _ code: String) throws -> Tree {
    let ended = try runAttune(
      try Home(), "score", pack, "--json", input: #"{"answers": {"\#(item)": "\#(code)"}}"#)
    #expect(ended.status == 0)
    return try ended.json()
  }

  @Test(arguments: triggers)
  func `one answer on an incomplete sheet raises it`(
    pack: String, item: String, codes: [String]
  ) throws {
    for code in codes {
      let found = try score(pack, item, code)
      #expect(found["complete"].flag == false)
      let first = found["flags"][0]
      #expect(first["lane"].text == "safety", "\(code)")
      #expect(first["rule"].text == "safety/\(pack)/\(item)")
      #expect(first["because"].texts == [item])
    }
  }

  @Test(arguments: [
    ("epds", "10", "4"), ("phq-9", "9", "0"), ("pbq-2006", "18", "6"), ("pbq-2006", "24", "6"),
    ("pbq-2001", "18", "6"), ("pbq-2001", "24", "6"), ("epds", "10", "declined"),
    ("phq-9", "9", "not-asked"), ("epds", "9", "1"), ("pbq-2006", "17", "1"),
  ])
  func `nothing else does`(pack: String, item: String, code: String) throws {
    let lanes = try score(pack, item, code)["flags"].list.map { $0["lane"].text }
    #expect(!lanes.contains("safety"))
  }

  @Test func `a trigger under every cut-off changes no sum and stands first`() throws {
    var calm = ["1": "1", "2": "1", "4": "1"]
    let quiet = try runAttune(
      try Home(), "score", "epds", "--json", input: sheet(10, "4", but: calm)
    ).json()
    #expect(quiet["scores"][0]["value"].number == 0)
    calm["10"] = "3"
    let raised = try runAttune(
      try Home(), "score", "epds", "--json", "--role", "gave-birth", "--age-days", "40",
      input: sheet(10, "4", but: calm)
    ).json()
    #expect(raised["scores"][0]["value"].number == 1)
    #expect(raised["flags"].list.map { $0["lane"].text } == ["safety"])
  }

  @Test func `in lines it is the first of the flags, and a gap names the items that decide`() throws
  {
    let lines = try runAttune(
      try Home(), "score", "epds", input: sheet(9, "2", but: ["3": "declined", "4": "declined"])
    ).output.split(separator: "\n")
    #expect(
      lines.contains { $0.contains("13 or more: open") && $0.contains("items 3, 4, 10 decide") })
    let phq = try runAttune(
      try Home(), "score", "phq-9", input: #"{"answers": {"9": "1"}}"#
    ).output
    #expect(phq.contains("safety: You noted"))
  }
}
