import Assessment
import Screen
import Testing

@testable import Interface

/// What a saved visit says of the questions without an answer.
struct RecordGapsTests {
  private let pack = SampleGuide.pack

  private func gaps(_ change: (inout Sheet) -> Void) -> RecordGaps {
    var visit = SampleGuide.opened.record.visit
    for index in visit.sheets.indices where visit.sheets[index].pack == pack.id {
      for (position, item) in pack.items.enumerated() where !item.options.isEmpty {
        visit.sheets[index][position] = .option(0)
      }
      change(&visit.sheets[index])
    }
    return RecordGaps(visit, [pack.id: pack])
  }

  @Test func `a fully answered visit has no gaps`() {
    let gaps = gaps { _ in }
    #expect(gaps.safety.isEmpty && gaps.others.isEmpty)
  }

  @Test func `each way of having no answer is named, safety apart`() throws {
    let found = pack.items.firstIndex { $0.hasSafetyOption }
    let safety = try #require(found)
    let core: [Int] = pack.items.indices.filter {
      pack.items[$0].kind == .rating && pack.items[$0].isCore && !pack.items[$0].hasSafetyOption
    }
    #expect(core.count > 1)
    guard core.count > 1 else { return }
    let gaps = gaps {
      $0[safety] = .absent(.declined)
      $0[core[0]] = .absent(.notSeen)
      $0[core[1]] = .untouched
    }
    #expect(gaps.safety.map(\.way) == [.declined])
    #expect(gaps.safety.first?.items.map(\.item) == [pack.items[safety].id])
    #expect(gaps.others.count == 2)
    #expect(
      gaps.others.flatMap(\.items).map(\.item).sorted()
        == [pack.items[core[0]].id, pack.items[core[1]].id].sorted())
  }

  @Test func `a scale is named once for all of its questions without an answer`() throws {
    let library = SampleScales.library
    let scale = try #require(library.packs["gad-7"])
    let items = ["2", "3", "7"].map { ItemReference(pack: scale.id, item: $0) }
    let line = Words.english.gaps((way: nil, items: items), library)
    let title = try #require(library.texts[scale.id]?.title)
    #expect(line.hasSuffix("\(title): 2, 3, 7"))
    #expect(line.split(separator: title, omittingEmptySubsequences: false).count == 2)
  }

  @Test func `a disagreement without a level keeps its reason on the page`() {
    let decision = Decision(agrees: false, reason: "the house is cold")
    #expect(decision.lines(.english).contains { $0.text.contains("the house is cold") })
  }
}
