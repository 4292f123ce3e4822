import Testing

struct KeyTests {
  private func started(_ environment: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(environment: environment)
    try terminal.waitForLog("ready 80x24")
    return terminal
  }

  @Test(arguments: [
    ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[B", "down"), ("\u{1B}OC", "right"),
    ("\u{1B}[D", "left"), ("\u{1B}[H", "home"), ("\u{1B}OH", "home"), ("\u{1B}[1~", "home"),
    ("\u{1B}[F", "end"), ("\u{1B}[4~", "end"), ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"),
    ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"), ("\u{1B}[20~", "function(9)"),
    ("\u{1B}OP", "function(1)"), ("\u{1B}[1;5C", "right"), ("\u{1B}[1;2A", "up"),
    ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\r", "enter"), ("\n", "enter"),
    ("\t", "tab"), ("\u{7}", "control(\"g\")"), ("ŵ", "character(\"ŵ\")"),
    ("漢", "character(\"漢\")"),
    ("2", "character(\"2\")"),
  ])
  func `a key is the same in every form terminals send`(sent: String, key: String) throws {
    let terminal = try started()
    terminal.send(sent + "q")
    #expect(try terminal.exitStatus() == 0)
    let heard = terminal.log.split(separator: "\n").filter { $0.hasPrefix("key") }
    #expect(heard == ["key \(key)", "key character(\"q\")"])
  }

  @Test(arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
  func `arrows and Home work on every terminal`(name: String) throws {
    let terminal = try started(["TERM": name])
    terminal.send("\u{1B}[A\u{1B}OB\u{1B}[H\u{1B}[1~q")
    #expect(try terminal.exitStatus() == 0)
    let heard = terminal.log.split(separator: "\n").filter { $0.hasPrefix("key") }
    #expect(heard.dropLast() == ["key up", "key down", "key home", "key home"])
  }

  @Test(arguments: ["ŵ", "漢", "👩"])
  func `a character whose bytes come apart is not lost`(text: String) throws {
    let terminal = try started()
    try terminal.sendApart(Array(text.utf8))
    try terminal.waitForLog("painted key character(\"\(text)\")")
  }

  @Test func `a character newer than the C library does not shift what follows`() throws {
    let terminal = try started()
    terminal.send("\u{1FAE9}")
    try terminal.waitForLog("painted key character(\"\u{1FAE9}\")")
    // A C library that knows its two columns lets it be shown; any other shows a sign and a space.
    try terminal.wait("both columns") {
      terminal.text.contains("\u{1FAE9}\")") || terminal.text.contains("\u{FFFD} \")")
    }
  }

  @Test func `a broken byte does not eat the next key`() throws {
    let terminal = try started()
    try terminal.sendApart([0xC5, 0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63])
    try terminal.waitForLog("painted key character(\"a\")")
    try terminal.waitForLog("painted key character(\"b\")")
    try terminal.waitForLog("painted key character(\"c\")")
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5A"])
  func `an arrow on a slow line is an arrow`(sequence: String) throws {
    // The delay is long here, so that a slow computer does not decide the test.
    let terminal = try started(["ESCDELAY": "20000"])
    try terminal.sendApart(Array(sequence.utf8))
    try terminal.waitForLog("painted key up")
    #expect(!terminal.log.contains("escape") && !terminal.log.contains("character"))
  }

  @Test func `Esc alone is a key after its delay`() throws {
    let terminal = try started()
    terminal.send([0x1B])
    try terminal.waitForLog("painted key escape")
  }

  @Test func `a sequence that stays torn answers nothing`() throws {
    let terminal = try started()
    terminal.send("\u{1B}[1;5")
    try terminal.waitForLog("painted key escape")
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
    let heard = terminal.log.split(separator: "\n").filter { $0.hasPrefix("key") }
    #expect(heard == ["key escape", "key character(\"q\")"])
  }

  @Test func `long work hears that a key was pressed`() throws {
    let terminal = try started()
    terminal.send("w")
    try terminal.waitForLog("working")
    #expect(!terminal.log.contains("stood back"))
    terminal.send("x")
    try terminal.waitForLog("stood back")
    try terminal.waitForLog("painted key character(\"x\")")
  }

  @Test func `time passes only if somebody asked for it`() throws {
    let terminal = try PseudoTerminal(arguments: ["--tick", "10"])
    try terminal.waitForLog("painted tick")
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
    let quiet = try started()
    quiet.send("aq")
    #expect(try quiet.exitStatus() == 0)
    #expect(!quiet.log.contains("tick"))
  }

  @Test func `the bell rings when asked`() throws {
    let terminal = try started()
    #expect(!terminal.output.contains(0x07))
    terminal.send([0x07])
    try terminal.wait("the bell") { terminal.output.contains(0x07) }
  }
}
