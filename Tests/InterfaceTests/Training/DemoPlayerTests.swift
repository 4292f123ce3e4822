import Assessment
import Screen
import Testing

@testable import Interface

/// What a watcher can do while a demo is played.
struct DemoPlayerTests {
  private func demo(_ size: Size = Driver.wide) throws -> Driver {
    try Driver.demo(try DemoScriptTests.script("first-visit"), size: size)
  }

  @Test(arguments: [Driver.wide, Size(columns: 120, rows: 40)])
  func `the page stands above the key, the caption and what can be pressed`(size: Size) throws {
    var driver = try demo(size)
    let folder = "demo/\(size.columns)x\(size.rows)"
    expectSnapshot(driver.screen, "\(folder)-start")
    driver.keys(" 5")
    driver.playOn()
    driver.key(.right)
    driver.playOn()
    expectSnapshot(driver.screen, "\(folder)-ask")
    driver.keys("?")
    expectSnapshot(driver.screen, "\(folder)-parts")
    driver.keys("? ")
    driver.playOn()
    expectSnapshot(driver.screen, "\(folder)-over")
  }

  @Test func `nothing moves while it is paused`() throws {
    var driver = try demo()
    driver.keys(" ")
    #expect(driver.model.wakesIn == nil)
    let before = driver.screen
    for _ in 0..<50 { driver.pass(seconds: 60) }
    #expect(driver.screen == before)
    driver.keys(" ")
    #expect(driver.model.wakesIn != nil)
  }

  @Test func `a step is one step, and then it waits`() throws {
    var driver = try demo()
    driver.key(.enter)
    driver.playOn()
    #expect(driver.header.contains("Who"))
    #expect(driver.model.demo?.step == 1)
    driver.key(.enter)
    driver.playOn()
    #expect(driver.shows("DEMO-1"))
    #expect(driver.model.demo?.step == 2)
    #expect(driver.model.wakesIn == nil)
  }

  @Test func `a later part is reached by playing everything before it`() throws {
    var driver = try demo()
    driver.keys(" 4")
    driver.playOn()
    #expect(driver.model.demo?.part == 4)
    #expect(driver.header.contains("Watch together"))
    #expect(driver.model.wakesIn == nil)
    driver.keys("2")
    #expect(driver.shows("forward only"))
    driver.keys("s")
    driver.playOn()
    #expect(driver.model.demo?.part == 5)
  }

  @Test func `faster waits less and slower more`() throws {
    var driver = try demo()
    let usual = try #require(driver.model.wakesIn)
    driver.keys("-")
    driver.keys("+++")
    driver.keys(" ")
    #expect(driver.shows("speed 4"))
    var slow = try demo()
    slow.keys("-")
    #expect(slow.shows("speed ½"))
    #expect(usual > 0)
    slow.key(.tab)
    #expect(slow.shows("The demo has the keys"))
  }

  @Test func `taken over, the keys are the person's and the page has the whole window`() throws {
    var driver = try demo()
    driver.keys(" 3")
    driver.playOn()
    driver.keys("t")
    #expect(driver.model.demo == nil)
    #expect(driver.model.size == Driver.wide)
    #expect(driver.shows("The keys are yours now"))
    driver.keys("1")
    #expect(driver.model.visit?.item.flatMap { driver.model.visit?.code($0) } == "1")
    #expect(driver.model.wakesIn == nil)
    #expect(driver.header.contains("TRAINING"))
  }

  @Test func `left, the visit stays as a draft and nothing is lost`() throws {
    var driver = try demo()
    driver.keys(" 4")
    driver.playOn()
    driver.keys("qq")
    #expect(driver.model.hasQuit)
    #expect(driver.effects.suffix(2) == [.putAway, .quit])
    #expect(driver.journals.count == 1)
  }

  @Test func `Esc closes the list of keys and never ends the demo`() throws {
    var driver = try demo()
    driver.keys("?")
    #expect(driver.model.demo?.isListing == true)
    driver.keys("<esc>")
    #expect(driver.model.demo?.isListing == false)
    driver.keys("<esc><esc><esc>")
    #expect(driver.model.demo != nil)
    #expect(!driver.model.hasQuit)
    #expect(driver.shows("Esc does not end the demo"))
  }

  @Test(arguments: ["<esc>", "t", "?", " ", "x", "<enter>"])
  func `asked whether it is to end, every other key stays`(other: String) throws {
    var driver = try demo()
    driver.keys(" 3")
    driver.playOn()
    driver.keys("q")
    #expect(!driver.model.hasQuit)
    #expect(driver.shows("q once more ends it"))
    driver.keys(other)
    #expect(!driver.model.hasQuit)
    #expect(driver.model.demo != nil)
    driver.keys("q")
    #expect(!driver.model.hasQuit, "asked anew")
    driver.keys("q")
    #expect(driver.model.hasQuit)
  }

  @Test func `a demo that is over is left at once`() throws {
    var driver = try demo()
    driver.playOn()
    driver.keys("q")
    #expect(driver.model.hasQuit)
  }

  @Test func `hidden shows nothing of it, pauses, and comes back`() throws {
    var driver = try demo()
    driver.key(.function(9))
    #expect(driver.model.wakesIn == nil)
    #expect(driver.screen.size == Driver.wide)
    for word in ["Attune", "Demo", "TRAINING", "health visitor"] { #expect(!driver.shows(word)) }
    driver.keys(" t")
    #expect(driver.model.isHidden)
    driver.key(.function(9))
    #expect(driver.shows("paused"))
  }

  @Test func `a script that fits no more stops and says so`() throws {
    let script = DemoScript(
      title: "x", practitioner: "hv-demo", country: .wales, level: 0,
      steps: [
        .init(part: "One", caption: "first", pressed: ["n"]), .init(pressed: ["F5"]),
        .init(caption: "never", pressed: ["Down"]),
      ])
    var driver = try Driver.demo(script)
    driver.playOn()
    #expect(driver.model.demo?.isStuck == true)
    #expect(driver.shows("does not fit these prompts"))
    driver.keys(" ")
    #expect(driver.model.wakesIn == nil)
    driver.keys("t")
    #expect(driver.model.demo == nil)
  }

  @Test func `any window will do`() throws {
    var driver = try demo()
    for (columns, rows) in [(1, 1), (10, 2), (40, 10), (40, 13), (200, 60), (80, 24)] {
      driver.resize(columns, rows)
      #expect(driver.screen.size == Size(columns: columns, rows: rows))
      driver.playOn(keys: 5)
    }
  }
}
