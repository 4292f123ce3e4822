/// The words for each of a few things, asked for by the thing.
///
/// A dictionary would do the same, but the first of every kind makes the program look for what its
/// keys conform to among all that was linked in; with a dozen of them that was half of the work
/// before the first picture.
public struct Wordings<Key> {
  private let pairs: [(key: Key, words: String)]
}

extension Wordings: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Key, String)...) { pairs = elements.map { ($0, $1) } }
}

extension Wordings where Key: Equatable {
  /// The words for this one; nil if there are none.
  public subscript(key: Key) -> String? { pairs.first { $0.key == key }?.words }
}

extension Wordings: Equatable where Key: Equatable {
  public static func == (left: Wordings, right: Wordings) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0 == $1 }
  }
}

extension Wordings: Sendable where Key: Sendable {}
