import Assessment
import Interface
import Testing

/// The pages of a visit as they are said.
struct PlainPageTests {
  @Test func `full view says what each number stands for, shared view that it is kept back`() {
    var driver = PlainDriver.visit()
    driver.type("view", "", "0", "0", "0", "")
    driver.type("")
    #expect(
      driver.page == """
        Watch together, question 4 of 7. Seeing baby's signs.
        Say: What do you say about it?
        Then: And then?
        Look for: a smile
        0 finds it at once
        1 finds it after a while
        2 struggles to find it
        3 says there is none
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    driver.type("view")
    #expect(
      driver.page == """
        Shared view.
        0 easy to 3 hard. What each number stands for is in full view: type view.
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    driver.type("view")
    #expect(driver.printed.count == 6)
    #expect(driver.printed[1] == "0 finds it at once")
  }

  @Test func `a question that has an answer says it in full view only`() {
    var driver = PlainDriver.visit()
    driver.type("", "note", "she cried", "2", "", "back")
    #expect(
      driver.page == """
        Ask, question 1 of 7. Three words.
        Say: What do you say about it?
        Then: And then?
        0 easy to 3 hard. What each number stands for is in full view: type view.
        It has an answer.
        Note: written, not shown in shared view
        1 more question goes deeper here: type deeper.
        Enter goes on; 0 to 3 changes the answer; or back, skip, note, why, help, quit:
        """)
    driver.type("view", "again")
    #expect(driver.says("This visit: B-0142, 7 weeks 3 days, with mum."))
    #expect(driver.says("Your answer so far: 2 struggles to find it"))
    #expect(driver.says("Note: she cried"))
  }

  @Test func `a question with options numbers them in both views`() {
    var driver = PlainDriver.visit()
    driver.type("find", "how long", "1")
    #expect(
      driver.page == """
        Since when, question 5 of 7. How long.
        Say: How long has it been so?
        1 new
        2 1-2-weeks
        3 2-4-weeks
        4 4-weeks-or-more
        5 since-pregnancy
        Answer 1 to 5, or back, skip, note, why, help, quit:
        """)
    driver.type("since")
    #expect(driver.says("Safety, question 6 of 7. Low thoughts."))
    driver.type("back")
    #expect(driver.says("It has an answer."))
  }

  @Test func `watching together is said without the time`() {
    var driver = PlainDriver.visit()
    driver.type("", "0", "0", "0")
    #expect(
      driver.page == """
        Saved.
        Watch together.
        Two quiet minutes.
        Begin when you are both ready.
        Enter begins, or back, skip, help, quit:
        """)
    driver.type("skip")
    #expect(driver.says("Seeing baby's signs"))
  }

  @Test func `why says the reason and the source, then asks again`() {
    var driver = PlainDriver.visit()
    driver.type("", "why")
    #expect(
      driver.page == """
        Three words
        Why: It opens the talk.
        Then: And then?
        Look for: said in full view only: type view.
        Source: This guide's own.
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
  }

  @Test func `help says what can be typed here`() {
    var driver = PlainDriver.visit()
    driver.type("", "help")
    #expect(
      driver.page == """
        You can type:
        back: the question before
        skip: on without an answer; it is named as a gap
        note: write a note
        why: why this is asked, and the source
        help: these words
        quit: leave; what you gave is kept
        again: say this page again
        none: there is no answer, and why
        deeper: the further questions of this area
        change: change who this visit is with
        overview: every question and its state
        find: find a question
        undo: take the last answer back
        redo: give it again
        view: full view, or shared view again
        hide: clear the screen at once
        earlier: earlier visits with this family
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    driver.type("note", "help")
    #expect(
      driver.says("To write one of these words as your text, put a full stop behind it."))
  }

  @Test func `a note is written on one line, and more is added to it`() {
    var driver = PlainDriver.visit()
    driver.type("", "note")
    #expect(
      driver.page == """
        Note, Three words:
        Type it on one line, Enter alone closes:
        """)
    driver.type("he smiled")
    #expect(
      driver.page == """
        Saved.
        Answer 0 to 3, or back, skip, note, why, help, quit:
        """)
    driver.type("note")
    #expect(
      driver.page == """
        Note, Three words:
        Something is written; it is not said in shared view.
        What you type is added to it; clear empties it.
        Type it on one line, Enter alone closes:
        """)
    driver.type("twice", "view", "note")
    #expect(driver.printed[1] == "Written so far: he smiled twice")
    driver.type("clear", "")
    #expect(driver.model.openDraft?.visit.sheets[0].notes.isEmpty == true)
  }
}
