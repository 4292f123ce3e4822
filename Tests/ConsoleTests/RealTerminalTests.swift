import Testing

struct RealTerminalTests {
  @Test(arguments: [(80, 24), (40, 10), (20, 4)])
  func `the screen shows the picture, letters of every width in their columns`(
    columns: Int, rows: Int
  ) throws {
    let tmux = try Tmux("{probe}", columns: columns, rows: rows)
    try tmux.waitForLog("ready \(columns)x\(rows)")
    try tmux.waitForPicture()
  }

  @Test func `attributes are those of the picture`() throws {
    let tmux = try Tmux("{probe}")
    try tmux.waitForPicture()
    let lines = try tmux.styledLines()
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
    let tmux = try Tmux("NO_COLOR=1 {probe}")
    try tmux.waitForPicture()
    let lines = try tmux.styledLines()
    #expect(!lines.joined().contains("\u{1B}[35m"))
    #expect(lines[8].contains("\u{1B}[1mbold"))
  }

  @Test func `Welsh letters are typed and shown`() throws {
    let tmux = try Tmux("{probe}")
    try tmux.waitForLog("ready 80x24")
    try tmux.type("-l", "ŵŷ")
    try tmux.waitForLog("painted key character(\"ŷ\")")
    try tmux.waitForPicture()
    #expect(try tmux.lines()[1] == "heard key character(\"ŷ\")")
  }

  @Test func `a paste with line ends is one event`() throws {
    let tmux = try Tmux("{probe}")
    try tmux.waitForLog("ready 80x24")
    try tmux.paste("one\ntwo\nq")
    try tmux.waitForLog("painted paste 9 one^Jtwo^Jq")
    try tmux.waitForPicture()
  }

  @Test func `the picture follows the size of the window`() throws {
    let tmux = try Tmux("{probe}")
    try tmux.waitForLog("ready 80x24")
    for (columns, rows) in [(40, 10), (120, 40), (3, 2)] {
      try tmux.resize(columns: columns, rows: rows)
      try tmux.waitForLog("painted resize \(columns)x\(rows)")
      try tmux.waitForPicture()
    }
  }

  @Test func `Ctrl-Z gives the shell its screen and fg brings the picture back`() throws {
    let tmux = try Tmux("PS1='shell> ' bash --norc --noprofile -i")
    try tmux.wait("the shell") { try tmux.lines().contains { $0.hasPrefix("shell>") } }
    try tmux.type("-l", "echo before; \(tmux.probe)")
    try tmux.type("Enter")
    try tmux.waitForLog("ready 80x24")
    try tmux.waitForPicture()
    for round in 1...2 {
      try tmux.type("C-z")
      try tmux.wait("the shell's screen") {
        let lines = try tmux.lines()
        return lines.contains("before") && lines.contains { $0.contains("Stopped") }
          && !lines.contains { $0.contains("Probe") && $0.hasPrefix(" Probe") }
      }
      // The shell must be usable: echo on, no brackets round a paste.
      try tmux.type("-l", "echo typed$((40 + \(round)))")
      try tmux.type("Enter")
      try tmux.wait("the shell's answer") { try tmux.lines().contains("typed\(40 + round)") }
      try tmux.type("-l", "fg")
      try tmux.type("Enter")
      try tmux.waitForPicture()
      try tmux.type("-l", "x")
      try tmux.waitForLog("painted key character(\"x\")")
    }
    try tmux.paste("a\nb")
    try tmux.waitForLog("painted paste 3 a^Jb")
    try tmux.type("-l", "q")
    try tmux.wait("the shell again") { try tmux.lines().contains("before") }
  }

  @Test func `a window made smaller while it was stopped is noticed`() throws {
    let tmux = try Tmux("PS1='shell> ' bash --norc --noprofile -i")
    try tmux.type("-l", "\(tmux.probe)")
    try tmux.type("Enter")
    try tmux.waitForLog("ready 80x24")
    try tmux.type("C-z")
    try tmux.wait("the shell") { try tmux.lines().contains { $0.contains("Stopped") } }
    try tmux.resize(columns: 50, rows: 12)
    try tmux.type("-l", "fg")
    try tmux.type("Enter")
    try tmux.waitForLog("painted resize 50x12")
    try tmux.waitForPicture()
  }

  @Test func `what has scrolled away can be forgotten`() throws {
    let tmux = try Tmux("seq 200; read line; \(Child.probe) --clear-scrollback; echo $?; read line")
    try tmux.wait("the numbers") { try tmux.lines().contains("200") }
    #expect(try tmux.display("#{history_size}") != "0")
    try tmux.type("Enter")
    try tmux.wait("the end") { try tmux.lines().first == "0" }
    #expect(try tmux.display("#{history_size}") == "0")
  }

  @Test func `a terminal that cannot clear is told so and the text pushed away`() throws {
    let tmux = try Tmux(
      "echo secret; TERM=dumb \(Child.probe) --clear-scrollback; echo told $?; read line")
    try tmux.wait("the end") { try tmux.lines().contains("told 1") }
    #expect(try !tmux.lines().contains("secret"))
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
