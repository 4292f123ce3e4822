/// Words for each of a few things, such as every way of having no answer.
///
/// A list, not a dictionary: it is short, and making a dictionary for a new kind of key has the
/// program search all its conformances, which took longer than painting the first screen.
public struct Phrases<Key: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let entries: [(key: Key, words: String)]

  public init(dictionaryLiteral entries: (Key, String)...) {
    self.entries = entries.map { (key: $0.0, words: $0.1) }
  }

  /// All the words, in the order they were written.
  public var values: [String] { entries.map(\.words) }
}

extension Phrases where Key: Equatable {
  /// The words for a thing, or nil when it has none.
  public subscript(key: Key) -> String? { entries.first { $0.key == key }?.words }
}

extension Phrases: Equatable where Key: Equatable {
  public static func == (left: Phrases, right: Phrases) -> Bool {
    left.entries.elementsEqual(right.entries) { $0 == $1 }
  }
}
