import TestSupport
import Testing

/// The program's own words: help, version, usage, `doctor`.
@Suite struct ProgramTests {
  @Test func `the version is one line`() throws {
    let ended = try runAttune(try Home(), "--version")
    #expect(ended.status == 0)
    #expect(ended.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(arguments: ["new", "resume", "list", "show", "score", "packs", "doctor", "demo"])
  func `the help names every command, and each has its own`(command: String) throws {
    let home = try Home()
    let help = try runAttune(home, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("\n  \(command) "))
    let own = try runAttune(home, command, "--help")
    #expect(own.status == 0)
    #expect(own.output.contains("USAGE: attune \(command)"))
  }

  @Test(arguments: [
    ["--nope"], ["nope"], ["list", "--nope"], ["doctor", "extra"], ["show"], ["score"],
    ["packs", "nope"], ["packs", "show"], ["doctor", "--nope"], ["new", "--nope"], ["--store"],
  ])
  func `what the command line does not know is a usage error`(arguments: [String]) throws {
    let home = try Home()
    expectRefusal(
      try runProgram(attune, arguments, environment: home.environment), 64, saying: "usage")
  }

  @Test func `without a terminal the screens say so`() throws {
    expectRefusal(try runAttune(try Home()), 69, saying: "--plain")
  }

  @Test func `the doctor names what is missing and is content all the same`() throws {
    let home = try Home(isConfigured: false)
    let ended = try runAttune(home, "doctor", "--json")
    #expect(ended.status == 0)
    let output = try ended.json()
    #expect(output["ok"].flag == true)
    let names = output["checks"].list.compactMap { $0["name"].text }
    for name in [
      "terminal", "locale", "visits", "packs", "clock", "practitioner", "country",
      "safety contacts",
    ] { #expect(names.contains(name)) }
  }

  @Test func `the doctor finds a broken configuration and fails`() throws {
    let home = try Home()
    try home.write(".config/attune/services.json", #"[{"id": "x"}]"#)
    let ended = try runAttune(home, "doctor")
    #expect(ended.status == 1)
    #expect(ended.errors == "")
    #expect(ended.output.contains("MEND"))
    #expect(ended.output.contains("services.json"))
  }
}
