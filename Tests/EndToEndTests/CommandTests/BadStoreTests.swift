import Foundation
import TestSupport
import Testing

/// A store with everything in it that does not belong there.
@Suite struct BadStoreTests {
  private let home: Home
  /// The folder of the month of the one good record, and its text.
  private let folder: String
  private let text: String
  private let id: String

  init() throws {
    home = try Home()
    id = try home.saved("calm")
    let good = try #require(home.records.first)
    folder = String(good.dropLast(id.count + 6))
    text = try String(contentsOfFile: good, encoding: .utf8)
  }

  /// An id of the same month that no record has.
  private func id(_ number: Int) -> String { "\(id.dropLast(12))0000000000\(10 + number)" }
  private func path(_ number: Int) -> String { "\(folder)/\(id(number)).json" }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// The good record under another id, changed, without the checksum that would tell.
  private func changed(_ number: Int, _ change: (String) -> String) -> String {
    change(
      text.replacingOccurrences(of: id, with: id(number))
        .split(separator: "\n").filter { !$0.contains("\"checksum\"") }.joined(separator: "\n"))
  }

  private func isSafe(_ output: String) -> Bool {
    output.unicodeScalars.allSatisfy { scalar in
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let isHidden = [0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F].contains {
        $0.contains(Int(scalar.value))
      }
      return !isControl && !isHidden
    }
  }

  /// - Parameter reader: Words that start the program as somebody else would.
  private func expectListed(
    _ path: String, _ reason: String, as reader: [String] = []
  ) throws {
    func run(_ arguments: String...) throws -> Ended { try run(arguments) }
    func run(_ arguments: [String]) throws -> Ended {
      let words = reader + [attune] + arguments
      return try runProgram(words[0], Array(words.dropFirst()), environment: home.environment)
    }
    let listed = try run("list", "--json").json()
    #expect(listed["count"].number == 1, "the good one is there")
    let files = listed["unreadable"].list
    #expect(files.count == 1)
    #expect(files.first?["path"].text == path)
    #expect(
      files.first?["reason"].text.map { !$0.isEmpty && (reason.isEmpty || $0.contains(reason)) }
        == true,
      "\(files.map(\.value))")
    let verified = try run("verify", "--json")
    #expect(verified.status == 1)
    let findings = try Tree(parsing: verified.output)["findings"].list
    #expect(findings.contains { $0["path"].text == path }, "\(findings.map(\.value))")
    // Again, from the index that is kept now.
    #expect(try run("list", "--json").json()["unreadable"].list.count == 1)
    for arguments in [["list"], ["doctor"], ["verify"], ["due"], ["report"], ["review", id]] {
      let shown = try run(arguments)
      #expect(shown.status < 2, "\(arguments): \(shown.errors)")
      #expect(isSafe(shown.output + shown.errors), "\(arguments)")
    }
  }

  @Test func `a torn record`() throws {
    try write(path(1), String(changed(1) { $0 }.prefix(900)))
    try expectListed(path(1), "")
  }

  @Test func `a record whose bytes were altered`() throws {
    let altered = text.replacingOccurrences(of: id, with: id(1))
    try write(path(1), altered)
    try expectListed(path(1), "checksum")
  }

  @Test(arguments: ["{\"hello\": 1}", "[1, 2]", "hello", "", "\u{0}\u{1}\u{2}"])
  func `a foreign file`(text: String) throws {
    try write(path(1), text)
    try expectListed(path(1), "")
  }

  @Test func `a huge file is not read`() throws {
    try write(path(1), "")
    let handle = try FileHandle(forWritingTo: URL(filePath: path(1)))
    try handle.truncate(atOffset: 100 * 1_048_576)
    try handle.close()
    try expectListed(path(1), "larger")
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `a deeply nested file`(opening: String) throws {
    try write(path(1), String(repeating: opening, count: 200_000))
    try expectListed(path(1), "")
  }

  @Test func `a record with a key that stands twice`() throws {
    try write(
      path(1),
      changed(1) {
        $0.replacingOccurrences(of: "\"joy\": \"0\"", with: "\"joy\": \"0\", \"joy\": \"3\"")
      })
    try expectListed(path(1), "twice")
  }

  @Test func `a record under another name`() throws {
    try write(path(1), text)
    try expectListed(path(1), "id")
  }

  @Test func `a record of a future version`() throws {
    try write(
      path(1),
      changed(1) { $0.replacingOccurrences(of: "\"version\": 1\n", with: "\"version\": 2\n") })
    try expectListed(path(1), "newer")
  }

  @Test func `a file that may not be read`() throws {
    try write(path(1), text)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path(1))
    try expectListed(path(1), "Permission denied", as: OrdinaryReader.command)
  }

  @Test(arguments: ["/etc/passwd", "/dev/zero", "nowhere"])
  func `a link is not followed`(target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(1), withDestinationPath: target)
    try expectListed(path(1), "link")
  }

  @Test func `a link to a good record elsewhere is not followed out of the store`() throws {
    let elsewhere = home.path + "/elsewhere.json"
    try write(elsewhere, changed(1) { $0 })
    try FileManager.default.createSymbolicLink(
      atPath: path(1), withDestinationPath: elsewhere)
    try expectListed(path(1), "link")
  }

  @Test func `a pipe in place of a record is not waited for`() throws {
    #expect(mkfifo(path(1), 0o600) == 0)
    try expectListed(path(1), "")
  }

  @Test func `a folder in place of a record`() throws {
    try FileManager.default.createDirectory(
      atPath: path(1), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    try expectListed(path(1), "")
  }

  @Test func `a name that would steer a terminal`() throws {
    let evil = "\(folder)/x\u{1B}[31m\u{202E}\u{8}\r\u{200B}.json"
    try write(evil, "x")
    try expectListed(evil, "is not the name of a record")
  }

  @Test(arguments: [
    "\\u001b[2J", "\\u202e", "\\u200b", "\\b\\b\\b", "\\r", "\\u009b31m", "\\u2066",
  ])
  func `a readable record whose words would steer a terminal`(evil: String) throws {
    try write(
      path(1),
      changed(1) { text in
        text.replacingOccurrences(of: "\"B-0142\"", with: "\"B-\(evil)0142\"")
          .replacingOccurrences(of: "\"mum\"", with: "\"mum\(evil)\"")
          .replacingOccurrences(of: "\"hv-017\"", with: "\"hv-\(evil)017\"")
      })
    for arguments in [
      ["list"], ["show", id(1)], ["doctor"], ["verify"], ["due"], ["report"], ["review", id(1)],
      ["compare", id, id(1)], ["list", "by:hv"], ["export", home.path + "/out"],
    ] {
      let shown = try runProgram(attune, arguments, environment: home.environment)
      #expect(isSafe(shown.output + shown.errors), "\(arguments)")
    }
  }

  @Test func `all of them at once leave the room usable`() throws {
    try write(path(1), "{")
    try write(path(2), String(repeating: "[", count: 100_000))
    try FileManager.default.createSymbolicLink(atPath: path(3), withDestinationPath: "/etc/passwd")
    try write("\(folder)/x\u{1B}[31m\u{202E}\u{8}\r\u{200B}.json", "x")
    try write(path(4), text)
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("1 of 1")
    try tmux.sees("5 files cannot be read")
    try tmux.press("Enter")
    try tmux.sees("Saved visit")
  }
}
