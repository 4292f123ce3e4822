import Assessment
import Interface
import Screen
import Testing

struct PlainSavingTests {
  private static let banner =
    "Not saved: disk full. Your answers are kept here; each step tries again."

  @Test func `an answer that is not saved says so, and the next success writes all`() {
    var driver = PlainDriver.visit()
    driver.type("view", "")
    driver.diskProblem = "disk full"
    driver.type("0")
    #expect(driver.printed.first == PlainSavingTests.banner)
    #expect(!driver.says("Saved."))
    driver.type("back")
    #expect(driver.says("Your answer so far, not saved: 0 finds it at once"))
    #expect(driver.says(PlainSavingTests.banner))
    driver.type("help")
    #expect(!driver.model.isSaved)
    driver.diskProblem = nil
    driver.type("")
    #expect(driver.printed.first == "Saved now, with everything that waited.")
    #expect(driver.model.isSaved)
    #expect(driver.replayed(driver.open) == driver.model.openDraft)
    driver.type("0")
    #expect(driver.printed.first == "Saved.")
  }

  @Test func `leaving with something unsaved is asked about; all saved, it is not`() {
    var driver = PlainDriver.visit()
    driver.type("")
    driver.diskProblem = "disk full"
    driver.type("0", "quit")
    #expect(driver.says("If you leave now, they are lost."))
    driver.type("1")
    #expect(driver.prompt.hasPrefix("Answer 0 to 3"))
    driver.type("quit", "2")
    #expect(driver.printed.first?.contains("could not be saved") == true)
    #expect(driver.says("What would you like to do?"))
    #expect(driver.transcript.contains("[cleared]"))
  }

  @Test func `leaving keeps the visit, clears the screen, and carrying on comes back`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "note", "tired", "q")
    #expect(driver.effects.last == .forgetScreen)
    #expect(
      driver.printed.first
        == "The visit is kept. \"Carry on\" brings you back to this place.")
    #expect(driver.says("2 Carry on: 1 visit begun today, 1 of 7"))
    let draft = driver.replayed(driver.open)
    driver.type("carry", "1")
    #expect(
      driver.page == """
        This visit: B-0142, 7 weeks 3 days, with mum.
        Ask, question 2 of 7. What brings you joy.
        Say: What do you say about it?
        Then: And then?
        0 easy to 3 hard. What each number stands for is in full view: type view.
        Note: written, not shown in shared view
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    #expect(driver.model.openDraft == draft)
  }

  @Test func `the end of input leaves the program, and the draft stays`() {
    var driver = PlainDriver.visit()
    driver.type("", "0")
    driver.end()
    #expect(driver.model.hasQuit)
    #expect(driver.effects.suffix(3) == [.putAway, .forgetScreen, .quit])
    #expect(
      driver.printed == [
        "The visit is kept. Carry on at the start brings you back to this place."
      ])
    #expect(driver.home.drafts.count == 1)
  }

  @Test func `the end of input tries once more to save, and says what could not be`() {
    var driver = PlainDriver.visit()
    driver.type("")
    driver.diskProblem = "disk full"
    driver.type("0")
    var other = driver
    driver.end()
    #expect(driver.printed.last?.hasSuffix("could not be saved.") == true)
    other.diskProblem = nil
    other.end()
    #expect(other.printed.first == "Saved now, with everything that waited.")
    #expect(other.printed.last?.hasPrefix("The visit is kept.") == true)
    #expect(other.home.drafts.first?.done == 1)
  }

  @Test func `the end of input at Home says nothing`() {
    var driver = PlainDriver()
    driver.end()
    #expect(driver.model.hasQuit)
    #expect(driver.printed.isEmpty)
  }

  @Test func `hide clears the screen, and nothing but the word that comes back is answered`() {
    var driver = PlainDriver.visit()
    driver.type("", "note", "hide")
    #expect(driver.effects.last == .forgetScreen)
    #expect(driver.printed == ["Type show to go back: "])
    for line in ["quit", "", "help", "0", "anything at all"] {
      driver.type(line)
      #expect(driver.printed == ["Type show to go back: "])
    }
    driver.type("SHOW")
    #expect(driver.says("Note, Three words:"))
    #expect(driver.model.openDraft?.visit.sheets[0].notes.isEmpty == true)
    driver.type("back")
    #expect(driver.says("Ask, question 1 of 7. Three words."))
  }

  @Test func `a size of the terminal changes nothing`() {
    var driver = PlainDriver.visit()
    driver.receive(.terminal(.resize(Size(columns: 1, rows: 1))))
    driver.type("")
    #expect(driver.says("Ask, question 1 of 7. Three words."))
  }

  @Test func `what a file holds is never sent raw to the terminal`() {
    var driver = PlainDriver(
      home: HomeSummary(
        drafts: [
          DraftRow(
            id: "d", baby: "B\u{1B}[2J", relation: "mum\u{7}", stage: nil, updated: nil, done: 0,
            all: 0, hasOpenSafety: false, problem: "cut\nshort")
        ], path: "~/x"))
    driver.type("carry")
    #expect(driver.printed[1] == "1 B^[[2J, mum^G: cannot be opened: cut; short")
  }
}
