import Assessment
import Interface
import Screen
import Testing

struct PlainVisitTests {
  @Test func `a visit by lines ends in the record that the same visit by keys ends in`() throws {
    var keys = Driver.visit()
    keys.keys("<enter>0<enter>1<enter>nworn out<esc>2<enter><enter>3<enter>4<enter>2<enter>2")
    keys.keys("<enter>rv<right>2<down>3<f10>F")
    var lines = PlainDriver.visit()
    lines.type("", "0", "1", "", "note", "worn out", "2")
    lines.type("", "", "3", "4-weeks", "no", "no", "result", "view", "decide")
    lines.type("I agree", "accepted", "done", "finish")

    let byKeys = try #require(keys.finished)
    let byLines = try #require(lines.finished)
    #expect(byLines.draft.visit.sheets == byKeys.draft.visit.sheets)
    #expect(byLines.draft.visit.decision == byKeys.draft.visit.decision)
    #expect(byLines.draft.visit.baby == byKeys.draft.visit.baby)
    #expect(byLines.draft.visit.carer == byKeys.draft.visit.carer)
    #expect(byLines.findings == byKeys.findings)
    #expect(byLines.findings.level?.id == "established")
    #expect(byLines.draft.visit.sheets.first?.notes == [3: "worn out"])
  }

  @Test func `an answer is saved before the next question is said`() {
    var driver = PlainDriver.visit()
    driver.type("", "0")
    #expect(
      driver.page == """
        Saved.
        Ask, question 2 of 7. What brings you joy.
        Say: What do you say about it?
        Then: And then?
        0 easy to 3 hard. What each number stands for is in full view: type view.
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    #expect(driver.replayed(driver.open) == driver.model.openDraft)
  }

  @Test func `everything a line gave is in one save, before what leaves the visit`() {
    var driver = PlainDriver.visit()
    driver.type("")
    let before = driver.effects.count
    driver.type("0")
    #expect(driver.effects.count == before + 1)
    driver.type("quit")
    let last = driver.effects.suffix(3)
    #expect(last == [.putAway, .loadHome, .forgetScreen])
  }

  @Test func `skip leaves the question open and says so`() {
    var driver = PlainDriver.visit()
    driver.type("", "skip")
    #expect(driver.printed.first == "Left open; it is named as a gap.")
    #expect(driver.says("question 2 of 7"))
    driver.type("back", "none")
    #expect(
      driver.page == """
        Why is there no answer?
        1 did not want to say
        2 not asked
        3 does not apply
        4 clear it: no answer yet
        Type a number, or back, help, quit:
        """)
    driver.type("did not")
    #expect(driver.printed.first == "Saved.")
    #expect(driver.model.openDraft?.visit.sheets[0][0] == .absent(.declined))
    #expect(driver.prompt.hasPrefix("Enter goes on; 0 to 3"))
  }

  @Test func `a wrong entry gets one line and the short prompt, not the question again`() {
    var driver = PlainDriver.visit()
    driver.type("")
    for (line, answer) in [
      ("7", "There is no 7 here."), ("-1", "\"-1\" is not an answer here."),
      ("n", "This could be note or none. Please type more of it."),
      ("three", "\"three\" is not an answer here."), ("time", "time does nothing here."),
      ("", "There is no answer yet. Type skip to go on without one."),
      ("\u{1B}[2J", "\"^[[2J\" is not an answer here."),
    ] {
      driver.type(line)
      #expect(
        driver.printed == [answer, "Answer 0 to 3, or back, skip, note, why, help, quit: "])
    }
    driver.type("again")
    #expect(driver.printed.count == 6)
  }

  @Test func `deeper questions are offered after an answer that asks for them`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "1")
    #expect(
      driver.page == """
        Saved.
        1 more question goes deeper here: type deeper.
        Enter goes on; 0 to 3 changes the answer; or back, skip, note, why, help, quit:
        """)
    driver.type("deeper")
    #expect(driver.says("Ask, question 3 of 8. Feeling close."))
  }

  @Test func `words for the carer's own text are kept, and more is added`() {
    var driver = PlainDriver.visit()
    driver.type("full", "find", "would help", "1")
    #expect(driver.says("Your view, question 11 of 11. What would help."))
    driver.type("a nap.", "back", "some sleep")
    #expect(driver.model.openDraft?.visit.sheets[0].texts[10] == "a nap. some sleep")
    driver.type("back", "help.")
    #expect(driver.model.openDraft?.visit.sheets[0].texts[10] == "a nap. some sleep help.")
    driver.type("back", "clear")
    #expect(driver.says("It is empty now."))
    #expect(driver.model.openDraft?.visit.sheets[0].texts[10] == nil)
  }

  @Test func `undo and redo go to the answer they change`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "0", "undo")
    #expect(driver.printed.prefix(2) == ["Saved.", "Undone: What brings you joy."])
    #expect(driver.says("question 2 of 7"))
    driver.type("undo", "undo")
    #expect(driver.says("There is nothing to undo."))
    driver.type("redo")
    #expect(driver.says("Done again: Three words."))
    #expect(driver.prompt.hasPrefix("Enter goes on; 0 to 3"))
    #expect(driver.model.openDraft?.visit.sheets[0][0] == .option(0))
  }

  @Test func `the two minutes begin and end with Enter, and the time is told when asked`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "0", "0", "")
    #expect(driver.printed.first == "The two minutes run. Nothing is said until Enter ends them.")
    driver.wait(seconds: 35)
    driver.type("time")
    #expect(driver.printed.first == "1 minute 24 seconds left.")
    driver.receive(.terminal(.tick))
    driver.wait(seconds: 100)
    driver.receive(.terminal(.tick))
    driver.type("time")
    #expect(driver.printed.first == "Thank you. Now what you saw.")
    driver.type("")
    #expect(driver.says("Seeing baby's signs"))
  }
}
