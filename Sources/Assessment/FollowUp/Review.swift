/// A second pair of eyes on an assessment, or an answer to one.
public struct Review: Equatable, Sendable {
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case agree, comment, ask, answer
    case signOff = "sign-off"
  }

  /// The id of the assessment.
  public let about: String
  public let verdict: Verdict
  /// The code of the practitioner it is for.
  public let to: String?
  /// The id of the review it answers.
  public let replyTo: String?
  /// The level the reviewer would have chosen, 0 to 3.
  public let level: Int?
  public let reason: String?
  public let text: String?

  public init(
    about: String, verdict: Verdict, to: String? = nil, replyTo: String? = nil,
    level: Int? = nil, reason: String? = nil, text: String? = nil
  ) {
    self.about = about
    self.verdict = verdict
    self.to = to
    self.replyTo = replyTo
    self.level = level
    self.reason = reason
    self.text = text
  }
}
