import Glibc
import Testing

/// Starting other programs.
enum Child {
  /// The probe lies beside the tests.
  static var probe: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/ConsoleProbe"
  }

  /// Starts a program as the leader of a new session on a terminal; its errors go to a file.
  static func start(
    _ arguments: [String], environment: [String], terminal: String, errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    return try spawn(arguments, environment: environment, actions: &actions, newSession: true)
  }

  /// Runs a program to its end, its output into a file: a pipe would be inherited by the children of
  /// tests that run beside this one.
  static func run(_ arguments: [String], output: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm-256color"]
    let process = try spawn(
      arguments, environment: environment, actions: &actions, newSession: false)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  private static func spawn(
    _ arguments: [String], environment: [String],
    actions: UnsafePointer<posix_spawn_file_actions_t>, newSession: Bool
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner may ignore or block signals, which a child would inherit.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let session = newSession ? 0x80 : 0  // POSIX_SPAWN_SETSID, a macro Swift cannot see
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | Int16(session))

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, arguments[0], actions, &attributes, &words, &variables)
    guard error == 0 else {
      throw Missing(description: "\(arguments[0]): \(String(cString: strerror(error)))")
    }
    return process
  }
}

/// A folder for one test, removed with everything in it.
final class ScratchFolder {
  private let folder: String

  init() throws {
    var template = Array("/tmp/console-tests-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    for name in ["log", "log.picture", "errors", "output", "socket"] { unlink(path(name)) }
    rmdir(folder)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func text(of name: String) -> String {
    guard let file = fopen(path(name), "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
