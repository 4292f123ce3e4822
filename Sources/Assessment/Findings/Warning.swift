/// What a warning beside a score is about.
public enum WarningKind: String, Hashable, Sendable {
  case straightLine = "straight-line"
  case role, age, stage
  case roleUnknown = "role-unknown"
  case ageUnknown = "age-unknown"
  case unverified
  case safetyUnanswered = "safety-unanswered"
}

/// Something to know before a score is believed. Words are made from it where it is shown.
public struct Warning: Hashable, Sendable {
  public let kind: WarningKind
  /// Item ids, cut-off ids or the id of a standing warning it speaks of.
  public let subjects: [String]

  public init(kind: WarningKind, subjects: [String] = []) {
    self.kind = kind
    self.subjects = subjects
  }
}
