public import Assessment

extension PromptLibrary {
  /// Ids of every vignette, usable or not, in the order of the alphabet.
  public var vignetteIDs: [String] {
    Set(EmbeddedPrompts.names(in: "vignettes")).union(ownVignetteIDs).sorted()
  }

  /// A vignette, checked against the guide of this library whose items it answers.
  ///
  /// One that was answered for another version of the guide, and still fits this one, is marked by
  /// ``Vignette/isOfThisGuide``.
  ///
  /// - Throws: ``PromptError/unknownVignette(_:known:)`` for an id without a file, else the first
  ///   reason to refuse it: an item that the guide does not have, one that is not rated, an answer
  ///   outside the item's options.
  public func vignette(_ id: String) throws(PromptError) -> Vignette {
    let (file, log, vignette) = try readVignette(id)
    guard let vignette, log.firstError == nil else { throw log.refusal(of: file) }
    return vignette
  }

  /// What is wrong or could be better in the vignettes, built-in ones only if asked for.
  func findingsOfVignettes(withBuiltIn: Bool) -> [Finding] {
    (withBuiltIn ? vignetteIDs : ownVignetteIDs).flatMap(findings(ofVignette:))
  }

  private func findings(ofVignette id: String) -> [Finding] {
    do {
      return try readVignette(id).log.findings
    } catch {
      return [error.finding]
    }
  }

  private var ownVignetteIDs: [String] {
    (folder?.fileNames(inReserved: "vignettes") ?? [])
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }
  }

  private func readVignette(_ id: String) throws(PromptError) -> Reading<Vignette> {
    guard Identifier.isValid(id), let file = try vignetteFile(id) else {
      throw .unknownVignette(id, known: vignetteIDs)
    }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file),
      let found = VignetteReading(root: root, log: log).read(named: id)
    else { return (file, log, nil) }
    guard packIDs.contains(found.guide.id) else {
      log.error("$.guide.id", "there is no guide \"\(found.guide.id)\"; correct the id")
      return (file, log, nil)
    }
    let guide = try pack(found.guide.id)
    let levels = try levelRules().levels.map(\.id)
    let checks = VignetteChecks(found: found, guide: guide, levels: levels, log: log)
    return (file, log, checks.run())
  }

  private func vignetteFile(_ id: String) throws(PromptError) -> PromptFile? {
    let name = "vignettes/\(id).json"
    return try folder?.file(name) ?? EmbeddedPrompts.file(name)
  }
}
