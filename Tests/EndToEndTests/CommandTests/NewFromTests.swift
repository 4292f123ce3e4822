import Foundation
import TestSupport
import Testing

/// `attune new --from FILE`: a visit written down elsewhere becomes a record, or is refused.
@Suite struct NewFromTests {
  @Test func `a visit becomes a record that only its owner can read`() throws {
    let home = try Home()
    let file = Examples.path("visit/good/everything.json")
    let ended = try runAttune(home, "new", "--from", file, "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output.keys == ["id", "path", "level", "flags"])
    #expect(output["level"]["number"].number == 1)
    #expect(output["flags"].list.contains { $0["rule"].text == "safety/epds/10" })
    let path = try #require(output["path"].text)
    #expect(home.records == [path])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let record = try Tree(parsing: String(contentsOfFile: path, encoding: .utf8))
    #expect(record["schema"].text == "attune/record")
    #expect(record["id"].text == output["id"].text)
    #expect(record["kind"].text == "assessment")
    #expect(record["findings"]["packs"].keys == ["early-weeks", "epds", "whooley"])
  }

  @Test func `weeks early that the dates do not bear out are asked about, and kept`() throws {
    let home = try Home()
    let visit = try Examples.text("visit/good/everything.json")
      .replacingOccurrences(of: "\"weeksEarly\": 4", with: "\"weeksEarly\": 9")
    let file = home.path + "/early.json"
    try visit.write(toFile: file, atomically: true, encoding: .utf8)
    let ended = try runAttune(home, "new", "--from", file)
    #expect(ended.status == 0)
    #expect(ended.errors.contains("$.baby.weeksEarly: By \"Due on\" it is 4 weeks early."))
    #expect(home.records.count == 1)
  }

  @Test func `what the file says stands in the record`() throws {
    let home = try Home()
    let name = "visit/good/everything.json"
    try runAttune(home, "new", "--from", Examples.path(name))
    let visit = try Tree(parsing: Examples.text(name))
    let record = try Tree(parsing: String(contentsOfFile: home.records[0], encoding: .utf8))
    for key in ["carer", "practitioner", "setting", "complexity", "decision", "safety", "contact"] {
      #expect((record[key].value as? NSObject) == (visit[key].value as? NSObject), "\(key)")
    }
    let codes = record["packs"]["early-weeks"]["answers"]
    #expect(codes["three-words"].text == "1")
    #expect(codes["talking"].text == "not-seen")
    #expect(record["packs"]["early-weeks"]["notes"]["three-words"].text?.contains("bach") == true)
  }

  @Test(arguments: Examples.files("visit/good"))
  func `a good visit is taken from standard input too`(name: String) throws {
    let home = try Home()
    let ended = try runAttune(home, "new", "--from", "-", input: try Examples.text(name))
    #expect(ended.status == 0)
    #expect(ended.errors == "")
  }

  @Test(arguments: Examples.files("visit/bad", "visit/bad-to-the-program"))
  func `a bad visit is refused in one line and nothing is saved`(name: String) throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "new", "--from", Examples.path(name), "--json"), 65)
    #expect(home.files(".local").isEmpty)
  }

  @Test func `there are bad visits to refuse`() {
    #expect(Examples.files("visit/bad", "visit/bad-to-the-program").count > 30)
  }

  @Test func `a training visit goes to the training store`() throws {
    let home = try Home()
    let file = Examples.path("visit/good/training.json")
    let path = try runAttune(home, "new", "--from", file, "--json").json()["path"].text
    #expect(path?.contains("/attune-training/records/") == true)
    #expect(home.records.isEmpty)
    #expect(try runAttune(home, "list", "--json").json()["count"].number == 0)
    #expect(try runAttune(home, "list", "--training", "--json").json()["count"].number == 1)
  }

  @Test func `a store takes visits of its own setting only`() throws {
    let home = try Home()
    let store = "\(home.path)/store"
    let training = Examples.path("visit/good/training.json")
    let care = Examples.path("visit/good/calm.json")
    #expect(try runAttune(home, "new", "--from", training, "--store", store).status == 0)
    expectRefusal(
      try runAttune(home, "new", "--from", care, "--store", store), 65, saying: "training store")
    expectRefusal(try runAttune(home, "list", "--store", store), 65, saying: "training store")
    #expect(home.files("store/records").count == 1)
  }

  @Test func `an earlier visit of the same dyad stands in the history`() throws {
    let home = try Home()
    let file = Examples.path("visit/good/calm.json")
    let first = try runAttune(home, "new", "--from", file, "--json").json()["id"].text
    let later = try Examples.text("visit/good/calm.json")
      .replacingOccurrences(of: "2026-06-01T14:20:00", with: "2026-06-20T10:00:00")
    let path = try runAttune(home, "new", "--from", "-", "--json", input: later).json()["path"].text
    let record = try Tree(parsing: String(contentsOfFile: try #require(path), encoding: .utf8))
    #expect(record["findings"]["history"].texts == [first])
  }

  @Test func `a file that is not there is no such input, and JSON needs a file`() throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "new", "--from", "\(home.path)/nope"), 66)
    expectRefusal(try runAttune(home, "new", "--json"), 64)
  }
}
