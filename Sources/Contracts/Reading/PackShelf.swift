public import Assessment

/// The packs, words and rules at hand while a file is read or written.
public struct PackShelf: Sendable {
  private let packs: [String: Pack]
  private let texts: [String: PackText]
  /// The level rules, or nil where none are needed.
  public let rules: LevelRules?

  /// Of packs or texts with one id the last is kept.
  public init(packs: [Pack], texts: [PackText] = [], rules: LevelRules? = nil) {
    self.packs = Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.texts = Dictionary(texts.map { ($0.pack, $0) }, uniquingKeysWith: { $1 })
    self.rules = rules
  }

  public func pack(_ id: String) -> Pack? { packs[id] }
  public func text(_ pack: String) -> PackText? { texts[pack] }

  /// The pack a stamp was made of: nil when it is not here or has other bytes now.
  public func pack(_ stamp: PackStamp) -> Pack? {
    guard let pack = packs[stamp.id], pack.digest == stamp.digest else { return nil }
    return pack
  }
}
