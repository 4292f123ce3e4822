import Assessment
import Screen
import Testing

@testable import Interface

struct CommandTableTests {
  @Test(arguments: Scope.allCases)
  func `no key stands for two commands of one page`(scope: Scope) {
    var seen: [Key: CommandID] = [:]
    for command in CommandTable.commands(in: scope) {
      for key in command.keys {
        #expect(seen[key] == nil, "\(key.name) on \(scope)")
        seen[key] = command.id
      }
    }
  }

  @Test(arguments: Scope.allCases)
  func `every page has its help, a way out and quick-hide`(scope: Scope) {
    let ids = Set(CommandTable.commands(in: scope).map(\.id))
    #expect(ids.contains(.help) || scope == .reading)
    let out: Set<CommandID> = [
      .back, .close, .leave, .quit, .home, .stay, .setAside, .change, .demoLeave,
    ]
    #expect(!ids.isDisjoint(with: out))
    #expect(ids.contains(.hide))
  }

  @Test func `every command is called something`() {
    for id in CommandID.allCases {
      #expect(Words.english.commands.titles[id]?.isEmpty == false, "\(id)")
    }
  }

  @Test func `the footer of a prompt names what matters, in order`() {
    var driver = Driver.visit()
    driver.keys("<enter>")
    let footer = "0-3 answer  right next  v view  left back  n note  - no answer  w why  ? more"
    #expect(driver.footer.contains(footer))
  }

  @Test(arguments: SceneTests.scenes)
  func `the footer fits and offers only what can run`(scene: Scene) throws {
    for size in [Driver.wide, Driver.narrow, Size(columns: 60, rows: 16)] {
      let driver = try scene.play(size)
      #expect(displayWidth(Footer.text(driver.model)) <= size.columns - 2)
      for command in Footer.commands(driver.model) {
        #expect(CommandTable.availability(of: command.id, in: driver.model).isEnabled)
      }
    }
  }

  @Test(arguments: SceneTests.scenes)
  func `no words are left to be filled in`(scene: Scene) throws {
    #expect(!(try scene.play(Driver.wide)).text.contains("{"))
  }

  @Test func `a key that does nothing says so`() {
    var driver = Driver.visit()
    driver.keys("<enter>z")
    #expect(driver.shows("z does nothing here. Keys: ?"))
  }

  @Test func `a command that cannot run says why`() {
    var driver = Driver.visit()
    driver.keys("<enter>u")
    #expect(driver.shows("There is nothing to undo."))
    driver.keys("<f8>")
    #expect(driver.shows("Nothing waits here."))
  }

  @Test func `the palette runs a command by its name`() {
    var driver = Driver.visit()
    driver.keys("<enter>:overv<enter>")
    #expect(driver.header.contains("Overview"))
  }

  @Test func `the palette says why a command cannot run`() {
    var driver = Driver.visit()
    driver.keys("<enter>:undo<enter>")
    #expect(driver.shows("There is nothing to undo."))
  }

  @Test func `help stands in front of every page and gives it back`() throws {
    for scene in SceneTests.scenes {
      var driver = try scene.play(Driver.wide)
      guard !driver.model.isHidden else { continue }
      let before = driver.model.places
      driver.keys("<f1>")
      if driver.model.top == .help { driver.keys("<esc>") }
      // What is only read is closed by the same key.
      if before.last?.isOnlyRead == true { continue }
      #expect(driver.model.places == before, "\(scene.name)")
    }
  }

  @Test(arguments: ["<bs>", "<backtab>", "z", "<f7>"])
  func `at the smallest size a key that does nothing says so whole`(key: String) {
    var driver = Driver.visit(size: Driver.narrow)
    driver.keys("o\(key)")
    #expect(driver.shows("does nothing here. Keys: ?"))
  }

  @Test func `a notice too long for one row has a second one, at the smallest size too`() {
    var driver = Driver.visit(size: Driver.narrow)
    driver.keys("<enter>q")
    #expect(driver.shows("The visit is kept."))
    #expect(driver.shows("place."))
    #expect(!driver.screen.lines.contains { $0.contains("..") && !$0.contains("...") })
  }

  @Test func `what is found by its title stands before what is found by its words`() throws {
    var driver = try RealGuide.visit(.earlyWeeks)
    driver.keys("f/thoughts")
    guard case .search(let pick) = driver.model.top else {
      Issue.record("no search is open")
      return
    }
    let found = driver.model.foundPrompts(pick).map(\.item)
    #expect(found.first == "self-harm")
    #expect(found.count > 2)
  }
}
