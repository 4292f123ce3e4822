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

  /// Takes up a walk through a fictional family of which one prompt is answered.
  func takeUpWalk() throws {
    try sees("begun, 1 of")
    try press("Enter")
    try sees("They say")
    try sees("[ chosen ]")
  }

  /// From Home to the opening words of a visit with a mother and her baby, born today.
  func beginVisit(_ reference: String = "B-0142") throws {
    try sees("Start a visit")
    try press("n")
    try sees("Baby's reference")
    try type(reference)
    try press("Down", "Down")
    try type("three weeks")
    try press("C-u")
    try type("today")
    try press("Down", "Down", "Down", "Down")
    try type("mum")
    try press("Down")
    try type("1")
    try press("Down", "Down", "Down", "Down")
    try type("1")
    try press("F10")
    try sees("Please check")
    try press("Enter")
    try sees("Short walk")
  }
}
