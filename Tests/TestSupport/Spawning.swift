public import Glibc

/// Where a started program reads from or writes to.
public enum Stream: Sendable {
  case null
  /// A file or terminal; one that is written to is made, and emptied first.
  case file(String)
  case descriptor(Int32)
}

/// Something that a test waited for or needed and that did not come; the text says what was there.
public struct Missing: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// Starts a program found by PATH, by posix_spawn: Foundation's `Process` waits for whatever
/// daemon the program leaves behind, such as a tmux server.
///
/// Its signals are as a shell leaves them, whatever the test runner ignores or blocks.
///
/// - Parameters:
///   - environment: All it gets, or nil for the runner's own.
///   - newSession: Whether it leads a session of its own, so that a terminal it opens is its own.
public func spawn(
  _ words: [String], environment: [String: String]? = nil, input: Stream = .null,
  output: Stream = .null, errors: Stream = .null, newSession: Bool = false
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (stream, own) in [(input, Int32(0)), (output, 1), (errors, 2)] {
    switch stream {
    case .null: posix_spawn_file_actions_addopen(&actions, own, "/dev/null", O_RDWR, 0)
    case .descriptor(let other): posix_spawn_file_actions_adddup2(&actions, other, own)
    case .file(let path):
      let flags = own == 0 ? O_RDWR : O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, own, path, flags, 0o600)
    }
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  let session = newSession ? 0x80 : 0  // POSIX_SPAWN_SETSID, a macro Swift cannot see
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | Int16(session))

  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] =
    (environment ?? [:]).map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in arguments + variables { free(pointer) } }
  var process: pid_t = 0
  let error =
    environment == nil
    ? posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    : posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
  guard error == 0 else { throw Missing("\(words[0]): \(String(cString: strerror(error)))") }
  return process
}

/// Waits for a process: its exit status, or 128 and the signal's number as a shell has it.
public func waitForEnd(of process: pid_t) -> Int32 {
  var word: Int32 = 0
  while waitpid(process, &word, 0) < 0 {
    if errno != EINTR { return -1 }
  }
  return exitStatus(word)
}

/// What a shell makes of a status word.
public func exitStatus(_ word: Int32) -> Int32 {
  let signal = word & 0x7F
  return signal == 0 ? word >> 8 & 0xFF : 128 + signal
}

/// A program of the package: it lies beside the tests, where the build puts it.
public func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(
    decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return folder.joined(separator: "/") + "/" + name
}
