import Foundation
import TestSupport
import Testing

/// What is kept beside the records in the supervisor's room, and what foreign records do there.
@Suite struct RoomKeepingTests {
  @Test func `a review that is half written outlasts the program, for its author's eyes`() throws {
    let home = try Home()
    _ = try home.saved("calm")
    let desk = try Tmux(home, "\(quoted(attune)) review --by sv-1; echo left; cat")
    try desk.sees("1 of 1")
    try desk.press("Enter")
    try desk.sees("Saved visit")
    try desk.type("r")
    try desk.sees("What you say")
    try desk.type("3")
    try desk.press("Enter")
    try desk.type("What did the G")
    try desk.press("Escape")
    try desk.sees("What you typed is kept")
    try desk.press("Escape", "Escape")
    try desk.sees("Start a visit")
    try desk.type("q")
    try desk.sees("left")
    let file = try #require(home.files(".local/state/attune/reviews").first)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try runAttune(home, "verify").status == 0)
    let again = try Tmux(home, "\(quoted(attune)) review --by sv-1")
    try again.sees("1 of 1")
    try again.press("Enter")
    try again.sees("Saved visit")
    try again.type("r")
    try again.sees("What did the G")
    try again.press("Down", "End")
    try again.type("P say?")
    try again.press("F10")
    try again.sees("Kept beside the visit.")
    #expect(home.files(".local/state/attune/reviews").isEmpty)
    try again.press("Escape")
    try again.sees("asked")
  }

  @Test func `a terminal that goes away keeps the half-written review`() throws {
    let home = try Home()
    _ = try home.saved("calm")
    let desk = try Tmux(home, "\(quoted(attune)) review --by sv-1")
    try desk.sees("1 of 1")
    try desk.press("Enter")
    try desk.sees("Saved visit")
    try desk.type("r")
    try desk.sees("What you say")
    try desk.type("2")
    try desk.press("Enter")
    try desk.type("half a thought")
    try desk.sees("half a thought")
    let pid = try desk.display("#{pane_pid}")
    _ = try runProgram("sh", ["-c", "kill -HUP $(pgrep -P \(pid) || echo \(pid))"])
    for _ in 0..<200 where home.files(".local/state/attune/reviews").isEmpty { usleep(20_000) }
    #expect(home.files(".local/state/attune/reviews").count == 1)
  }

  @Test func `a filter is kept under a name, and the command line knows it`() throws {
    let home = try Home()
    _ = try home.saved("calm")
    _ = try home.saved("everything")
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("2 of 2")
    try tmux.type("/safety:yes")
    try tmux.sees("1 of 2")
    try tmux.press("Enter")
    try tmux.type("f")
    try tmux.sees("safety:yes")
    try tmux.press("Enter")
    try tmux.type("to call")
    try tmux.press("F10")
    try tmux.sees("1 of 2")
    let file = home.path + "/.config/attune/filters.json"
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let listed = try runAttune(home, "list", "--saved", "to call", "--json").json()
    #expect(listed["count"].number == 1)
    // A file that cannot be read is left as it is.
    try Data("[{".utf8).write(to: URL(filePath: file))
    try tmux.press("C-c")
    let again = try Tmux(home, "\(quoted(attune)) review")
    try again.sees("2 of 2")
    try again.type("/gaps")
    try again.press("Enter")
    try again.type("f")
    try again.sees("filters.json")
    try again.press("Enter")
    try again.type("other")
    try again.press("F10")
    try again.sees("mend or move it")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "[{")
  }

  @Test func `the family's time line stands behind a key of a visit in the room`() throws {
    let home = try Home()
    _ = try home.saved("calm")
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("1 of 1")
    try tmux.press("Enter")
    try tmux.sees("Saved visit")
    try tmux.type("t")
    try tmux.misses("Saved visit")
    try tmux.sees("B-0142")
    try tmux.press("Escape")
    try tmux.sees("Saved visit")
  }

  @Test func `words of a foreign record are shown, and none of them is obeyed`() throws {
    let home = try Home()
    let id = try home.saved("calm")
    let good = try #require(home.records.first)
    let folder = String(good.dropLast(id.count + 6))
    let text = try String(contentsOfFile: good, encoding: .utf8)
    let bad = #"x\u001b[2J\u001b]0;owned\u0007\u0008\r\u202e\u200b\u009b2Jy"#
    for (number, field) in ["practitioner", "relation", "reference", "text", "note"].enumerated() {
      let other = "\(id.dropLast(12))0000000000\(10 + number)"
      var lines = text.replacingOccurrences(of: id, with: other)
        .split(separator: "\n").filter { !$0.contains("\"checksum\"") }.map(String.init)
      for index in lines.indices where lines[index].contains("\"\(field)\": \"") {
        let parts = lines[index].components(separatedBy: "\": \"")
        let end = lines[index].hasSuffix(",") ? "\"," : "\""
        lines[index] = "\(parts[0])\": \"\(bad)\(end)"
      }
      let path = "\(folder)/\(other).json"
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("B-0142")
    try tmux.wait("a list that was read") { !$0.contains("Reading the store") }
    try isHarmless(tmux)
    try tmux.press("Enter")
    try tmux.sees("Saved visit")
    for _ in 0..<6 {
      try isHarmless(tmux)
      for _ in 0..<3 {
        try tmux.press("PPage")
        try isHarmless(tmux)
      }
      try tmux.type("n")
    }
    #expect(try tmux.display("#{pane_title}").contains("owned") == false)
  }

  private func isHarmless(_ tmux: Tmux) throws {
    let screen = try tmux.screen()
    #expect(screen.contains("Saved visit") || screen.contains("Supervisor's room"), "\(screen)")
    for scalar in screen.unicodeScalars {
      let isHidden = [0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x7F...0x9F].contains {
        $0.contains(Int(scalar.value))
      }
      #expect(!isHidden && (scalar.value >= 0x20 || scalar == "\n"))
    }
  }
}
