import Glibc
import Testing

@testable import Console

struct OpeningTests {
  private static let unusable: [(String?, String)] = [
    ("dumb", "dumb"), ("no-such-terminal", "no-such-terminal"), (nil, "TERM is not set"),
    ("", "TERM is not set"), ("bad\u{1B}[2J", "bad^[[2J"),
  ]

  @Test(arguments: unusable)
  func `a terminal that cannot show a screen is named in one line`(
    name: String?, said: String
  ) throws {
    let terminal = try PseudoTerminal(environment: ["TERM": name])
    #expect(try terminal.exitStatus() == 69)
    #expect(terminal.errors.contains(said) && terminal.errors.contains("--plain"))
    #expect(terminal.errors.split(separator: "\n").count == 1)
    #expect(terminal.output.isEmpty)
  }

  @Test(arguments: ["\"$@\" </dev/null", "\"$@\" | cat"])
  func `a pipe or a file is not a terminal`(wrapper: String) throws {
    let terminal = try PseudoTerminal(wrapper: wrapper)
    _ = try terminal.exitStatus()
    #expect(terminal.errors.contains("not a terminal; use --plain"))
    #expect(terminal.output.isEmpty)
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8", "", nil] as [String?])
  func `Welsh letters are shown under any locale`(locale: String?) throws {
    let terminal = try PseudoTerminal(environment: ["LC_ALL": locale])
    try terminal.waitForLog("ready 80x24")
    try terminal.wait("Welsh letters") { terminal.text.contains("Ŵyn, ŷ") }
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func `colour is used unless NO_COLOR is set`() throws {
    for (refused, hasColour) in [(nil, true), ("", true), ("1", false)] as [(String?, Bool)] {
      let terminal = try PseudoTerminal(environment: ["NO_COLOR": refused])
      try terminal.waitForLog("ready 80x24")
      terminal.send("q")
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.text.contains("\u{1B}[35m") == hasColour)
      #expect(terminal.text.contains("alert"))
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 5), (40, 10), (300, 100)] as [(UInt16, UInt16)])
  func `any size will do`(columns: UInt16, rows: UInt16) throws {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    try terminal.waitForLog("ready \(columns)x\(rows)")
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func `the terminal is given back as it was`() throws {
    let terminal = try PseudoTerminal()
    try terminal.waitForLog("ready 80x24")
    #expect(terminal.modes != terminal.firstModes)
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.modes == terminal.firstModes)
    #expect(terminal.hasLeft)
    #expect(terminal.log.hasSuffix("closed\n"))
  }

  @Test func `Ctrl-S does not freeze the screen`() throws {
    let terminal = try PseudoTerminal()
    try terminal.waitForLog("ready 80x24")
    terminal.send([0x13])
    try terminal.waitForLog("painted key control(\"s\")")
  }

  @Test func `every reason is one line that names plain mode`() {
    let all: [ConsoleError] = [
      .notATerminal, .noTerminalType, .unknownTerminal("a\nb"), .cannotMoveCursor("x"),
      .unavailable,
    ]
    for error in all {
      #expect(error.message.hasSuffix("use --plain") && !error.message.contains("\n"))
    }
  }
}

extension PseudoTerminal {
  /// Everything the probe has sent, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Whether the alternate screen and bracketed paste were left last.
  var hasLeft: Bool {
    let last = { (sequence: String) in
      self.output.indices.last { self.output[$0...].starts(with: sequence.utf8) } ?? -1
    }
    return last("\u{1B}[?1049l") > last("\u{1B}[?1049h")
      && last("\u{1B}[?2004l") > last("\u{1B}[?2004h")
  }
}
