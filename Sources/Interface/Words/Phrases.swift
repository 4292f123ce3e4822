/// Words for each of a few things, such as every way of having no answer.
///
/// A list, not a dictionary: it is short, and the first dictionary for a new kind of key has the
/// program look for what the key conforms to among all that was linked in. And a list that is made
/// where it is asked for: the first picture needs few of them, and each takes a type of its own.
public struct Phrases<Key: Sendable>: Sendable {
  private let entries: @Sendable () -> KeyValuePairs<Key, String>

  public init(_ entries: @escaping @Sendable () -> KeyValuePairs<Key, String>) {
    self.entries = entries
  }

  /// All the words, in the order they were written.
  public var values: [String] { entries().map(\.value) }
}

extension Phrases where Key: Equatable {
  /// The words for a thing, or nil when it has none.
  public subscript(key: Key) -> String? { entries().first { $0.key == key }?.value }
}

extension Phrases: Equatable where Key: Equatable {
  public static func == (left: Phrases, right: Phrases) -> Bool {
    left.entries().elementsEqual(right.entries()) { $0 == $1 }
  }
}
