/// What a file of the store says: an assessment, or something about one.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case assessment, review, amendment, outcome, status
}
