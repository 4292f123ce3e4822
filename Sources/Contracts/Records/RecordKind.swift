/// What a file of the store says: an assessment, something about one or about a dyad, or which
/// records were purged.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case assessment, review, amendment, outcome, status, tombstone
  /// Of the training room alone.
  case result, panel
}
