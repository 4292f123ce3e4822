import Foundation
import TestSupport
import Testing

/// A visit goes from a laptop to a supervisor, and what is said of it comes back.
@Suite struct RoundTripTests {
  private let laptop: Home
  private let desk: Home
  private let id: String

  init() throws {
    laptop = try Home()
    desk = try Home()
    try desk.write(
      ".config/attune/config.json", #"{"practitioner": "sv-1", "country": "wales"}"# + "\n")
    id = try #require(
      runAttune(laptop, "new", "--from", Examples.path("visit/good/calm.json"), "--json")
        .json()["id"].text)
  }

  private func cameBack() throws -> Double? {
    try runAttune(laptop, "review", "--came-back", "--json").json()["count"].number
  }

  private func contents(_ home: Home) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in home.records {
      let name = try #require(path.split(separator: "/").last)
      files[String(name)] = try Data(contentsOf: URL(filePath: path))
    }
    return files
  }

  @Test func `by folders that are carried`() throws {
    let there = laptop.path + "/to-desk"
    let back = desk.path + "/to-laptop"
    #expect(try runAttune(laptop, "export", "--select", "by:hv-017", there).status == 0)
    #expect(try runAttune(desk, "import", there).status == 0)
    #expect(try runAttune(desk, "review", id, "--ask-back", "What did the GP say?").status == 0)
    #expect(try runAttune(desk, "review", id, "--sign-off").status == 0)
    let sent = try runAttune(
      desk, "export", "--select", "reviews for:hv-017", back, "--json"
    ).json()
    #expect(sent["new"].number == 2)
    #expect(try cameBack() == 0)
    let brought = try runAttune(laptop, "import", back, "--json").json()
    #expect(brought["new"].number == 2)
    #expect(try cameBack() == 1)
    #expect(try runAttune(laptop, "show", id).output.contains("What did the GP say?"))
    #expect(try runAttune(laptop, "review", id, "--answer", "All well.").status == 0)
    #expect(try cameBack() == 0)
    #expect(try runAttune(laptop, "export", "--select", "by:hv-017", there).status == 0)
    #expect(try runAttune(desk, "import", there).status == 0)
    #expect(
      try runAttune(desk, "list", "--json").json()["records"][0]["review"].text == "signed")
    #expect(try contents(laptop) == contents(desk))
  }

  @Test func `through one shared folder, both ways, any number of times`() throws {
    let shared = laptop.path + "/shared"
    try FileManager.default.createDirectory(
      atPath: shared, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    for (home, code) in [(laptop, "hv-017"), (desk, "sv-1")] {
      try home.write(
        ".config/attune/config.json",
        #"{"practitioner": "\#(code)", "country": "wales", "exchange": "\#(shared)"}"#)
    }
    /// What was new here, and what was sent.
    func exchange(_ home: Home) throws -> [Double?] {
      let ended = try runAttune(home, "exchange", "--json")
      #expect(ended.status == 0, "\(ended.errors)")
      let output = try ended.json()
      return [output["new"].number, output["sent"].number]
    }
    #expect(try exchange(laptop) == [0, 1])
    #expect(try exchange(laptop) == [0, 0])
    #expect(try exchange(desk) == [1, 0])
    #expect(try runAttune(desk, "review", id, "--comment", "Well seen.").status == 0)
    #expect(try exchange(desk) == [0, 1])
    #expect(try exchange(laptop) == [1, 0])
    #expect(try cameBack() == 1)
    #expect(try runAttune(laptop, "review", id, "--answer", "Thank you.").status == 0)
    #expect(try exchange(laptop) == [0, 1])
    #expect(try exchange(desk) == [1, 0])
    #expect(try contents(laptop) == contents(desk))
    #expect(try contents(laptop).count == 3)
    for home in [laptop, desk] { #expect(try runAttune(home, "verify").status == 0) }
  }

  @Test func `a folder that is not connected is not made anew`() throws {
    let gone = laptop.path + "/gone"
    expectRefusal(try runAttune(laptop, "exchange", gone), 66, saying: "is it connected?")
    #expect(!FileManager.default.fileExists(atPath: gone))
    expectRefusal(try runAttune(laptop, "exchange"), 64, saying: "config.json names")
  }

  @Test func `what is torn in the shared folder is named, and everything else goes through`() throws
  {
    let shared = laptop.path + "/shared"
    try FileManager.default.createDirectory(
      atPath: shared, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    #expect(try runAttune(laptop, "exchange", shared).status == 0)
    let good = try #require(laptop.records.first)
    let name = try #require(good.split(separator: "/").last)
    let month = good.split(separator: "/").suffix(3).dropLast().joined(separator: "/")
    let end = name.hasSuffix("ff.json") ? "fe" : "ff"
    let torn = "\(shared)/records/\(month)/\(name.dropLast(7))\(end).json"
    let bytes = try Data(contentsOf: URL(filePath: good))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: torn))
    let ended = try runAttune(desk, "exchange", shared, "--json")
    #expect(ended.status == 1)
    let output = try ended.json()
    #expect(output["new"].number == 1)
    #expect(output["unreadable"].list.count == 1)
    #expect(output["unreadable"][0]["path"].text == torn)
    #expect(try runAttune(desk, "list", "--json").json()["count"].number == 1)
  }

  @Test func `what was purged here does not come back, and is not sent`() throws {
    let shared = laptop.path + "/shared"
    try FileManager.default.createDirectory(
      atPath: shared, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    #expect(try runAttune(laptop, "exchange", shared).status == 0)
    let purge = try runAttune(laptop, "purge", "--dyad", "B-0142/1", "--confirm")
    #expect(purge.status == 0, "\(purge.errors)")
    let output = try runAttune(laptop, "exchange", shared, "--json").json()
    #expect(output["new"].number == 0 && output["purged"].number == 1)
    #expect(output["sent"].number == 1, "the tombstone, so that others know")
    let other = try runAttune(desk, "exchange", shared, "--json").json()
    #expect(other["new"].number == 1 && other["purged"].number == 0, "it left the folder too")
    #expect(try runAttune(desk, "list", "--json").json()["count"].number == 0)
  }
}
