/// Why something may not be said of a saved visit.
public enum ReviewRefusal: Error, Equatable, Sendable {
  /// Whoever recorded a visit does not sign it off; the configuration may say otherwise.
  case ownRecord(String)
  case noWords(Review.Verdict)
  /// Another level without a reason.
  case noReason
  case reasonWithoutLevel
  /// Levels are 0 to 3.
  case badLevel(Int)
  /// Whoever agrees has no other level.
  case agreesOtherwise
  /// An answer says words, not a level.
  case answersOtherwise
  /// Nothing waits for an answer.
  case nothingToAnswer
  /// No review of this visit has this id.
  case noSuchReview(String)
}
