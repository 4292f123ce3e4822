public import Assessment

/// Random sheets of some packs, a situation and earlier contacts, made from a seed.
public struct RandomCase {
  /// An item of one of the sheets.
  public typealias Place = (sheet: Int, position: Int)

  public let packs: [Pack]
  public let rules: LevelRules
  public let assessor: Assessor
  public var sheets: [Sheet]
  public var situation: Situation
  public var random: SplitMix

  /// - Parameter assessor: The one for these packs and rules; making it is most of the work.
  public init(packs: [Pack], rules: LevelRules, assessor: Assessor, random seed: SplitMix) {
    var random = seed
    self.packs = packs
    self.rules = rules
    self.assessor = assessor
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
      age: RandomCase.age(&random), date: random.once(in: 8) ? nil : RandomCase.today,
      complexity: random.once(in: 4) ? "ticked" : nil)
    for number in 0..<random.number(0...4) {
      situation.history.append(RandomCase.contact("record-\(number)", packs, &random))
    }
    self.random = random
  }

  public var findings: Findings { assessor.findings(sheets: sheets, situation: situation) }
  public var level: LevelFinding? { assessor.level(sheets: sheets, situation: situation) }

  public static let today =
    CalendarDate(year: 2026, month: 6, day: 1) ?? CalendarDate(dayNumber: 0)

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
      record: record, date: today.adding(days: 1 - random.number(0...60)), domains: domains,
      cutoffs: cutoffs)
  }

  public static func cutoffNames(_ packs: [Pack]) -> [String] {
    packs.flatMap { pack in
      pack.scores.flatMap(\.cutoffs).map { "\(pack.id)/\($0.id)" }
    }
  }

  /// Every item of every sheet that has options.
  public var places: [Place] {
    packs.indices.flatMap { sheet in
      packs[sheet].items.indices.filter { !packs[sheet].items[$0].options.isEmpty }
        .map { (sheet, $0) }
    }
  }

  /// Whether an item without an option is open, so that it counts at its worst.
  public func isGap(_ place: Place) -> Bool {
    let pack = packs[place.sheet]
    let item = pack.items[place.position]
    let answer = sheets[place.sheet][place.position]
    if answer.chosen != nil { return false }
    if pack.kind == .instrument { return sheets[place.sheet].isBegun }
    return item.isCore || answer.isTouched || RandomCase.sinceWhen.contains(item.id)
  }

  /// The ids as the clinical page writes them.
  public static let sinceWhen = ["duration", "direction", "carer-worried"]
}
