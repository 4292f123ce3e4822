import Assessment
import StrictJSON

/// A pack with what only its checks need.
struct ReadPack: Sendable {
  let pack: Pack
  let vectors: [CheckVector]
  /// Named lists of options that no item uses.
  let unusedOptionSets: [String]
}

/// Reads the structure of one `pack.json`.
struct PackReading {
  static let keys: Set<String> = [
    "schema", "version", "id", "packVersion", "kind", "stage", "licence", "source", "validity",
    "sections", "domains", "optionSets", "items", "scores", "keyedAs", "refuses", "warnings",
    "formCheck", "offered", "exportsWording", "vectors",
  ]

  let root: JSONReader
  let log: FindingLog
  var optionSets: [String: [AnswerOption]] = [:]
  var usedOptionSets: Set<String> = []
  /// Item id to position, of refused items too: a score that names one is not at fault.
  var positions: [String: Int] = [:]

  init(root: JSONReader, log: FindingLog) {
    self.root = root
    self.log = log
  }

  /// The pack, or nil when something in it is refused; everything found is in the log.
  mutating func read(folder: String, digest: String) -> ReadPack? {
    log.refuseUnknownKeys(of: root, known: PackReading.keys)
    log.checkHeader(of: root, schema: "attune/pack")
    let id = identity(folder: folder)
    let version = required("packVersion", JSONReader.threePartVersion)
    let kind = required("kind") { (found) throws(JSONShapeError) in
      try found.word(of: [PackKind.guide, .instrument])
    }
    let stage = optional("stage") { (found) throws(JSONShapeError) in
      try found.word(of: Stage.allCases)
    }
    let licence = required("licence", JSONReader.words)
    let source = required("source", JSONReader.words)
    let validity = required("validity", Validity.init(reading:))
    let sections = required("sections", PackReading.identifiers) ?? []
    let domains = optional("domains", PackReading.identifiers) ?? []
    readOptionSets()
    let items = readItems()
    let scores = readScores()
    let keying = optional("keyedAs") { (found) throws(JSONShapeError) in
      try found.word(of: [Pack.Keying.position, .value, .answer])
    }
    let refusals = optional("refuses") { (found) throws(JSONShapeError) in
      var refusals: [String: String] = [:]
      for (code, line) in try found.members() { refusals[code] = try line.identifier() }
      return refusals
    }
    let warnings = readEach("warnings", Pack.StandingWarning.init(reading:))
    let formCheck = optional("formCheck") { (found) throws(JSONShapeError) in
      try found.allowOnly(["expects"])
      return try found.required("expects").words()
    }
    let offered = optional("offered", Pack.Offer.init(reading:))
    let exportsWording = optional("exportsWording") { (found) throws(JSONShapeError) in
      try found.bool()
    }
    let vectors = readEach("vectors", CheckVector.init(reading:))
    guard log.firstError == nil, let id, let version, let kind, let licence, let source,
      let validity
    else { return nil }
    let pack = Pack(
      id: id, version: version, digest: digest, kind: kind, stage: stage, licence: licence,
      source: source, validity: validity, sections: sections, domains: domains, items: items,
      scores: scores, keying: keying, refusals: refusals ?? [:], warnings: warnings,
      formCheck: formCheck, offered: offered, exportsWording: exportsWording ?? false)
    let unused = optionSets.keys.filter { !usedOptionSets.contains($0) }.sorted()
    return ReadPack(pack: pack, vectors: vectors, unusedOptionSets: unused)
  }

  private func identity(folder: String) -> String? {
    guard
      let id = required("id", JSONReader.identifier)
    else { return nil }
    if PromptFolder.reserved.contains(id) {
      log.error("$.id", "\"\(id)\" is a reserved name; choose another")
    } else if id != folder {
      log.error("$.id", "\"\(id)\" is not the name of its folder, \"\(folder)\"; make them equal")
    }
    return id
  }

  static func identifiers(_ reader: JSONReader) throws(JSONShapeError) -> [String] {
    try reader.uniqueElements(as: JSONReader.identifier)
  }
}

extension PackReading {
  func required<Value>(
    _ key: String, _ read: (JSONReader) throws(JSONShapeError) -> Value
  ) -> Value? {
    log.attempt { () throws(JSONShapeError) in try read(root.required(key)) }
  }

  func required<Value>(
    _ key: String, _ read: (JSONReader) -> () throws(JSONShapeError) -> Value
  ) -> Value? {
    required(key) { (found) throws(JSONShapeError) in try read(found)() }
  }

  func optional<Value>(
    _ key: String, _ read: (JSONReader) throws(JSONShapeError) -> Value
  ) -> Value? {
    let found = log.attempt { () throws(JSONShapeError) -> Value? in
      guard let member = try root.member(key) else { return nil }
      return try read(member)
    }
    return found ?? nil
  }

  func optional<Value>(
    _ key: String, _ read: (JSONReader) -> () throws(JSONShapeError) -> Value
  ) -> Value? {
    optional(key) { (found) throws(JSONShapeError) in try read(found)() }
  }

  /// The elements of a list that may be absent; each refused one is noted by itself.
  func readEach<Value>(
    _ key: String, _ read: (JSONReader) throws(JSONShapeError) -> Value
  ) -> [Value] {
    let elements = optional(key, JSONReader.elements) ?? []
    return elements.compactMap { element in
      log.attempt { () throws(JSONShapeError) in try read(element) }
    }
  }
}

extension Pack.Offer {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["when", "after"])
    let moment = try reader.required("when").word(of: Pack.Offer.Moment.allCases)
    let after = try reader.member("after")?.uniqueList { (element) throws(JSONShapeError) in
      let text = try element.string()
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        throw element.error("\"\(text)\" is no PACK/CUTOFF")
      }
      return text
    }
    self.init(moment: moment, after: after ?? [])
  }
}

extension Pack.StandingWarning {
  private static let kinds: [WarningKind] = [
    .straightLine, .role, .age, .stage, .roleUnknown, .ageUnknown, .unverified, .safetyUnanswered,
  ]

  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["id", "kind"])
    let id = try reader.required("id").identifier()
    let kind = try reader.required("kind").word(of: Pack.StandingWarning.kinds)
    self.init(id: id, kind: kind)
  }
}
