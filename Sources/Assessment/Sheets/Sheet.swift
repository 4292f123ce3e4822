/// What was answered: one value for each item of a pack, with notes and free texts.
///
/// A sheet never holds what was asked; it is read together with the ``Pack`` it was made for.
public struct Sheet: Equatable, Sendable {
  /// The id of the pack it answers.
  public let pack: String
  /// One answer for each item, by position.
  public var answers: [Answer]
  /// Notes by position.
  public var notes: [Int: String]
  /// The words given to text items, by position.
  public var texts: [Int: String]
  /// How the entries were checked; nil while they were not, or one was changed since.
  public var checked: Checking?

  /// An untouched sheet for a pack.
  public init(for pack: Pack) {
    self.pack = pack.id
    answers = Array(repeating: .untouched, count: pack.items.count)
    notes = [:]
    texts = [:]
  }

  /// The answer to the item at a position of the pack; untouched when out of range.
  public subscript(position: Int) -> Answer {
    get { answers.indices.contains(position) ? answers[position] : .untouched }
    set { if answers.indices.contains(position) { answers[position] = newValue } }
  }

  /// Whether any item was touched, noted or written.
  public var isBegun: Bool {
    !notes.isEmpty || !texts.isEmpty || answers.contains(where: \.isTouched)
  }
}
