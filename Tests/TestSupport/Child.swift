import Glibc
import Synchronization

/// A process that a test starts, talks to by lines, and waits for.
public final class Child {
  private var id: pid_t = 0
  private let input: Int32
  private let output: Int32
  private var status: Int32?
  private var isInputOpen = true

  /// Two starts at once would hand each other's pipes on, and neither would see its input end.
  private static let starting = Mutex(())

  /// nil when the program cannot be started.
  public init?(_ words: [String]) {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    let started = Child.starting.withLock { _ -> pid_t? in
      guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
      for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      defer {
        close(toChild[0])
        close(fromChild[1])
      }
      return try? spawn(
        words, input: .descriptor(toChild[0]), output: .descriptor(fromChild[1]),
        errors: .descriptor(2))
    }
    input = toChild[1]
    output = fromChild[0]
    guard let started else {
      status = -1
      return nil
    }
    id = started
  }

  deinit {
    endInput()
    close(output)
    if status == nil { waitpid(id, nil, 0) }
  }

  public func endInput() {
    if isInputOpen { close(input) }
    isInputOpen = false
  }

  public func kill() { _ = Glibc.kill(id, SIGKILL) }

  public func line() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != 0x0A { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything it still says, in lines.
  public func lines() -> [String] {
    var lines: [String] = []
    while true {
      let next = line()
      if next.isEmpty { return lines }
      lines.append(next)
    }
  }

  /// The exit code, or 128 and the signal's number.
  public func wait() -> Int32 {
    if status == nil { status = waitForEnd(of: id) }
    return status ?? -1
  }
}
