import Assessment
import AssessmentFixtures
import Testing

/// The domain rule, held against a second statement of it for every sheet of small domains.
struct DomainRuleTests {
  /// One item as the rule sees it.
  private struct Seen {
    let isCore: Bool
    let answer: Answer

    var rating: Int? { answer.chosen }
    var isExpected: Bool { isCore || answer != .untouched }
  }

  /// The rule read off the page: the two worst ratings decide, and calm needs two thirds.
  private func stated(_ items: [Seen]) -> DomainState {
    let ratings = items.compactMap(\.rating).sorted(by: >)
    let worst = (ratings.first ?? 0, ratings.dropFirst().first ?? 0)
    switch worst {
    case (3, _), (2, 2): return .marked
    case (2, _): return .concern
    case (1, 1): return .watch
    default:
      let expected = items.filter(\.isExpected).count
      let enough = !ratings.isEmpty && 3 * ratings.count >= 2 * expected
      return enough ? .reassuring : .notEnough
    }
  }

  /// A guide of one small domain, made once for all of its sheets.
  private struct Small {
    let pack: Pack
    let assessor: Assessor

    init(isCore: [Bool]) {
      pack = Pack(
        id: "small", version: "1", digest: "", kind: .guide, licence: "", source: "",
        validity: Scales.valid([], nil), sections: ["ask"], domains: ["warmth"],
        items: isCore.enumerated().map { index, isCore in
          Item(
            id: "i\(index)", section: "ask", kind: .rating, isCore: isCore, domain: "warmth",
            isObserved: true)
        })
      assessor = Assessor(packs: [pack], rules: ClinicalRules.rules)
    }
  }

  private func check(_ items: [Seen], in small: Small? = nil) {
    let small = small ?? Small(isCore: items.map(\.isCore))
    let (pack, assessor) = (small.pack, small.assessor)
    var sheet = Sheet(for: pack)
    for (index, item) in items.enumerated() { sheet[index] = item.answer }
    guard let found = assessor.score(sheet).domain("warmth") else {
      Issue.record("no domain")
      return
    }
    let gaps = items.filter { $0.isExpected && $0.rating == nil }
    #expect(found.state == stated(items))
    let atWorst = items.map {
      $0.isExpected && $0.rating == nil ? Seen(isCore: true, answer: .option(3)) : $0
    }
    #expect(found.highest == (gaps.isEmpty ? found.state : stated(atWorst)))
    #expect(found.isComplete == (gaps.isEmpty && items.contains { $0.rating != nil }))
    let because = Set(found.because)
    for (index, item) in items.enumerated() {
      let floor = [DomainState.watch: 1, .concern: 2, .marked: 2][found.state] ?? 4
      #expect(because.contains("i\(index)") == ((item.rating ?? -1) >= floor))
    }
  }

  private func each(_ count: Int, of choices: [Answer], _ visit: ([Answer]) -> Void) {
    var indices = Array(repeating: 0, count: count)
    while true {
      visit(indices.map { choices[$0] })
      guard let next = indices.lastIndex(where: { $0 < choices.count - 1 }) else { return }
      indices[next] += 1
      for later in indices.indices where later > next { indices[later] = 0 }
    }
  }

  private let ratings: [Answer] = (0...3).map { .option($0) }

  @Test(arguments: 1...6)
  func `every complete or gapped sheet of core items, with deeper ones left alone`(count: Int) {
    for cores in 0..<(1 << count) {
      let isCore = (0..<count).map { cores >> $0 & 1 == 1 }
      let small = Small(isCore: isCore)
      each(cores.nonzeroBitCount, of: ratings + [.opened]) { answers in
        var left = answers[...]
        check(
          isCore.map { Seen(isCore: $0, answer: $0 ? left.removeFirst() : .untouched) }, in: small)
      }
    }
  }

  @Test(arguments: 1...3)
  func `every sheet of core and deeper items in every state`(count: Int) {
    let states = ratings + [.untouched, .opened, .absent(.declined), .absent(.notSeen)]
    for cores in 0..<(1 << count) {
      each(count, of: states) { answers in
        check(
          answers.enumerated().map { Seen(isCore: cores >> $0.offset & 1 == 1, answer: $0.element) }
        )
      }
    }
  }

  @Test func `a domain without any answer is not reassuring, even when nothing is expected`() {
    check([Seen(isCore: false, answer: .untouched)])
    check([Seen(isCore: false, answer: .untouched), Seen(isCore: false, answer: .option(0))])
  }
}
