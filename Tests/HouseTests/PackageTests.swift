import Foundation
import Testing

/// What `Package.swift` says of every target.
struct PackageTests {
  private static let text = try? String(
    contentsOf: ImportTests.sources.deletingLastPathComponent().appending(path: "Package.swift"),
    encoding: .utf8)

  /// The text of each target's declaration.
  private static func targets() throws -> [(name: String, text: String)] {
    let pieces = try #require(text).components(separatedBy: "arget(").dropFirst()
    return pieces.compactMap { piece in
      let quoted = piece.components(separatedBy: "\"")
      return quoted.count > 1 && piece.contains("name: \"") ? (quoted[1], piece) : nil
    }
  }

  @Test func `a warning is an error in every target`() throws {
    let targets = try PackageTests.targets()
    #expect(targets.count > ImportTests.allowed.count)
    for name in ImportTests.allowed.keys {
      #expect(targets.contains { $0.name == name }, "\(name)")
    }
    for target in targets {
      let isStrict = target.text.contains("wiftSettings: strict")
      #expect(isStrict || target.text.contains("cSettings: strictC"), "\(target.name)")
    }
    let text = try #require(PackageTests.text)
    #expect(text.components(separatedBy: ".treatAllWarnings(as: .error)").count == 3)
    #expect(text.contains("swiftLanguageModes: [.v6]"))
  }
}
