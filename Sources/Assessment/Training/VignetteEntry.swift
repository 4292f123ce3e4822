/// What a vignette holds for one item of its guide.
public struct VignetteEntry: Hashable, Sendable {
  public let item: String
  /// What the family says to the prompt; nil where it is only watched.
  public let says: String?
  /// The expert answer; nil only for an item that is answered in free text.
  public let answer: Answer?
  /// Why this answer, and not the one beside it.
  public let reason: String?

  public init(item: String, says: String?, answer: Answer?, reason: String?) {
    self.item = item
    self.says = says
    self.answer = answer
    self.reason = reason
  }
}
