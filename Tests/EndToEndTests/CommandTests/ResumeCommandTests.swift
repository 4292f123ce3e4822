import Foundation
import TestSupport
import Testing

/// `attune resume ID`: the visit goes on, or one line says why it cannot.
@Suite struct ResumeCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  /// Begins a visit up to its opening words and leaves it; its id.
  private func begun(_ arguments: String...) throws -> String {
    let ended = try runProgram(
      attune, ["new", "--plain"] + arguments, input: PlainVisit.typed(PlainVisit.who),
      environment: home.environment)
    #expect(ended.status == 0, "\(ended.errors)")
    return try #require(home.journals.first?.id)
  }

  @Test func `a visit that another window holds is left to it`() throws {
    let holder = try Tmux(home, quoted(attune))
    try holder.beginVisit()
    let id = try #require(home.journals.first?.id)
    expectRefusal(
      try runAttune(home, "resume", id, "--plain", input: ""), 75,
      saying: "open in another window; close it there first")
    let second = try Tmux(home, "\(quoted(attune)) resume \(id); echo status $?; sleep 60")
    let screen = try second.sees("status 75")
    #expect(
      screen.replacing("\n", with: "")
        .hasPrefix("attune: \(id): this visit is open in another window"))
    #expect(!screen.contains("Start a visit"))
    // From Home it is a word on the screen.
    let third = try Tmux(home, quoted(attune))
    try third.sees("Carry on")
    try third.press("c")
    try third.sees("B-0142")
    try third.press("Enter")
    try third.sees("open in another window")
    try holder.press("C-c")
    try holder.misses("Short walk")
    let again = try runAttune(home, "resume", id, "--plain", input: "")
    #expect(again.status == 0)
    #expect(again.output.contains("B-0142"))
  }

  @Test(arguments: ["nope", "01a20b24-f0e3-7b41-b0d0-56c7abce5f2c", "../store"])
  func `an id that no visit has is refused before anything is shown`(id: String) throws {
    expectRefusal(try runAttune(home, "resume", id, "--plain", input: ""), 1, saying: "no draft")
    expectRefusal(try runAttune(home, "resume", id), 1, saying: "no draft")
    #expect(home.files(".local").isEmpty)
  }

  @Test(arguments: ["", "hello\n", "{\"a\": 1}\n"])
  func `a visit that cannot be read is bad data and is left as it was`(text: String) throws {
    let id = try begun()
    let path = try #require(home.journals.first?.path)
    try Data(text.utf8).write(to: URL(filePath: path))
    expectRefusal(
      try runAttune(home, "resume", id, "--plain", input: ""), 65,
      saying: "the file was left as it is")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `it goes on in the chosen folder, and in no other`() throws {
    let store = "\(home.path)/chosen"
    _ = try runProgram(
      attune, ["new", "--plain", "--store", store],
      input: PlainVisit.typed(PlainVisit.who), environment: home.environment)
    let id = try #require(home.journals(in: "chosen/drafts").first?.id)
    let there = try runAttune(home, "resume", id, "--plain", "--store", store, input: "")
    #expect(there.status == 0)
    #expect(there.output.contains("B-0142"))
    expectRefusal(try runAttune(home, "resume", id, "--plain", input: ""), 1)
    expectRefusal(
      try runAttune(home, "resume", id, "--plain", "--store", try trainingStore(), input: ""), 65,
      saying: "training store")
  }

  private func trainingStore() throws -> String {
    let visit = Examples.path("visit/good/training.json")
    let folder = "\(home.path)/training"
    #expect(try runAttune(home, "new", "--from", visit, "--store", folder).status == 0)
    return folder
  }

  @Test func `a last line that was torn is dropped with a word`() throws {
    let id = try begun()
    let path = try #require(home.journals.first?.path)
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let word = "The last answer before it stopped may be missing. Please check it."
    let calm = try runAttune(home, "resume", id, "--plain", input: "")
    #expect(!calm.output.contains(word))
    try Data((whole + "{\"at\": \"2026-11-2").utf8).write(to: URL(filePath: path))
    let torn = try runAttune(home, "resume", id, "--plain", input: "")
    #expect(torn.status == 0)
    #expect(torn.output.contains(word))
    let screen = try Tmux(home, "\(quoted(attune)) resume \(id)")
    try screen.sees(word)
    // What follows takes its place, and the journal is whole again.
    try screen.press("Enter", "2")
    try screen.sees("[ chosen ]")
    try screen.press("C-c")
    try screen.misses("[ chosen ]")
    let healed = try runAttune(home, "resume", id, "--plain", input: "")
    #expect(healed.status == 0)
    #expect(!healed.output.contains(word))
  }
}
