import Glibc

/// A real terminal: a tmux server of its own for each test, gone at its end. Tests wait for what must
/// come, never for a time.
public final class Tmux {
  private let folder: ScratchFolder

  /// Starts a shell line in a terminal of this size.
  ///
  /// - Parameter environment: Added to what tmux gives; TERM may be among it.
  public init(
    _ line: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = try ScratchFolder()
    let variables = ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let assignments = variables.map { "\($0.key)=\(quoted($0.value))" }.sorted()
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows),
      "env \(assignments.joined(separator: " ")) sh -c \(quoted(line))")
  }

  deinit { _ = try? tmux("kill-server") }

  /// A command of tmux and what it prints.
  @discardableResult
  public func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  private func tmux(_ arguments: [String]) throws -> String {
    try runProgram(
      "tmux", ["-u", "-S", folder.path("socket")] + arguments,
      environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    ).output
  }

  /// Presses keys by their tmux names, such as `Enter`, `Down`, `F8`, `C-c`.
  public func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types characters as they are.
  public func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Pastes as a terminal with bracketed paste does.
  public func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /// The words on the screen.
  public func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// The lines on the screen, trailing spaces left out.
  public func lines() throws -> [String] { try lines(of: screen()) }

  /// The lines with the sequences of their styles.
  public func styledLines() throws -> [String] { try lines(of: tmux("capture-pane", "-p", "-e")) }

  private func lines(of screen: String) -> [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// `column,row`.
  public func cursor() throws -> String { try display("#{cursor_x},#{cursor_y}") }

  public func display(_ format: String) throws -> String {
    String(try tmux("display-message", "-p", format).dropLast())
  }

  /// Waits until the words stand on the screen, and gives the screen.
  @discardableResult
  public func sees(
    _ words: String, or others: String? = nil, file: String = #fileID, line: Int = #line
  ) throws -> String {
    try wait("\"\(words)\"", file: file, line: line) { screen in
      screen.contains(words) || others.map { screen.contains($0) } ?? false
    }
  }

  /// Waits until the words are gone, and gives the screen.
  @discardableResult
  public func misses(
    _ words: String, file: String = #fileID, line: Int = #line
  ) throws -> String {
    try wait("a screen without \"\(words)\"", file: file, line: line) { !$0.contains(words) }
  }

  /// Waits until the screen is as wanted, and gives it.
  ///
  /// - Throws: ``Missing`` after a minute, with the place in the test and the screen as it was.
  @discardableResult
  public func wait(
    _ what: String, file: String = #fileID, line: Int = #line,
    until isThere: (String) throws -> Bool
  ) throws -> String {
    let deadline = time(nil) + 60
    while true {
      let screen = try screen()
      if try isThere(screen) { return screen }
      guard time(nil) < deadline else {
        throw Missing("\(file):\(line): \(what) did not come; the screen was:\n\(screen)")
      }
      poll(nil, 0, 10)
    }
  }
}

/// A word for the shell, quoted.
public func quoted(_ text: String) -> String {
  let parts = text.split(separator: "'", omittingEmptySubsequences: false)
  return "'" + parts.joined(separator: "'\\''") + "'"
}
