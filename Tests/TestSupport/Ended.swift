import Glibc

/// What a program that ended gave back.
public struct Ended: Sendable {
  /// 128 and the signal's number if it died of one.
  public let status: Int32
  public let output: String
  public let errors: String
}

/// Runs a program to its end.
///
/// Its output goes to files: nothing fills up while it runs, and a pipe would be inherited by the
/// children of tests that run beside this one.
///
/// - Parameter environment: What it gets beside PATH, or nil for all that the runner has.
public func runProgram(
  _ name: String, _ arguments: [String], input: String? = nil, environment: [String: String]? = nil
) throws -> Ended {
  let folder = try ScratchFolder()
  if let input { try folder.write("in", input) }
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  let process = try spawn(
    [name] + arguments, environment: environment.map { ["PATH": path].merging($0) { $1 } },
    input: input == nil ? .null : .file(folder.path("in")), output: .file(folder.path("out")),
    errors: .file(folder.path("err")))
  let status = waitForEnd(of: process)
  return Ended(status: status, output: folder.text(of: "out"), errors: folder.text(of: "err"))
}
