/// Turns what was answered into what was found: scores, domain states, flags, level and reasons.
///
/// Pure: the same sheets, rules and situation always give the same findings. Missing answers are
/// never counted as 0 and never made up; wherever they leave a question open the highest
/// possible state, score and level are given beside the lowest.
///
///     let assessor = Assessor(packs: packs, rules: rules)
///     let findings = assessor.findings(sheets: visit.sheets, situation: visit.situation())
public struct Assessor: Sendable {
  public let rules: LevelRules
  let book: RuleBook
  let slots: Slots
  let prepared: [String: PreparedPack]
  private let undetermined: String
  private let ids: [Int: String]

  /// Lays the packs and rules out for scoring. Of packs with one id the last counts.
  public init(packs: [Pack], rules: LevelRules) {
    self.rules = rules
    var slots = Slots()
    book = RuleBook(rules, slots: &slots)
    var prepared: [String: PreparedPack] = [:]
    for pack in packs { prepared[pack.id] = PreparedPack(pack, slots: &slots) }
    self.prepared = prepared
    self.slots = slots
    undetermined = LevelRules.undetermined
    ids = Dictionary(
      rules.levels.filter { $0.id != LevelRules.undetermined }.map { ($0.number, $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether it can score the sheets of a pack; sheets of other packs are left out.
  public func holds(pack id: String) -> Bool { prepared[id] != nil }

  /// The level alone: the same as that of ``findings(sheets:situation:)``, many times faster.
  ///
  /// nil when no pack has domains.
  public func level(sheets: [Sheet], situation: Situation) -> LevelFinding? {
    var standing = Standing(slots: slots, situation: situation)
    for sheet in sheets {
      if let pack = prepared[sheet.pack] { standing.add(sheet, of: pack) }
    }
    return level(of: standing)
  }

  func level(of standing: Standing) -> LevelFinding? {
    guard standing.hasDomains else { return nil }
    let number = book.reach(in: standing, worst: false)
    let highest = standing.hasGaps ? book.reach(in: standing, worst: true) : number
    let id = number == 0 && standing.isUndetermined ? undetermined : ids[number]
    return LevelFinding(
      id: id ?? String(number), number: number, possible: number...max(number, highest))
  }
}

extension LevelRules {
  /// The level 0 at which there is not enough to say.
  static let undetermined = "undetermined"
}
