import Glibc
import TestSupport
import Testing

/// The probe at the other end of a pseudo-terminal. Tests wait for what must come, never for a time.
final class PseudoTerminal {
  private let primary: Int32
  /// Kept open, so that the modes and what is unread can be seen, and nothing hangs up by accident.
  private let secondary: Int32
  private let folder: ScratchFolder
  private var process: pid_t = 0
  private var status: Int32?
  private var isClosed = false
  /// The modes of the line before the probe began.
  private(set) var firstModes: [UInt32] = []
  /// Everything the probe has sent.
  private(set) var output: [UInt8] = []

  var log: String { folder.text(of: "log") }
  var errors: String { folder.text(of: "errors") }

  /// - Parameters:
  ///   - environment: Added to PATH and TERM=xterm-256color; nil takes a name away.
  ///   - wrapper: A shell line in which `"$@"` is the probe.
  init(
    environment: [String: String?] = [:], arguments: [String] = [], wrapper: String = "exec \"$@\"",
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    folder = try ScratchFolder()
    primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN, macros Swift cannot see.
    try #require(ioctl(primary, 0x4004_5431, &unlocked) == 0)
    try #require(ioctl(primary, 0x8004_5430, &number) == 0)
    let name = "/dev/pts/\(number)"
    secondary = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(secondary >= 0)
    resize(columns: columns, rows: rows)
    firstModes = modes

    var variables: [String: String?] = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
    ]
    variables.merge(environment) { $1 }
    process = try spawn(
      ["/bin/sh", "-c", wrapper, "sh", ProbeTerminal.program, folder.path("log")] + arguments,
      environment: variables.compactMapValues(\.self), input: .file(name), output: .descriptor(0),
      errors: .file(folder.path("errors")), newSession: true)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = waitForEnd(of: process)
    }
    if !isClosed { Glibc.close(primary) }
    Glibc.close(secondary)
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = write(primary, Array(rest), rest.count)
      if sent > 0 { rest = rest.dropFirst(sent) } else { listen(milliseconds: 5) }
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes one by one, each only when the probe has taken the one before.
  func sendApart(_ bytes: [UInt8]) throws {
    for byte in bytes {
      send([byte])
      try wait("the byte to be taken") {
        var unread: Int32 = 0
        return ioctl(secondary, UInt(FIONREAD), &unread) == 0 && unread == 0
      }
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(secondary, UInt(TIOCSWINSZ), &size)
  }

  /// Ends the connection, as closing a terminal's window does.
  func hangUp() {
    isClosed = true
    Glibc.close(primary)
  }

  /// The local modes and input modes of the line: echo, canonical, flow control.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(secondary, &modes)
    return [modes.c_lflag, modes.c_iflag, modes.c_oflag]
  }

  func waitForLog(_ line: String) throws {
    try wait(line) { log.split(separator: "\n").contains { $0 == line } }
  }

  /// The exit status as a shell sees it: 128 and the signal's number if it died of one.
  func exitStatus() throws -> Int32 {
    try wait("the end") {
      var raw: Int32 = 0
      guard waitpid(process, &raw, WNOHANG) == process else { return false }
      status = TestSupport.exitStatus(raw)
      return true
    }
    listen(milliseconds: 0)
    return try #require(status)
  }

  func wait(_ what: String, until isThere: () -> Bool) throws {
    let deadline = time(nil) + 60
    while !isThere() {
      guard time(nil) < deadline else {
        throw Missing("\(what) did not come; log: \(log) errors: \(errors)")
      }
      listen(milliseconds: 5)
    }
  }

  private func listen(milliseconds: Int32) {
    guard !isClosed else { return void(poll(nil, 0, milliseconds)) }
    var descriptor = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    while case let count = read(primary, &bytes, bytes.count), count > 0 {
      output += bytes[..<count]
    }
  }

  private func void(_: Int32) {}
}
