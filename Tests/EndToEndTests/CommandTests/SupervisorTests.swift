import Foundation
import TestSupport
import Testing

/// `attune list FILTER`, `export`, `import` and `verify`.
@Suite struct SupervisorTests {
  private func ids(_ home: Home, _ filter: String...) throws -> [String] {
    let ended = try runProgram(
      attune, ["list", "--json"] + filter, environment: home.environment)
    return try ended.json()["records"].list.compactMap { $0["id"].text }
  }

  @Test func `a filter narrows the list`() throws {
    let home = try Home()
    let everything = try home.saved()
    let calm = try home.saved("calm")
    #expect(Set(try ids(home)) == [everything, calm])
    #expect(try ids(home, "safety:yes") == [everything])
    #expect(try ids(home, "safety:no", "by:hv-017") == [calm])
    #expect(try ids(home, "B-0143-A") == [everything])
    #expect(try ids(home, "level:0", "safety:yes") == [])
    #expect(Set(try ids(home, "stage:early-weeks", "unsigned")) == [everything, calm])
  }

  @Test(arguments: [
    ("level:9", "level:9: not understood"), ("lvl:2", "lvl: is no word of a filter"),
    ("since:", "since: what?"), ("gaps:1", "gaps: is written without a colon"),
  ])
  func `a filter that cannot be understood is refused in words`(
    filter: String, words: String
  ) throws {
    let home = try Home()
    expectRefusal(try runAttune(home, "list", filter), 64, saying: words)
    let folder = home.path + "/out"
    expectRefusal(try runAttune(home, "export", "--select", filter, folder), 64, saying: words)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `records go to a stick and come in elsewhere, byte for byte`() throws {
    let home = try Home()
    let id = try home.saved()
    _ = try home.saved("calm")
    let stick = home.path + "/stick"
    let out = try runAttune(home, "export", "--select", "safety:yes", stick, "--json")
    #expect(try out.json()["new"].number == 1)
    let other = try Home()
    let first = try runAttune(other, "import", stick, "--json").json()
    #expect(first["new"].number == 1 && first["alreadyThere"].number == 0)
    let again = try runAttune(other, "import", stick, "--json").json()
    #expect(again["new"].number == 0 && again["alreadyThere"].number == 1)
    let (mine, theirs) = (home.records.filter { $0.contains(id) }, other.records)
    #expect(
      try Data(contentsOf: URL(filePath: mine[0])) == Data(contentsOf: URL(filePath: theirs[0])))
    #expect(try ids(other) == [id])
  }

  @Test func `a file that may not enter is named and ends with one`() throws {
    let home = try Home()
    try home.write("loose/x.json", "{}")
    let ended = try runAttune(home, "import", home.path + "/loose", "--json")
    #expect(ended.status == 1)
    let output = try ended.json()
    #expect(output.keys == ["new", "alreadyThere", "purged", "buried", "unreadable"])
    #expect(output["unreadable"][0]["reason"].text == "is not the name of a record")
    expectRefusal(try runAttune(home, "import", home.path + "/none"), 66, saying: "check the name")
  }

  @Test func `a training store is not brought into a store of care`() throws {
    let home = try Home()
    let file = Examples.path("visit/good/training.json")
    let folder = home.path + "/t"
    #expect(try runAttune(home, "new", "--from", file, "--store", folder).status == 0)
    expectRefusal(try runAttune(home, "import", folder), 65, saying: "this is a training store")
    expectRefusal(try runAttune(home, "export", folder), 65, saying: "this is a training store")
  }

  @Test func `a whole store verifies, and says how much there was`() throws {
    let home = try Home()
    #expect(try runAttune(home, "verify").status == 0)
    _ = try home.saved()
    _ = try home.saved("calm")
    let ended = try runAttune(home, "verify", "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(
      output.keys == [
        "ok", "files", "assessments", "others", "recomputed", "notRecomputed", "withoutHistory",
        "findings",
      ])
    #expect(output["ok"].flag == true)
    #expect(output["assessments"].number == 2 && output["recomputed"].number == 2)
  }

