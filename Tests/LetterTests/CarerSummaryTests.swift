import Assessment
import AssessmentFixtures
import Interface
import Testing

/// The summary for the carer: paper left at home is read by others.
struct CarerSummaryTests {
  /// What a carer's summary never says, in any form of the words.
  static let forbidden = [
    "hostility", "marked", "rejection", "abuse", "concern", "intrusive", "safety", "level",
    "harm", "danger answer", "score", "frightened",
  ]

  @Test func `nothing that could hurt stands in it unasked`() throws {
    let text = try SampleFamily().text(.carer).lowercased()
    for secret in [
      "duty desk", "sam", "cried", "debt", "see alone", "refuge", "night's sleep", "hv-017",
      "b-0142", "9434765919", "walk a day", "edinburgh", "polish", "10 of 30",
    ] { #expect(!text.contains(secret), "\(secret) stands in it") }
    for word in CarerSummaryTests.forbidden { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `a tick brings in that very thing and no other`() throws {
    let family = try SampleFamily()
    let plain = try family.text(.carer)
    let parts = family.composer(.carer).parts.filter { !$0.isOnFirst }
    #expect(parts.count >= 8)
    for part in parts {
      let text = try family.text(.carer, with: [part.id])
      #expect(text != plain, "\(part.id) changes nothing")
      for other in parts where other.id != part.id && !part.text.contains(other.text) {
        #expect(!text.contains(other.text), "\(part.id) brings in \(other.id)")
      }
    }
  }

  @Test func `what goes well is said only where a rating shows it`() throws {
    let warm = try SampleFamily(ratings: ["joy": 0]).text(.carer)
    #expect(warm.contains("There is warmth between you."))
    let mixed = try SampleFamily(ratings: ["joy": 0, "three-words": 2]).text(.carer)
    #expect(!mixed.contains("There is warmth between you."))
    #expect(mixed.contains("You made time to talk about the two of you."))
  }

  @Test func `a service every family at a level is offered is named, another is not`() throws {
    let text = try SampleFamily().text(.carer)
    #expect(text.contains("Parent-infant team: you said yes to this."))
    #expect(!text.contains("refuge"))
  }

  @Test func `a score stands in it only when asked for, without addends or cut-offs`() throws {
    let text = try SampleFamily().text(.carer, with: ["score/epds/total"])
    #expect(text.contains("of 30"))
    #expect(!text.contains("past it"))
    #expect(!text.contains("1: "))
  }

  @Test func `random visits full of secrets tell none of them`() throws {
    var random = SplitMix(seed: 7)
    for round in 0..<200 {
      var family = try CarerSummaryTests.base.get()
      CarerSummaryTests.scramble(&family, &random)
      let text = try family.text(.carer)
      #expect(!text.contains("SECRET"), "round \(round)")
      let lower = text.lowercased()
      for word in CarerSummaryTests.forbidden { #expect(!lower.contains(word), "\(word)") }
    }
  }

  static let base = Result { try SampleFamily() }

  /// Random answers everywhere, and a secret in every place that takes text.
  static func scramble(_ family: inout SampleFamily, _ random: inout SplitMix) {
    for index in family.visit.sheets.indices {
      guard let pack = family.library.packs[family.visit.sheets[index].pack] else { continue }
      for position in pack.items.indices {
        let options = pack.items[position].options.count
        if options > 0, Bool.random(using: &random) {
          family.visit.sheets[index][position] = .option(
            UInt8(Int.random(in: 0..<options, using: &random)))
        }
        family.visit.sheets[index].notes[position] = "SECRET note \(position)"
        if pack.items[position].kind == .text {
          family.visit.sheets[index].texts[position] = "SECRET words"
        }
      }
    }
    family.visit.complexity = "SECRET reason"
    family.visit.decision?.plan = "SECRET plan"
    family.visit.decision?.reason = "SECRET view"
    family.visit.decision?.offers = [
      .init(service: "SECRET service", kind: .other, response: .accepted)
    ]
    family.visit.safety = [
      SafetyResponse(
        trigger: SampleFamily.trigger, outcome: .acted("SECRET", with: "SECRET", at: nil)),
      SafetyResponse(
        trigger: SampleFamily.trigger, outcome: .notActed(because: "SECRET")),
    ]
  }
}
