/// A change of an answer during the visit, from the journal.
public struct AnswerChange: Equatable, Sendable {
  public let item: ItemReference
  /// Codes; nil for none.
  public let from: String?
  public let to: String?
  public let at: Moment

  public init(item: ItemReference, from: String?, to: String?, at: Moment) {
    self.item = item
    self.from = from
    self.to = to
    self.at = at
  }
}

/// A finished visit as it is kept: immutable, and never rewritten.
public struct AssessmentRecord: Equatable, Sendable {
  /// UUID v7 in lower case.
  public let id: String
  public let visit: Visit
  /// The findings as computed when it was finished.
  public let findings: Findings
  /// Name and version of the program that wrote it.
  public let software: String
  public let finished: Moment
  public let changes: [AnswerChange]

  public init(
    id: String, visit: Visit, findings: Findings, software: String, finished: Moment,
    changes: [AnswerChange]
  ) {
    self.id = id
    self.visit = visit
    self.findings = findings
    self.software = software
    self.finished = finished
    self.changes = changes
  }
}
