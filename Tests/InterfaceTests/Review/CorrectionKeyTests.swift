import Assessment
import PromptLibrary
import Screen
import Testing

@testable import Interface

/// One key means one answer: on the page of a visit and on the form that corrects it.
struct CorrectionKeyTests {
  private static let packs = (try? PromptLibrary().packIDs) ?? []
  private static let keys = "0123456789yna-"

  @Test func `every pack is looked at`() { #expect(Self.packs.count > 15) }

  @Test(arguments: packs)
  func `a key chooses on the correction form what it chooses in the visit`(id: String) throws {
    let library = try RealGuide.everything()
    let pack = try #require(library.packs[id])
    let opened = blank(pack, library)
    var chosen = 0
    for (position, item) in pack.items.enumerated() where item.kind != .text {
      let reference = pack.references[position]
      let page = try page(of: reference, at: position, in: pack)
      for key in Self.keys {
        var visit = page
        visit.key(.character(key))
        let said = option(visit.model.visit?.code(reference), of: item)
        let corrected = option(code(key, at: reference, opened), of: item)
        #expect(said == corrected, "\(id)/\(item.id): \(key)")
        if said != nil { chosen += 1 }
      }
    }
    #expect(chosen > 0)
  }

  @Test(arguments: packs)
  func `the key that stands before an option chooses it`(id: String) throws {
    let library = try RealGuide.everything()
    let pack = try #require(library.packs[id])
    let opened = blank(pack, library)
    for (position, item) in pack.items.enumerated() where item.kind != .text {
      let reference = pack.references[position]
      let field = try #require(form(reference, opened).fields.first)
      for (index, option) in item.options.enumerated() {
        let key = try #require(field.key(of: index).first)
        #expect(code(key, at: reference, opened) == option.code, "\(id)/\(item.id): \(key)")
      }
    }
  }

  @Test(arguments: packs)
  func `the keys that the line names are the keys that choose`(id: String) throws {
    let pack = try #require(try RealGuide.everything().packs[id])
    for item in pack.items where item.kind != .text && item.options.count < 10 {
      let named = pack.keys(of: item).split(separator: " ").flatMap { part -> [Character] in
        let ends = part.split(separator: "-").compactMap { $0.first }
        guard ends.count == 2, let from = ends[0].wholeNumberValue,
          let to = ends[1].wholeNumberValue
        else { return ends }
        return (from...to).compactMap { String($0).first }
      }
      #expect(named.sorted() == pack.optionKeys(of: item).map(\.key).sorted(), "\(id)/\(item.id)")
    }
  }

  @Test func `a rating's key is its code, and the dash goes through what is no answer`() throws {
    let reference = ItemReference(pack: SampleGuide.pack.id, item: "joy")
    var form = form(reference, SampleGuide.opened)
    let choices = try #require(
      Words.english.choices(of: .answer(reference), in: SampleGuide.opened))
    func press(_ key: Character) -> String? {
      _ = form.edit(.key(.character(key)))
      return form.chosen(.place(.answer(reference))).flatMap { choices[$0].code }
    }
    for key in "0123" { #expect(press(key) == String(key)) }
    #expect(press("-") == "declined" && press("-") == "not-asked")
    #expect(press("-") == "not-applicable" && press("-") == nil && press("-") == "declined")
  }

  @Test func `a level is its own digit`() {
    var form = AfterForm(
      .correction(SampleGuide.opened, [.fact(.level)]), Words.english, services: [],
      today: Driver.start.date
    ).form
    for level in 0...3 {
      _ = form.edit(.key(.character(Character(String(level)))))
      #expect(form.chosen(.place(.fact(.level))) == level)
    }
  }

  @Test func `plain mode takes the code too, and what is no answer by its words`() {
    var plain = PlainDriver(home: HomeSummary(saved: 2))
    plain.records = SampleGuide.rows
    plain.opened = SampleGuide.opened
    plain.type("saved", "1", "correct", "2")
    #expect(plain.says("0 finds it at once; 1 finds it after a while"))
    plain.type("1", "misheard")
    plain.type("correct", "2", "did not", "she would not say")
    let new = plain.kept.compactMap { content -> String? in
      if case .amendment(let amendment) = content { amendment.changes.first?.new } else { nil }
    }
    #expect(new == ["1", "declined"], "\(plain.transcript)")
  }

  /// The page of a visit on which an item is answered.
  private func page(
    of reference: ItemReference, at position: Int, in pack: Pack
  ) throws -> Driver {
    var driver: Driver
    if let stage = pack.stage {
      driver = try RealGuide.visit(stage)
      driver.keys("<enter>")
      driver.model.visit?.go(to: .prompt(reference))
    } else {
      driver = SampleScales.unsaved(pack.id)
      driver.model.visit?.entry?.focus = position
    }
    if driver.model.scope == .skipOffer { driver.send(.terminal(.key(.enter))) }
    driver.keepsEffects = false
    return driver
  }

  /// A saved visit with every question of a pack and no answer.
  private func blank(_ pack: Pack, _ library: VisitLibrary) -> OpenedRecord {
    let sample = SampleGuide.opened.record
    var visit = sample.visit
    visit.sheets = [Sheet(for: pack)]
    return OpenedRecord(
      record: AssessmentRecord(
        id: sample.id, visit: visit, findings: sample.findings, software: sample.software,
        finished: sample.finished, changes: []),
      library: library, recomputed: nil, differences: [], notRecomputed: nil)
  }

  private func form(_ reference: ItemReference, _ opened: OpenedRecord) -> Form {
    AfterForm(
      .correction(opened, [.answer(reference)]), Words.english, services: [],
      today: Driver.start.date
    ).form
  }

  private func code(
    _ key: Character, at reference: ItemReference, _ opened: OpenedRecord
  ) -> String? {
    var form = form(reference, opened)
    _ = form.edit(.key(.character(key)))
    guard let chosen = form.chosen(.place(.answer(reference))) else { return nil }
    return Words.english.choices(of: .answer(reference), in: opened)?[chosen].code
  }

  /// The code of an option; nil for what is no answer.
  private func option(_ code: String?, of item: Item) -> String? {
    code.flatMap { item.option(code: $0) == nil ? nil : $0 }
  }
}
