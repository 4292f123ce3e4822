import Assessment
import Interface
import Testing

struct PlainHomeTests {
  @Test func `the first run asks for a code and a country, then says Home`() {
    var driver = PlainDriver(configuration: Configuration())
    #expect(
      driver.page == """
        Welcome.
        Two questions, once. Your code stands on the visits you save; you can change it at any time.
        A line at a time; back, skip, done, help and quit work at each.
        Your code (such as hv-017, not your name):
        """)
    driver.type("back", "hv-017")
    #expect(
      driver.page == """
        Country: 1 England; 2 Wales; 3 Scotland.
        Answer 1 to 3, Enter keeps 1:
        """)
    driver.type("wales")
    #expect(
      driver.page == """
        You are hv-017.
        Good morning. What would you like to do?
        1 Start a visit
        2 Score one scale
        3 Training room
        4 I am someone else
        5 Help
        6 Leave
        Visits stay on this computer: ~/.local/share/attune
        Attune 1.0.0
        Type a number or a word, or help, quit:
        """)
    #expect(
      driver.effects.contains(
        .configure(Configuration(practitioner: "hv-017", country: .wales))))
  }

  @Test func `a missing code is asked for again with one line`() {
    var driver = PlainDriver(configuration: Configuration())
    driver.type("", "2")
    #expect(
      driver.page == """
        Please type a short code for yourself.
        Your code (such as hv-017, not your name):
        """)
    driver.type("hv-3")
    #expect(driver.says("What would you like to do?"))
  }

  @Test func `someone else can be named at any time, and quit keeps who it was`() {
    var driver = PlainDriver()
    driver.type("i am", "quit")
    #expect(driver.says("What would you like to do?"))
    #expect(!driver.model.hasQuit)
    driver.type("4", "hv-2", "")
    #expect(
      driver.effects.contains(.configure(Configuration(practitioner: "hv-2", country: .wales))))
  }

  static let full = HomeSummary(
    drafts: [
      DraftRow(
        id: "d", baby: "B-1", relation: "gran", stage: nil, updated: nil, done: 0, all: 0,
        hasOpenSafety: false, problem: "it was written by a newer Attune"),
      DraftRow(
        id: "e", baby: "B-2", relation: "gran", stage: .earlyWeeks, updated: Driver.start, done: 2,
        all: 7, hasOpenSafety: true),
    ], saved: 23, unreadable: 1, path: "~/x", problem: "read-only")

  @Test func `Home says what waits first, what cannot be read and a folder that fails`() {
    let driver = PlainDriver(setting: .training, home: PlainHomeTests.full)
    #expect(
      driver.page == """
        TRAINING.
        Good morning. What would you like to do?
        1 Carry on: something to finish first
        2 Start a visit
        3 Due
        4 Saved visits: 23, and 1 that cannot be read
        5 Score one scale
        6 Training room
        7 I am someone else
        8 Help
        9 Leave
        The folder cannot be used: read-only.
        You can still hold a visit; it is kept in memory and every step tries to save again.
        Attune 1.0.0
        Type a number or a word, or help, quit:
        """)
  }

  @Test func `drafts are said with whose they are and how far they are`() {
    var driver = PlainDriver(home: PlainHomeTests.full)
    driver.type("carry")
    #expect(
      driver.page == """
        Is one of these the family you are with? Nothing is lost.
        1 B-2, gran: early weeks, 2 of 7 answered, last at 10:00 on 24 November 2026: a safety \
        answer is waiting for what you did
        2 B-1, gran: cannot be opened: it was written by a newer Attune
        Type a number, or back, help, quit:
        """)
    driver.type("2")
    #expect(driver.printed.first == "cannot be opened: it was written by a newer Attune")
    driver.type("3")
    #expect(driver.printed.first == "There is no 3 here.")
    driver.type("back")
    #expect(driver.says("What would you like to do?"))
  }

  @Test func `saved visits are said twenty at a time`() {
    var driver = PlainDriver(home: PlainHomeTests.full)
    driver.records = (1...23).map { number in
      RecordRow(
        id: "\(number)", at: Driver.start, dyad: "B-\(number)/1", relation: "mum",
        stage: .earlyWeeks, level: "established", number: 2, isAtLeast: number == 22,
        safety: number == 21 ? .notAsked : number == 22 ? .raised : .none, agrees: number != 22,
        practitioner: "hv-017")
    }
    driver.type("saved")
    #expect(driver.printed.first == "Saved visits, 1 to 20 of 23.")
    #expect(driver.printed.count == 22)
    #expect(driver.prompt == "Type a number, or more, back, help, quit: ")
    driver.type("more")
    #expect(
      driver.page == """
        Saved visits, 21 to 23 of 23.
        21 24 November 2026, B-21/1 mum, early weeks, level 2, look closer, safety not asked
        22 24 November 2026, B-22/1 mum, early weeks, at least level 2, look closer, safety, \
        decided otherwise
        23 24 November 2026, B-23/1 mum, early weeks, level 2, look closer
        Cannot be read: records/2026/x.json: cut short
        Type a number, or back, help, quit:
        """)
    driver.type("more")
    #expect(driver.printed.first == "more does nothing here.")
    driver.type("7")
    #expect(driver.effects.last == .openRecord(id: "7"))
    driver.type("back", "saved")
    #expect(driver.printed.first == "Saved visits, 1 to 20 of 23.")
  }

  @Test func `Home's help says the words that can be typed, not keys`() {
    var driver = PlainDriver()
    driver.type("5")
    #expect(
      driver.page == """
        You can type:
        help: these words
        quit: leave; what you gave is kept
        again: say this page again
        hide: clear the screen at once
        Type a number or a word, or help, quit:
        """)
    driver.type("quit")
    #expect(driver.model.hasQuit)
    #expect(driver.printed.isEmpty)
  }

  @Test func `at Home a letter opens the line that it opens on the screens`() {
    var driver = PlainDriver(home: HomeSummary(saved: 2, path: "~/attune"))
    driver.type("n")
    #expect(driver.says("Baby's reference"))
    driver.type("quit", "L")
    #expect(driver.says("Saved visits"))
    driver.type("quit", "q")
    #expect(driver.model.hasQuit)
  }
}
