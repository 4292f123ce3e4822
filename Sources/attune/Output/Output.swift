import Glibc
import Screen

/// The only writer of text to standard output and standard error.
enum Output {
  /// Lines of our own making; stored text inside them has gone through `visible` before.
  static func print(_ text: String) { write(text + "\n", to: stdout) }

  /// JSON, as it is.
  static func json(_ text: String) { write(text, to: stdout) }

  /// `attune: what: why; what to do`, on one line, with nothing a terminal would obey.
  static func error(_ line: String) { write("attune: \(visible(line))\n", to: stderr) }

  private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>?) {
    guard let file else { return }
    fputs(text, file)
    fflush(file)
  }
}
