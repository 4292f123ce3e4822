/// What bringing stores together came to, whichever way: an import, or an exchange through a shared
/// folder.
public struct MergeOutcome: Equatable, Sendable {
  /// New in this store.
  public var new = 0
  /// Here already, byte for byte.
  public var alreadyThere = 0
  /// New in the shared folder; 0 for an import.
  public var sent = 0
  /// Not taken in because a tombstone names them or what they speak of.
  public var purged = 0
  /// Left out, with the reason; none of them was changed.
  public var refused: [UnreadableFile] = []
  /// Ids of what was here and went, drafts too, because a tombstone names it or what it speaks of:
  /// a tombstone merges like a record, so stores brought together in any order end up equal.
  public var buried: [String] = []

  public init() {}
}
