import Foundation
import TestSupport
import Testing

/// What is said of a saved visit, on a real terminal.
@Suite struct AfterTerminalTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    let file = Examples.path("visit/good/calm.json")
    id = try #require(runAttune(home, "new", "--from", file, "--json").json()["id"].text)
  }

  private func records(of kind: String) throws -> [Tree] {
    try home.records.map { try Tree(parsing: String(contentsOfFile: $0, encoding: .utf8)) }
      .filter { $0["kind"].text == kind }
  }

  @Test func `an outcome, a correction and a closing are kept from the screen`() throws {
    let before = try String(contentsOfFile: home.records[0], encoding: .utf8)
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees("Start a visit")
    try tmux.type("l")
    try tmux.sees("B-0142/1")
    try tmux.press("Enter")
    try tmux.sees("Saved visit")
    try tmux.type("o")
    try tmux.sees("What became of it")
    try tmux.type("1")
    try tmux.press("F10")
    try tmux.sees("Kept with the visit.")
    #expect(try records(of: "outcome").map { $0["event"].text } == ["sent"])

    try tmux.type("a")
    try tmux.sees("Correct a line")
    try tmux.press("Enter")
    try tmux.sees("Correct: Three words")
    try tmux.type("3")
    try tmux.press("Down")
    try tmux.type("misheard")
    try tmux.press("F10")
    try tmux.sees("Corrected. What stood there stays in the history.")
    let amendment = try #require(try records(of: "amendment").first)
    #expect(amendment["about"].text == id && amendment["reason"].text == "misheard")
    // The list shows the corrected state with a mark.
    try tmux.press("Left")
    try tmux.sees("# corrected since")
    try tmux.press("Enter")
    try tmux.sees("With the corrections", or: "Saved visit")

    try tmux.type("e")
    try tmux.sees("Close B-0142/1")
    try tmux.type("3")
    try tmux.press("F10")
    try tmux.sees("moved away.")
    #expect(try records(of: "status").map { $0["because"].text } == ["moved-away"])
    #expect(try runAttune(home, "due", "--json").json()["count"].number == 0)
    let file = try #require(home.records.first { $0.contains(id) })
    #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
    try tmux.type("q")
  }

  @Test func `a visit on the wrong family leaves the list, and Home counts it no more`() throws {
    _ = try home.saved("everything")
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees("Saved visits")
    try tmux.type("l")
    try tmux.sees("B-0142/1")
    try tmux.press("End", "Enter")
    try tmux.sees("Saved visit")
    try tmux.type("x")
    try tmux.sees("For a visit on the wrong family.")
    try tmux.type("wrong family")
    try tmux.press("F10")
    try tmux.sees("Mark this visit as entered in error?")
    // Enter is No.
    try tmux.press("Enter")
    try tmux.sees("Nothing was changed.")
    #expect(home.records.count == 2)
    try tmux.press("F10")
    try tmux.sees("Mark this visit")
    try tmux.type("2")
    try tmux.sees("Entered in error: wrong family")
    let listed = try runAttune(home, "list", "--json").json()
    #expect(listed["count"].number == 1)
    try tmux.press("Left", "Left")
    try tmux.sees("Start a visit")
    let line = try #require(tmux.lines().first { $0.contains("Saved visits") })
    #expect(line.contains(" 1") && !line.contains("2"), "\(line)")
  }

  @Test func `where every visit was entered in error they are still found`() throws {
    let mark = try runAttune(
      home, "amend", id, "--entered-in-error", "--reason", "other family")
    #expect(mark.status == 0)
    let tmux = try Tmux(home, quoted(attune))
    let screen = try tmux.sees("Supervisor's room")
    #expect(screen.contains("Saved visits"))
    try tmux.type("l")
    try tmux.sees("Entered in error")
    try tmux.press("Enter")
    try tmux.sees("Entered in error: other family")
    try tmux.press("Left", "Left")
    try tmux.sees("Start a visit")
    try tmux.type("v")
    try tmux.sees("B-0142/1")
    try tmux.press("Enter")
    try tmux.sees("Entered in error: other family")
    try tmux.type("q")
  }
}
