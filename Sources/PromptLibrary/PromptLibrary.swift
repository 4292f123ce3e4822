public import Assessment

/// The packs, texts and rules that come with the program, and those of a folder that adds or
/// replaces some.
///
/// Opening it reads no file. Each request reads and checks the files it needs and nothing else,
/// so that one broken pack leaves the others usable.
///
///     let library = try PromptLibrary(folder: "prompts")
///     let pack = try library.pack("early-weeks")
///     let text = try library.text("early-weeks", language: "en")
public struct PromptLibrary: Sendable {
  let folder: PromptFolder?
  let wording: PromptFolder?

  /// Lists a folder of packs and a folder of local wording, each if given.
  ///
  /// - Parameters:
  ///   - folder: Holds one folder a pack, and perhaps `rules/levels.json`.
  ///   - wording: Holds `PACK/text.LANG.json` with a licensed wording; need not exist.
  /// - Throws: ``PromptError/missing(_:)`` when `folder` is not there,
  ///   ``PromptError/unreadable(_:reason:)`` when one of the two cannot be listed.
  public init(folder: String? = nil, wording: String? = nil) throws(PromptError) {
    self.folder = try folder.map { (path) throws(PromptError) in try PromptFolder(path: path) }
    do {
      self.wording = try wording.map { (path) throws(PromptError) in
        try PromptFolder(path: path)
      }
    } catch .missing {
      self.wording = nil
    }
  }

  init(folder: PromptFolder?, wording: PromptFolder? = nil) {
    self.folder = folder
    self.wording = wording
  }

  /// Ids of every pack, usable or not, in the order of the alphabet.
  public var packIDs: [String] {
    guard let folder else { return EmbeddedPrompts.packs.sorted() }
    return Set(EmbeddedPrompts.packs).union(folder.packs.keys).sorted()
  }

  /// Whether the structure of a pack comes with the program.
  public func isBuiltIn(_ id: String) -> Bool {
    folder?.packs[id] == nil && EmbeddedPrompts.packs.contains(id)
  }

  /// A pack, checked: its structure, its check vectors, and that it removes no safety code of the
  /// built-in pack it replaces.
  ///
  /// - Throws: ``PromptError/unknownPack(_:known:)`` for an id without a pack, else the first
  ///   reason to refuse it.
  public func pack(_ id: String) throws(PromptError) -> Pack {
    let (file, log, read) = try readPack(id)
    if let read {
      checkPack(read, log)
      if log.firstError == nil { return read.pack }
    }
    throw log.refusal(of: file)
  }

  /// The words of a pack, checked against it, with the local wording if there is some.
  ///
  /// - Throws: ``PromptError/noText(pack:language:languages:)`` when it has none in this language,
  ///   else the first reason to refuse the pack or its words.
  public func text(_ id: String, language: String = "en") throws(PromptError) -> PackText {
    try text(of: pack(id), language: language)
  }

  /// The same for a pack of this library that is already at hand.
  public func text(of pack: Pack, language: String = "en") throws(PromptError) -> PackText {
    try worded(exportedText(of: pack, language: language), of: pack)
  }

  /// The words that may leave the service: the local wording is left out.
  ///
  /// - Throws: As ``text(_:language:)``.
  public func exportedText(
    of pack: Pack, language: String = "en"
  ) throws(PromptError) -> PackText {
    let (file, log, text) = try readText(of: pack, language: language)
    guard let text, log.firstError == nil else { throw log.refusal(of: file) }
    return text
  }

  /// The rules from findings to a level.
  ///
  /// - Throws: The first reason to refuse `rules/levels.json`.
  public func levelRules() throws(PromptError) -> LevelRules {
    let (file, log, rules) = try readRules()
    guard let rules, log.firstError == nil else { throw log.refusal(of: file) }
    return rules
  }

  /// The languages a pack has words in, in the order of the alphabet.
  public func languages(of id: String) -> [String] {
    Set(EmbeddedPrompts.languages(of: id)).union(folder?.languages(of: id) ?? []).sorted()
  }

  /// The bytes of a letter's template, `letters/NAME`, of the folder if it has one, else the one
  /// that comes with the program; nil when there is none of this name.
  ///
  /// - Throws: ``PromptError/unreadable(_:reason:)`` for a file that is there and cannot be read.
  public func letterTemplate(named name: String) throws(PromptError) -> [UInt8]? {
    if let file = try folder?.file("letters/\(name)") { return file.bytes }
    return EmbeddedPrompts.bytes(of: "letters/\(name)")
  }

  /// The names of the JSON Schemas that come with the program, such as `pack`.
  public var schemaNames: [String] { EmbeddedPrompts.names(in: "schema", ext: "schema.json") }

  /// The bytes of a JSON Schema, such as `pack`; nil when there is none of this name.
  public func schema(named name: String) -> [UInt8]? {
    EmbeddedPrompts.bytes(of: "schema/\(name).schema.json")
  }
}
