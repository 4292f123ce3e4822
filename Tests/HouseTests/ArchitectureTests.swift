import Foundation
import Testing

/// The architecture page says what the house is: its table is held against the folders and against
/// the arrows of ``ImportTests``.
struct ArchitectureTests {
  private static let page = ImportTests.sources.appending(
    path: "attune/Documentation.docc/Architecture.md")

  /// The cells of a target's row: name, purpose, contents, may import.
  private static func row(_ target: String) throws -> [String] {
    let text = try String(contentsOf: page, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(target)`") })
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: ImportTests.allowed.keys.sorted())
  func `each folder of a target stands in its row`(target: String) throws {
    let row = try ArchitectureTests.row(target)
    let folder = ImportTests.sources.appending(path: target)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      let entry = folder.appending(path: name)
      let isFolder = try entry.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
      guard isFolder, name != "include", !name.hasSuffix(".docc") else { continue }
      #expect(row.joined().contains("`\(name)/`"), "\(target)/\(name)")
    }
  }

  @Test(
    arguments: ImportTests.allowed.keys.filter { !["CPrompts", "CTerminal"].contains($0) }.sorted())
  func `a row names what its target may import`(target: String) throws {
    let cell = try #require(try ArchitectureTests.row(target).last)
    let named = cell == "nothing" ? [] : cell.components(separatedBy: ", ")
    #expect(Set(named) == ImportTests.allowed[target])
  }
}
