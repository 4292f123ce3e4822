import Foundation
import TestSupport
import Testing

/// The demo and the training room on a real terminal.
@Suite struct TrainingTerminalTests {
  private static let demos = ".local/share/attune-training/demos"

  /// The records of demos: each has a store of its own.
  private func training(_ home: Home) -> [String] {
    home.files(Self.demos).filter { $0.contains("/records/") && $0.hasSuffix(".json") }
  }

  private func demo(_ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, "\(quoted(attune)) demo; echo left; cat")
    try tmux.sees("A health visitor starts a visit")
    return tmux
  }

  /// Begins a walk through a family, answers one prompt and leaves.
  private func beginWalk(_ home: Home) throws {
    let tmux = try Tmux(home, "\(quoted(attune)) train; echo left; cat")
    try tmux.sees("Fictional families")
    try tmux.press("Enter", "Enter")
    try tmux.sees("They say")
    try tmux.type("1")
    try tmux.sees("[ chosen ]")
    try tmux.type("qq")
    try tmux.sees("left")
  }

  @Test func `a demo is played to its end, and its record is a training record`() throws {
    let home = try Home()
    let tmux = try demo(home)
    try tmux.type(" ")
    try tmux.sees("paused")
    try tmux.press("Enter")
    try tmux.sees("Baby's reference")
    #expect(try tmux.screen().contains("TRAINING"))
    try tmux.type("3")
    try tmux.sees("Demo 3/")
    try tmux.type("s")
    try tmux.sees("Watch together")
    for part in 5...7 {
      try tmux.type(String(part))
      try tmux.sees("Demo \(part)/")
    }
    try tmux.type("++ ")
    try tmux.sees("That was the demo")
    #expect(training(home).count == 1)
    #expect(home.records.isEmpty)
    try tmux.type("q")
    try tmux.sees("left")
  }

  @Test func `Esc never ends a demo, and q asks once`() throws {
    let home = try Home()
    let tmux = try demo(home)
    try tmux.type("?")
    try tmux.sees("take over by hand")
    try tmux.press("Escape")
    try tmux.sees("A health visitor starts a visit")
    try tmux.press("Escape")
    try tmux.sees("Esc does not end the demo")
    try tmux.type("q")
    try tmux.sees("q once more ends it")
    try tmux.press("Escape")
    try tmux.sees("The demo stays")
    try tmux.type("qq")
    try tmux.sees("left")
  }

  @Test func `a demo is taken over by hand and goes on as training`() throws {
    let home = try Home()
    let tmux = try demo(home)
    try tmux.type("3")
    try tmux.sees("Demo 3/")
    try tmux.type("t")
    try tmux.sees("The keys are yours now")
    try tmux.type("3")
    try tmux.sees("[ chosen ]")
    #expect(try tmux.screen().contains("TRAINING"))
    try tmux.type("q")
    try tmux.sees("Carry on")
    #expect(home.files(Self.demos).contains { $0.contains("/drafts/") })
    #expect(home.drafts.isEmpty)
    #expect(home.records.isEmpty)
  }

  @Test func `a demo lists nobody's practice, and leaves nothing among it`() throws {
    let home = try Home()
    try beginWalk(home)
    let practice = home.files(".local/state/attune-training")
    do {
      let tmux = try demo(home)
      #expect(!(try tmux.screen().contains("Carry on")))
      try tmux.type("3")
      try tmux.sees("Demo 3/")
      try tmux.type("tq")
      try tmux.sees("1 visit begun")
      #expect(!(try tmux.screen().contains("Saved visits")))
      try tmux.type("tk")
      try tmux.sees("Fictional families")
      #expect(!(try tmux.screen().contains("begun, 1 of")))
    }
    #expect(home.files(".local/state/attune-training") == practice)
    let tmux = try Tmux(home, "\(quoted(attune)) train")
    try tmux.sees("begun, 1 of")
    #expect(!(try tmux.screen().contains("DEMO")))
  }

  @Test func `what is changed in a demo that was taken over leaves the settings as they were`()
    throws
  {
    let home = try Home()
    let before = home.files(".config")
    let texts = try before.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let tmux = try demo(home)
    try tmux.type("t")
    try tmux.sees("The keys are yours now")
    try tmux.press("Escape")
    try tmux.sees("Start a visit")
    try tmux.type("i")
    try tmux.sees("Your code")
    try tmux.type("hv-new")
    try tmux.press("F10")
    try tmux.sees("practitioner hv-new")
    #expect(home.files(".config") == before)
    #expect(try before.map { try String(contentsOfFile: $0, encoding: .utf8) } == texts)
  }

  @Test func `somebody else is not offered a walk that another began`() throws {
    let home = try Home()
    try beginWalk(home)
    let tmux = try Tmux(home, "\(quoted(attune)) train --practitioner hv-other")
    try tmux.sees("Fictional families")
    #expect(!(try tmux.screen().contains("begun, 1 of")))
  }

  @Test func `every demo is told as text and leaves one training record`() throws {
    let home = try Home()
    let demos = try runAttune(home, "demo", "--list", "--json").json()["demos"].list
    #expect(demos.count >= 2)
    for (index, demo) in demos.enumerated() {
      let name = try #require(demo["id"].text)
      let level = Int(try #require(demo["level"].number))
      let ended = try runAttune(home, "demo", name, "--plain")
      #expect(ended.status == 0, "\(name): \(ended.errors)")
      let found = ["Level", "At least level"].map { "\nFound: \($0) \(level), " }
      #expect(found.contains { ended.output.contains($0) }, "\(name)")
      let path = try #require(
        ended.output.firstMatch(of: /\nThe record of this visit: (.+)\n/)?.1, "\(name)")
      let record = try Tree(parsing: String(contentsOfFile: String(path), encoding: .utf8))
      #expect(record["setting"].text == "training")
      #expect(record["findings"]["level"]["number"].number == Double(level))
      #expect(ended.output.contains("== "))
      #expect(ended.output.contains("   -- "))
      #expect(ended.output.contains("TRAINING"))
      #expect(training(home).count == index + 1, "\(name)")
    }
    #expect(home.records.isEmpty)
    let verified = try runAttune(home, "verify", "--training")
    #expect(verified.status == 0)
    #expect(verified.output.hasPrefix("TRAINING"))
  }

  @Test func `the list of demos is the same for people and for programs`() throws {
    let home = try Home()
    let demos = try runAttune(home, "demo", "--list", "--json").json()
    #expect(demos.keys == ["demos"])
    let lines = try runAttune(home, "demo", "--list").output.split(separator: "\n")
    #expect(lines.count == demos["demos"].list.count)
    for (demo, line) in zip(demos["demos"].list, lines) {
      #expect(demo.keys == ["id", "title", "level", "steps", "parts"])
      #expect(line.hasPrefix(demo["id"].text ?? "none"))
      #expect(line.hasSuffix(demo["title"].text ?? "none"))
      #expect((0...3).contains(demo["level"].number ?? -1))
      #expect((demo["steps"].number ?? 0) > Double(demo["parts"].list.count))
      #expect(!demo["parts"].list.isEmpty)
    }
    expectRefusal(try runAttune(home, "demo", "--json"), 64, saying: "--list")
    #expect(home.files(".local").isEmpty)
  }

  @Test func `whatever is printed of the training store says TRAINING`() throws {
    let home = try Home()
    let visit = Examples.path("visit/good/training.json")
    let saved = try runAttune(home, "new", "--from", visit, "--json")
    let id = try #require(try saved.json()["id"].text)
    let row = try runAttune(home, "list", "--training", "--json").json()["records"][0]
    let dyad = try #require(row["dyad"].text)
    for arguments in [
      ["list"], ["show", id], ["due"], ["timeline", dyad], ["report"],
      ["letter", id, "--kind", "carer"], ["export", home.path + "/copy"],
    ] {
      let ended = try runProgram(
        attune, arguments + ["--training"], environment: home.environment)
      #expect(ended.status == 0, "\(arguments): \(ended.errors)")
      #expect(ended.output.contains("TRAINING"), "\(arguments): \(ended.output)")
    }
    #expect(try runAttune(home, "list").output.contains("TRAINING") == false)
  }

  @Test func `the room opens from Home on a store of its own, and leads back`() throws {
    let home = try Home()
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees("Start a visit")
    try tmux.type("t")
    try tmux.sees("Fictional families")
    #expect(try tmux.screen().contains("TRAINING"))
    try tmux.press("Enter")
    try tmux.sees("Short walk")
    try tmux.press("Enter")
    try tmux.sees("They say")
    try tmux.type("1")
    try tmux.sees("[ chosen ]")
    try tmux.press("F4")
    try tmux.sees("These people are made up.")
    try tmux.press("F4")
    try tmux.type("q")
    try tmux.sees("begun, 1 of")
    try tmux.type("q")
    try tmux.sees("Start a visit")
    #expect(!(try tmux.screen().contains("TRAINING")))
    #expect(!(try tmux.screen().contains("Carry on")))
    #expect(home.drafts.isEmpty)
    #expect(!home.files(".local/state/attune-training").isEmpty)
  }

  @Test func `a walk can be taken up after the program was left`() throws {
    let home = try Home()
    try beginWalk(home)
    let tmux = try Tmux(home, "\(quoted(attune)) train")
    try tmux.takeUpWalk()
  }

  @Test func `with a chosen store of real visits the room says no and Home stays`() throws {
    let home = try Home()
    let store = "\(home.path)/care"
    try runAttune(home, "new", "--from", Examples.path("visit/good/calm.json"), "--store", store)
    let tmux = try Tmux(home, "\(quoted(attune)) home --store \(quoted(store))")
    try tmux.sees("Start a visit")
    try tmux.type("t")
    try tmux.sees("this is a care store")
    #expect(!(try tmux.screen().contains("TRAINING")))
  }
}
