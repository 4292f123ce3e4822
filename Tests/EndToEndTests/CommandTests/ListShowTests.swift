import Foundation
import TestSupport
import Testing

/// `attune list` and `attune show`.
@Suite struct ListShowTests {
  @Test func `an empty store is an empty list and no fault`() throws {
    let ended = try runAttune(try Home(), "list", "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output.keys == ["count", "records", "unreadable"])
    #expect(output["count"].number == 0)
    #expect(output["records"].value is [Any])
  }

  @Test func `a row says what, whose, when and how it was decided`() throws {
    let home = try Home()
    let id = try home.saved()
    let output = try runAttune(home, "list", "--json").json()
    #expect(output["count"].number == 1)
    let row = output["records"][0]
    #expect(
      row.keys == [
        "id", "at", "dyad", "stage", "level", "safety", "decision", "practitioner", "review",
      ])
    #expect(row["id"].text == id)
    #expect(row["dyad"].text == "B-0143-A/2")
    #expect(row["stage"].text == "early-weeks")
    #expect(row["safety"].text == "raised")
    #expect(row["practitioner"].text == "hv-017")
    #expect(row["review"].isNull)
    #expect(row["level"].keys == ["id", "number", "atLeast", "possible"])
  }

  @Test func `a file that cannot be read is listed with its reason and left as it is`() throws {
    let home = try Home()
    _ = try home.saved()
    let good = try #require(home.records.first)
    let bad = String(good.dropLast("00.json".count)) + "ff.json"
    try Data("half a rec".utf8).write(to: URL(filePath: bad))
    let ended = try runAttune(home, "list", "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output["count"].number == 1)
    #expect(output["unreadable"].list.count == 1)
    #expect(output["unreadable"][0].keys == ["path", "reason"])
    #expect(try String(contentsOfFile: bad, encoding: .utf8) == "half a rec")
  }

  @Test func `a record is shown with what is worked out again and what speaks of it`() throws {
    let home = try Home()
    let id = try home.saved()
    let output = try runAttune(home, "show", id, "--json").json()
    #expect(output.keys == ["record", "recomputed", "related"])
    #expect(output["record"]["id"].text == id)
    #expect(output["related"].value is [Any])
    let findings = output["record"]["findings"].value as? NSObject
    #expect(findings != nil)
    #expect((output["recomputed"].value as? NSObject) == findings)
  }

  @Test func `a record says what its scales came to and what that means`() throws {
    let home = try Home()
    let text = try runAttune(home, "show", try home.saved()).output
    #expect(text.contains("carer: gave birth"))
    #expect(text.contains("Something to keep an eye on in how the two are together (rule L1a)"))
    #expect(
      text.contains("   Source: After the low, moderate and high levels of Milford and Oates."))
    #expect(text.contains("language Cymraeg, interpreter: professional"))
    #expect(text.contains("   Total: 3 to 24\n"))
    #expect(text.contains("   Yes answers: 1\n"))
    #expect(text.contains("Whooley questions: Any yes is positive"))
  }

  @Test func `a record of a pack that is not here any more is not worked out again`() throws {
    let home = try Home()
    let id = try home.saved("calm")
    let prompts = Examples.folder.appending(path: "../../../Prompts/early-weeks").standardized
    for name in ["pack.json", "text.en.json"] {
      let text = try String(contentsOf: prompts.appending(path: name), encoding: .utf8)
      try home.write(
        "prompts/early-weeks/\(name)",
        text.replacingOccurrences(
          of: #""packVersion": "1.0.0""#, with: #""packVersion": "1.0.1""#))
    }
    let ended = try runAttune(
      home, "show", id, "--json", "--prompts", "\(home.path)/prompts")
    #expect(ended.status == 0)
    #expect(try ended.json()["recomputed"].isNull)
  }

  @Test(arguments: ["01a20b24-f0e3-7b41-b0d0-56c7abce5f2c", "nope", "../../etc/passwd", ""])
  func `an id without a record is named and ends with one`(id: String) throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "show", id, "--json"), 1, saying: "no record with this id")
  }

  @Test func `stored text is never sent raw to a terminal`() throws {
    let home = try Home()
    let text = try Examples.text("visit/good/calm.json").replacingOccurrences(
      of: #""relation": "mum""#, with: #""relation": "mum\u001b[31m\u0007""#)
    let id = try #require(
      runAttune(home, "new", "--from", "-", "--json", input: text).json()["id"].text)
    let shown = try runAttune(home, "show", id)
    #expect(shown.output.contains("mum^[[31m^G"))
    for output in [shown.output, try runAttune(home, "list").output] {
      #expect(!output.contains("\u{1B}") && !output.contains("\u{7}"))
    }
  }
}
