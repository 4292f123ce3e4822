import Foundation
import TestSupport
import Testing

/// The program in a real terminal.
@Suite(.serialized) struct TerminalTests {
  @Test func `a whole visit ends in a file`() throws {
    let home = try Home()
    let terminal = try Tmux(home, attune)
    try terminal.beginVisit()
    try terminal.press("Enter")
    for number in 1...20 {
      // Keys are taken in their order, whatever of a picture was read half painted.
      let place = "· \(number) of 20"
      let scales = "Short questions on how you are"
      let screen = try terminal.wait(place) { screen in
        [place, "Space start", scales].contains { screen.contains($0) }
      }
      if !screen.contains(place) {
        if screen.contains(scales) {
          try terminal.press("Right")
        } else {
          try terminal.press("s")
        }
        try terminal.sees(place)
      }
      // The last six are the safety questions: 1 is yes there too.
      try terminal.press(number > 14 ? "2" : "1")
      try terminal.sees("[ chosen ]")
      try terminal.press("Right")
    }
    try terminal.sees("Questionnaires")
    try terminal.press("Right")
    try terminal.sees("Prompts: ")
    try terminal.press("r")
    try terminal.sees("full view only")
    try terminal.press("v")
    try terminal.sees("Level")
    try terminal.press("d")
    try terminal.sees("What do you decide?")
    try terminal.type("1")
    try terminal.press("F10")
    try terminal.sees("Press F to finish")
    #expect(home.records.isEmpty)
    try terminal.press("F")
    try terminal.sees("The visit is saved")
    #expect(home.records.count == 1)
    #expect(home.drafts.filter { $0.hasSuffix(".jsonl") }.isEmpty)
    let mode = try FileManager.default.attributesOfItem(atPath: home.records[0])[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a larger or smaller window shows the same page`() throws {
    let home = try Home()
    let terminal = try Tmux(home, attune)
    try terminal.beginVisit()
    try terminal.press("Enter")
    try terminal.sees("1 of ")
    try terminal.tmux("resize-window", "-x", "40", "-y", "10")
    try terminal.sees("-- ")
    try terminal.tmux("resize-window", "-x", "30", "-y", "8")
    try terminal.sees("answers are safe")
    try terminal.tmux("resize-window", "-x", "120", "-y", "40")
    try terminal.sees("Then")
  }

  @Test func `stopping and going on comes back to the same picture`() throws {
    let home = try Home()
    let terminal = try Tmux(home, "sh -i")
    try terminal.type("\(attune)\n")
    try terminal.beginVisit()
    let before = try terminal.screen()
    try terminal.press("C-z")
    try terminal.sees("Stopped")
    try terminal.type("fg\n")
    try terminal.sees("Short walk")
    #expect(try terminal.screen() == before)
  }

  @Test func `a terminal that hangs up loses nothing`() throws {
    let home = try Home()
    do {
      let terminal = try Tmux(home, attune)
      try terminal.beginVisit()
      try terminal.press("Enter", "2")
      try terminal.sees("[ chosen ]")
      try terminal.press("n", "F7")
      try terminal.type("mae hi'n dawel ŵ ŷ")
      try terminal.sees("ŵ ŷ")
      try terminal.tmux("kill-session")
    }
    let end = Date().addingTimeInterval(10)
    while Date() < end {
      let draft = home.drafts.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
      if draft.contains(where: { $0.contains("ŵ ŷ") }) { break }
      usleep(20_000)
    }
    let terminal = try Tmux(home, attune)
    try terminal.sees("Carry on")
    try terminal.press("c")
    try terminal.sees("B-0142")
    try terminal.press("Enter")
    try terminal.sees("[ chosen ]")
    try terminal.press("n", "F7")
    try terminal.sees("mae hi'n dawel ŵ ŷ")
  }

  @Test func `Ctrl-C leaves the terminal clean and says so in its status`() throws {
    let home = try Home()
    let terminal = try Tmux(home, "sh -i")
    try terminal.type("\(attune)\n")
    try terminal.beginVisit()
    try terminal.press("C-c")
    try terminal.misses("Short walk")
    try terminal.type("echo status $?\n")
    try terminal.sees("status 130")
    #expect(!(try terminal.screen().contains("B-0142")))
    #expect(!home.drafts.isEmpty)
  }

  @Test func `a paste with line breaks is text and presses nothing`() throws {
    let home = try Home()
    let terminal = try Tmux(home, attune)
    try terminal.beginVisit()
    try terminal.press("Enter", "n", "F7")
    try terminal.sees("Esc ends")
    try terminal.tmux("set-buffer", "one\ntwo\nthree")
    try terminal.tmux("paste-buffer", "-p")
    try terminal.wait("three lines") { screen in
      let lines = screen.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
      return ["one", "two", "three"].allSatisfy { word in lines.contains { $0 == word } }
    }
    try terminal.press("Escape")
    try terminal.sees("1 of ")
  }

  @Test func `without colour the same words stand on the screen`() throws {
    let home = try Home()
    let terminal = try Tmux(home, environment: ["NO_COLOR": "1"], attune)
    try terminal.beginVisit()
    let codes = try terminal.tmux("capture-pane", "-p", "-e")
    #expect(codes.firstMatch(of: /\[[0-9;]*\b(3[0-7]|4[0-7]|9[0-7])m/) == nil)
    #expect(codes.contains("\u{1B}[7m"))
  }

  @Test func `a terminal that cannot move its cursor is told of plain mode`() throws {
    let home = try Home()
    let terminal = try Tmux(
      home, environment: ["TERM": "dumb"], "\(attune); echo status $?; sleep 60")
    let screen = try terminal.sees("status 69")
    #expect(screen.replacing("\n", with: "").contains("--plain"))
  }

  @Test func `there plain mode plays a whole visit to its file`() throws {
    let home = try Home()
    let lines = ["start"] + PlainVisit.who + PlainVisit.walk + PlainVisit.end
    let ended = try runAttune(
      home, "--plain", input: PlainVisit.typed(lines), environment: ["TERM": "dumb"])
    #expect(ended.status == 0)
    for number in 1...20 {
      #expect(ended.output.contains("question \(number) of 20."), "\(number)")
    }
    #expect(ended.output.contains("Prompts: 20 answered."))
    #expect(ended.output.contains("The visit is saved on this computer."))
    #expect(home.records.count == 1)
    #expect(home.drafts.filter { $0.hasSuffix(".jsonl") }.isEmpty)
  }

  @Test func `plain mode breaks its lines between words, to the width of the terminal`() throws {
    let home = try Home()
    let narrow = try Tmux(home, columns: 30, "\(attune) --plain")
    let whole = try runAttune(home, "--plain", input: "", environment: ["TERM": "dumb"])
    let words = Set(whole.output.split(whereSeparator: \.isWhitespace))
    let screen = try narrow.sees(":")
    for line in screen.split(separator: "\n") {
      let last = line.split(separator: " ").last ?? ""
      #expect(words.contains(last), "\(line)")
    }
  }

  @Test func `a window too small keeps the answers and says so`() throws {
    let home = try Home()
    let terminal = try Tmux(home, columns: 20, rows: 5, attune)
    try terminal.sees("larger")
    try terminal.tmux("resize-window", "-x", "80", "-y", "24")
    try terminal.sees("Start a visit")
  }
}
