import TestSupport

/// The built program beside the test runner.
let attune = builtProgram("attune")

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

extension Tmux {
  /// A shell line in a terminal, in a home of its own.
  convenience init(
    _ home: Home, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ line: String
  ) throws {
    try self.init(
      line, columns: columns, rows: rows,
      environment: home.environment.merging(environment) { _, new in new })
  }
}