  @Test
  func `a copy of a part of a store verifies, what it cannot work out counted apart`() throws {
    let home = try Home()
    var text = try Examples.text("visit/good/calm.json")
    func save() throws -> String {
      let ended = try runProgram(
        attune, ["new", "--from", "-", "--json"], input: text, environment: home.environment)
      return try #require(try ended.json()["id"].text)
    }
    _ = try save()
    text = text.replacingOccurrences(of: "2026-06-01T14:20:00", with: "2026-05-20T14:20:00")
    let first = try save()
    text = text.replacingOccurrences(of: "2026-05-20T14:20:00", with: "2026-06-20T14:20:00")
    let last = try save()
    #expect(try runAttune(home, "verify").status == 0)
    let part = home.path + "/part"
    #expect(
      try runAttune(home, "export", "--select", "since:2026-06-10", part, "--json").json()["new"]
        .number == 1)
    let ended = try runAttune(home, "verify", "--store", part, "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output["recomputed"].number == 0 && output["findings"].list.isEmpty)
    #expect(output["withoutHistory"].list.count == 1)
    #expect(output["withoutHistory"][0]["path"].text?.contains(last) == true)
    #expect(output["withoutHistory"][0]["reason"].text?.contains("earlier visit") == true)
    let said = try runAttune(home, "verify", "--store", part)
    #expect(said.output.contains("an earlier visit is not here  1"))
    #expect(!said.output.contains(first))
    #expect(said.output.contains("all is well"))
  }

