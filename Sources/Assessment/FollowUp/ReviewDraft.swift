/// Words on a saved visit that somebody began to write and has not kept yet.
public struct ReviewDraft: Equatable, Sendable {
  /// The id of the assessment.
  public let about: String
  /// The code of whoever writes.
  public let practitioner: String
  /// nil while nothing is chosen.
  public var verdict: Review.Verdict?
  /// The id of the review that is answered.
  public var replyTo: String?
  /// Another level than was found, 0 to 3.
  public var level: Int?
  public var reason: String
  public var text: String

  public init(
    about: String, practitioner: String, verdict: Review.Verdict? = nil, replyTo: String? = nil,
    level: Int? = nil, reason: String = "", text: String = ""
  ) {
    self.about = about
    self.practitioner = practitioner
    self.verdict = verdict
    self.replyTo = replyTo
    self.level = level
    self.reason = reason
    self.text = text
  }

  /// Whether it holds no word: a choice alone is made again with one key.
  public var isEmpty: Bool {
    reason.allSatisfy(\.isWhitespace) && text.allSatisfy(\.isWhitespace)
  }
}
