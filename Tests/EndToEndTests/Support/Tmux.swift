import Foundation
import Testing

/// A real terminal: one tmux server of its own for each test, gone at the end.
final class Tmux {
  private let socket = "attune-test-\(UUID().uuidString)"
  let home: Home

  /// Starts a shell line in a terminal of this size.
  init(
    _ home: Home, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ line: String
  ) throws {
    self.home = home
    var variables = home.environment
    variables["LC_ALL"] = "C.UTF-8"
    variables.merge(environment) { _, new in new }
    let assignments = variables.map { "\($0.key)=\(quoted($0.value))" }.sorted()
      .joined(separator: " ")
    let term = variables["TERM"].map { "TERM=\(quoted($0)) " } ?? ""
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows),
      "env \(assignments) \(term)sh -c \(quoted(line))")
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let result = try runProgram("tmux", ["-u", "-L", socket] + arguments)
    return result.output
  }

  /// Presses keys by their tmux names, such as `Enter`, `Down`, `F8`, `C-c`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types characters as they are.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// `column,row`.
  func cursor() throws -> String {
    try tmux("display", "-p", "#{cursor_x},#{cursor_y}").trimmingCharacters(in: .newlines)
  }

  /// Waits until the words stand on the screen.
  @discardableResult
  func sees(
    _ words: String, or others: String? = nil, within seconds: Double = 20,
    location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait(seconds, "never saw \"\(words)\"", location) { screen in
      screen.contains(words) || others.map(screen.contains) ?? false
    }
  }

  /// Waits until the words are gone.
  func misses(
    _ words: String, within seconds: Double = 20, location: SourceLocation = #_sourceLocation
  ) throws {
    _ = try wait(seconds, "still sees \"\(words)\"", location) { !$0.contains(words) }
  }

  private func wait(
    _ seconds: Double, _ problem: String, _ location: SourceLocation,
    until holds: (String) -> Bool
  ) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var screen = ""
    repeat {
      screen = (try? self.screen()) ?? ""
      if holds(screen) { return screen }
      usleep(20_000)
    } while Date() < end
    Issue.record("\(problem); the screen was:\n\(screen)", sourceLocation: location)
    throw Missed()
  }

  struct Missed: Error {}
}

/// A word for the shell, quoted.
func quoted(_ text: String) -> String {
  "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
}
