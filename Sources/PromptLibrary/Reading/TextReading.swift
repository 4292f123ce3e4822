import Assessment
import StrictJSON

/// Reads the words of one `text.LANG.json`.
struct TextReading {
  static let keys: Set<String> = [
    "schema", "version", "pack", "language", "title", "shortTitle", "about", "sections", "domains",
    "items", "scores", "cutoffs", "warnings", "refusals", "formCheck", "entry",
  ]

  let root: JSONReader
  let log: FindingLog

  /// The words, or nil when something in them is refused; everything found is in the log.
  func read(pack: String, language: String) -> PackText? {
    log.refuseUnknownKeys(of: root, known: TextReading.keys)
    log.checkHeader(of: root, schema: "attune/text")
    expect("pack", pack, "the pack of its folder")
    expect("language", language, "the language of its file name")
    let title = log.attempt { () throws(JSONShapeError) in try root.required("title").words() }
    let shortTitle = log.attempt { () throws(JSONShapeError) in
      try root.member("shortTitle")?.words()
    }
    let about = log.attempt { () throws(JSONShapeError) in try root.required("about").words() }
    let sections = each("sections", isRequired: true, PackText.Section.init(reading:))
    let items = each("items", isRequired: true, PackText.Item.init(reading:))
    let domains = labels("domains")
    let scores = labels("scores")
    let cutoffs = labels("cutoffs")
    let warnings = labels("warnings")
    let refusals = labels("refusals")
    let entry = log.attempt { () throws(JSONShapeError) in
      try root.member("entry")?.lines() ?? []
    }
    let formCheck = log.attempt { () throws(JSONShapeError) in
      try root.member("formCheck")?.words()
    }
    guard log.firstError == nil, let title, let shortTitle, let about, let entry, let formCheck
    else { return nil }
    return PackText(
      pack: pack, language: language, title: title, shortTitle: shortTitle, about: about,
      sections: sections, domains: domains, items: items, scores: scores, cutoffs: cutoffs,
      warnings: warnings, refusals: refusals, entry: entry, formCheck: formCheck)
  }

  func expect(_ key: String, _ expected: String, _ what: String) {
    let found = log.attempt { () throws(JSONShapeError) in try root.required(key).string() }
    if let found, found != expected {
      log.error("$.\(key)", "\"\(found)\" is not \(what), \"\(expected)\"; make them equal")
    }
  }

  /// The members of an object; each refused one is noted by itself.
  func each<Value>(
    _ key: String, isRequired: Bool = false,
    _ read: (JSONReader) throws(JSONShapeError) -> Value
  ) -> [String: Value] {
    let members = log.attempt { () throws(JSONShapeError) in
      try (isRequired ? root.required(key) : root.member(key))?.members() ?? []
    }
    var values: [String: Value] = [:]
    for (name, reader) in members ?? [] {
      values[name] = log.attempt { () throws(JSONShapeError) in try read(reader) }
    }
    return values
  }

  private func labels(_ key: String) -> [String: String] {
    each(key) { (found) throws(JSONShapeError) in try found.words() }
  }
}

extension PackText.Section {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["title", "lines"])
    self.init(
      title: try reader.required("title").words(), lines: try reader.member("lines")?.lines() ?? [])
  }
}

extension PackText.Item {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly([
      "title", "say", "then", "lookFor", "options", "why", "source", "safety",
    ])
    self.init(
      title: try reader.required("title").words(),
      say: try reader.member("say")?.words(),
      followUps: try reader.member("then")?.lines() ?? [],
      lookFor: try reader.member("lookFor")?.lines() ?? [],
      options: try reader.member("options")?.labels() ?? [:],
      why: try reader.member("why")?.words(),
      source: try reader.member("source")?.words(),
      safety: try reader.member("safety").map(PackText.Safety.init(reading:)))
  }
}

extension PackText.Safety {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["noted", "ask", "remember"])
    let ask = try reader.required("ask")
    self.init(
      noted: try reader.required("noted").words(), ask: try ask.lines(),
      remember: try reader.member("remember")?.words())
    if self.ask.isEmpty { throw ask.error("it says nothing to ask next; write at least one line") }
  }
}
