import Glibc
import Testing

struct SignalTests {
  private func started(wrapper: String = "exec \"$@\"") throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(wrapper: wrapper)
    try terminal.waitForLog("ready 80x24")
    return terminal
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func `a signal is heard, the terminal given back, and the exit status tells`(
    number: Int32
  ) throws {
    let terminal = try PseudoTerminal()
    try terminal.waitForLog("ready 80x24")
    terminal.signal(number)
    #expect(try terminal.exitStatus() == 128 + number)
    #expect(terminal.log.contains("signal \(number)\n"))
    #expect(terminal.modes == terminal.firstModes && terminal.hasLeft)
  }

  @Test(arguments: [(0x03, SIGINT), (0x1C, SIGQUIT)] as [(UInt8, Int32)])
  func `Ctrl-C and Ctrl-backslash are signals`(byte: UInt8, number: Int32) throws {
    let terminal = try started()
    terminal.send([byte])
    #expect(try terminal.exitStatus() == 128 + number)
  }

  @Test func `closing the window hangs up`() throws {
    let terminal = try started()
    terminal.hangUp()
    #expect(try terminal.exitStatus() == 128 + SIGHUP)
    #expect(terminal.log.contains("signal \(SIGHUP)\n"))
  }

  @Test func `a terminal that is gone ends the program even if hang-ups are ignored`() throws {
    let terminal = try started(wrapper: "trap '' HUP; exec \"$@\"")
    terminal.signal(SIGHUP)
    terminal.send("x")
    try terminal.waitForLog("painted key character(\"x\")")
    terminal.hangUp()
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.log.hasSuffix("closed\nclosed\n"))
  }

  @Test func `a new size is an event and the picture follows`() throws {
    let terminal = try started()
    for (columns, rows) in [(100, 30), (40, 10), (1, 1), (80, 24)] as [(UInt16, UInt16)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.waitForLog("painted resize \(columns)x\(rows)")
    }
  }

  @Test func `stopped from outside it goes on with a whole picture`() throws {
    let terminal = try started()
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    try terminal.waitForLog("painted resize 80x24")
    try terminal.wait("a second picture") { terminal.text.split(separator: "Ŵyn").count > 2 }
  }
}
