import Glibc
import Testing

/// A real terminal, with a shell or the probe in it.
final class Tmux {
  private let folder: ScratchFolder

  var log: String { folder.text(of: "log") }

  /// What the probe meant to show: the place of the cursor, then the lines without trailing spaces.
  var picture: [String] {
    folder.text(of: "log.picture").split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The line that runs the probe.
  var probe: String { "\(Child.probe) \(folder.path("log"))" }

  /// - Parameter command: What to run; `{probe}` becomes the probe and its log.
  init(_ command: String, columns: Int = 80, rows: Int = 24) throws {
    folder = try ScratchFolder()
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      command.split(separator: "{probe}", omittingEmptySubsequences: false)
        .joined(separator: probe))
  }

  deinit { _ = try? tmux("kill-server") }

  func type(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The lines on the screen, trailing spaces left out.
  func lines() throws -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// The lines with the sequences of their styles.
  func styledLines() throws -> [String] {
    try tmux("capture-pane", "-p", "-e").split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// The place of the cursor and the lines, as `picture` has them.
  func shown() throws -> [String] {
    [try display("#{cursor_x},#{cursor_y}")] + (try lines())
  }

  func waitForPicture() throws {
    try wait("the picture \(picture)") { try !picture.isEmpty && shown() == picture }
  }

  func waitForLog(_ line: String) throws {
    try wait(line) { log.split(separator: "\n").contains { $0 == line } }
  }

  func display(_ format: String) throws -> String {
    String(try tmux("display-message", "-p", format).dropLast())
  }

  func wait(_ what: String, until isThere: () throws -> Bool) throws {
    let deadline = time(nil) + 60
    while try !isThere() {
      guard time(nil) < deadline else {
        throw Missing(description: "\(what) did not come; screen: \(try lines()) log: \(log)")
      }
      poll(nil, 0, 5)
    }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Child.run(["tmux", "-S", folder.path("socket")] + arguments, output: folder.path("output"))
    return folder.text(of: "output")
  }
}
