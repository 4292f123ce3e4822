import Foundation
import TestSupport
import Testing

/// The supervisor's room on a real terminal.
@Suite struct RoomTerminalTests {
  private func saved(_ home: Home, _ name: String) throws -> String {
    let file = Examples.path("visit/good/\(name).json")
    return try #require(runAttune(home, "new", "--from", file, "--json").json()["id"].text)
  }

  @Test func `a supervisor narrows the list, opens a visit and steps to the next`() throws {
    let home = try Home()
    _ = try saved(home, "everything")
    _ = try saved(home, "calm")
    let tmux = try Tmux(home, "\(quoted(attune)) review; echo left; cat")
    try tmux.sees("2 of 2")
    try tmux.type("/safety:yes")
    try tmux.sees("1 of 2")
    try tmux.press("C-u", "Enter", "Enter")
    try tmux.sees("Saved visit")
    try tmux.type("n")
    try tmux.type("n")
    try tmux.sees("This is the last one of the list.")
    try tmux.press("Escape", "Escape")
    try tmux.sees("Start a visit")
    try tmux.type("q")
    try tmux.sees("left")
  }

  @Test func `the caseload report stands behind a key of the room`() throws {
    let home = try Home()
    _ = try saved(home, "everything")
    _ = try saved(home, "calm")
    let tmux = try Tmux(home, "\(quoted(attune)) review; echo left; cat")
    try tmux.sees("2 of 2")
    try tmux.type("r")
    try tmux.sees("What carers said at their first visit")
    try tmux.sees("By practitioner")
    try tmux.type("g")
    try tmux.sees("By stage")
    try tmux.type("x")
    try tmux.sees("* hidden")
    try tmux.press("Escape")
    try tmux.sees("2 of 2")
  }

  @Test func `a file that a synchroniser brings appears without a restart`() throws {
    let home = try Home()
    _ = try saved(home, "calm")
    let other = try Home()
    let id = try saved(other, "everything")
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("1 of 1")
    let source = try #require(other.records.first)
    let target = try #require(home.records.first)
    let folder = String(target.dropLast(id.count + 6))
    try FileManager.default.copyItem(atPath: source, toPath: "\(folder)/\(id).json")
    try tmux.sees("2 of 2")
    try tmux.sees("B-0143-A")
    try FileManager.default.removeItem(atPath: target)
    try tmux.sees("1 of 1")
  }
}
