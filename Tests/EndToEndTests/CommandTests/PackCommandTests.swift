import Foundation
import TestSupport
import Testing

/// `attune packs list`, `show` and `check`.
@Suite struct PackCommandTests {
  static let ids = [
    "antenatal", "early-weeks", "epds", "first-months", "first-year", "gad-2", "gad-7", "kpcs",
    "m-adbb", "maas", "mibs", "mors-sf", "mpas", "paas", "pbq-2001", "pbq-2006", "phq-9", "ppas",
    "toddler", "whooley",
  ]
  /// How many domains each stage's guide rates; before birth nothing is watched.
  static let domains = [
    "antenatal": 5, "early-weeks": 9, "first-months": 9, "first-year": 9, "toddler": 9,
  ]

  @Test func `every pack is listed with its kind and digest`() throws {
    let list = try runAttune(try Home(), "packs", "list", "--json").json().list
    #expect(Set(list.compactMap { $0["id"].text }).isSuperset(of: Self.ids))
    for pack in list {
      #expect(pack.keys == ["id", "version", "digest", "title", "kind", "builtIn", "error"])
      #expect(pack["error"].isNull)
      #expect(pack["builtIn"].flag == true)
      #expect(pack["digest"].text?.hasPrefix("sha256:") == true)
    }
    #expect(list.first { $0["id"].text == "early-weeks" }?["kind"].text == "guide")
    #expect(list.first { $0["id"].text == "epds" }?["kind"].text == "instrument")
  }

  @Test(arguments: ids) func `a pack is shown in the shape of the contract`(id: String) throws {
    let pack = try runAttune(try Home(), "packs", "show", id, "--json").json()
    let keys: Set = [
      "id", "version", "digest", "title", "licence", "source", "validity", "items", "scores",
      "domains",
    ]
    #expect(pack.keys == (Self.domains[id] == nil ? keys : keys.union(["stage"])))
    #expect(pack["validity"].keys == ["roles", "ageDays", "stages"])
    #expect(!pack["items"].list.isEmpty)
    for item in pack["items"].list {
      #expect(item.keys == ["id", "section", "kind", "core", "domain", "options"])
      #expect(item["id"].text != nil)
      for option in item["options"].list {
        #expect(option.keys == ["code", "value", "safety"])
        #expect(option["code"].text != nil)
        #expect(option["value"].isNull || option["value"].number != nil)
      }
    }
    let items = Set(pack["items"].list.compactMap { $0["id"].text })
    for score in pack["scores"].list {
      #expect(score.keys == ["id", "items", "range", "higherIs", "cutoffs"])
      #expect(items.isSuperset(of: score["items"].texts))
      #expect(score["range"].numbers.count == 2)
    }
    #expect(pack["domains"].list.count == (Self.domains[id] ?? 0))
  }

  @Test func `a pack that is not here cannot be shown`() throws {
    expectRefusal(try runAttune(try Home(), "packs", "show", "nope"), 66)
    expectRefusal(try runAttune(try Home(), "packs", "show", "../epds"), 64)
  }

  @Test func `the shipped packs have nothing to mend`() throws {
    let ended = try runAttune(try Home(), "packs", "check", "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output.keys == ["ok", "findings"])
    #expect(output["ok"].flag == true)
    #expect(!output["findings"].list.contains { $0["severity"].text == "error" })
  }

  /// A folder with the shipped EPDS, changed.
  private func home(changing old: String, to new: String) throws -> Home {
    let home = try Home()
    let prompts = Examples.folder.appending(path: "../../../Prompts/epds").standardized
    for name in ["pack.json", "text.en.json"] {
      let text = try String(contentsOf: prompts.appending(path: name), encoding: .utf8)
      #expect(name != "pack.json" || text.contains(old))
      try home.write("prompts/epds/\(name)", text.replacingOccurrences(of: old, with: new))
    }
    return home
  }

  @Test func `a broken pack is named with file, path and reason, and the check fails`() throws {
    let home = try home(changing: #""kind": "instrument""#, to: #""kind": "poem""#)
    let ended = try runAttune(home, "packs", "check", "\(home.path)/prompts", "--json")
    #expect(ended.status == 1)
    let output = try ended.json()
    #expect(output["ok"].flag == false)
    let error = output["findings"].list.first { $0["severity"].text == "error" }
    #expect(error?.keys == ["file", "path", "severity", "text"])
    #expect(error?["file"].text?.hasSuffix("epds/pack.json") == true)
    #expect(error?["path"].text == "$.kind")
  }

  @Test func `a broken pack is refused and the others can be used`() throws {
    let home = try home(changing: #""kind": "instrument""#, to: #""kind": "poem""#)
    let prompts = "\(home.path)/prompts"
    let list = try runAttune(home, "packs", "list", "--json", "--prompts", prompts).json().list
    let broken = list.first { $0["id"].text == "epds" }
    #expect(broken?["error"].text?.contains("$.kind") == true)
    let sheet = sheet(10, "1")
    expectRefusal(
      try runAttune(home, "score", "epds", "--prompts", prompts, input: sheet), 65,
      saying: "epds/pack.json")
    let other = try runAttune(
      home, "score", "gad-2", input: #"{"answers": {"1": 1, "2": 2}}"#,
      environment: ["ATTUNE_PROMPTS": prompts])
    #expect(other.status == 0)
  }

  @Test func `a folder of prompts that is not there is no such input`() throws {
    expectRefusal(try runAttune(try Home(), "packs", "list", "--prompts", "/nonexistent"), 66)
  }
}
