import TestSupport
import Testing

struct RealTerminalTests {
  @Test(arguments: [(80, 24), (40, 10), (20, 4)])
  func `the screen shows the picture, letters of every width in their columns`(
    columns: Int, rows: Int
  ) throws {
    let probe = try ProbeTerminal("{probe}", columns: columns, rows: rows)
    try probe.waitForLog("ready \(columns)x\(rows)")
    try probe.waitForPicture()
  }

  @Test func `attributes are those of the picture`() throws {
    let probe = try ProbeTerminal("{probe}")
    try probe.waitForPicture()
    let lines = try probe.tmux.styledLines()
    #expect(lines[0].contains("\u{1B}[7m Probe"))
    let line = lines[8]
    for (word, attribute) in [
      ("bold", "1"), ("reverse", "7"), ("dim", "2"), ("underline", "4"), ("alert", "35"),
    ] {
      let before = try #require(line.range(before: word))
      #expect(before.hasSuffix("\(attribute)m"), "\(word): \(line)")
    }
  }

  @Test func `NO_COLOR leaves attributes and takes colours`() throws {
    let probe = try ProbeTerminal("NO_COLOR=1 {probe}")
    try probe.waitForPicture()
    let lines = try probe.tmux.styledLines()
    #expect(!lines.joined().contains("\u{1B}[35m"))
    #expect(lines[8].contains("\u{1B}[1mbold"))
  }

  @Test func `Welsh letters are typed and shown`() throws {
    let probe = try ProbeTerminal("{probe}")
    try probe.waitForLog("ready 80x24")
    try probe.tmux.type("ŵŷ")
    try probe.waitForLog("painted key character(\"ŷ\")")
    try probe.waitForPicture()
    #expect(try probe.tmux.lines()[1] == "heard key character(\"ŷ\")")
  }

  @Test func `a paste with line ends is one event`() throws {
    let probe = try ProbeTerminal("{probe}")
    try probe.waitForLog("ready 80x24")
    try probe.tmux.paste("one\ntwo\nq")
    try probe.waitForLog("painted paste 9 one^Jtwo^Jq")
    try probe.waitForPicture()
  }

  @Test func `the picture follows the size of the window`() throws {
    let probe = try ProbeTerminal("{probe}")
    try probe.waitForLog("ready 80x24")
    for (columns, rows) in [(40, 10), (120, 40), (3, 2)] {
      try probe.tmux.resize(columns: columns, rows: rows)
      try probe.waitForLog("painted resize \(columns)x\(rows)")
      try probe.waitForPicture()
    }
  }

  @Test func `Ctrl-Z gives the shell its screen and fg brings the picture back`() throws {
    let probe = try ProbeTerminal("PS1='shell> ' bash --norc --noprofile -i")
    try probe.tmux.wait("the shell") { _ in
      try probe.tmux.lines().contains { $0.hasPrefix("shell>") }
    }
    try probe.tmux.type("echo before; \(probe.probe)")
    try probe.tmux.press("Enter")
    try probe.waitForLog("ready 80x24")
    try probe.waitForPicture()
    for round in 1...2 {
      try probe.tmux.press("C-z")
      try probe.tmux.wait("the shell's screen") { _ in
        let lines = try probe.tmux.lines()
        return lines.contains("before") && lines.contains { $0.contains("Stopped") }
          && !lines.contains { $0.contains("Probe") && $0.hasPrefix(" Probe") }
      }
      // The shell must be usable: echo on, no brackets round a paste.
      try probe.tmux.type("echo typed$((40 + \(round)))")
      try probe.tmux.press("Enter")
      try probe.tmux.wait("the shell's answer") { _ in
        try probe.tmux.lines().contains("typed\(40 + round)")
      }
      try probe.tmux.type("fg")
      try probe.tmux.press("Enter")
      try probe.waitForPicture()
      try probe.tmux.type("x")
      try probe.waitForLog("painted key character(\"x\")")
    }
    try probe.tmux.paste("a\nb")
    try probe.waitForLog("painted paste 3 a^Jb")
    try probe.tmux.type("q")
    try probe.tmux.wait("the shell again") { _ in try probe.tmux.lines().contains("before") }
  }

  @Test func `a window made smaller while it was stopped is noticed`() throws {
    let probe = try ProbeTerminal("PS1='shell> ' bash --norc --noprofile -i")
    try probe.tmux.type("\(probe.probe)")
    try probe.tmux.press("Enter")
    try probe.waitForLog("ready 80x24")
    try probe.tmux.press("C-z")
    try probe.tmux.wait("the shell") { _ in
      try probe.tmux.lines().contains { $0.contains("Stopped") }
    }
    try probe.tmux.resize(columns: 50, rows: 12)
    try probe.tmux.type("fg")
    try probe.tmux.press("Enter")
    try probe.waitForLog("painted resize 50x12")
    try probe.waitForPicture()
  }

  @Test func `what has scrolled away can be forgotten`() throws {
    let probe = try ProbeTerminal(
      "seq 200; read line; \(ProbeTerminal.program) --clear-scrollback; echo $?; read line")
    try probe.tmux.wait("the numbers") { _ in try probe.tmux.lines().contains("200") }
    #expect(try probe.tmux.display("#{history_size}") != "0")
    try probe.tmux.press("Enter")
    try probe.tmux.wait("the end") { _ in try probe.tmux.lines().first == "0" }
    #expect(try probe.tmux.display("#{history_size}") == "0")
  }

  @Test func `a terminal that cannot clear is told so and the text pushed away`() throws {
    let probe = try ProbeTerminal(
      "echo secret; TERM=dumb \(ProbeTerminal.program) --clear-scrollback; echo told $?; read line")
    try probe.tmux.wait("the end") { _ in try probe.tmux.lines().contains("told 1") }
    #expect(try !probe.tmux.lines().contains("secret"))
  }
}

extension String {
  /// What stands before a word.
  func range(before word: String) -> Substring? {
    var rest = self[...]
    while let first = rest.indices.first {
      if rest.hasPrefix(word) { return self[..<first] }
      rest = rest.dropFirst()
    }
    return nil
  }
}
