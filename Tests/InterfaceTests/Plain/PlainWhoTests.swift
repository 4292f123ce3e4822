import Assessment
import Interface
import Testing

struct PlainWhoTests {
  @Test func `who is asked a line at a time, and what was made of an entry is said`() {
    var driver = PlainDriver()
    driver.type("start", "B-0142", "")
    #expect(driver.page == "Born on (such as 3 Oct 2026; leave empty before the birth):")
    driver.type("3/10/26")
    #expect(
      driver.page == """
        3 October 2026: 7 weeks 3 days
        Due on (if you know it):
        """)
    driver.type("", "", "", "mum")
    #expect(
      driver.page == """
        Did they give birth? 1 yes, gave birth; 2 no, another parent; \
        3 no, kin or foster carer.
        Answer 1 to 3:
        """)
    driver.type("no")
    #expect(
      driver.printed.first
        == "This could be no, another parent or no, kin or foster carer. Please type more of it.")
    driver.type("3")
    #expect(driver.printed.first == "Did they give birth? no, kin or foster carer")
  }

  @Test func `the read-back comes before the first question, and wants a yes`() {
    var driver = PlainDriver()
    for line in PlainDriver.who(present: "her mother", safe: "not sure") { driver.type(line) }
    #expect(
      driver.page == """
        Please check, aloud if you can, before the first question.
        Baby: B-0142
        born 3 October 2026
        7 weeks 3 days
        Carer: mum
        gave birth
        Room: her mother
        Some questions wait for another day.
        Guide: early weeks
        By: hv-017
        Type yes if this is right, or change, help, quit:
        """)
    driver.type("")
    #expect(driver.printed.first == "Please type yes, or change.")
    driver.type("change")
    #expect(driver.prompt == "Answer 1 to 3, Enter keeps 3: ")
    driver.type("done", "yes")
    #expect(
      driver.page == """
        This visit: B-0142, 7 weeks 3 days, with mum.
        Before you ask
        Everyone finds some of this hard.
        Short walk: 6 prompts, about twenty minutes
        It leaves out Life around you and Your view; full asks them, and so does their number in the overview.
        Full walk: 10 prompts
        This is shared view: the words to say are given, what the numbers stand for is not.
        Every answer is saved as you give it. You can stop at any time.
        Enter begins the short walk; or full, change, help, quit:
        """)
  }

  @Test func `a date that cannot be is asked again; back and skip still work`() {
    var driver = PlainDriver()
    driver.type("start", "B-0142", "", "31/2/26")
    #expect(
      driver.page == """
        There is no 31 February 2026.
        Born on, Enter keeps 31/2/26:
        """)
    driver.type("")
    #expect(driver.printed.first == "There is no 31 February 2026.")
    driver.type("skip")
    #expect(driver.prompt == "Due on (if you know it): ")
    driver.type("back", "3/10/26")
    #expect(driver.printed.first == "3 October 2026: 7 weeks 3 days")
  }

  @Test func `a form that is sent back goes on where the wrong lines are mended`() {
    var driver = PlainDriver()
    driver.type("start", "done")
    #expect(
      driver.page == """
        Please type the baby's reference; letters, digits and - only.
        Baby's reference (your own, such as B-0142):
        """)
    driver.type("B-7")
    #expect(driver.says("Please type the day of birth"))
    driver.type("3/10/26")
    #expect(driver.says("Please type how they name it"))
    driver.type("dad")
    #expect(driver.says("Please choose one: some scales"))
    driver.type("2")
    #expect(driver.says("Safe to talk?"))
    driver.type("yes")
    #expect(driver.says("Please check, aloud if you can"))
  }

  @Test func `a known reference offers its carers and fills in the baby`() {
    let mum = Carer(key: "1", relation: "mum", role: .gaveBirth)
    let gran = Carer(key: "2", relation: "gran", role: .otherCarer)
    let baby = Baby(reference: "B-9", born: CalendarDate(year: 2026, month: 10, day: 3))
    var driver = PlainDriver(known: [KnownBaby(baby: baby, carers: [mum, gran])])
    driver.type("start", "B-9")
    #expect(
      driver.page == """
        Known here. Please choose below.
        Is it: 1 B-9, born 3 October 2026; 2 another baby.
        Answer 1 to 2:
        """)
    driver.type("1", "")
    #expect(driver.prompt == "Born on, Enter keeps 3 October 2026: ")
    driver.type("", "", "", "")
    #expect(driver.printed.first == "Known carers: 1 mum; 2 gran; 3 someone new.")
    driver.type("2")
    #expect(
      driver.page == """
        Known carers: gran
        They are the baby's, Enter keeps gran:
        """)
  }

  @Test func `who the visit is with can be corrected, and stays the same visit`() {
    var driver = PlainDriver.visit()
    driver.type("change")
    for _ in 0..<8 { driver.type("back") }
    driver.type("5/10/26", "done")
    #expect(driver.printed.first == "Saved.")
    #expect(driver.model.visitIdentity?.baby.born == CalendarDate(year: 2026, month: 10, day: 5))
    #expect(driver.says("Before you ask"))
    #expect(driver.replayed(driver.open) == driver.model.openDraft)
  }

  @Test func `quit at the form goes home, and back at its first line too`() {
    var driver = PlainDriver()
    driver.type("start", "B-1", "quit")
    #expect(driver.says("What would you like to do?"))
    driver.type("start")
    #expect(
      driver.page == """
        You had begun to type.
        1 Go on with B-1
        2 Start with an empty page
        Type a number, or back, help, quit:
        """)
    driver.type("2", "back")
    #expect(driver.says("What would you like to do?"))
  }
}
