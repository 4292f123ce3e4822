/// One rater's answers to a vignette, from this program or from any other: the content of a
/// ratings file, and of a saved result.
public struct RatingSheet: Equatable, Sendable {
  /// A code that stands for the rater.
  public let rater: String
  public let vignette: String
  public let guide: String
  public let guideVersion: String
  /// Codes by item id, each one that the item takes.
  public let answers: [String: String]
  /// Why, by item id.
  public let notes: [String: String]

  public init(
    rater: String, vignette: String, guide: String, guideVersion: String,
    answers: [String: String], notes: [String: String] = [:]
  ) {
    self.rater = rater
    self.vignette = vignette
    self.guide = guide
    self.guideVersion = guideVersion
    self.answers = answers
    self.notes = notes
  }
}
