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

  @Test func `a supervisor's question comes back at Home and is answered there`() throws {
    let home = try Home()
    let id = try saved(home, "calm")
    let desk = try Tmux(home, "\(quoted(attune)) review --by sv-1")
    try desk.sees("1 of 1")
    try desk.press("Enter")
    try desk.sees("Saved visit")
    try desk.type("r")
    try desk.sees("What you say")
    try desk.type("3")
    try desk.press("Enter")
    try desk.type("What did the GP say?")
    try desk.press("F10")
    try desk.sees("Kept beside the visit.")
    try desk.press("Escape")
    try desk.sees("asked")
    let laptop = try Tmux(home, quoted(attune))
    try laptop.sees("1 came back")
    try laptop.type("b")
    try laptop.sees("What did the GP say?")
    try laptop.press("Enter")
    try laptop.sees("For you: sv-1 asks")
    try laptop.type("r")
    try laptop.sees("answer sv-1")
    try laptop.press("Enter")
    try laptop.type("He will see her on Monday.")
    try laptop.press("F10")
    try laptop.sees("Kept beside the visit.")
    try laptop.press("Escape")
    try laptop.sees("Nothing waits for an answer of yours.")
    // The list of the room hears of it without a restart.
    try desk.misses("asked")
    let said = try runAttune(home, "review", id, "--json").json()["reviews"][0]
    #expect(said["practitioner"].text == "sv-1")
    #expect(said["answers"][0]["text"].text == "He will see her on Monday.")
  }

  @Test func `Home brings in and sends through the shared folder`() throws {
    let (home, other) = (try Home(), try Home())
    _ = try saved(home, "calm")
    _ = try saved(other, "everything")
    let shared = home.path + "/shared"
    try FileManager.default.createDirectory(
      atPath: shared, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try home.write(
      ".config/attune/config.json",
      #"{"practitioner": "hv-017", "country": "wales", "exchange": "\#(shared)"}"#)
    #expect(try runAttune(other, "exchange", shared).status == 0)
    let tmux = try Tmux(home, quoted(attune))
    try tmux.sees("Bring in and send")
    try tmux.type("x")
    try tmux.sees("Enter begins.")
    try tmux.press("Enter")
    try tmux.sees("Done.")
    let screen = try tmux.screen()
    #expect(screen.contains("New here") && screen.contains("Sent"))
    #expect(home.records.count == 2)
    #expect(try runAttune(other, "exchange", shared, "--json").json()["new"].number == 1)
  }

  @Test func `two visits are marked in the list and compared`() throws {
    let home = try Home()
    _ = try saved(home, "calm")
    _ = try saved(home, "calm")
    let tmux = try Tmux(home, "\(quoted(attune)) review")
    try tmux.sees("2 of 2")
    try tmux.type("c")
    try tmux.sees("Marked: B-0142/1")
    try tmux.press("Down")
    try tmux.type("c")
    try tmux.sees("Two visits compared")
    try tmux.sees("Every item asked in both has the same answer.")
  }
}
