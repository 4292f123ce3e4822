import Assessment
import PromptLibrary
import Screen
import Testing

@testable import Interface

/// The demos that come with the program fit the prompts that come with it.
struct DemoScriptTests {
  static let names = (try? PromptLibrary().demoNames) ?? []

  static func script(_ name: String) throws -> DemoScript {
    try #require(try PromptLibrary().demo(named: name))
  }

  @Test func `there is a demo`() { #expect(DemoScriptTests.names.contains("first-visit")) }

  @Test(arguments: names)
  func `every key does something and the end is a record of the level it names`(
    name: String
  ) throws {
    let script = try DemoScriptTests.script(name)
    for size in [Driver.wide, Size(columns: 120, rows: 40), Size(columns: 60, rows: 18)] {
      var driver = try Driver.demo(script, size: size)
      driver.playOn()
      #expect(driver.model.demo?.isStuck == false, "\(size): \(driver)")
      #expect(driver.model.demo?.isOver == true, "\(size)")
      let finished = try #require(driver.finished, "\(size): \(driver)")
      #expect(finished.findings.level?.number == script.level)
      #expect(finished.draft.visit.setting == .training)
      #expect(finished.draft.visit.decision != nil)
    }
  }

  @Test(arguments: names)
  func `every key has a name and every caption fits two rows`(name: String) throws {
    let script = try DemoScriptTests.script(name)
    for step in script.steps {
      for key in step.pressed { #expect(Key(named: key) != nil, "\(key)") }
      #expect(wrapped(step.caption ?? "", columns: 68).count <= 2, "\(step.caption ?? "")")
    }
    #expect(Set(script.parts).count == script.parts.count)
    #expect(script.parts.count <= 9, "a digit skips to each")
  }

  @Test func `a key is called what it is called on the screens`() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(10), .control("g"), .character(" "),
      .character("n"), .character("F"), .character("ŵ"),
    ]
    for key in keys { #expect(Key(named: key.name) == key, "\(key.name)") }
    for name in ["", "F0", "F13", "Ctrl-", "Enterr", "Ctrl-ab"] {
      #expect(Key(named: name) == nil, "\(name)")
    }
  }

  @Test func `what changes from day to day is filled in`() throws {
    let today = CalendarDate(year: 2_026, month: 3, day: 1)
    let script = DemoScript(
      title: "", practitioner: "x", country: .wales, level: 0,
      steps: ["{reference}", "{born 1}", "{in 31}", "{born}", "plain"].map { .init(typed: $0) })
    let typed = script.filled(reference: "DEMO-7", today: try #require(today)).steps.map(\.typed)
    #expect(typed == ["DEMO-7", "2026-02-28", "2026-04-01", "{born}", "plain"])
  }
}

extension Driver {
  /// A demo at its first caption.
  static func demo(_ script: DemoScript, size: Size = Driver.wide) throws -> Driver {
    var driver = Driver(
      size: size, library: try RealGuide.everything(), configuration: script.configuration,
      setting: .training)
    driver.send(.open(.demo(script.filled(reference: "DEMO-1", today: driver.now.date))))
    return driver
  }

  /// Lets the time pass that the program asks for, until nothing goes by itself any more.
  mutating func playOn(keys: Int = 5_000) {
    for _ in 0..<keys {
      guard let wait = model.wakesIn else { return }
      now = Moment(milliseconds: now.milliseconds + Int64(wait), offset: now.offset)
      send(.terminal(.tick))
    }
  }
}
