import Glibc
import Testing

struct PasteTests {
  private func started() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal()
    try terminal.waitForLog("ready 80x24")
    return terminal
  }

  @Test func `Enter and q inside a paste are text`() throws {
    let terminal = try started()
    terminal.send("\u{1B}[200~one\rq ŵ\u{1B}[A\u{1B}[201~\r")
    try terminal.waitForLog("painted paste 9 one^Jq ŵ[A")
    try terminal.waitForLog("painted key enter")
    #expect(!terminal.log.contains("key up") && !terminal.log.contains("character"))
  }

  @Test func `keys work again after a paste`() throws {
    let terminal = try started()
    try terminal.sendApart(Array("\u{1B}[200~a\u{1B}[201~".utf8))
    try terminal.waitForLog("painted paste 1 a")
    terminal.send("\u{1B}[A")
    try terminal.waitForLog("painted key up")
  }

  @Test func `a paste whose end never comes gives its text and the keyboard back`() throws {
    let terminal = try started()
    terminal.send("\u{1B}[200~lost")
    try terminal.waitForLog("painted paste 4 lost")
    terminal.send("\u{1B}OBq")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.log.contains("key down"))
  }

  @Test func `a paste is bounded and does not hold up a signal`() throws {
    let terminal = try started()
    terminal.send("\u{1B}[200~" + String(repeating: "x", count: 200_000))
    terminal.signal(SIGTERM)
    #expect(try terminal.exitStatus() == 128 + SIGTERM)
    let whole = try started()
    whole.send("\u{1B}[200~" + String(repeating: "x", count: 200_000) + "\u{1B}[201~q")
    #expect(try whole.exitStatus() == 0)
    #expect(whole.log.contains("paste 65536 xxx"))
  }
}
