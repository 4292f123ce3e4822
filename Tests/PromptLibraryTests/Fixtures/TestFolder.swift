import Foundation
import PromptLibrary
import StrictJSON

/// A folder of packs that is gone when the test is over.
final class TestFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "attune-prompts-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// With one pack and its English words.
  convenience init(_ id: String, pack: JSONValue, text: JSONValue? = nil) throws {
    try self.init()
    try write("\(id)/pack.json", pack.pretty())
    if let text { try write("\(id)/text.en.json", text.pretty()) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ content: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
  }

  func library(wording: TestFolder? = nil) throws -> PromptLibrary {
    try PromptLibrary(folder: path, wording: wording?.path)
  }

  /// What the check of this folder says, one line a finding, without the folder's own path.
  func findings() -> [String] { lines(PromptLibrary.check(folder: path)) }

  /// Findings as lines: `error FILE: PATH: text`.
  func lines(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let line = finding.description
      let short = line.hasPrefix(path + "/") ? String(line.dropFirst(path.count + 1)) : line
      return "\(finding.severity.rawValue) \(short)"
    }
  }
}
