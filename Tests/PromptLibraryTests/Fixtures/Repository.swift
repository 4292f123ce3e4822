import Foundation

/// The `Prompts` folder of the sources that the tests were built from.
enum Repository {
  static let prompts = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Prompts").path

  /// Every JSON file and letter template, by its path relative to `Prompts`, in order.
  static func promptFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: prompts)
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".mustache") }.sorted()
  }

  static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(prompts)/\(name)")))
  }
}
