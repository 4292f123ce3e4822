/// A file of the store that says something about an assessment or a dyad: who said it and when.
///
/// Like an assessment it is never written again; what is said later stands in a later file.
public struct FollowUp: Equatable, Sendable {
  /// What it says.
  public enum Content: Equatable, Sendable {
    case outcome(VisitOutcome)
    case amendment(Amendment)
    case status(DyadStatus)
    case review(Review)
    case tombstone(Tombstone)
    case result(TrainingResult)
    case panel(PanelConsensus)
  }

  /// UUID v7 in lower case: of two files the one said later has the greater id.
  public let id: String
  public let setting: Setting
  /// The code of whoever said it.
  public let practitioner: String
  /// When it was written down.
  public let at: Moment
  /// Name and version of the program that wrote it.
  public let software: String
  public let content: Content

  public init(
    id: String, setting: Setting, practitioner: String, at: Moment, software: String,
    content: Content
  ) {
    self.id = id
    self.setting = setting
    self.practitioner = practitioner
    self.at = at
    self.software = software
    self.content = content
  }

  /// The record it speaks of; nil for a status, which speaks of a dyad, for a tombstone and for a
  /// panel, which speaks of a vignette.
  public var about: String? {
    switch content {
    case .outcome(let outcome): outcome.about
    case .amendment(let amendment): amendment.about
    case .review(let review): review.about
    case .result(let result): result.about
    case .status, .tombstone, .panel: nil
    }
  }

  public var outcome: VisitOutcome? {
    if case .outcome(let outcome) = content { outcome } else { nil }
  }
  public var amendment: Amendment? {
    if case .amendment(let amendment) = content { amendment } else { nil }
  }
  public var status: DyadStatus? {
    if case .status(let status) = content { status } else { nil }
  }
  public var review: Review? {
    if case .review(let review) = content { review } else { nil }
  }
  public var tombstone: Tombstone? {
    if case .tombstone(let tombstone) = content { tombstone } else { nil }
  }
  public var result: TrainingResult? {
    if case .result(let result) = content { result } else { nil }
  }
  public var panel: PanelConsensus? {
    if case .panel(let panel) = content { panel } else { nil }
  }
}
