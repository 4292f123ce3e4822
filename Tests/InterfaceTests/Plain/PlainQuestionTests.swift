import Assessment
import Interface
import Testing

/// Questions that stop the way until they are answered, and what may be left out.
struct PlainQuestionTests {
  @Test func `a question that may be left out is offered first`() {
    var driver = PlainDriver.visit()
    driver.type("find", "loss", "1")
    #expect(
      driver.page == """
        The next question can be left out.
        Say: The next question is about a loss before. Shall I ask it, or leave it out?
        Type yes to ask it, skip to leave it out, or back, help, quit:
        """)
    driver.type("")
    #expect(
      driver.page == """
        Please type yes to ask it, or skip to leave it out.
        Type yes to ask it, skip to leave it out, or back, help, quit:
        """)
    var asked = driver
    asked.type("yes")
    #expect(asked.says("Say: Have you lost a baby before?"))
    #expect(asked.prompt.hasPrefix("Answer 1 to 2, or back"))
    driver.type("skip")
    #expect(driver.printed.first == "Saved.")
    #expect(driver.model.openDraft?.visit.sheets[0][6] == .absent(.declined))
    #expect(driver.says("How long."))
  }

  @Test func `leaving with something unsaved asks, and Enter stays`() {
    var driver = PlainDriver.visit()
    driver.type("")
    driver.diskProblem = "disk full"
    driver.type("0", "quit")
    #expect(
      driver.page == """
        Not saved: disk full. Your answers are kept here; each step tries again.
        Leave although not everything is saved?
        3 steps of this visit are not on the disk. If you leave now, they are lost.
        1 stay
        2 leave, and lose it
        Type a number, or back, help, quit:
        """)
    driver.type("")
    #expect(driver.prompt.hasPrefix("Answer 0 to 3, or back"))
    driver.type("quit", "leave, and lose it")
    #expect(driver.printed.first == "3 steps could not be saved.")
    #expect(driver.says("What would you like to do?"))
  }

  @Test func `a visit begun with the same baby is named before another is begun`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "quit")
    for line in PlainDriver.who() { driver.type(line) }
    #expect(
      driver.page == """
        A visit with this baby is begun and not finished.
        B-0142, mum: early weeks, 1 of 7 answered, last at 10:00 on 24 November 2026
        1 Carry on with that one
        2 Start a new visit beside it
        Type a number, or back, help, quit:
        """)
    var other = driver
    driver.type("1")
    #expect(driver.says("Ask, question 2 of 7."))
    #expect(driver.journals.count == 1)
    other.type("2", "yes")
    #expect(other.says("Before you ask"))
    #expect(other.journals.count == 2)
  }

  @Test func `a full walk by lines equals the same walk by keys, safety and all`() throws {
    var keys = Driver.visit()
    keys.keys("vf")
    keys.find("Three words")
    keys.keys("3<right>")
    keys.find("Baby safe now")
    keys.keys("1<enter>rang the duty line<esc>a")
    keys.find("A loss before")
    keys.keys("s")
    keys.find("What would help")
    keys.keys("<enter>a nap<esc>ox")
    keys.keys("two moves<esc>rd2<down>she asked<f10>")
    var lines = PlainDriver.visit()
    lines.type("view", "full", "3", "find", "safe now", "1", "yes", "1", "rang the duty line", "")
    lines.type("find", "loss", "1", "skip", "find", "would help", "1", "a nap")
    lines.type("overview", "several", "two moves", "result", "decide", "2", "she asked", "done")

    let byKeys = try #require(keys.model.openDraft?.visit)
    let byLines = try #require(lines.model.openDraft?.visit)
    #expect(byLines.sheets == byKeys.sheets)
    #expect(byLines.complexity == byKeys.complexity)
    #expect(byLines.complexity == "two moves")
    #expect(byLines.decision == byKeys.decision)
    #expect(byLines.safety.map(\.trigger) == byKeys.safety.map(\.trigger))
    #expect(byLines.safety.count == 1)
    #expect(lines.replayed(lines.open) == lines.model.openDraft)
  }
}
