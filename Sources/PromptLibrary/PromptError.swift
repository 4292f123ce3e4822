/// Why prompts could not be had. Its description is one line: what, why, what to do.
public enum PromptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No pack has this id.
  case unknownPack(String, known: [String])
  /// No vignette has this id.
  case unknownVignette(String, known: [String])
  /// The pack has no words in this language.
  case noText(pack: String, language: String, languages: [String])
  /// The folder or file is not there.
  case missing(String)
  /// The folder or file is there and cannot be read.
  case unreadable(String, reason: String)
  /// The file was read and is refused.
  case broken(Finding)

  public var description: String {
    switch self {
    case .unknownPack(let id, let known):
      "\(id): there is no such pack; the packs here are \(known.joined(separator: ", "))"
    case .unknownVignette(let id, let known):
      "\(id): there is no such vignette; the vignettes here are \(known.joined(separator: ", "))"
    case .noText(let pack, let language, let languages) where languages.isEmpty:
      "\(pack): it has no words; put a text.\(language).json beside its pack.json"
    case .noText(let pack, let language, let languages):
      "\(pack): it has no words in \(language); choose from \(languages.joined(separator: ", "))"
    case .missing(let path):
      "\(path): it is not there; give the folder that holds the packs"
    case .unreadable(let path, let reason):
      "\(path): \(reason)"
    case .broken(let finding):
      finding.description
    }
  }
}
