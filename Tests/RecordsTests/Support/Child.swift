import Glibc
import Synchronization

/// A process that a test starts, talks to, and waits for.
final class Child {
  private var id: pid_t = 0
  private let input: Int32
  private let output: Int32
  private var status: Int32?

  /// Two starts at once would hand each other's pipes on, and neither would see its input end.
  private static let starting = Mutex(())

  /// nil when the program cannot be started.
  init?(_ words: [String]) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    let started = Child.starting.withLock { _ in
      Child.start(words, &toChild, &fromChild)
    }
    input = toChild[1]
    output = fromChild[0]
    guard let started else {
      status = -1
      return nil
    }
    id = started
  }

  private static func start(
    _ words: [String], _ toChild: inout [Int32], _ fromChild: inout [Int32]
  ) -> pid_t? {
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    var id: pid_t = 0
    let failed = posix_spawnp(&id, words[0], &actions, nil, arguments, environ)
    for argument in arguments { free(argument) }
    posix_spawn_file_actions_destroy(&actions)
    close(toChild[0])
    close(fromChild[1])
    return failed == 0 ? id : nil
  }

  deinit {
    endInput()
    close(output)
    if status == nil { waitpid(id, nil, 0) }
  }

  private var isInputOpen = true

  func endInput() {
    if isInputOpen { close(input) }
    isInputOpen = false
  }

  func kill() { _ = Glibc.kill(id, SIGKILL) }

  func line() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != 0x0A { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything it still says, in lines.
  func lines() -> [String] {
    var lines: [String] = []
    while true {
      let next = line()
      if next.isEmpty { return lines }
      lines.append(next)
    }
  }

  /// The exit code, or 128 and the signal's number.
  func wait() -> Int32 {
    if status == nil {
      var word: Int32 = 0
      while waitpid(id, &word, 0) < 0, errno == EINTR {}
      status = word & 0x7F == 0 ? word >> 8 & 0xFF : 128 + word & 0x7F
    }
    return status ?? -1
  }
}

enum Programs {
  /// Beside the running test, where the build puts it.
  static let probe: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/RecordsProbe"
  }()

  /// Whether strace is here and may trace.
  static let hasStrace: Bool =
    Child(["strace", "-qq", "-o", "/dev/null", "true"])?.wait() == 0

  static func probe(_ folder: String, _ words: String...) -> Child? {
    Child([probe, folder] + words)
  }
}
