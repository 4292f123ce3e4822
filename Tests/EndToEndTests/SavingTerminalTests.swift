import Foundation
import TestSupport
import Testing

/// A disk that fails in the middle of a visit, and comes back.
@Suite struct SavingTerminalTests {
  private func entries(_ path: String) throws -> [Tree] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try Tree(parsing: String($0)) }
  }

  @Test func `a visit that could not be begun on the disk is whole there once it can be`() throws {
    let home = try Home()
    let store = "\(home.path)/store"
    try FileManager.default.createDirectory(
      atPath: store, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let spoilt = SpoiltFolder(store)
    let terminal = try Tmux(home, "\(quoted(attune)) --store \(quoted(store))")
    try terminal.sees("The folder cannot be used")
    try terminal.beginVisit()
    try terminal.sees("Not saved: ")
    try terminal.press("Enter", "2")
    try terminal.sees("[ chosen ] not saved")
    #expect(home.journals(in: "store").isEmpty)
    try terminal.press("Right")
    try terminal.sees("· 2 of 20")
    spoilt.mend()
    try terminal.press("1")
    try terminal.misses("Not saved: ")
    let screen = try terminal.sees("[ chosen ]")
    #expect(!screen.contains("not saved"))
    #expect(!screen.contains("NOT SAVED"))
    let journal = try #require(home.journals(in: "store/drafts").first)
    let text = try String(contentsOfFile: journal.path, encoding: .utf8)
    #expect(text.contains("B-0142"))
    try terminal.press("C-c")
    try terminal.misses("[ chosen ]")
    let again = try Tmux(home, "\(quoted(attune)) resume \(journal.id) --store \(quoted(store))")
    try again.sees("· 2 of 20")
    try again.sees("[ chosen ]")
    try again.press("Left")
    try again.sees("· 1 of 20")
    try again.sees("[ chosen ]")
  }

  @Test func `an answer that the disk refused is kept with the next that it takes`() throws {
    let home = try Home()
    // A write past the limit is an error, as on a full disk, and not a signal.
    let terminal = try Tmux(
      home, "trap '' XFSZ; echo $$ >\(quoted(home.path + "/pid")); exec \(quoted(attune))")
    try terminal.beginVisit()
    try terminal.press("Enter", "2")
    try terminal.sees("[ chosen ]")
    let journal = try #require(home.journals.first)
    let before = try entries(journal.path)
    let pid = try #require(
      try String(contentsOfFile: home.path + "/pid", encoding: .utf8).split(separator: "\n").first)
    func limit(_ size: String) throws {
      let ended = try runProgram("prlimit", ["--pid", String(pid), "--fsize=\(size):"])
      try #require(ended.status == 0, "\(ended.errors)")
    }
    try limit(String(Data(contentsOf: URL(filePath: journal.path)).count))
    try terminal.press("1")
    try terminal.sees("Not saved: File too large")
    try terminal.sees("[ chosen ] not saved")
    try terminal.press("Right")
    try terminal.sees("· 2 of 20")
    try terminal.press("3")
    try terminal.sees("[ chosen ] not saved")
    #expect(try entries(journal.path).count == before.count, "nothing of what was refused")
    try limit("unlimited")
    try terminal.press("Right")
    try terminal.misses("Not saved: ")
    try terminal.sees("· 3 of 20")
    let after = try entries(journal.path)
    let codes = after.dropFirst(before.count).compactMap { $0["code"].text }
    #expect(codes == ["1", "3"])
    try terminal.press("Left")
    let screen = try terminal.sees("[ chosen ]")
    #expect(!screen.contains("not saved"))
  }
}
