/// Something that may stand in a letter, chosen by itself.
public struct LetterPart: Equatable, Sendable {
  /// What kind of thing it is; with the rest of the id it says which one.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A safety event and what was done.
    case safety
    /// An answer about abuse or harm, or one given only when the talk is private.
    case answer
    /// A free note.
    case note
    /// The carer's own words.
    case words
    /// The score of a scale.
    case score
    case offer
    case plan
    case nextContact = "next"
    /// The practitioner's reason for the complexity tick.
    case complexity
    /// What was planned and offered at earlier visits of this dyad.
    case tried
  }

  public let kind: Kind
  /// `KIND` or `KIND/PACK/ITEM`: what `--with` and `--without` take.
  public let id: String
  /// What the practitioner reads beside the tick.
  public let title: String
  /// What then stands in the letter.
  public let text: String
  /// Whether it stands in a letter of this kind unless it is taken out.
  public let isOnFirst: Bool

  public init(kind: Kind, id: String, title: String, text: String, isOnFirst: Bool) {
    self.kind = kind
    self.id = id
    self.title = title
    self.text = text
    self.isOnFirst = isOnFirst
  }
}
