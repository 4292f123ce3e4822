import Foundation
import TestSupport
import Testing

/// A JSON value as a test reads it: a wrong path is nil, never a trap.
struct Tree {
  let value: Any?

  init(_ value: Any?) { self.value = value }

  init(parsing text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  subscript(key: String) -> Tree { Tree((value as? [String: Any])?[key]) }

  subscript(index: Int) -> Tree {
    let list = list
    return list.indices.contains(index) ? list[index] : Tree(nil)
  }

  /// The element whose `id` this is.
  subscript(id id: String) -> Tree { list.first { $0["id"].text == id } ?? Tree(nil) }

  var list: [Tree] { (value as? [Any] ?? []).map { Tree($0) } }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var text: String? { value as? String }
  var number: Double? { value as? Double }
  var flag: Bool? { value as? Bool }
  var texts: [String] { list.compactMap(\.text) }
  var numbers: [Double] { list.compactMap(\.number) }
  /// A null that is there, not a key that is missing.
  var isNull: Bool { value is NSNull }
}

extension Ended {
  /// What was printed, as JSON.
  func json(_ location: SourceLocation = #_sourceLocation) throws -> Tree {
    #expect(errors == "", sourceLocation: location)
    return try Tree(parsing: output)
  }
}

/// Refused: the status, one line that starts with the program's name, and nothing printed.
func expectRefusal(
  _ ended: Ended, _ status: Int32, saying words: String? = nil,
  location: SourceLocation = #_sourceLocation
) {
  #expect(ended.status == status, sourceLocation: location)
  #expect(ended.output == "", sourceLocation: location)
  #expect(ended.errors.hasPrefix("attune: "), sourceLocation: location)
  #expect(ended.errors.hasSuffix("\n"), sourceLocation: location)
  #expect(ended.errors.filter(\.isNewline).count == 1, sourceLocation: location)
  if let words { #expect(ended.errors.contains(words), sourceLocation: location) }
}
