import TestSupport
import Testing

/// `attune score PACK --json`: every key and shape of its output.
@Suite struct ScoreShapeTests {
  private func score(_ pack: String, _ input: String, _ options: String...) throws -> Tree {
    let home = try Home()
    let ended = try runProgram(
      attune, ["score", pack, "-", "--json"] + options, input: input,
      environment: home.environment)
    #expect(ended.status == 0)
    return try ended.json()
  }

  private func kinds(_ output: Tree) -> Set<String> {
    Set(output["warnings"].list.compactMap { $0["kind"].text })
  }

  @Test func `the output has every key and no other`() throws {
    let output = try score("epds", sheet(10, "2"))
    #expect(
      output.keys == [
        "pack", "complete", "missing", "scores", "domains", "level", "flags", "warnings",
      ])
    #expect(output["pack"].keys == ["id", "version", "digest"])
    #expect(output["pack"]["digest"].text?.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
    let total = output["scores"][0]
    #expect(
      total.keys == [
        "id", "name", "value", "possible", "range", "higherIs", "addends", "cutoffs",
      ])
    #expect(total["addends"][0].keys == ["item", "answer", "value"])
    #expect(
      total["cutoffs"][0].keys == ["id", "at", "direction", "met", "flags", "source", "note"])
    #expect(output["flags"][0].keys == ["rule", "lane", "because", "text", "source"])
    #expect(output["warnings"][0].keys == ["kind", "text"])
  }

  @Test func `a pack without domains has none and no level`() throws {
    let output = try score("epds", sheet(10, "1"))
    #expect(output["domains"].value is [Any])
    #expect(output["domains"].list.isEmpty)
    #expect(output["level"].isNull)
  }

  @Test func `a whole sheet has values and a range of one number`() throws {
    let output = try score("mpas", sheet(19, "1"), "--role", "gave-birth", "--age-days", "40")
    #expect(output["complete"].flag == true)
    #expect(output["missing"].list.isEmpty)
    let values = output["scores"].list.map { $0["value"].number }
    #expect(Set(values) == [51, 21, 5, 25])
    #expect(output["scores"][id: "total"]["possible"].numbers == [51, 51])
    #expect(output["scores"][id: "total"]["range"].numbers == [19, 95])
    #expect(output["scores"][id: "total"]["higherIs"].text == "better")
  }

  @Test func `tenths are exact and printed as a person writes them`() throws {
    let home = try Home()
    let ended = try runAttune(
      home, "score", "mpas", "--json", input: sheet(19, "1", but: ["5": "2"]))
    let quality = try ended.json()["scores"][id: "quality"]
    let addend = quality["addends"].list.first { $0["item"].text == "5" }
    #expect(addend?["value"].number == 2.3)
    #expect(ended.output.contains("\"value\": 2.3\n"))
    #expect(quality["possible"].numbers == [22.3, 22.3])
    #expect(ended.output.contains("\"value\": 22.3\n"))
  }

  @Test func `a gap leaves no value but the possible range, and stands among the missing`() throws {
    let output = try score("epds", sheet(9, "2", but: ["3": "declined", "4": "not-asked"]))
    #expect(output["complete"].flag == false)
    #expect(output["missing"].texts == ["3", "4", "10"])
    let total = output["scores"][0]
    #expect(total["value"].isNull)
    #expect(total["possible"].numbers == [12, 21])
    let addends = total["addends"].list
    #expect(addends.count == 10)
    #expect(addends[2]["answer"].text == "declined")
    #expect(addends[2]["value"].isNull)
    #expect(addends[9]["answer"].isNull)
  }

  @Test func `a cut-off is decided as soon as the possible range lies on one side`() throws {
    let cutoffs = try score("epds", sheet(9, "2", but: ["3": "declined", "4": "not-asked"]))[
      "scores"][0]["cutoffs"].list
    let met = Dictionary(
      uniqueKeysWithValues: cutoffs.compactMap { cut in cut["at"].number.map { ($0, cut["met"]) } })
    #expect(met[10]?.flag == true)
    #expect(met[11]?.flag == true)
    #expect(met[13]?.isNull == true)
    let low = try score("epds", sheet(8, "4", but: ["1": "1", "2": "1", "4": "1"]))
    #expect(low["scores"][0]["cutoffs"].list.allSatisfy { $0["met"].flag == false })
  }

  @Test(arguments: [("gave-birth", 11.0), ("other-parent", 10.0)])
  func `the EPDS flags at the figure of the role`(role: String, at: Double) throws {
    let output = try score("epds", sheet(10, "1"), "--role", role, "--age-days", "40")
    let flagging = output["scores"][0]["cutoffs"].list.filter { $0["flags"].flag == true }
    #expect(flagging.compactMap { $0["at"].number } == [at])
    let referrals = output["flags"].list.filter { $0["lane"].text == "referral" }
    #expect(referrals.count == 1)
    #expect(kinds(output).isDisjoint(with: ["role", "role-unknown", "age", "age-unknown"]))
  }

  @Test func `without a role nothing limited to a role flags, and a warning names it`() throws {
    let output = try score("epds", sheet(10, "1"), "--age-days", "40")
    #expect(output["scores"][0]["cutoffs"].list.allSatisfy { $0["flags"].flag == false })
    #expect(!output["flags"].list.contains { $0["lane"].text == "referral" })
    let warning = output["warnings"].list.first { $0["kind"].text == "role-unknown" }
    #expect(warning?["text"].text?.contains("total-11") == true)
    #expect(warning?["text"].text?.contains("total-13") == false)
  }

  @Test func `each kind of warning stands where it belongs`() throws {
    let straight = sheet(25, "4")
    #expect(try kinds(score("pbq-2006", straight)).contains("straight-line"))
    let father = try score("pbq-2006", straight, "--role", "other-parent", "--age-days", "40")
    #expect(kinds(father).isSuperset(of: ["role", "unverified"]))
    let old = try score("pbq-2006", straight, "--role", "gave-birth", "--age-days", "181")
    #expect(kinds(old).contains("age"))
    let early = try score("pbq-2006", straight, "--role", "gave-birth", "--stage", "antenatal")
    #expect(kinds(early).contains("stage"))
    #expect(try kinds(score("epds", sheet(10, "4"))).contains("age-unknown"))
    let open = try score("epds", #"{"answers": {"1": "1"}}"#)
    #expect(kinds(open).contains("safety-unanswered"))
  }

  @Test func `outside its role a scale raises a note and no referral`() throws {
    let output = try score(
      "pbq-2006", sheet(25, "1"), "--role", "other-parent", "--age-days", "40")
    let lanes = Set(output["flags"].list.compactMap { $0["lane"].text })
    #expect(lanes == ["safety", "note"])
  }

  @Test func `the safety lane speaks on an incomplete sheet, and a declined answer does not`()
    throws
  {
    let raised = try score("epds", #"{"answers": {"10": 3}}"#)["flags"]
    #expect(raised[0]["lane"].text == "safety")
    #expect(raised[0]["because"].texts == ["10"])
    #expect(try score("epds", #"{"answers": {"10": "declined"}}"#)["flags"].list.isEmpty)
  }

  @Test func `one yes on the Whooley questions is a note`() throws {
    let output = try score("whooley", #"{"answers": {"1": "yes", "2": "no"}}"#)
    #expect(output["scores"][0]["value"].number == 1)
    #expect(output["scores"][0]["range"].numbers == [0, 2])
    #expect(output["flags"].list.map { $0["lane"].text } == ["note"])
  }

  @Test func `a guide has its domains and a level with at least`() throws {
    let output = try score(
      "early-weeks", #"{"answers": {"joy": "3"}, "notes": {"joy": "silent"}}"#, "--age-days", "20")
    #expect(output["domains"].list.count == 9)
    let warmth = output["domains"][id: "warmth"]
    #expect(warmth.keys == ["id", "name", "state", "possible", "because"])
    #expect(warmth["state"].text == "marked")
    #expect(warmth["possible"].texts == ["marked", "marked"])
    #expect(warmth["because"].texts == ["joy"])
    let level = output["level"]
    #expect(level.keys == ["id", "number", "atLeast", "possible"])
    #expect(level["number"].number == 2)
    #expect(level["atLeast"].flag == true)
    #expect(level["possible"].numbers == [2, 3])
  }

  @Test func `a number and its text are the same code`() throws {
    let home = try Home()
    let text = try runAttune(home, "score", "epds", "--json", input: #"{"answers":{"1":"2"}}"#)
    let number = try runAttune(home, "score", "epds", "-", "--json", input: #"{"answers":{"1":2}}"#)
    #expect(text.output == number.output)
  }

  @Test func `without JSON the same words are lines`() throws {
    let home = try Home()
    let ended = try runAttune(
      home, "score", "epds", input: #"{"answers": {"10": 3}}"#)
    #expect(ended.status == 0)
    #expect(ended.output.contains("between 1 and 28"))
    #expect(ended.output.contains("safety: You noted"))
  }
}
