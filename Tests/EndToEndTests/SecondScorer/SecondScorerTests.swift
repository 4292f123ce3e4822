import Assessment
import AssessmentFixtures
import Foundation
import PromptLibrary
import TestSupport
import Testing

/// The scorer in another language, written from the published keys alone, must agree.
@Suite struct SecondScorerTests {
  private static let program = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SecondScorer/second_scorer.py").path

  private struct Case {
    let pack: Pack
    let sheet: Sheet

    /// As the other scorer reads it; what was never touched is left out.
    var line: String {
      let answers = pack.items.indices.compactMap { position in
        let item = pack.items[position]
        return item.code(of: sheet[position]).map { "\"\(item.id)\": \"\($0)\"" }
      }
      return "{\"pack\": \"\(pack.id)\", \"answers\": {\(answers.joined(separator: ", "))}}"
    }
  }

  /// A sheet with no gap, a few, or many.
  private static func sheet(of pack: Pack, _ random: inout SplitMix) -> Sheet {
    var sheet = Sheet(for: pack)
    let gaps = random.pick([0, 0, 10, 2]) ?? 0
    for (position, item) in pack.items.enumerated() {
      if gaps > 0, random.once(in: gaps) {
        sheet[position] =
          random.pick([.untouched, .absent(.declined), .absent(.notAsked)]) ?? .untouched
      } else {
        sheet[position] = .option(UInt8(random.number(0...item.options.count - 1)))
      }
    }
    return sheet
  }

  @Test func `both scorers give the same value and range for thousands of sheets`() throws {
    let library = try PromptLibrary()
    let rules = try library.levelRules()
    let packs = try library.packIDs.map { try library.pack($0) }.filter { $0.kind == .instrument }
    #expect(packs.count == 15)
    var random = SplitMix(seed: 20_260_601)
    var cases: [Case] = []
    for pack in packs {
      for _ in 0..<400 { cases.append(Case(pack: pack, sheet: Self.sheet(of: pack, &random))) }
    }
    let input = cases.map(\.line).joined(separator: "\n") + "\n"
    let ended = try runProgram("python3", [Self.program], input: input)
    try #require(ended.status == 0, "\(ended.errors)")
    let lines = ended.output.split(separator: "\n")
    try #require(lines.count == cases.count)

    let assessor = Assessor(packs: packs, rules: rules)
    var whole = 0
    for (each, line) in zip(cases, lines) {
      let theirs = try Tree(parsing: String(line))["scores"]
      let found = assessor.findings(sheets: [each.sheet], situation: Situation())
      let scores = try #require(found.packs.first).scores
      #expect(Set(scores.map(\.id)) == theirs.keys, "\(each.pack.id)")
      for score in scores {
        let other = theirs[score.id]
        let possible = other["possible"].numbers.map(Self.tenths)
        let isSame =
          (score.value.map(\.count) == other["value"].number.map(Self.tenths))
          && [score.possible.lowerBound.count, score.possible.upperBound.count] == possible
        #expect(isSame, "\(each.line) \(score.id): \(score.possible) here, \(possible) there")
        if score.value != nil { whole += 1 }
      }
    }
    // Both kinds of sheets were among them.
    #expect(whole > 1_000)
  }

  @Test func `the second scorer knows a sheet it cannot score`() throws {
    for line in [
      #"{"pack": "nope", "answers": {}}"#, #"{"pack": "epds", "answers": {"1": "7"}}"#,
      #"{"pack": "epds", "answers": {"11": "1"}}"#, "[]",
    ] {
      #expect(try runProgram("python3", [Self.program], input: line + "\n").status == 65)
    }
  }

  @Test func `the vectors that the packs carry hold there too`() throws {
    let prompts = Examples.folder.appending(path: "../../../Prompts").standardized.path
    let ended = try runProgram("python3", [Self.program, "--vectors", prompts])
    #expect(ended.status == 0, "\(ended.errors)")
  }

  private static func tenths(_ number: Double) -> Int { Int((number * 10).rounded()) }
}
