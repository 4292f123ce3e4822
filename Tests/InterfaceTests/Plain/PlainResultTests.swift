import Assessment
import Interface
import Testing

struct PlainResultTests {
  /// A visit answered to its end, at the overview, in shared view.
  private func answered(_ answers: [String] = ["3", "", "1", "", "0"]) -> PlainDriver {
    var driver = PlainDriver.visit()
    driver.type("")
    for answer in answers { driver.type(answer) }
    driver.type("", "", "0", "new", "no", "no")
    return driver
  }

  @Test func `the result opens in full view only`() {
    var driver = answered()
    driver.type("result")
    #expect(
      driver.page == """
        This page opens in full view only.
        Make sure that only you can see and hear this, then type view for the full view.
        Type view, or back, help, quit:
        """)
    driver.type("")
    #expect(driver.printed.first == "Please type view for this page.")
  }

  @Test func `the result says the level with every reason, the offers and every area`() {
    var driver = answered()
    driver.type("", "view")
    #expect(
      driver.page == """
        Full view. Make sure that only you can hear and see this.
        Result.
        Going well: finds it at once; finds it at once.
        Level 2, look closer.
        Prompts: 7 answered.
        1 An area needs attention. Rule L2a. Source: test.
        1.1 Warmth: needs attention.
        1.1.1 Three words: 3 says there is none.
        2 One area to keep an eye on. Rule L1a. Source: test.
        2.1 Warmth: needs attention.
        2.1.1 Three words: 3 says there is none.
        What this offers:
        Consult the parent-infant team
        Areas:
        Warmth: needs attention
        Worry: no worry noted
        Reading baby: no worry noted
        This is a prompt for your judgement, not a diagnosis.
        The levels are this project's proposal and need local clinical sign-off.
        Enter goes on to your decision; or why, gaps, back, help, quit:
        """)
    driver.type("why")
    #expect(
      driver.page == """
        Warmth: needs attention
        Three words: 3 says there is none
        What brings you joy: 1 finds it after a while
        Worry: no worry noted
        What worries you: 0 finds it at once
        Reading baby: no worry noted
        Seeing baby's signs: 0 finds it at once
        Enter goes on to your decision; or why, gaps, back, help, quit:
        """)
  }

  @Test func `the decision is asked a line at a time, and a view without its reason comes back`() {
    var driver = answered()
    driver.type("result", "view", "")
    #expect(
      driver.page == """
        Decision.
        The rules found level 2, look closer. What do you decide?
        No service for level 2 is named here. "No service here" keeps the unmet need. \
        What is next best stands below.
        A line at a time; back, skip, done, help and quit work at each.
        Your view: 0 no worry noted; 1 building; 2 I agree: look closer; 3 specialist.
        Answer 0 to 3:
        """)
    driver.type("0")
    #expect(
      driver.page == """
        Your view: no worry noted
        Saved.
        Because (why you see it differently):
        """)
    driver.type("done")
    #expect(
      driver.page == """
        Please write why you see it differently.
        Because (why you see it differently):
        """)
    driver.type("her sister moves in and takes the nights; they laughed a lot")
    #expect(driver.says("This will be saved."))
    driver.type("decide")
    #expect(driver.prompt.hasPrefix("Something else"), "the first line that is empty")
    driver.type("back")
    #expect(
      driver.page == """
        Written so far: her sister moves in and takes the nights; they laughed a lot
        Because, Enter keeps it:
        """)
    driver.type("", "a massage group", "", "", "2", "see her on Friday", "12/13/26")
    #expect(
      driver.page == """
        There is no month 13. The day comes first, then the month.
        Next contact, Enter keeps 12/13/26:
        """)
    driver.type("12/12/26")
    #expect(
      driver.page == """
        Saved.
        This will be saved. Later corrections stand beside it.
        Who: B-0142, mum, 24 November 2026, by hv-017
        Prompts: 7 answered
        Safe to talk: yes
        Found: Level 2, look closer
        You: level 0: her sister moves in and takes the nights; they laughed a lot
        Offers: a massage group: offered
        Consent: refused
        Plan: see her on Friday
        Next contact: 12 December 2026
        Where: ~/.local/share/attune
        Type finish to save it.
        Type finish in full to save, or back, decide, help, quit:
        """)
  }

  @Test func `only the whole word finishes, and the end of a visit clears the screen`() {
    var driver = answered()
    driver.type("result", "view", "decide", "2", "done")
    for line in ["", "1", "fini", "finis", "yes", "finish it"] {
      driver.type(line)
      #expect(driver.finished == nil)
    }
    driver.type("finis")
    #expect(driver.printed.first == "To save for good, type the whole word: finish.")
    driver.type("Finish")
    #expect(driver.finished?.draft.visit.decision?.agrees == true)
    #expect(driver.effects.last == .forgetScreen)
    #expect(
      driver.page == """
        The visit is saved on this computer.
        Thank you. You asked, and someone was heard.
        File: records/2026/11/019ab000-0000-7000-8000-100000000001.json
        Enter goes to the start:
        """)
    driver.type("back", "")
    #expect(driver.says("What would you like to do?"))
  }

  @Test func `a saved visit is read as it is shown`() throws {
    var driver = answered()
    driver.type("result", "view", "decide", "2", "done", "finish")
    let (draft, findings) = try #require(driver.finished)
    driver.home.saved = 1
    driver.records = [
      RecordRow(
        id: draft.id, at: Driver.start, dyad: "B-0142/1", relation: "mum", stage: .earlyWeeks,
        level: "established", number: 2, isAtLeast: false, safety: .none, agrees: true,
        practitioner: "hv-017")
    ]
    driver.opened = OpenedRecord(
      record: AssessmentRecord(
        id: draft.id, visit: draft.visit, findings: findings, software: "attune 1.0.0",
        finished: Driver.start, changes: draft.changes), library: driver.library,
      recomputed: findings, differences: [], notRecomputed: nil)
    driver.type("", "saved", "1")
    #expect(driver.printed.first == "B-0142/1 mum 24 November 2026 10:00")
    #expect(driver.says("Level 2, look closer"))
    #expect(driver.says("Three words: 3 says there is none"))
    #expect(driver.says("hv-017: agree"))
    #expect(driver.prompt == "Enter goes back, or help, quit: ")
    driver.type("")
    #expect(driver.says("Saved visits."))
  }
}
