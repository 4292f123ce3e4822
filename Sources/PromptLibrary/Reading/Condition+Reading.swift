import Assessment
import StrictJSON

extension Condition {
  /// Reads an object that has exactly one of the closed set of forms.
  init(reading reader: JSONReader, sets: RuleSets) throws(JSONShapeError) {
    let forms = [
      "domain", "countDomains", "countItems", "cutoff", "answer", "persistent", "complex", "all",
      "any",
    ]
    let keys = try reader.members().map(\.key)
    let found = forms.filter { keys.contains($0) }
    guard found.count == 1 else {
      let known = forms.joined(separator: ", ")
      throw reader.error(
        found.isEmpty
          ? "no condition; use one of \(known)"
          : "\(found.joined(separator: " and ")) in one condition; join them with all or any")
    }
    switch found[0] {
    case "domain": self = try Condition.domain(reader)
    case "countDomains": self = try Condition.countDomains(reader, sets)
    case "countItems": self = try Condition.countItems(reader)
    case "cutoff": self = try Condition.cutoff(reader, sets)
    case "answer": self = try Condition.answer(reader)
    case "persistent": self = try Condition.persistent(reader, sets)
    case "all": self = .all(try Condition.children(reader, "all", sets))
    case "any": self = .any(try Condition.children(reader, "any", sets))
    default:
      try reader.allowOnly(["complex"])
      let complex = try reader.required("complex")
      guard try complex.bool() else {
        throw complex.error("a condition cannot be turned round; only true is known")
      }
      self = .complex
    }
  }

  private static func domain(_ reader: JSONReader) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["domain", "atLeast"])
    return .domain(
      try reader.required("domain").identifier(), atLeast: try state(reader.required("atLeast")))
  }

  private static func countDomains(
    _ reader: JSONReader, _ sets: RuleSets
  ) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["countDomains", "in", "atLeast"])
    let among = try reader.required("in")
    let domains: [String]
    if case .string(let name) = among.value {
      guard let set = name == "all" ? [] : sets.domains[name] else {
        let known = (sets.domains.keys.sorted() + ["all"]).joined(separator: ", ")
        throw among.error("no set of domains \"\(name)\"; known are \(known)")
      }
      domains = set
    } else {
      domains = try among.uniqueElements(as: JSONReader.identifier)
      if domains.isEmpty { throw among.error("the list is empty; write \"all\" for every domain") }
    }
    return .countDomains(
      try reader.required("countDomains").count(), in: domains,
      atLeast: try state(reader.required("atLeast")))
  }

  private static func countItems(_ reader: JSONReader) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["countItems", "atLeast"])
    return .countItems(
      try reader.required("countItems").count(), atLeast: try reader.required("atLeast").tenths())
  }

  private static func cutoff(
    _ reader: JSONReader, _ sets: RuleSets
  ) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["cutoff"])
    let named = try reader.required("cutoff")
    let name = try named.string()
    if let set = sets.cutoffs[name] { return .cutoff(set) }
    guard name.contains("/") else {
      let known = sets.cutoffs.keys.sorted().joined(separator: ", ")
      throw named.error("no set of cut-offs \"\(name)\"; known are \(known), or write PACK/CUTOFF")
    }
    return .cutoff([try named.slashedName()])
  }

  private static func answer(_ reader: JSONReader) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["answer", "in"])
    let item = try reader.required("answer")
    let codes = try reader.required("in")
    let list = try codes.uniqueElements(as: JSONReader.identifier)
    if list.isEmpty { throw codes.error("the list of codes is empty") }
    let name = try item.string()
    return .answer(
      name.contains("/") ? try item.slashedName() : try item.identifier(), in: Set(list))
  }

  private static func persistent(
    _ reader: JSONReader, _ sets: RuleSets
  ) throws(JSONShapeError) -> Condition {
    try reader.allowOnly(["persistent", "count", "unbroken"])
    let named = try reader.required("persistent")
    let name = try named.string()
    let subjects: [PersistentSubject]
    if let domains = sets.domains[name] {
      subjects = domains.map { .domain($0) }
    } else if let cutoffs = sets.cutoffs[name] {
      subjects = cutoffs.map { .cutoff($0) }
    } else if name.contains("/") {
      subjects = [.cutoff(try named.slashedName())]
    } else {
      subjects = [.domain(try named.identifier())]
    }
    return .persistent(
      subjects, count: try reader.member("count")?.count() ?? 1,
      unbroken: try reader.flag("unbroken", default: true))
  }

  private static func children(
    _ reader: JSONReader, _ key: String, _ sets: RuleSets
  ) throws(JSONShapeError) -> [Condition] {
    try reader.allowOnly([key])
    let list = try reader.required(key)
    let children = try list.list { (child) throws(JSONShapeError) in
      try Condition(reading: child, sets: sets)
    }
    if children.isEmpty { throw list.error("the list of conditions is empty") }
    return children
  }

  private static func state(_ reader: JSONReader) throws(JSONShapeError) -> DomainState {
    try reader.word(of: [DomainState.watch, .concern, .marked])
  }
}

extension JSONReader {
  /// A whole number of at least 1.
  fileprivate func count() throws(JSONShapeError) -> Int {
    let count = try integer()
    guard (1...1_000).contains(count) else { throw error("expected a whole number from 1 up") }
    return count
  }
}
