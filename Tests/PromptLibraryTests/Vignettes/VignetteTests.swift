import Assessment
import PromptLibrary
import Testing

/// What a trainee can rely on in every fictional family.
struct VignetteTests {
  private func guide(of vignette: Vignette) throws -> Guide {
    try #require(Guide.all.first { $0.pack.id == vignette.guide.id })
  }

  @Test func `every file of the folder is read`() throws {
    let files = try Repository.promptFiles().filter { $0.hasPrefix("vignettes/") }
    #expect(Vignette.all.map(\.file) == files)
    #expect(files.count >= 8)
  }

  @Test(arguments: Vignette.all)
  func `a vignette is named as its file, and says whose the ratings are`(vignette: Vignette) {
    #expect(vignette.file == "vignettes/\(vignette.id).json")
    #expect(vignette.ratings == "authors-proposal")
  }

  @Test(arguments: Vignette.all)
  func `it is rated on the shipped guide of its stage, at an age of it`(
    vignette: Vignette
  ) throws {
    let guide = try guide(of: vignette)
    #expect(guide.pack.stage?.rawValue == vignette.stage)
    #expect(guide.pack.version == vignette.guide.version)
    #expect((vignette.ageDays == nil) == guide.isAntenatal)
    if let age = vignette.ageDays { #expect(guide.pack.stage?.days?.contains(age) == true) }
    #expect(vignette.scene.isEmpty == guide.isAntenatal)
  }

  @Test(arguments: Vignette.all)
  func `every item of the guide is there, in its order, and no other`(vignette: Vignette) throws {
    #expect(vignette.items.map(\.id) == (try guide(of: vignette)).pack.items.map(\.id))
  }

  @Test(arguments: Vignette.all)
  func `every item has an answer that it knows, with a reason`(vignette: Vignette) throws {
    let guide = try guide(of: vignette)
    for (id, item) in vignette.items {
      let asked = try #require(guide.item(id))
      if asked.kind == .text {
        #expect(item.says != nil && item.answer == nil, "\(id)")
        continue
      }
      let answer = try #require(item.answer, "\(id)")
      #expect(asked.answer(code: answer) != nil, "\(id): \(answer)")
      #expect(item.because?.isEmpty == false, "\(id)")
    }
  }

  @Test(arguments: Vignette.all)
  func `the family answers every prompt that is asked and not only watched`(
    vignette: Vignette
  ) throws {
    let guide = try guide(of: vignette)
    for (id, item) in vignette.items where guide.item(id)?.isObserved == false {
      #expect(item.says?.isEmpty == false, "\(id)")
    }
  }

  @Test(arguments: Vignette.all)
  func `the rules find the level that the authors give`(vignette: Vignette) throws {
    let pack = try guide(of: vignette).pack
    var sheet = Sheet(for: pack)
    for (id, item) in vignette.items {
      guard let position = pack.position(of: id), let code = item.answer,
        let answer = pack.items[position].answer(code: code)
      else { continue }
      sheet[position] = answer
    }
    let assessor = Assessor(packs: [pack], rules: try PromptLibrary.shipped.levelRules())
    let age: Situation.Age =
      vignette.ageDays.map {
        .born(calendarDays: $0, correctedDays: $0)
      } ?? .antenatal
    let level = assessor.findings(
      sheets: [sheet], situation: Situation(role: Role(rawValue: vignette.role), age: age)
    ).level
    #expect(level?.id == vignette.level)
    #expect(level?.isAtLeast == false)
  }

  @Test(arguments: Vignette.all)
  func `what is shown before the rating gives no answer away`(vignette: Vignette) {
    let verdicts = [
      "hostility", "marked", "rejection", "abuse", "concern", "intrusive", "insensitive",
      "attachment", "bonding",
    ]
    for line in vignette.open {
      for word in verdicts where line.lowercased().contains(word) {
        Issue.record("\(word) in \(line)")
      }
    }
  }

  @Test func `the families are not all alike`() {
    let levels = Set(Vignette.all.map(\.level))
    #expect(levels.isSuperset(of: ["none-noted", "emerging", "established"]))
    #expect(Set(Vignette.all.map(\.stage)).count >= 3)
    #expect(Set(Vignette.all.map(\.role)).count >= 2)
    let raised = Vignette.all.filter { vignette in
      vignette.items.contains { $0.id == "harm-to-baby" && $0.item.answer == "yes" }
    }
    #expect(!raised.isEmpty)
  }
}
