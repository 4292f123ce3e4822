import Foundation
import TestSupport
import Testing

/// A service's own wording of a scale stays in the service.
@Suite struct WordingExportTests {
  /// Stands in every line of the wording and nowhere else.
  private static let mark = "MADEUP"

  private static let wording = """
    {"schema": "attune/wording", "version": 1, "pack": "gad-2", "language": "en", "items": {
      "1": {"title": "\(mark) one", "say": "\(mark) line",
            "options": {"0": "\(mark) a", "1": "\(mark) b", "2": "\(mark) c", "3": "\(mark) d"}},
      "2": {"title": "\(mark) two", "say": "\(mark) line"}}}
    """

  /// A home with the wording and a saved visit that has a note on an item of the scale.
  private func home(isAllowed: Bool = false) throws -> (home: Home, id: String) {
    let home = try Home()
    if isAllowed {
      let prompts = Examples.folder.appending(path: "../../../Prompts/gad-2").standardized
      let pack = try String(contentsOf: prompts.appending(path: "pack.json"), encoding: .utf8)
      try home.write(
        ".config/attune/prompts/gad-2/pack.json",
        pack.replacing(
          #""kind": "instrument","#, with: #""kind": "instrument", "exportsWording": true,"#))
    }
    try home.write(".config/attune/wording/gad-2/text.en.json", Self.wording)
    let visit = try Examples.text("visit/good/checked-scale.json").replacing(
      #""checked": "read-back""#,
      with: #""checked": "read-back", "notes": {"1": "said with a smile"}"#)
    try home.write("visit.json", visit)
    let id = try runAttune(home, "new", "--from", home.path + "/visit.json", "--json").json()
    return (home, try #require(id["id"].text))
  }

  private static let note = ["--with", "note/gad-2/1"]

  @Test func `nothing that leaves holds a word of it`() throws {
    let (home, id) = try home()
    let letters = ["referral", "consultation", "carer"].flatMap { kind in
      [[], ["--html"]].map { ["letter", id, "--kind", kind] + Self.note + $0 }
    }
    let others = [
      ["show", id, "--json"], ["list", "--json"], ["report", "--json"],
      ["packs", "show", "gad-2", "--json"], ["export", home.path + "/out"],
    ]
    for arguments in letters + others {
      let ended = try runProgram(attune, arguments, environment: home.environment)
      if arguments.contains("referral") {
        // Without consent no letter is made; the reason holds no wording either.
        #expect(!ended.errors.contains(Self.mark))
      } else {
        #expect(ended.status == 0, "\(arguments) \(ended.errors)")
        #expect(!ended.output.isEmpty)
      }
      #expect(!ended.output.contains(Self.mark), "\(arguments)")
    }
    for file in home.records + home.files("out") {
      #expect(!(try String(contentsOfFile: file, encoding: .utf8)).contains(Self.mark))
    }
    let scored = try runAttune(
      home, "score", "gad-2", input: #"{"answers": {"1": "3", "2": "1"}}"#)
    #expect(scored.output.contains("licence: Freer than many forms"))
    #expect(!scored.output.contains(Self.mark))
  }

  @Test func `the letter names the item by its number and the scale by its licence`() throws {
    let (home, id) = try home()
    let ended = try runProgram(
      attune, ["letter", id, "--kind", "consultation"] + Self.note, environment: home.environment)
    let text = ended.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("said with a smile"))
    #expect(text.contains("GAD-2, 1"))
    #expect(text.contains("Freer than many forms"))
  }

  @Test func `a pack that allows it lets it go`() throws {
    let (home, id) = try home(isAllowed: true)
    let ended = try runProgram(
      attune, ["letter", id, "--kind", "consultation"] + Self.note, environment: home.environment)
    #expect(ended.output.contains("\(Self.mark) one"), "\(ended.errors)")
  }

  @Test func `at this computer the saved visit shows it under the line about its licence`() throws {
    let (home, id) = try home()
    let shown = try runAttune(home, "show", id).output
    #expect(shown.contains("\(Self.mark) one"))
    #expect(shown.contains("Your service's wording, under licence."))
    #expect(shown.contains("Licence: Freer than many forms"))
  }
}
