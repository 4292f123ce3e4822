import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What a program that ended gave back.
struct Ended {
  let status: Int32
  let output: String
  let errors: String
}

/// The built program beside the test runner.
let attune: String = {
  let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(filePath: runner).deletingLastPathComponent().appending(path: "attune").path()
}()

struct CannotStart: Error { let reason: String }

/// Runs a program to its end. Its output goes to files, so nothing fills up while it runs, and
/// it is waited for by its id: a daemon it leaves behind, such as a tmux server, holds up nobody.
func runProgram(
  _ name: String, _ arguments: [String], input: String? = nil, environment: [String: String]? = nil
) throws -> Ended {
  let folder = NSTemporaryDirectory() + "attune-run-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try Data((input ?? "").utf8).write(to: URL(filePath: folder + "/in"))

  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, folder + "/in", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, folder + "/out", O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, folder + "/err", O_WRONLY | O_CREAT, 0o600)
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  let variables =
    environment.map { ["PATH": path].merging($0) { _, new in new } }
    ?? ProcessInfo.processInfo.environment
  var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
  var pairs: [UnsafeMutablePointer<CChar>?] =
    variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in words + pairs { free(pointer) } }
  var process: pid_t = 0
  let error = posix_spawnp(&process, name, &actions, nil, &words, &pairs)
  guard error == 0 else { throw CannotStart(reason: String(cString: strerror(error))) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  func text(_ name: String) -> String {
    let bytes = try? Data(contentsOf: URL(filePath: folder + "/" + name))
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
  let signal = status & 0x7F
  return Ended(
    status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: text("out"),
    errors: text("err"))
}

/// Runs the program under test in a home of its own.
@discardableResult
func runAttune(
  _ home: Home, _ arguments: String..., input: String? = nil,
  environment: [String: String] = [:]
) throws -> Ended {
  try runProgram(
    attune, arguments, input: input,
    environment: home.environment.merging(environment) { _, new in new })
}
