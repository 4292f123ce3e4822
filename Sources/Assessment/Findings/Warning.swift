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
  /// What it speaks of: the cut-offs silenced by role, stage or age (none where the age only
  /// warns), those that would apply were the role known, the unverified ones or the id of a
  /// standing warning, the safety items unanswered.
  public let subjects: [String]

  public init(kind: WarningKind, subjects: [String] = []) {
    self.kind = kind
    self.subjects = subjects
  }
}
