import Assessment
import AssessmentFixtures

/// Packs of random shape that keep to the promises real packs are checked for.
enum RandomPack {
  static func guide(_ random: inout SplitMix) -> Pack {
    let domains = ClinicalRules.everyDomain.shuffled(using: &random).prefix(random.number(1...5))
    var items: [Item] = []
    for domain in domains {
      for number in 0..<random.number(1...4) {
        items.append(
          Item(
            id: "\(domain)-\(number)", section: "ask", kind: .rating,
            isCore: number == 0 || random.once(in: 2), domain: domain,
            isObserved: random.once(in: 2)))
      }
    }
    if random.once(in: 3) {
      items.append(Item(id: "loose", section: "ask", kind: .rating, isCore: random.once(in: 2)))
    }
    let sinceWhen = EarlyWeeks.pack.items.filter { $0.section == "since-when" }
    items += sinceWhen.filter { _ in !random.once(in: 4) }
    if random.once(in: 2) {
      items.append(
        Item(
          id: "self-harm", section: "safety", kind: .choice, isCore: true, isPrivate: true,
          options: [AnswerOption(code: "no"), AnswerOption(code: "yes", isSafety: true)]))
    }
    items.append(Item(id: "words", section: "ask", kind: .text))
    items.shuffle(using: &random)
    return Pack(
      id: "guide", version: "1", digest: "", kind: .guide, licence: "", source: "",
      validity: Scales.valid([], nil), sections: ["ask"], domains: Array(domains), items: items)
  }

  static func scale(_ id: String, _ random: inout SplitMix) -> Pack {
    let higherIs: ScoreDirection = random.once(in: 3) ? .better : .worse
    var items: [Item] = []
    for number in 1...random.number(2...5) {
      items.append(item(number, &random))
    }
    let scores = (0..<random.number(1...2)).map { number in
      let members = items.indices.filter { _ in number == 0 || random.once(in: 2) }
      return score("s\(number)", members, of: items, higherIs, &random)
    }
    let roles = random.once(in: 2) ? [] : [random.pick(Role.allCases) ?? .gaveBirth]
    return Pack(
      id: id, version: "1", digest: "", kind: .instrument, licence: "", source: "",
      validity: Scales.valid(
        roles, random.once(in: 2) ? nil : 0...random.number(30...300),
        random.once(in: 4) ? [.antenatal] : [], random.once(in: 2) ? .advice : .limit,
        basis: random.once(in: 3) ? .corrected : .calendar),
      sections: ["form"], items: items, scores: scores)
  }

  private static func item(_ number: Int, _ random: inout SplitMix) -> Item {
    var values = (0..<random.number(2...4)).map { _ in random.number(0...50) }
    if random.once(in: 2) { values.sort() }
    let isSafety = random.once(in: 5)
    return Item(
      id: String(number), section: "form", kind: .choice,
      options: values.enumerated().map {
        AnswerOption(
          code: String($0.offset), value: Tenths(count: $0.element),
          isSafety: isSafety && $0.offset > 0)
      })
  }

  private static func score(
    _ id: String, _ members: [Int], of items: [Item], _ higherIs: ScoreDirection,
    _ random: inout SplitMix
  ) -> Score {
    let worth = members.map { items[$0].options.compactMap { $0.value?.count } }
    let low = worth.reduce(0) { $0 + ($1.min() ?? 0) }
    let high = worth.reduce(0) { $0 + ($1.max() ?? 0) }
    let cutoffs = (0..<random.number(0...2)).map { number in
      CutOff(
        id: "\(id)-c\(number)", at: Tenths(count: random.number(low...high)),
        direction: higherIs == .worse ? .atOrAbove : .atOrBelow,
        flagsFor: Set(Role.allCases.filter { _ in !random.once(in: 4) }),
        isVerified: !random.once(in: 5), source: "")
    }
    return Score(
      id: id, items: members, range: Tenths(count: low)...Tenths(count: high),
      higherIs: higherIs, cutoffs: cutoffs)
  }
}

/// Random rules that speak of the packs at hand.
enum RandomRules {
  static func make(over packs: [Pack], _ random: inout SplitMix) -> LevelRules {
    let standing = ClinicalRules.rules
    if random.once(in: 3) { return standing }
    let rules = (0..<random.number(1...8)).map { number in
      LevelRule(
        id: "rule-\(number)", level: random.number(1...3), pathway: .any,
        condition: condition(over: packs, depth: 2, &random), text: "", source: "")
    }
    return LevelRules(
      version: "1", levels: standing.levels, mentalHealthOffers: [:], rules: rules)
  }

  private static func condition(
    over packs: [Pack], depth: Int, _ random: inout SplitMix
  ) -> Condition {
    let domains = packs.flatMap(\.domains)
    let cutoffs = RandomCase.cutoffNames(packs)
    let state = random.pick([DomainState.watch, .concern, .marked]) ?? .watch
    let some = domains.filter { _ in random.once(in: 2) }
    switch random.number(0...(depth > 0 ? 8 : 6)) {
    case 0: return .domain(random.pick(domains) ?? "none", atLeast: state)
    case 1: return .countDomains(random.number(1...3), in: some, atLeast: state)
    case 2: return .countItems(random.number(1...5), atLeast: Tenths(random.number(1...3)))
    case 3: return .cutoff(cutoffs.filter { _ in random.once(in: 2) })
    case 4: return answer(&random)
    case 5:
      let subjects =
        some.map { PersistentSubject.domain($0) } + cutoffs.map { PersistentSubject.cutoff($0) }
      return .persistent(
        subjects.filter { _ in random.once(in: 2) }, count: random.number(1...2),
        unbroken: !random.once(in: 3))
    case 6: return .complex
    case 7: return .all(children(over: packs, depth, &random))
    default: return .any(children(over: packs, depth, &random))
    }
  }

  private static func children(
    over packs: [Pack], _ depth: Int, _ random: inout SplitMix
  ) -> [Condition] {
    (0..<random.number(1...3)).map { _ in condition(over: packs, depth: depth - 1, &random) }
  }

  /// An answer and every worse one, as a rule that makes sense asks.
  private static func answer(_ random: inout SplitMix) -> Condition {
    switch random.number(0...2) {
    case 0: .answer("carer-worried", in: ["yes"])
    case 1: .answer("guide/direction", in: random.once(in: 2) ? ["worse"] : ["same", "worse"])
    default: .answer("duration", in: ["4-weeks-or-more", "since-pregnancy"])
    }
  }
}
