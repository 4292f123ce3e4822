public import Assessment

/// What is said in the charts of a report, and in the text that stands for them.
public struct ChartWords: Sendable {
  /// In the place of a bar with a hidden figure.
  public var hidden: String
  public var noVisit: String
  public var noneDue: String
  /// `24 of 30 done, 80 %`.
  public var done: @Sendable (ReportShare) -> String
  /// What a part of a bar is called.
  public var part: @Sendable (ReportCount) -> String

  public init(
    hidden: String, noVisit: String, noneDue: String,
    done: @escaping @Sendable (ReportShare) -> String,
    part: @escaping @Sendable (ReportCount) -> String
  ) {
    self.hidden = hidden
    self.noVisit = noVisit
    self.noneDue = noneDue
    self.done = done
    self.part = part
  }
}
