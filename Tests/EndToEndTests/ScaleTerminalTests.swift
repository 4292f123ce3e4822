import Foundation
import TestSupport
import Testing

/// Scales in a visit, on a real terminal, down to the record.
@Suite(.serialized) struct ScaleTerminalTests {
  /// From Home to the page of the short scales, with no prompt answered.
  private func begin(_ terminal: Tmux) throws {
    try terminal.beginVisit()
    try terminal.press("Enter")
    let scales = "Short questions on how you are"
    var screen = try terminal.sees("1 of 20")
    for number in 1...20 where !screen.contains(scales) {
      try terminal.press("Right")
      screen = try terminal.wait("what comes after \(number)") { screen in
        [scales, "Space start", "· \(number + 1) of 20"].contains { screen.contains($0) }
      }
      if screen.contains("Space start") {
        try terminal.press("s")
        screen = try terminal.sees("· \(number + 1) of 20", or: scales)
      }
    }
    #expect(screen.contains(scales))
  }

  /// Opens a form of the list by the name it has in shared view, up to its first item.
  private func open(_ terminal: Tmux, _ name: String, items: Int) throws {
    try terminal.press("Home")
    try terminal.sees(name)
    for _ in 0..<6 {
      let row = try terminal.cursor().split(separator: ",").last.flatMap { Int($0) } ?? 0
      if try terminal.lines()[row].contains(name) { break }
      try terminal.press("Down")
      try terminal.wait("another line") { _ in
        try terminal.cursor().hasSuffix(",\(row)") == false
      }
    }
    try terminal.press("Enter")
    try terminal.sees("Enter begin")
    try terminal.press("Enter")
    try terminal.sees("Item 1 of \(items)")
  }

  private func record(_ home: Home) throws -> Tree {
    let path = try #require(home.records.first)
    return try Tree(parsing: try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func `a yes leads to the EPDS, item 10 interrupts, and one record holds it all`() throws {
    let home = try Home()
    let terminal = try Tmux(home, attune)
    try begin(terminal)
    #expect(!(try terminal.screen().contains("EPDS")))
    try open(terminal, "Whooley", items: 2)
    try terminal.type("y")
    try terminal.sees("Item 2 of 2")
    try terminal.type("n")
    try terminal.sees("Every item has been gone through")
    try terminal.press("Escape")
    try terminal.sees("EPDS")
    try open(terminal, "EPDS", items: 10)
    let shared = try terminal.screen()
    #expect(!shared.contains("Depression"))
    try terminal.type("0")
    try terminal.sees("do not key the printed score")
    try terminal.type("114144444")
    try terminal.sees("Item 10 of 10")
    try terminal.type("3")
    // At the keystroke, under every cut-off, and quiet beside a parent.
    try terminal.sees("Pause: press F8 when you can")
    #expect(!(try terminal.screen().contains("self-harm")))
    try terminal.press("F8")
    try terminal.sees("999")
    try terminal.press("Enter")
    try terminal.type("called the crisis team")
    try terminal.press("F10")
    try terminal.sees("written, not shown in shared view")
    #expect(!(try terminal.screen().contains("called the crisis team")))
    try terminal.press("a")
    // Keyed again from the form, the same: then it counts as checked.
    try terminal.sees("Every item has been gone through")
    try terminal.type("2")
    try terminal.sees("Key it again")
    try terminal.type("1141444443")
    try terminal.sees("Checked: keyed twice")
    try terminal.press("o")
    try terminal.sees("without an answer")
    try terminal.press("r")
    try terminal.sees("full view only")
    try terminal.press("v")
    try terminal.sees("not enough to say")
    try terminal.press("d")
    try terminal.sees("What do you decide?")
    try terminal.type("0")
    try terminal.press("F10")
    try terminal.sees("Press F to finish")
    try terminal.press("F")
    try terminal.sees("The visit is saved")

    #expect(home.records.count == 1)
    let record = try record(home)
    #expect(record["packs"].keys == ["early-weeks", "whooley", "epds"])
    #expect(record["packs"]["whooley"]["answers"]["1"].text == "yes")
    #expect(record["packs"]["whooley"]["checked"].text == nil)
    #expect(record["packs"]["epds"]["answers"]["10"].text == "3")
    #expect(record["packs"]["epds"]["checked"].text == "keyed-again")
    #expect(record["safety"][0]["trigger"].text == "epds/10")
    #expect(record["safety"][0]["action"].text == "called the crisis team")
    let scored = record["findings"]["packs"]["epds"]
    #expect(scored["scores"][0]["value"].number == 1)
    #expect(record["findings"]["flags"][0]["lane"].text == "safety")
  }

  @Test func `line by line item 10 is said at once, and the record holds it too`() throws {
    let home = try Home()
    let who = ["start", "B-0142", "", "today", "", "", "", "mum", "yes", "", "", "", "yes", ""]
    func skip(_ count: Int) -> [String] { Array(repeating: "skip", count: count) }
    // Past eleven prompts and the two quiet minutes, to the short scales.
    let walk = ["yes", ""] + skip(5) + ["", ""] + skip(6)
    let form = ["1", "1", "4", "1", "4", "4", "4", "4", "4", "3"]
    let scales = ["whooley", "", "yes", "no", "3", "back", "epds", ""] + form + ["2"] + form
    let end = [
      "safety", "1", "called the crisis team", "", "overview", "result", "view", "decide", "0",
      "done", "finish", "", "quit",
    ]
    let ended = try runAttune(
      home, "--plain", input: (who + walk + scales + end).joined(separator: "\n") + "\n",
      environment: ["TERM": "dumb"])
    #expect(ended.output.contains("Pause: type safety when you can."))
    #expect(ended.output.contains("Checked: keyed twice."))
    #expect(ended.output.contains("The visit is saved on this computer."))
    #expect(home.records.count == 1)
    let record = try record(home)
    #expect(record["packs"].keys == ["early-weeks", "whooley", "epds"])
    #expect(record["packs"]["epds"]["checked"].text == "keyed-again")
    #expect(record["safety"][0]["trigger"].text == "epds/10")
    #expect(record["findings"]["packs"]["epds"]["scores"][0]["value"].number == 1)
  }

  @Test func `scored alone, a father is never measured with a mother's figure`() throws {
    let home = try Home()
    let terminal = try Tmux(home, attune)
    try terminal.sees("Start a visit")
    try terminal.press("s")
    try terminal.sees("Which form is in your hand?")
    try terminal.press("Enter")
    try terminal.sees("Whose answers are these?")
    try terminal.press("2")
    try terminal.sees("Did they give birth?")
    try terminal.type("2")
    try terminal.press("Down", "Down")
    try terminal.type("7 weeks")
    try terminal.press("F10")
    try terminal.sees("another parent; 7 weeks")
    try terminal.press("Enter")
    try terminal.sees("Item 1 of 10")
    // 0+0+3+0+3+3+1+0+0+0 = 10: the other parent's figure, one below the mother's.
    try terminal.type("1111113444")
    try terminal.sees("Every item has been gone through")
    try terminal.press("v", "3")
    let screen = try terminal.sees("Total: 10")
    #expect(screen.contains("NOT SAVED"))
    try terminal.press("PageDown")
    try terminal.sees("It raises no flag for")
    #expect(home.records.isEmpty)
    #expect(home.drafts.filter { $0.hasSuffix(".jsonl") }.isEmpty)
  }
}
