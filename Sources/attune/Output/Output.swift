import Glibc
import Records
import Screen

/// The only writer of text to standard output and standard error.
enum Output {
  /// Lines of our own making; stored text inside them has gone through `visible` before.
  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// A question that the answer follows on the same line.
  static func prompt(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Rings, where a person set that it may.
  static func bell() { write("\u{7}", to: STDOUT_FILENO) }

  /// A text of several lines, already safe to show, as it is.
  static func text(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a text, or writes it to a new file of the user's eyes only and prints the path.
  static func give(_ text: String, to file: String?) throws(Failure) {
    guard let file else { return Output.text(text) }
    do {
      try PrivateFile.create(file, Array(text.utf8))
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    print(file)
  }

  /// JSON, as it is.
  static func json(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// A line on standard error that is written over, and only on a terminal.
  static func status(_ text: String) { write(text, to: STDERR_FILENO) }

  /// `attune: what: why; what to do`, on one line, with nothing a terminal would obey.
  static func error(_ line: String) { write("attune: \(visible(line))\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
