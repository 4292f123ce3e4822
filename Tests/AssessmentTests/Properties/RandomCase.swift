import Assessment
import AssessmentFixtures

/// A random set of packs with rules, sheets, a situation and earlier contacts, made from a seed.
struct RandomCase {
  let packs: [Pack]
  let assessor: Assessor
  var sheets: [Sheet]
  var situation: Situation
  var random: SplitMix

  /// With `clinical` the guide, scales and rules of the clinical page; else invented ones.
  init(seed: UInt64, clinical: Bool = false) {
    var random = SplitMix(seed: seed)
    if clinical {
      packs = [EarlyWeeks.pack] + Scales.all.shuffled(using: &random).prefix(random.number(0...3))
      assessor = Assessor(packs: packs, rules: ClinicalRules.rules)
    } else {
      let guide = RandomPack.guide(&random)
      let scales = (0..<random.number(0...3)).map { RandomPack.scale("scale-\($0)", &random) }
      packs = [guide] + scales
      assessor = Assessor(packs: packs, rules: RandomRules.make(over: packs, &random))
    }
    let neat = random.number(0...3)
    sheets = packs.map { pack in
      var sheet = Sheet(for: pack)
      for (position, item) in pack.items.enumerated() where !item.options.isEmpty {
        let isAnswered = random.number(0...3) <= neat
        sheet[position] =
          isAnswered
          ? .option(UInt8(random.number(0...item.options.count - 1)))
          : Answer.random(for: item, &random)
      }
      return sheet
    }
    situation = Situation(
      role: random.once(in: 6) ? nil : random.pick(Role.allCases),
      age: RandomCase.age(&random), date: random.once(in: 8) ? nil : day("2026-06-01"),
      complexity: random.once(in: 4) ? "ticked" : nil)
    for number in 0..<random.number(0...4) {
      situation.history.append(RandomCase.contact("record-\(number)", packs, &random))
    }
    self.random = random
  }

  var findings: Findings { assessor.findings(sheets: sheets, situation: situation) }
  var level: LevelFinding? { assessor.level(sheets: sheets, situation: situation) }

  private static func age(_ random: inout SplitMix) -> Situation.Age {
    switch random.number(0...5) {
    case 0: return .unknown
    case 1: return .antenatal
    default:
      let days = random.number(0...400)
      return .born(calendarDays: days, correctedDays: max(0, days - random.number(0...60)))
    }
  }

  private static func contact(
    _ record: String, _ packs: [Pack], _ random: inout SplitMix
  ) -> EarlierContact {
    var domains: [String: EarlierContact.Domain] = [:]
    for domain in packs.flatMap(\.domains) where !random.once(in: 4) {
      domains[domain] = EarlierContact.Domain(
        state: random.pick(DomainState.allCases) ?? .watch, isComplete: random.once(in: 2))
    }
    var cutoffs: [String: Bool] = [:]
    for name in cutoffNames(packs) where !random.once(in: 3) {
      cutoffs[name] = random.once(in: 2)
    }
    return EarlierContact(
      record: record, date: day("2026-06-02").adding(days: -random.number(0...60)),
      domains: domains, cutoffs: cutoffs)
  }

  static func cutoffNames(_ packs: [Pack]) -> [String] {
    packs.flatMap { pack in
      pack.scores.flatMap(\.cutoffs).map { "\(pack.id)/\($0.id)" }
    }
  }

  /// Every item of every sheet that has options.
  var places: [(sheet: Int, position: Int)] {
    packs.indices.flatMap { sheet in
      packs[sheet].items.indices.filter { !packs[sheet].items[$0].options.isEmpty }
        .map { (sheet, $0) }
    }
  }

  /// The options of an item from the least to the most worrying.
  func fromBestToWorst(_ place: (sheet: Int, position: Int)) -> [UInt8] {
    let pack = packs[place.sheet]
    let item = pack.items[place.position]
    let indices = item.options.indices.map { UInt8($0) }
    if item.id == SinceWhenCodes.carerWorried { return [1, 0] }
    let highIsGood = pack.scores.contains {
      $0.items.contains(place.position) && $0.higherIs == .better
    }
    guard item.options.allSatisfy({ $0.value != nil }) else { return indices }
    return indices.sorted { left, right in
      let values = (item.options[Int(left)].value, item.options[Int(right)].value)
      guard let first = values.0, let second = values.1 else { return false }
      return highIsGood ? first > second : first < second
    }
  }

  /// Whether an item without an option is open, so that it counts at its worst.
  func isGap(_ place: (sheet: Int, position: Int)) -> Bool {
    let pack = packs[place.sheet]
    let item = pack.items[place.position]
    let answer = sheets[place.sheet][place.position]
    if answer.chosen != nil { return false }
    if pack.kind == .instrument { return sheets[place.sheet].isBegun }
    return item.isCore || answer.isTouched || SinceWhenCodes.items.contains(item.id)
  }
}

/// The ids as the clinical page writes them.
enum SinceWhenCodes {
  static let carerWorried = "carer-worried"
  static let items = ["duration", "direction", carerWorried]
}
