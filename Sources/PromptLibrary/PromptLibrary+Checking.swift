import Assessment

extension PromptLibrary {
  /// The packs of the program alone.
  static let builtIn = PromptLibrary(folder: Optional<PromptFolder>.none)

  /// Everything that is wrong or could be better in the packs, words, rules, vignettes, calendars,
  /// courses and local wording of this library, built-in ones too; empty when all is well.
  public func check() -> [Finding] {
    packIDs.flatMap { findings(ofPack: $0) + findings(ofOfferOf: $0) } + findingsOfRules()
      + findingsOfVignettes(withBuiltIn: true) + findingsOfFolders() + findingsOfWording()
      + findingsOfCalendars() + findingsOfCourses(withBuiltIn: true)
  }

  /// The same for one folder of packs, or the folder of a single pack, before it is put to use.
  ///
  /// The built-in packs are not looked at again, but rules are held against them and these.
  public static func check(folder path: String) -> [Finding] {
    do {
      let folder: PromptFolder
      if let single = PromptFolder(ofSinglePack: path) {
        folder = single
      } else {
        folder = try PromptFolder(path: path)
      }
      let library = PromptLibrary(folder: folder)
      return folder.packs.keys.sorted()
        .flatMap { library.findings(ofPack: $0) + library.findings(ofOfferOf: $0) }
        + library.findingsOfRules() + library.findingsOfVignettes(withBuiltIn: false)
        + library.findingsOfFolders() + library.findingsOfCalendars()
        + library.findingsOfCourses(withBuiltIn: false)
    } catch {
      return [error.finding]
    }
  }

  /// Holds a pack against itself, its vectors and the built-in pack it replaces.
  func checkPack(_ read: ReadPack, _ log: FindingLog) {
    PackChecks(read: read, log: log).run()
    if !isBuiltIn(read.pack.id), let replaced = try? PromptLibrary.builtIn.pack(read.pack.id) {
      SafetyKept.check(read.pack, replacing: replaced, log)
    }
    if log.firstError == nil { VectorCheck.run(read, log) }
  }

  /// Everything about a pack and its words in every language.
  private func findings(ofPack id: String) -> [Finding] {
    do {
      let (file, log, read) = try readPack(id)
      guard let read else { return log.findings }
      checkPack(read, log)
      let languages = languages(of: id)
      if !languages.contains("en") {
        log.error("$", "there is no text.en.json beside it; every pack has English words")
      }
      return log.findings + languages.flatMap { findings(ofText: $0, of: read.pack, file) }
    } catch {
      return [error.finding]
    }
  }

  private func findings(
    ofText language: String, of pack: Pack, _ file: PromptFile
  ) -> [Finding] {
    do {
      return try readText(of: pack, language: language).log.findings
    } catch {
      return [error.finding]
    }
  }

  private func findingsOfRules() -> [Finding] {
    do {
      let (_, log, rules) = try readRules()
      if let rules, log.firstError == nil {
        var packs: [Pack] = []
        var refused: Set<String> = []
        for id in packIDs {
          if let pack = try? pack(id) { packs.append(pack) } else { refused.insert(id) }
        }
        RuleChecks(rules: rules, packs: packs, refused: refused, log: log).run()
      }
      return log.findings
    } catch {
      return [error.finding]
    }
  }
}

extension PromptError {
  /// The same as a line of a check.
  var finding: Finding {
    switch self {
    case .broken(let finding): finding
    case .missing(let file):
      Finding(
        file: file, path: "$", severity: .error,
        text: "it is not there; give the folder that holds the packs")
    case .unreadable(let file, let reason):
      Finding(file: file, path: "$", severity: .error, text: reason)
    case .unknownPack(let id, _), .unknownVignette(let id, _), .noText(let id, _, _):
      Finding(file: id, path: "$", severity: .error, text: description)
    }
  }
}
