import Foundation
import TestSupport
import Testing

/// The page for clinicians: what stands on it is a pack that passes and scores.
struct WritingAPackTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/attune/Documentation.docc/WritingAPack.md")

  /// The block of the page that is marked with a word.
  private func block(_ name: String) throws -> String {
    let text = try String(contentsOf: WritingAPackTests.page, encoding: .utf8)
    let start = try #require(text.range(of: "```json \(name)\n"))
    let rest = text[start.upperBound...]
    let end = try #require(rest.range(of: "```"))
    return String(rest[..<end.lowerBound])
  }

  private func home() throws -> Home {
    let home = try Home()
    try home.write("packs/small-scale/pack.json", try block("pack"))
    try home.write("packs/small-scale/text.en.json", try block("text"))
    return home
  }

  @Test func `the worked example has nothing to mend`() throws {
    let home = try home()
    for folder in ["/packs", "/packs/small-scale"] {
      let checked = try runAttune(home, "packs", "check", home.path + folder, "--json").json()
      #expect(checked["ok"].flag == true)
      #expect(checked["findings"].list.count == 0)
    }
  }

  @Test func `the worked example scores as its hand-worked lines say`() throws {
    let home = try home()
    try home.write("sheet.json", #"{"answers": {"1": "3", "2": "3", "3": "3"}}"#)
    let scored = try runAttune(
      home, "score", "small-scale", home.path + "/sheet.json", "--prompts", home.path + "/packs",
      "--json"
    ).json()
    #expect(scored["scores"][0]["value"].number == 4)
    #expect(scored["scores"][0]["cutoffs"][0]["met"].flag == true)
    #expect(scored["scores"][0]["cutoffs"][0]["flags"].flag == false)
  }

  @Test func `a vector that is wrong by one is refused with its place`() throws {
    let home = try home()
    let pack = try block("pack").replacing(
      #""all": "3", "scores": {"total": 4}"#, with: #""all": "3", "scores": {"total": 5}"#)
    try home.write("packs/small-scale/pack.json", pack)
    let ended = try runAttune(home, "packs", "check", home.path + "/packs", "--json")
    #expect(ended.status == 1)
    let finding = try ended.json()["findings"][0]
    #expect(finding["path"].text?.hasPrefix("$.vectors[1]") == true)
  }

  @Test func `the worked wording fits, and does not leave with a score`() throws {
    let home = try home()
    try home.write(".config/attune/prompts/small-scale/pack.json", try block("pack"))
    try home.write(".config/attune/prompts/small-scale/text.en.json", try block("text"))
    let wording = ".config/attune/wording/small-scale/text.en.json"
    try home.write(wording, try block("wording"))
    try home.write("sheet.json", #"{"answers": {"1": "3"}}"#)
    let fits = try runAttune(home, "packs", "check", "--json").json()
    #expect(fits["ok"].flag == true)
    let score = try runAttune(home, "score", "small-scale", home.path + "/sheet.json", "--json")
    #expect(score.status == 0)
    #expect(!score.output.contains("As printed on the form"))
    try home.write(
      wording, try block("wording").replacing(#""3": "Often""#, with: #""4": "Often""#))
    let ended = try runAttune(home, "packs", "check", "--json")
    #expect(ended.status == 1)
    #expect(ended.output.contains("no option"))
  }
}
