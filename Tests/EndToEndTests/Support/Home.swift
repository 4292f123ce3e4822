import Foundation
import TestSupport
import Testing

/// A home folder of its own for one test, removed at the end.
final class Home {
  let path: String

  init(isConfigured: Bool = true) throws {
    path = NSTemporaryDirectory() + "attune-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    if isConfigured {
      try write(
        ".config/attune/config.json", #"{"practitioner": "hv-017", "country": "wales"}"# + "\n")
    }
  }

  deinit {
    _ = try? runProgram("chmod", ["-R", "u+rwx", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  var environment: [String: String] { ["HOME": path, "TZ": "Europe/London"] }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: file)
  }

  /// Saves one of the good visits of the examples with the program, and returns its id.
  func saved(_ name: String = "everything") throws -> String {
    let file = Examples.path("visit/good/\(name).json")
    return try #require(runAttune(self, "new", "--from", file, "--json").json()["id"].text)
  }

  /// Every file below a folder of the home, as paths.
  func files(_ folder: String) -> [String] {
    let base = path + "/" + folder
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? []
    return names.map { base + "/" + $0 }.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The saved records.
  var records: [String] { files(".local/share/attune/records").filter { $0.hasSuffix(".json") } }

  /// What lies beside the visits that are not finished.
  var drafts: [String] { files(".local/state/attune") }

  /// The journals of visits that are not finished.
  var journals: [(id: String, path: String)] { journals(in: ".local/state/attune") }

  func journals(in folder: String) -> [(id: String, path: String)] {
    files(folder).filter { $0.hasSuffix(".jsonl") }
      .map { (URL(filePath: $0).deletingPathExtension().lastPathComponent, $0) }
  }
}
