import Foundation
import Testing

/// The arrows of the house: who may import whom. SwiftPM lets a target import what it did not
/// declare, so the sources themselves are read.
struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "StrictJSON": [],
    "Assessment": [],
    "Screen": [],
    "Interface": ["Assessment", "Screen"],
    "Contracts": ["Assessment", "StrictJSON"],
    "PromptLibrary": ["Assessment", "CPrompts", "StrictJSON", "FoundationEssentials", "Crypto"],
    "Records": ["Assessment", "Contracts", "StrictJSON", "Glibc"],
    "Exchange": ["Assessment", "StrictJSON", "Mustache"],
    "Console": ["Screen", "CTerminal"],
    "attune": [
      "Assessment", "Screen", "Interface", "Contracts", "StrictJSON", "PromptLibrary", "Records",
      "Exchange", "Console", "ArgumentParser", "Glibc",
    ],
    "CTerminal": [], "CPrompts": [],
  ]

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func files(in target: String) throws -> [(name: String, text: String)] {
    let folder = sources.appending(path: target)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try names.filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  @Test func `every target of the house stands in the table`() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: ImportTests.sources.path())
    #expect(Set(targets) == Set(ImportTests.allowed.keys))
  }

  @Test(arguments: ImportTests.allowed.keys.sorted())
  func `a target imports what the table lets it, and all of that`(target: String) throws {
    let allowed = try #require(ImportTests.allowed[target])
    var used: Set<String> = []
    for file in try ImportTests.files(in: target) {
      for name in ImportTests.imports(in: file.text) {
        #expect(allowed.contains(name), "\(target)/\(file.name) imports \(name)")
        used.insert(name)
      }
    }
    #expect(used == allowed)
  }

  /// The modules of every `import` line, behind whatever attributes and access stand before it.
  static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), words.count > at + 1,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) }),
        let name = words.last
      else { return nil }
      return name.split(separator: ".").first.map(String.init)
    }
  }

  private static let access: Set<String> = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  @Test(arguments: [
    ("import A", ["A"]), ("public import A\nimport B", ["A", "B"]),
    ("@preconcurrency @testable internal import struct A.B", ["A"]),
    ("/// import of A", []), ("let import = 1", []),
  ])
  func `an import is seen in every form it has`(text: String, modules: [String]) {
    #expect(ImportTests.imports(in: text) == modules)
  }

  @Test func `nobody asks Foundation for the time zone or a calendar`() throws {
    for target in ImportTests.allowed.keys {
      for file in try ImportTests.files(in: target) {
        for word in ["TimeZone", "Calendar.", "Calendar(", "DateFormatter", "import Foundation\n"] {
          #expect(!file.text.contains(word), "\(target)/\(file.name) names \(word)")
        }
      }
    }
  }

  @Test func `only the clock file reads the local time`() throws {
    for target in ImportTests.allowed.keys {
      for file in try ImportTests.files(in: target) where file.text.contains("localtime_r(") {
        #expect("\(target)/\(file.name)" == "attune/Clock/Clock.swift")
      }
    }
  }

  @Test func `no source forces or traps on purpose`() throws {
    for target in ImportTests.allowed.keys {
      for file in try ImportTests.files(in: target) {
        for word in ["try!", "fatalError(", "as!", "preconditionFailure("] {
          #expect(!file.text.contains(word), "\(target)/\(file.name) uses \(word)")
        }
      }
    }
  }
}
