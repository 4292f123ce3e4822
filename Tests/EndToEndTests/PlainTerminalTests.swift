import Foundation
import TestSupport
import Testing

/// Plain mode of the program itself: its words, its prompts and what a terminal remembers of it.
@Suite struct PlainTerminalTests {
  @Test func `a guide given with --prompts is asked in place of the program's own`() throws {
    let home = try Home()
    let ours = Examples.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Prompts/early-weeks")
    let said = "If you had just three words for how it is between you and baby"
    let replaced = "Which three words fit the two of you best"
    let pack = try String(contentsOf: ours.appending(path: "pack.json"), encoding: .utf8)
    let text = try String(contentsOf: ours.appending(path: "text.en.json"), encoding: .utf8)
    try #require(text.contains(said))
    try home.write("prompts/early-weeks/pack.json", pack)
    try home.write(
      "prompts/early-weeks/text.en.json", text.replacingOccurrences(of: said, with: replaced))
    let lines = PlainVisit.typed(PlainVisit.who + [""])
    let usual = try runAttune(home, "new", "--plain", input: lines)
    #expect(usual.output.contains(said))
    let ended = try runAttune(
      home, "new", "--plain", "--prompts", "\(home.path)/prompts",
      input: PlainVisit.typed(PlainVisit.who.map { $0 == "B-0142" ? "B-0500" : $0 } + ["", "1"]))
    #expect(ended.status == 0)
    #expect(ended.output.contains("question 1 of 20."))
    #expect(ended.output.contains(replaced))
    #expect(!ended.output.contains(said))
    let journals = try home.journals.map { try String(contentsOfFile: $0.path, encoding: .utf8) }
    #expect(journals.contains { $0.contains("B-0500") && $0.contains("three-words") })
  }

  @Test func `a baby saved with capitals is found by small letters`() throws {
    let home = try Home()
    let lines = PlainVisit.typed(PlainVisit.who + PlainVisit.walk + PlainVisit.end)
    #expect(try runAttune(home, "new", "--plain", input: lines).status == 0)
    let again = try runAttune(home, "new", "--plain", input: "b-0142\n1\nquit\n")
    #expect(again.output.contains("1 B-0142, born"))
  }

  @Test func `hiding wipes what the terminal remembers`() throws {
    let home = try Home()
    let terminal = try Tmux(home, "seq 100; exec \(quoted(attune)) new --plain")
    try terminal.sees("Baby's reference")
    for line in PlainVisit.who { try terminal.type("\(line)\n") }
    try terminal.sees("Short walk")
    #expect(try terminal.display("#{history_size}") != "0")
    try terminal.type("hide\n")
    try terminal.sees("Type show to go back:")
    let hidden = try terminal.tmux("capture-pane", "-p", "-S", "-")
    #expect(try terminal.display("#{history_size}") == "0")
    #expect(!hidden.contains("B-0142"))
    #expect(!hidden.contains("Short walk"))
    try terminal.type("show\n")
    try terminal.sees("Short walk")
  }
}
