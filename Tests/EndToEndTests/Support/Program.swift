import Foundation

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

/// Runs a program to its end.
func runProgram(
  _ name: String, _ arguments: [String], input: String? = nil, environment: [String: String]? = nil
) throws -> Ended {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [name] + arguments
  if let environment {
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
      .merging(environment) { _, new in new }
  }
  let folder = NSTemporaryDirectory() + "attune-run-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  // Files, not pipes: nothing can fill up while the program runs.
  func open(_ name: String, _ content: String = "") throws -> FileHandle {
    let path = folder + "/" + name
    try Data(content.utf8).write(to: URL(filePath: path))
    return try opened(FileHandle(forUpdatingAtPath: path))
  }
  process.standardInput = try open("in", input ?? "")
  process.standardOutput = try open("out")
  process.standardError = try open("err")
  try process.run()
  process.waitUntilExit()
  func text(_ name: String) -> String {
    String(
      decoding: (try? Data(contentsOf: URL(filePath: folder + "/" + name))) ?? Data(), as: UTF8.self
    )
  }
  let status =
    process.terminationReason == .uncaughtSignal
    ? 128 + process.terminationStatus : process.terminationStatus
  return Ended(status: status, output: text("out"), errors: text("err"))
}

private struct NoFile: Error {}

private func opened<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NoFile() }
  return value
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
