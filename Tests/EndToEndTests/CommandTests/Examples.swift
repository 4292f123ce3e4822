import Foundation

/// The visit files written by hand beside the schemas.
enum Examples {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Schemas/examples")

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Every file of these folders, relative to the examples.
  static func files(_ folders: String...) -> [String] {
    folders.flatMap { name in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
      return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(name)/\($0)" }
    }
  }
}

/// A sheet's file with one code for the first so many items.
func sheet(_ items: Int, _ code: String, but others: [String: String] = [:]) -> String {
  var answers: [String: String] = [:]
  for item in 1...items { answers[String(item)] = code }
  let pairs = answers.merging(others) { $1 }.map { "\"\($0.key)\": \"\($0.value)\"" }
  return "{\"answers\": {\(pairs.joined(separator: ", "))}}"
}
