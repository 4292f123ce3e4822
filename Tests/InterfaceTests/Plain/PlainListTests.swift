import Assessment
import Interface
import Testing

/// The lists of a visit: what is found, what there is, and whether to leave.
struct PlainListTests {
  @Test func `a question is found by its words`() {
    var driver = PlainDriver.visit()
    driver.type("find")
    #expect(
      driver.page == """
        Find a prompt.
        What to look for:
        """)
    driver.type("like that")
    #expect(
      driver.page == """
        1 Low thoughts
        2 Baby safe now
        Type a number, other words to look for, or back:
        """)
    driver.type("9")
    #expect(driver.printed.first == "There is no 9 here.")
    driver.type("zebra")
    #expect(driver.printed.first == "Nothing found.")
    driver.type("worries", "1")
    #expect(driver.says("Ask, question 3 of 7. What worries you."))
  }

  @Test func `the overview is numbered; shared view says only what has an answer`() {
    var driver = PlainDriver.visit(present: "her mother")
    driver.type("", "0", "none", "1", "overview")
    #expect(
      driver.page == """
        Overview.
        Prompts: 1 answered, 1 passed, 4 without an answer.
        1 prompt waits for another day.
        Not in this walk: Life around you and Your view. A number asks one of its questions.
        1 Three words: answered
        2 What brings you joy: did not want to say
        3 Feeling close: not opened
        4 What worries you: no answer yet
        5 Seeing baby's signs: no answer yet
        6 Home: not opened
        7 A loss before: not opened
        8 How long: no answer yet
        9 Asked of everyone, 1 of 1: no answer yet
        10 What would help: not opened
        Type a number, Enter for the result, or gaps, back, help, quit:
        """)
    driver.type("view", "several", "two moves", "again")
    #expect(driver.says("1 Three words: 0 strength"))
    #expect(driver.says("12 Several things at once make this family's life hard: noted"))
    #expect(driver.says("two moves"))
    #expect(driver.says("Found so far: At least level 0, not enough to say"))
    driver.type("10")
    #expect(driver.says("Baby safe now."))
    driver.type("overview", "gaps")
    #expect(driver.says("What worries you."))
  }

  @Test func `back from the first page leaves for the start, and the visit is kept`() {
    var driver = PlainDriver.visit()
    driver.type("back")
    #expect(
      driver.printed.prefix(4) == [
        "The visit is kept. \"Carry on\" brings you back to this place.",
        "Good morning. What would you like to do?", "1 Start a visit",
        "2 Carry on: 1 visit begun today, 0 of 7 answered",
      ])
    #expect(driver.effects.contains(.putAway))
    #expect(driver.transcript.contains("[cleared]"))
  }
}
