import Assessment
import StrictJSON

/// Reads one `vignettes/ID.json`, without holding it against its guide.
struct VignetteReading {
  static let keys: Set<String> = [
    "schema", "version", "id", "language", "title", "stage", "guide", "ratings", "baby", "carer",
    "present", "safeToTalk", "situation", "scene", "teaches", "items", "level",
  ]

  /// What the file says of one item: a code is not yet an answer.
  struct Entry {
    let item: String
    /// Where it stands in the file.
    let path: String
    let says: String?
    let code: String?
    let reason: String?
  }

  /// The parts of a file that could be read.
  struct Found {
    let id: String
    let language: String
    let title: String
    let stage: Stage
    let guide: (id: String, version: String)
    let raters: Vignette.Raters
    let family: VignetteFamily
    let situation: [String]
    let scene: [String]
    let lessons: [String]
    let entries: [Entry]
    let level: Vignette.Level
  }

  let root: JSONReader
  let log: FindingLog

  /// The vignette as it is written, or nil when something in it is refused.
  func read(named name: String) -> Found? {
    log.refuseUnknownKeys(of: root, known: VignetteReading.keys)
    log.checkHeader(of: root, schema: "attune/vignette")
    let id = log.attempt { () throws(JSONShapeError) in try identifier(equal: name) }
    let language = log.attempt { () throws(JSONShapeError) in try self.language() }
    let title = log.attempt { () throws(JSONShapeError) in try root.required("title").words() }
    let stage = log.attempt { () throws(JSONShapeError) in
      try root.required("stage").word(of: Stage.allCases)
    }
    let guide = log.attempt { () throws(JSONShapeError) in try self.guide() }
    let raters = log.attempt { () throws(JSONShapeError) in
      try root.required("ratings").word(of: Vignette.Raters.allCases)
    }
    let family = log.attempt { () throws(JSONShapeError) in try VignetteFamily(reading: root) }
    let situation = log.attempt { () throws(JSONShapeError) in try lines("situation") }
    let scene = log.attempt { () throws(JSONShapeError) in try root.member("scene")?.lines() ?? [] }
    let lessons = log.attempt { () throws(JSONShapeError) in try lines("teaches") }
    let level = log.attempt { () throws(JSONShapeError) in
      try Vignette.Level(reading: root.required("level"))
    }
    let entries = self.entries()
    guard log.firstError == nil, let id, let language, let title, let stage, let guide, let raters,
      let family, let situation, let scene, let lessons, let level
    else { return nil }
    return Found(
      id: id, language: language, title: title, stage: stage, guide: guide, raters: raters,
      family: family, situation: situation, scene: scene, lessons: lessons, entries: entries,
      level: level)
  }

  private func identifier(equal name: String) throws(JSONShapeError) -> String {
    let reader = try root.required("id")
    let id = try reader.identifier()
    guard id == name else {
      throw reader.error("\"\(id)\" is not the name of its file, \"\(name)\"; make them equal")
    }
    return id
  }

  private func language() throws(JSONShapeError) -> String {
    let reader = try root.required("language")
    let language = try reader.string()
    guard PromptFile.isLanguage(language) else {
      throw reader.error("\"\(language)\" is no language; write one such as en")
    }
    return language
  }

  private func guide() throws(JSONShapeError) -> (id: String, version: String) {
    let reader = try root.required("guide")
    try reader.allowOnly(["id", "version"])
    return (
      try reader.required("id").identifier(), try reader.required("version").threePartVersion()
    )
  }

  private func lines(_ key: String) throws(JSONShapeError) -> [String] {
    let reader = try root.required(key)
    let lines = try reader.lines()
    if lines.isEmpty { throw reader.error("it says nothing; write at least one line") }
    return lines
  }

  /// Each refused entry is noted by itself.
  private func entries() -> [Entry] {
    let members = log.attempt { () throws(JSONShapeError) in try root.required("items").members() }
    return (members ?? []).compactMap { item, reader in
      log.attempt { () throws(JSONShapeError) in
        try reader.allowOnly(["says", "answer", "because"])
        return Entry(
          item: item, path: reader.path, says: try reader.member("says")?.words(),
          code: try reader.member("answer")?.string(),
          reason: try reader.member("because")?.words())
      }
    }
  }
}

extension Vignette.Level {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["id", "because"])
    self.init(
      id: try reader.required("id").identifier(), reason: try reader.required("because").words())
  }
}
