import Foundation
import TestSupport
import Testing

/// Long work on a terminal.
struct ProgressTests {
  /// The same record under many names: none of them is right, each has to be read.
  private func crowded() throws -> Home {
    let home = try Home()
    let id = try home.saved()
    let file = try #require(home.records.first)
    let start = file.dropLast(".json".count + 12)
    for number in 0..<6_000 {
      let name = "\(start)\(String(format: "%012x", number)).json"
      try #require(!name.contains(id))
      try FileManager.default.linkItem(atPath: file, toPath: name)
    }
    return home
  }

  @Test func `how fast it goes and how long yet stands on one line, which then goes`() throws {
    let home = try crowded()
    let tmux = try Tmux(
      home, columns: 100,
      "\(quoted(attune)) verify --json >/dev/null; echo ended; cat")
    let screen = try tmux.sees("a second,")
    #expect(screen.contains("verifying "))
    #expect(screen.contains(" of 6001, "))
    #expect(screen.contains(" left"))
    #expect(!(try tmux.sees("ended").contains("verifying")))
  }
}
