public import Assessment

/// A line of the list of packs; a broken pack has one too, with the reason.
public struct PackEntry: Hashable, Sendable {
  public let id: String
  /// nil when `pack.json` is refused.
  public let version: String?
  /// `sha256:` and hex over the bytes of `pack.json`; nil when they cannot be read.
  public let digest: String?
  /// Its title, or the id when its words are refused.
  public let title: String
  /// nil when `pack.json` is refused.
  public let kind: PackKind?
  /// Whether its `pack.json` comes with the program.
  public let isBuiltIn: Bool
  /// Why the pack or its words are refused, in one line; nil when it can be used.
  public let error: String?

  public init(
    id: String, version: String?, digest: String?, title: String, kind: PackKind?,
    isBuiltIn: Bool, error: String?
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.title = title
    self.kind = kind
    self.isBuiltIn = isBuiltIn
    self.error = error
  }
}
