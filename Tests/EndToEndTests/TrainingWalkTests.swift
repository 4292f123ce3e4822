import Foundation
import TestSupport
import Testing

/// A walk through a fictional family on a real terminal, to its result and the course behind it.
@Suite struct TrainingWalkTests {
  private static let store = ".local/share/attune-training"

  /// The files of one kind in the training store, with their texts.
  private func kept(_ home: Home, _ kind: String) throws -> [(path: String, text: String)] {
    try home.files("\(Self.store)/records").filter { $0.hasSuffix(".json") }
      .map { ($0, try String(contentsOf: URL(filePath: $0), encoding: .utf8)) }
      .filter { $0.1.contains(#""kind": "\#(kind)""#) }
  }

  /// From a prompt with an answer to the end of the walk.
  private func finish(_ tmux: Tmux) throws {
    try tmux.type("o")
    try tmux.sees("Prompts: 1 answered")
    try tmux.type("r")
    try tmux.sees("d decide")
    try tmux.type("d")
    try tmux.sees("Your view")
    try tmux.type("0")
    try tmux.press("F10")
    try tmux.sees("F finish")
    try tmux.press("End")
    try tmux.type("F")
    try tmux.sees("Beside the ratings")
  }

  private func walkFirstFamily(_ tmux: Tmux) throws {
    try tmux.sees("Fictional families")
    try tmux.press("Enter", "Enter")
    try tmux.sees("They say")
    try tmux.type("1")
    try tmux.sees("[ chosen ]")
  }

  @Test func `from Home one key leads to the courses, a family, its result and back to the course`()
    throws
  {
    let home = try Home()
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees("Training room")
    try tmux.type("t")
    try tmux.sees("Fictional families")
    try tmux.type("c")
    try tmux.sees("First steps")
    try tmux.press("Enter")
    try tmux.sees("0 of 4 families are rated")
    try tmux.press("Enter")
    try tmux.sees("A course asks the full walk of its families.")
    try tmux.press("Enter")
    try tmux.sees("They say")
    try tmux.type("0")
    try tmux.sees("[ chosen ]")
    try finish(tmux)
    try tmux.press("Enter")
    try tmux.sees("The families")
    #expect(try tmux.screen().contains("TRAINING"))
    let found = try runAttune(home, "train", "course", "first-steps", "--json").json()
    let rated = try TrainingStore(home).rated("at-the-door").count
    #expect(found["courses"][0]["vignettes"][0]["id"].text == "at-the-door")
    #expect(found["courses"][0]["vignettes"][0]["rated"].number == Double(rated))
    try tmux.press("Left", "Left")
    try tmux.sees("Fictional families")
    try tmux.type("q")
    try tmux.sees("Start a visit")
    #expect(home.records.isEmpty)
  }

  @Test func `a walk on which the program was killed goes on to its result`() throws {
    let home = try Home()
    let tmux = try Tmux(
      home,
      "sh -c 'echo $$ > \(quoted(home.path + "/pid")); exec \(attune) train'; echo broken; cat")
    try walkFirstFamily(tmux)
    let pid = try String(contentsOfFile: home.path + "/pid", encoding: .utf8)
    _ = try runProgram("kill", ["-9", pid.trimmingCharacters(in: .whitespacesAndNewlines)])
    try tmux.sees("broken")
    let again = try Tmux(home, "\(quoted(attune)) train")
    try again.takeUpWalk()
    try finish(again)
    #expect(try kept(home, "assessment").count == 1)
    #expect(try kept(home, "result").count == 1)
    #expect(home.files(".local/state/attune-training/drafts").isEmpty)
  }

  @Test func `a finished walk whose result was lost has it again when the room is opened`() throws {
    let home = try Home()
    let tmux = try Tmux(home, "\(quoted(attune)) train; echo left; cat")
    try walkFirstFamily(tmux)
    try finish(tmux)
    try tmux.press("Enter")
    try tmux.sees("% as the ratings")
    let before = try #require(try kept(home, "result").first)
    try tmux.type("q")
    try tmux.sees("left")
    try FileManager.default.removeItem(atPath: before.path)
    let again = try Tmux(home, "\(quoted(attune)) train; echo left; cat")
    try again.sees("% as the ratings")
    try again.type("r")
    try again.sees("Beside the ratings")
    let results = try kept(home, "result")
    #expect(results.count == 1)
    func codes(_ text: String, _ key: String) throws -> [String: String]? {
      let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return whole?[key] as? [String: String]
    }
    for key in ["answers", "expert"] {
      #expect(try codes(results[0].text, key) == codes(before.text, key))
    }
    #expect(try runAttune(home, "verify", "--training").status == 0)
    // Opened once more, nothing is added.
    try again.press("Enter")
    try again.type("q")
    try again.sees("left")
    #expect(try kept(home, "result").count == 1)
  }
}
