import Glibc

/// Reads what a person hands in: a file, or standard input for `-`.
enum InputFile {
  /// No sheet or visit is near it; beyond, a file is refused unread.
  static let limit = 16 << 20

  static func bytes(_ name: String) throws(Failure) -> [UInt8] {
    let isInput = name == "-"
    let descriptor = isInput ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(
        "\(name): cannot be opened: \(reason(errno)); check the name", status: Status.noInput)
    }
    defer { if !isInput { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure("\(name): cannot be read: \(reason(errno))", status: Status.noInput)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit {
        throw Failure(
          "\(name): larger than \(limit >> 20) MiB; this is no sheet of answers",
          status: Status.badInput)
      }
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
