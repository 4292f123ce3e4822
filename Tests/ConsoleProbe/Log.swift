import Glibc
import Screen

/// A file of lines, each complete as soon as it is there.
struct Log {
  private let descriptor: Int32
  private let path: String

  init?(path: String) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 { return nil }
  }

  func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }

  /// Replaces the picture beside the log: the place of the cursor, then the lines.
  func keep(_ picture: Canvas) {
    let cursor = picture.cursor.map { "\($0.column),\($0.row)" } ?? "none"
    let text = ([cursor] + picture.lines).joined(separator: "\n") + "\n"
    let file = open(path + ".picture", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    let bytes = Array(text.utf8)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
  }
}

/// Says what is wrong on standard error.
func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}
