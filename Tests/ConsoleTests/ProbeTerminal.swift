import TestSupport

/// A real terminal with the probe in it, or a shell that starts it.
final class ProbeTerminal {
  static let program = builtProgram("ConsoleProbe")

  let tmux: Tmux
  private let folder: ScratchFolder

  var log: String { folder.text(of: "log") }

  /// What the probe meant to show: the place of the cursor, then the lines without trailing spaces.
  var picture: [String] {
    folder.text(of: "log.picture").split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The line that runs the probe.
  let probe: String

  /// - Parameter line: What to run; `{probe}` becomes the probe and its log.
  init(_ line: String, columns: Int = 80, rows: Int = 24) throws {
    folder = try ScratchFolder()
    probe = "\(ProbeTerminal.program) \(folder.path("log"))"
    tmux = try Tmux(line.replacing("{probe}", with: probe), columns: columns, rows: rows)
  }

  func waitForPicture(file: String = #fileID, line: Int = #line) throws {
    try tmux.wait("the picture \(picture)", file: file, line: line) { _ in
      let shown = [try tmux.cursor()] + (try tmux.lines())
      return !picture.isEmpty && shown == picture
    }
  }

  func waitForLog(_ wanted: String, file: String = #fileID, line: Int = #line) throws {
    try tmux.wait("\(wanted) in the log", file: file, line: line) { _ in
      log.split(separator: "\n").contains { $0 == wanted }
    }
  }
}
