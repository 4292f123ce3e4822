import Assessment
import Interface
import Testing

/// What holds on every kind of page, one of each.
struct PlainReachTests {
  /// A kind of page, with the lines that lead there from the opening words of a visit.
  struct Stop: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: [String]
    /// The beginning of the prompt that waits there.
    let prompt: String

    init(_ name: String, _ lines: [String], _ prompt: String) {
      self.name = name
      self.lines = lines
      self.prompt = prompt
    }

    var testDescription: String { name }
    var driver: PlainDriver {
      var driver = PlainDriver.visit()
      for line in lines { driver.type(line) }
      return driver
    }
  }

  private static let decided = ["view", "overview", "result", "decide", "0", "done"]

  static let stops = [
    Stop("before", [], "Enter begins the short walk"),
    Stop("rating", [""], "Answer 0 to 3, or back"),
    Stop("rating with an answer", ["", "2"], "Enter goes on; 0 to 3"),
    Stop("choice", ["find", "how long", "1"], "Answer 1 to 5, or back"),
    Stop("offer to leave out", ["find", "loss", "1"], "Type yes to ask it"),
    Stop("text", ["find", "would help", "1"], "Type it on one line, or back"),
    Stop("note", ["", "note"], "Type it on one line, Enter alone closes"),
    Stop("no answer", ["", "none"], "Type a number, or back"),
    Stop("find", ["find"], "What to look for"),
    Stop("found", ["find", "like that"], "Type a number, other words"),
    Stop("watch", ["", "0", "0", "0"], "Enter begins, or back"),
    Stop("watch running", ["", "0", "0", "0", ""], "Enter ends, or time"),
    Stop("overview", ["overview"], "Type a number, Enter for the result"),
    Stop("gate", ["overview", "result"], "Type view, or back"),
    Stop("result", ["view", "overview", "result"], "Enter goes on to your decision"),
    Stop("decision", ["view", "overview", "result", "decide"], "Answer 0 to 3"),
    Stop("finish", decided, "Type finish in full to save"),
    Stop("complexity", ["view", "overview", "several"], "Type it on one line"),
    Stop("safety", ["view", "find", "like that", "1", "yes"], "Type a number to write it"),
    Stop("correction", ["change"], "Also in the room (nobody, or who"),
  ]

  @Test(arguments: stops)
  func `back, skip, help and quit are understood`(_ stop: Stop) {
    let driver = stop.driver
    #expect(driver.prompt.hasPrefix(stop.prompt))
    for word in ["back", "skip", "note", "why", "help", "again", "quit"] {
      var other = driver
      other.type(word)
      #expect(!other.says("is not an answer here"), "\(word): \(other.page)")
      #expect(other.prompt.hasSuffix(": "), "\(word): \(other.page)")
      #expect(other.model.visitIdentity == nil || word != "quit", "\(word): \(other.page)")
    }
    var helped = driver
    helped.type("help")
    #expect(helped.printed.first == "You can type:")
    #expect(helped.says("quit: leave; what you gave is kept"))
    #expect(helped.prompt == driver.prompt)
  }

  @Test(arguments: stops)
  func `quit keeps the draft, and carrying on says the family once`(_ stop: Stop) {
    var driver = stop.driver
    let before = driver.model.openDraft?.visit
    driver.type("quit")
    #expect(driver.says("What would you like to do?"))
    #expect(driver.home.drafts.count == 1)
    driver.type("carry on", "1")
    #expect(driver.printed.count { $0.hasPrefix("This visit: B-0142") } == 1)
    #expect(driver.model.openDraft?.visit.sheets == before?.sheets)
    #expect(driver.model.openDraft?.visit.safety == before?.safety)
    driver.type("overview", "back")
    #expect(!driver.says("This visit: B-0142"))
  }

  @Test(arguments: stops)
  func `hide wipes the screen and says nothing of the visit until show`(_ stop: Stop) {
    var driver = stop.driver
    let prompt = driver.prompt
    driver.type("hide")
    #expect(driver.effects.last == .forgetScreen)
    #expect(driver.printed == ["Type show to go back: "])
    driver.type("quit", "0", "help")
    #expect(driver.printed == ["Type show to go back: "])
    driver.type("show")
    #expect(driver.prompt == prompt)
    #expect(driver.printed.count > 1, "the page is said again")
  }

  @Test(arguments: stops)
  func `the end of input leaves the draft as it was seen`(_ stop: Stop) throws {
    var driver = stop.driver
    let seen = try #require(driver.model.openDraft)
    driver.end()
    #expect(driver.model.hasQuit)
    #expect(driver.replayed(driver.open)?.visit.sheets == seen.visit.sheets)
    #expect(driver.effects.last == .quit)
    #expect(driver.printed.count == 1)
  }
}
