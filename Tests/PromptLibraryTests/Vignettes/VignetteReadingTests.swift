import Assessment
import Foundation
import PromptLibrary
import StrictJSON
import Testing

/// How a vignette is read, marked and refused.
struct VignetteReadingTests {
  private static let id = "a-loud-and-happy-house"

  private func shipped() throws -> JSONValue {
    try JSONValue(parsing: Repository.bytes(of: "vignettes/\(Self.id).json"))
  }

  private func folder(_ vignette: JSONValue, named id: String = id) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("vignettes/\(id).json", vignette.pretty())
    return folder
  }

  /// The line with which the vignette is refused, without the folder's own path.
  private func refusal(_ vignette: JSONValue) throws -> String? {
    let folder = try folder(vignette)
    let library = try folder.library()
    do {
      _ = try library.vignette(Self.id)
      return nil
    } catch {
      let line = error.description
      let start = "\(folder.path)/vignettes/\(Self.id).json: "
      return line.hasPrefix(start) ? String(line.dropFirst(start.count)) : line
    }
  }

  @Test func `every shipped vignette is read, and answers every item of its guide in its order`()
    throws
  {
    let library = PromptLibrary.shipped
    let files = try Repository.promptFiles().filter { $0.hasPrefix("vignettes/") }
    #expect(library.vignetteIDs.map { "vignettes/\($0).json" } == files.sorted())
    for id in library.vignetteIDs {
      let vignette = try library.vignette(id)
      let guide = try library.pack(vignette.guide)
      #expect(vignette.entries.map(\.item) == guide.items.map(\.id))
      #expect(vignette.isOfThisGuide)
      let sheet = vignette.sheet(for: guide)
      for (position, item) in guide.items.enumerated() where item.kind != .text {
        #expect(sheet[position].isSettled, "\(id) \(item.id)")
        #expect(vignette.entries[position].reason != nil, "\(id) \(item.id)")
      }
    }
  }

  @Test func `the parts of a vignette are those of its file`() throws {
    let vignette = try PromptLibrary.shipped.vignette("the-other-twin")
    #expect(vignette.stage == .firstYear)
    #expect(vignette.raters == .authorsProposal)
    #expect(vignette.family.age == .days(236))
    #expect(vignette.family.twin == "B")
    #expect(vignette.family.role == .gaveBirth)
    #expect(vignette.family.safeToTalk == .yes)
    #expect(vignette.family.present.isEmpty)
    #expect(vignette.level.id == "emerging")
    let loss = try #require(vignette.entries.first { $0.item == "previous-loss" })
    #expect(loss.answer == .absent(.declined))
    let words = try #require(vignette.entries.first { $0.item == "three-words" })
    #expect(words.answer == .option(1))
    #expect(words.says?.isEmpty == false)
  }

  @Test func `the vignettes show every kind of family that a training room needs`() throws {
    let all = try PromptLibrary.shipped.vignetteIDs.map {
      try PromptLibrary.shipped.vignette($0)
    }
    #expect(all.count >= 12)
    #expect(Set(all.map(\.stage)) == Set(Stage.allCases))
    #expect(Set(all.map(\.family.role)) == Set(Role.allCases))
    #expect(
      Set(all.map(\.level.id)) == ["none-noted", "emerging", "established", "specialist"])
    func rating(_ item: String, in vignette: Assessment.Vignette) -> Int {
      vignette.entries.first { $0.item == item }?.answer?.chosen ?? 0
    }
    // Each is seen in a family where the other is not.
    #expect(all.contains { rating("had-enough", in: $0) >= 2 && rating("noticing", in: $0) == 0 })
    #expect(all.contains { rating("noticing", in: $0) >= 2 && rating("had-enough", in: $0) == 0 })
  }

  /// A kind of family, the vignette it is shown in, and the fact that makes it one.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let id: String
    let holds: @Sendable (Assessment.Vignette) -> Bool

    init(_ name: String, _ id: String, _ holds: @escaping @Sendable (Assessment.Vignette) -> Bool) {
      testDescription = name
      self.id = id
      self.holds = holds
    }
  }

  private static func chosen(_ item: String, _ vignette: Assessment.Vignette) -> Int {
    vignette.entries.first { $0.item == item }?.answer?.chosen ?? -1
  }

  static let kinds = [
    Kind("a hard birth", "after-a-hard-birth") { chosen("birth", $0) == 3 },
    Kind("a dad who feels shut out", "at-the-door") {
      $0.family.relation == "dad" && $0.family.role == .otherParent
    },
    Kind("two mums", "two-mums") {
      $0.family.relation == "mamma" && $0.family.role == .otherParent
    },
    Kind("a young parent", "young-parent") { $0.situation[0].contains("17") },
    Kind("a grandparent", "gran-in-charge") { $0.family.role == .otherCarer },
    Kind("an adoptive parent", "five-months-a-family") { $0.situation[0].contains("adopted") },
    Kind("twins", "the-other-twin") { $0.family.twin == "B" },
    Kind("a premature baby", "born-early") { $0.family.weeksEarly == 8 },
    Kind("too much that looks like care", "so-much-to-learn") {
      chosen("had-enough", $0) >= 2 && chosen("noticing", $0) == 0
    },
    Kind("withdrawn care", "the-television-is-on") { chosen("noticing", $0) == 3 },
    Kind("thoughts of harm that frighten her", "tied-drawers") { vignette in
      // Yes stands where every other family has no.
      let other = try? PromptLibrary.shipped.vignette("six-weeks-in")
      return other.map { chosen("harm-to-baby", $0) != chosen("harm-to-baby", vignette) } ?? false
    },
    Kind("a quiet baby", "so-good-and-so-quiet") { $0.level.id == "established" },
    Kind("nothing wrong", "six-weeks-in") { $0.level.id == "none-noted" },
  ]

  @Test(arguments: kinds)
  func `each kind of family has its vignette, and the fact that makes it one`(kind: Kind) throws {
    #expect(kind.holds(try PromptLibrary.shipped.vignette(kind.id)))
  }

  @Test(arguments: ["9.0.0", "0.1.0"])
  func `a vignette for another version that still fits is read and marked`(
    version: String
  ) throws {
    let changed = try shipped().with("guide.version", JSONValue(stringLiteral: "\"\(version)\""))
    let folder = try folder(changed)
    #expect(try folder.library().vignette(Self.id).isOfThisGuide == false)
    let findings = folder.findings()
    #expect(findings.count == 1)
    let start = "warning vignettes/\(Self.id).json: $.guide.version: "
    #expect(findings.first?.hasPrefix(start) == true)
  }

  /// A part of a vignette that is changed or removed, and how the refusal begins.
  struct Fault: Sendable {
    let path: String
    let value: String?
    let refusal: String

    init(_ path: String, _ value: String?, _ refusal: String) {
      self.path = path
      self.value = value
      self.refusal = refusal
    }
  }

  private static let faults: [Fault] = [
    Fault(
      "items.wings", #"{"answer": "0", "because": "It flew."}"#,
      #"$.items.wings: toddler has no item "wings"; correct or remove it"#),
    Fault("items.joy", nil, #"$.items: "joy" is missing; every item of toddler is answered"#),
    Fault("items.joy.answer", nil, #"$.items.joy: "answer" is missing; every item has one"#),
    Fault(
      "items.joy.answer", #""4""#,
      #"$.items.joy.answer: "4" is no answer of "joy"; use one of 0, 1, 2, 3, or declined, "#),
    Fault(
      "items.talking.answer", #""-1""#,
      #"$.items.talking.answer: "-1" is no answer of "talking"; use one of 0, 1, 2, 3, or "#),
    Fault(
      "items.joy.answer", #""not-seen""#,
      #"$.items.joy.answer: "not-seen" is no answer of "joy"; use one of "#),
    Fault("items.joy.answer", "0", "$.items.joy.answer: expected "),
    Fault(
      "items.joy.because", nil,
      #"$.items.joy: "because" is missing; say why this answer and not the one"#),
    Fault(
      "items.joy.says", nil,
      #"$.items.joy: "says" is missing; write what the family says to this prompt"#),
    Fault(
      "items.what-would-help.answer", #""0""#,
      #"$.items["what-would-help"]: it is told in free words; remove "answer""#),
    Fault("items.joy.note", #""x""#, "$.items.joy.note: "),
    Fault("id", #""other""#, #"$.id: "other" is not the name of its file, "#),
    Fault("language", #""English""#, #"$.language: "English" is no language"#),
    Fault("stage", #""first-year""#, #"$.stage: toddler is not the guide of "first-year""#),
    Fault("guide.id", #""no-such""#, #"$.guide.id: there is no guide "no-such"; correct the id"#),
    Fault("guide.version", #""1""#, #"$.guide.version: "1" is not a version; write it as 1.0.0"#),
    Fault(
      "ratings", #""panel""#,
      #"$.ratings: "panel" is not known here; use one of authors-proposal"#),
    Fault("baby.ageDays", "20", #"$.baby.ageDays: 20 days is no age of "toddler""#),
    Fault("baby.ageDays", "1340", "$.baby.ageDays: 1340 lies outside 0 to 1339"),
    Fault("baby.weeksPregnant", "30", #"$.baby: give either "ageDays" or"#),
    Fault("baby.ageDays", nil, #"$.baby: give either "ageDays" or"#),
    Fault("baby.twin", #""b""#, #"$.baby.twin: "b" is no twin label; use one capital letter"#),
    Fault(
      "carer.role", #""gran""#,
      #"$.carer.role: "gran" is not known here; use one of gave-birth, "#),
    Fault("carer.age", "30", "$.carer.age: "),
    Fault("scene", nil, "$.scene: there is none; describe what is seen in the two minutes"),
    Fault("situation", "[]", "$.situation: it says nothing; write at least one line"),
    Fault("teaches", #"[" "]"#, "$.teaches[0]: the text is empty"),
    Fault("level.id", #""safety""#, #"$.level.id: no rule leads to "safety"; known are "#),
    Fault("rating", #""x""#, "$.rating: unknown key; known here are "),
    Fault("version", "2", "$.version: version 2 is not known; this program reads version 1"),
  ]

  @Test(arguments: faults)
  func `a vignette that cannot be meant is refused with its path and reason`(fault: Fault) throws {
    let value = fault.value.map { JSONValue(stringLiteral: $0) }
    let line = try #require(try refusal(try shipped().with(fault.path, value)))
    #expect(line.hasPrefix(fault.refusal))
  }

  @Test func `every fault of a file is in the check, one line each`() throws {
    let changed = try shipped().without("items.joy").with("items.wings", #"{"says": "Up."}"#)
      .with("items.mood.answer", "\"7\"")
    let findings = try folder(changed).findings()
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { $0.hasPrefix("error vignettes/\(Self.id).json: $.items") })
  }

  @Test func `a broken file is named with its line`() throws {
    let folder = try TestFolder()
    try folder.write("vignettes/new.json", "{\n\"schema\": ,}")
    #expect(folder.findings().first?.hasPrefix("error vignettes/new.json: line 2, column ") == true)
  }

  @Test func `a folder adds a vignette, and replaces one of the same name`() throws {
    let added = try folder(try shipped().with("id", "\"new\""), named: "new")
    let library = try added.library()
    #expect(library.vignetteIDs.count == PromptLibrary.shipped.vignetteIDs.count + 1)
    #expect(try library.vignette("new").title == "A loud house")
    let replaced = try folder(try shipped().with("title", "\"Another\""))
    #expect(try replaced.library().vignette(Self.id).title == "Another")
    #expect(try replaced.library().vignetteIDs == PromptLibrary.shipped.vignetteIDs)
  }

  @Test(arguments: ["nobody", "../rules/levels", "", "."])
  func `an id without a vignette is refused with the known ones`(id: String) {
    #expect {
      try PromptLibrary.shipped.vignette(id)
    } throws: {
      "\($0)" == "\(id): there is no such vignette; the vignettes here are "
        + PromptLibrary.shipped.vignetteIDs.joined(separator: ", ")
    }
  }
}
