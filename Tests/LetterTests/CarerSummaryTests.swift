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

  /// The offers of the rules, as an older record kept them and as one does now.
  @Test(arguments: [
    (
      "Offer referral to the specialised parent-infant relationship team, with consent",
      "A team that meets parents and babies together, and has time for the two of you."
    ),
    (
      "Specialised parent-infant relationship team",
      "A team that meets parents and babies together, and has time for the two of you."
    ),
    ("A listening visit", "A visit that is just for listening."),
    ("Listening visit", "A visit that is just for listening."),
  ])
  func `the rules' offers are told in words to the carer`(service: String, sentence: String)
    throws
  {
    var family = try SampleFamily()
    family.visit.decision?.offers = [
      .init(service: service, kind: .referral, response: .accepted)
    ]
    let text = try family.text(.carer).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains(sentence))
    #expect(text.contains("You said yes to this."))
    #expect(!text.contains("with consent") && !text.contains("Offer referral"))
  }

  @Test func `an offer that nobody gave words to is told in general ones`() throws {
    var family = try SampleFamily()
    let rules = family.library.rules
    let bare = LevelRules(
      version: rules.version, levels: rules.levels, mentalHealthOffers: rules.mentalHealthOffers,
      rules: rules.rules)
    family.rules = bare
    family.visit.decision?.offers = [
      .init(
        service: "Offer referral to the specialised parent-infant relationship team, with consent",
        kind: .referral, response: .accepted)
    ]
    let text = try family.text(.carer)
    #expect(text.contains("More help, from another team. You said yes to this."))
    #expect(!text.contains("with consent"))
  }

  @Test func `a local service is told in its own sentence where it has one`() throws {
    var family = try SampleFamily()
    family.services = SampleFamily.services.map {
      Service(
        id: $0.id, name: $0.name, takes: $0.takes, phone: $0.phone, hours: $0.hours, how: $0.how,
        area: $0.area, languages: $0.languages, carer: "The team at the harbour.")
    }
    let text = try family.text(.carer)
    #expect(text.contains("The team at the harbour. You said yes to this."))
    #expect(!text.contains("Parent-infant team"))
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
