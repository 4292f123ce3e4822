import Assessment
import StrictJSON

/// What one file gave: its bytes, everything noted about it, and its value unless it is refused.
typealias Reading<Value> = (file: PromptFile, log: FindingLog, value: Value?)

extension PromptLibrary {
  /// Reads the structure of a pack without its checks.
  func readPack(_ id: String) throws(PromptError) -> Reading<ReadPack> {
    guard let file = try packFile(id) else { throw .unknownPack(id, known: packIDs) }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file) else { return (file, log, nil) }
    var reading = PackReading(root: root, log: log)
    return (file, log, reading.read(folder: id, digest: sha256Digest(of: file.bytes)))
  }

  /// Reads the words of a pack and holds them against it.
  func readText(of pack: Pack, language: String) throws(PromptError) -> Reading<PackText> {
    guard PromptFile.isLanguage(language), let found = try textFile(pack.id, language) else {
      throw .noText(pack: pack.id, language: language, languages: languages(of: pack.id))
    }
    let log = FindingLog(file: found.file.name)
    guard let root = log.root(of: found.file) else { return (found.file, log, nil) }
    let text = TextReading(root: root, log: log).read(pack: pack.id, language: language)
    if let text {
      // Words of the built-in pack may stand beside a replaced one that has fewer items.
      let isOwn = found.isBuiltIn == isBuiltIn(pack.id)
      TextChecks(pack: pack, text: text, log: log, isOwn: isOwn).run()
    }
    return (found.file, log, text)
  }

  func readRules() throws(PromptError) -> Reading<LevelRules> {
    let name = "rules/levels.json"
    guard let file = try folder?.file(name) ?? EmbeddedPrompts.file(name) else {
      throw .missing(name)
    }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file) else { return (file, log, nil) }
    return (file, log, RulesReading(root: root, log: log).read())
  }

  private func packFile(_ id: String) throws(PromptError) -> PromptFile? {
    guard let folder, folder.packs[id] != nil else {
      return EmbeddedPrompts.file("\(id)/pack.json")
    }
    return try folder.file("pack.json", of: id)
  }

  private func textFile(
    _ id: String, _ language: String
  ) throws(PromptError) -> (file: PromptFile, isBuiltIn: Bool)? {
    let name = "text.\(language).json"
    if let file = try folder?.file(name, of: id) { return (file, false) }
    return EmbeddedPrompts.file("\(id)/\(name)").map { ($0, true) }
  }
}

extension FindingLog {
  /// The first error; where a reader refused without a word, that it did.
  func refusal(of file: PromptFile) -> PromptError {
    if let firstError { return .broken(firstError) }
    return .unreadable(file.name, reason: "it cannot be used")
  }
}