  @Test func `everything of a store that others may use is found, wherever it lies`() throws {
    let home = try Home()
    _ = try home.saved()
    #expect(try runAttune(home, "list").status == 0)
    let store = home.path + "/.local/share/attune"
    try home.write(".local/state/attune/drafts/x.txt", "")
    try home.write(".local/share/attune/letters/x.md", "")
    let opened = [
      "\(store)/store.json", "\(store)/letters", "\(store)/letters/x.md",
      home.path + "/.local/state/attune/drafts/x.txt",
      home.path + "/.cache/attune/index/records.index",
    ]
    let all = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
    for path in all.map({ "\(home.path)/\($0)" }) where !opened.contains(path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      try FileManager.default.setAttributes(
        [.posixPermissions: isFolder.boolValue ? 0o700 : 0o600], ofItemAtPath: path)
    }
    for path in opened {
      try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path)
    }
    let ended = try runAttune(home, "verify", "--json")
    #expect(ended.status == 1)
    let findings = try ended.json()["findings"].list
      .filter { $0["kind"].text == "permissions" }
    #expect(Set(findings.compactMap { $0["path"].text }) == Set(opened))
    #expect(findings.allSatisfy { $0["reason"].text?.contains("mode 750") == true })
  }

  @Test func `an open safety event is found until somebody says what was done`() throws {
    let home = try Home()
    let id = try home.saved()
    // As a program that does not ask would have saved it.
    let path = try #require(home.records.first)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacing(/"safety": \[\s*\{\s*"action"[^\]]*\],/, with: "")
      .split(separator: "\n").filter { !$0.contains("\"checksum\"") }.joined(separator: "\n")
    try #require(changed.count < text.count - 150)
    try Data(changed.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    func open() throws -> Int {
      try runAttune(home, "verify", "--json").json()["findings"].list
        .count { $0["kind"].text == "safety" }
    }
    #expect(try open() == 1)
    #expect(try runAttune(home, "amend", id, "--action", "called the crisis team").status == 0)
    #expect(try open() == 0)
    expectRefusal(
      try runAttune(home, "amend", id, "--action", "again"), 65, saying: "no safety event")
  }

  @Test func `a draft that cannot be read and a purged file that came back are found`() throws {
    let home = try Home()
    let id = try home.saved("calm")
    let path = try #require(home.records.first)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try home.write(".local/state/attune/drafts/\(id).jsonl", "nothing of ours")
    let dyad = try #require(
      try runAttune(home, "list", "--json").json()["records"][0]["dyad"].text)
    let purged = try runAttune(home, "purge", "--dyad", dyad, "--confirm")
    try #require(purged.status == 0, "\(purged.errors)")
    try bytes.write(to: URL(filePath: path))
    let kinds = try runAttune(home, "verify", "--json").json()["findings"].list
      .compactMap { $0["kind"].text }
    #expect(kinds.contains("draft") && kinds.contains("purged"))
  }

  @Test func `a record whose pack is not here is counted apart`() throws {
    let home = try Home()
    _ = try home.saved("calm")
    let path = try #require(home.records.first)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let other = text.replacing(/"digest": "sha256:[0-9a-f]+"/) { _ in
      "\"digest\": \"sha256:\(String(repeating: "0", count: 64))\""
    }.split(separator: "\n").filter { !$0.contains("\"checksum\"") }.joined(separator: "\n")
    try Data(other.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let ended = try runAttune(home, "verify", "--json")
    let output = try ended.json()
    #expect(output["notRecomputed"].number == 1 && output["recomputed"].number == 0)
    #expect(output["findings"].list.isEmpty && ended.status == 0)
  }

  @Test func `no line of progress is written where nobody watches`() throws {
    let home = try Home()
    _ = try home.saved()
    #expect(try runAttune(home, "verify").errors.isEmpty)
  }

  @Test func `whatever is wrong in a store is found and is not fatal`() throws {
    let home = try Home()
    _ = try home.saved()
    let good = try #require(home.records.first)
    let text = try String(contentsOfFile: good, encoding: .utf8)
    let id = try #require(good.split(separator: "/").last).dropLast(5)
    let folder = String(good.dropLast(id.count + 6))
    func name(_ end: String) -> String { "\(folder)/\(id.dropLast(2))\(end).json" }
    func write(_ path: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    // A level that the answers do not lead to, without the checksum that would tell.
    let other = id.dropLast(2) + "e1"
    let changed = text.replacingOccurrences(of: String(id), with: other)
      .split(separator: "\n").filter { !$0.contains("\"checksum\"") }.joined(separator: "\n")
    try write(
      "\(folder)/\(other).json",
      changed.replacingOccurrences(
        of: "\"hard-moments\": \"2\"", with: "\"hard-moments\": \"0\""))
    try write(name("e2"), String(repeating: "[", count: 100_000))
    try write(
      name("e3"),
      """
      {"schema": "attune/record", "version": 1, "id": "\(id.dropLast(2))e3", "kind": "review",
       "about": "019ab000-0000-7000-8000-000000000001", "verdict": "agree", "setting": "care",
       "practitioner": "sv-1", "at": "2026-06-01T10:00:00Z", "software": "x"}
      """)
    try FileManager.default.createSymbolicLink(
      atPath: name("e4"), withDestinationPath: "/etc/passwd")
    try write(name("e5") + "\u{1B}[31m\u{202E}\u{8}\r\u{200B}", "x")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: good)
    let ended = try runAttune(home, "verify", "--json")
    #expect(ended.status == 1)
    let findings = try ended.json()["findings"].list
    let kinds = findings.map { $0["kind"].text ?? "" }.sorted()
    #expect(Set(kinds) == ["differs", "missing", "permissions", "unreadable"])
    #expect(kinds.count { $0 == "unreadable" } == 3)
    for arguments in [["verify"], ["list"], ["doctor"], ["import", folder]] {
      let shown = try runProgram(attune, arguments, environment: home.environment)
      for output in [shown.output, shown.errors] {
        for scalar in output.unicodeScalars {
          let isBad =
            scalar.value < 0x20 && scalar != "\n"
            || [0x7F, 0x202E, 0x200B].contains(scalar.value)
          #expect(!isBad, "\(arguments): U+\(String(scalar.value, radix: 16))")
        }
      }
    }
  }
}
