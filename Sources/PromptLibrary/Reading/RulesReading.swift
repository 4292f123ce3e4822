import Assessment
import StrictJSON

/// Reads `rules/levels.json`.
struct RulesReading {
  /// The levels that every rules file has, by rising number.
  static let levels: [(id: String, number: Int)] = [
    ("none-noted", 0), ("undetermined", 0), ("emerging", 1), ("established", 2),
    ("specialist", 3),
  ]

  let root: JSONReader
  let log: FindingLog

  /// The rules, or nil when something in them is refused; everything found is in the log.
  func read() -> LevelRules? {
    log.refuseUnknownKeys(
      of: root,
      known: [
        "schema", "version", "rulesVersion", "forms", "sets", "levels", "mentalHealthOffers",
        "offerWords", "rules",
      ])
    log.checkHeader(of: root, schema: "attune/rules")
    let version = log.attempt { () throws(JSONShapeError) in
      try root.required("rulesVersion").threePartVersion()
    }
    let sets = log.attempt { () throws(JSONShapeError) in
      try RuleSets(reading: root.required("sets"))
    }
    let forms = log.attempt { () throws(JSONShapeError) in
      try root.member("forms").map(RulesReading.forms) ?? []
    }
    let levels = readLevels()
    let offers = log.attempt { () throws(JSONShapeError) in
      try RulesReading.offers(root.required("mentalHealthOffers"))
    }
    let words = log.attempt { () throws(JSONShapeError) in
      try root.member("offerWords").map(OfferWords.list) ?? []
    }
    let rules = readRules(sets ?? RuleSets())
    guard log.firstError == nil, let version, let forms, let offers, let words else { return nil }
    return LevelRules(
      version: version, levels: levels, mentalHealthOffers: offers, offerWords: words,
      forms: forms, rules: rules)
  }

  private func readLevels() -> [LevelRules.Level] {
    let elements = elements("levels")
    let levels = elements.compactMap { element in
      log.attempt { () throws(JSONShapeError) in try LevelRules.Level(reading: element) }
    }
    guard levels.count == elements.count else { return levels }
    for (position, level) in levels.enumerated() {
      let path = "$.levels[\(position)]"
      if let known = RulesReading.levels.first(where: { $0.id == level.id }) {
        if level.number != known.number {
          log.error(
            "\(path).number",
            "\"\(level.id)\" is level \(known.number), not \(level.number); its number is fixed")
        }
      } else {
        let known = RulesReading.levels.map(\.id).joined(separator: ", ")
        log.error("\(path).id", "\"\(level.id)\" is not a level; the levels are \(known)")
      }
      if levels[..<position].contains(where: { $0.id == level.id }) {
        log.error("\(path).id", "the level \"\(level.id)\" stands twice")
      }
    }
    for known in RulesReading.levels where !levels.contains(where: { $0.id == known.id }) {
      log.error("$.levels", "the level \"\(known.id)\" is missing")
    }
    return levels
  }

  private func readRules(_ sets: RuleSets) -> [LevelRule] {
    let elements = elements("rules")
    var seen: Set<String> = []
    return elements.compactMap { element in
      log.attempt { () throws(JSONShapeError) in
        let rule = try LevelRule(reading: element, sets: sets)
        guard seen.insert(rule.id).inserted else {
          throw element.error("the rule id \"\(rule.id)\" stands twice")
        }
        return rule
      }
    }
  }

  private func elements(_ key: String) -> [JSONReader] {
    log.attempt { () throws(JSONShapeError) in try root.required(key).elements() } ?? []
  }

  /// Groups of packs, each pack in one group only.
  private static func forms(_ reader: JSONReader) throws(JSONShapeError) -> [[String]] {
    var seen: Set<String> = []
    return try reader.list { (group) throws(JSONShapeError) in
      let packs = try group.uniqueElements(as: JSONReader.identifier)
      if packs.count < 2 { throw group.error("one form alone needs no group; name two or more") }
      for pack in packs where !seen.insert(pack).inserted {
        throw group.error("\"\(pack)\" stands in two groups of forms")
      }
      return packs
    }
  }

  private static func offers(_ reader: JSONReader) throws(JSONShapeError) -> [Int: [String]] {
    var offers: [Int: [String]] = [:]
    for (key, lines) in try reader.members() {
      guard let number = Int(key), (1...3).contains(number), String(number) == key else {
        throw lines.error("\"\(key)\" is not a level that offers help; use 1, 2 or 3")
      }
      offers[number] = try lines.lines()
    }
    return offers
  }
}

extension LevelRules.Level {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["id", "number", "title", "offers"])
    self.init(
      id: try reader.required("id").identifier(), number: try reader.required("number").integer(),
      title: try reader.required("title").words(), offers: try reader.required("offers").lines())
  }
}

extension LevelRule {
  init(reading reader: JSONReader, sets: RuleSets) throws(JSONShapeError) {
    try reader.allowOnly(["id", "level", "pathway", "when", "text", "source"])
    let level = try reader.required("level")
    let number = try level.integer()
    guard (1...3).contains(number) else { throw level.error("a rule leads to level 1, 2 or 3") }
    self.init(
      id: try reader.required("id").words(), level: number,
      pathway: try reader.required("pathway").word(of: [
        Pathway.relationship, .mentalHealth, .baby, .any,
      ]),
      condition: try Condition(reading: reader.required("when"), sets: sets),
      text: try reader.required("text").words(), source: try reader.required("source").words())
  }
}
