import Assessment
import Screen
import Testing

@testable import Interface

/// What a supervisor says of a visit, and how it comes back to whoever recorded it.
struct ReviewTests {
  private func room(_ code: String = "sv-1", _ keys: String = "v<enter>") -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 40), home: HomeSummary(saved: 3))
    driver.roomRows = SampleRoom.rows(3)
    driver.opened = SampleGuide.opened
    driver.model.configuration.practitioner = code
    driver.keys(keys)
    return driver
  }

  private func said(_ driver: Driver) -> [Review] {
    driver.effects.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }

  @Test func `a supervisor agrees with two keys and F10`() {
    var driver = room()
    driver.keys("r1<f10>")
    #expect(
      said(driver) == [Review(about: SampleGuide.rows[0].id, verdict: .agree, to: "hv-017")])
    #expect(driver.shows("Kept beside the visit."))
    #expect(driver.shows("sv-1 agrees"))
  }

  @Test func `a question with another level carries its reason`() {
    var driver = room()
    driver.keys("r3<enter>Is she safe?<tab>3<enter>nobody at home<tab>")
    #expect(
      said(driver) == [
        Review(
          about: SampleGuide.rows[0].id, verdict: .ask, to: "hv-017", level: 3,
          reason: "nobody at home", text: "Is she safe?")
      ])
  }

  @Test(arguments: 0...3) func `the digit of a level chooses that level`(level: Int) {
    var driver = room()
    driver.keys("r3<enter>Is she safe?<tab>\(level)<enter>nobody at home<tab>")
    #expect(said(driver).map(\.level) == [level])
  }

  @Test func `another level without a reason is not taken, and the line is shown`() {
    var driver = room()
    driver.keys("r2<enter><tab>3<f10>")
    #expect(said(driver).isEmpty)
    #expect(driver.shows("another level needs a reason"))
    #expect(driver.model.form?.focused?.id == .otherReason)
  }

  @Test func `nothing chosen says nothing`() {
    var driver = room()
    driver.keys("r<f10>")
    #expect(said(driver).isEmpty)
    #expect(driver.shows("Please choose what you say."))
  }

  @Test func `nobody is offered to sign off their own record unless it is allowed`() {
    var own = room("hv-017")
    own.keys("r")
    #expect(!own.shows("sign off"))
    #expect(own.shows("This is a visit of your own."))
    var other = room("sv-1")
    other.keys("r")
    #expect(other.shows("sign off"))
    var allowed = room("hv-017", "")
    allowed.model.configuration.signOwn = true
    allowed.keys("v<enter>r")
    #expect(allowed.shows("sign off"))
  }

  @Test func `Esc keeps what is typed for when the form is opened again`() {
    var driver = room()
    driver.keys("r2<enter>half a thought<esc>")
    #expect(driver.shows("What you typed is kept"))
    driver.keys("r")
    #expect(driver.shows("half a thought"))
    driver.keys("<f10>")
    #expect(said(driver).map(\.text) == ["half a thought"])
    driver.keys("r")
    #expect(!driver.shows("half a thought"), "it was said")
  }

  @Test func `what cannot be saved stands in the form, and the reason is said`() {
    var driver = room()
    driver.diskProblem = "the disk is full"
    driver.keys("r2<enter>well seen<f10>")
    #expect(driver.shows("the disk is full"))
    #expect(driver.shows("well seen"))
    driver.diskProblem = nil
    driver.keys("<f10>")
    #expect(driver.shows("Kept beside the visit."))
  }

  @Test func `two supervisors on one record are both shown`() {
    var driver = room("sv-3", "")
    driver.opened = SampleReviews.opened(SampleGuide.opened, SampleReviews.two)
    driver.keys("v<enter><end>")
    var text = driver.text
    for _ in 0..<6 {
      driver.keys("<pgup>")
      text += driver.text
    }
    #expect(text.contains("What did the GP say?"))
    #expect(text.contains("would have chosen level 3"))
  }

  private func home() -> Driver {
    var driver = Driver(
      size: Size(columns: 80, rows: 40), home: HomeSummary(saved: 12, cameBack: 2))
    driver.cameBack = SampleReviews.cameBack
    driver.opened = SampleReviews.opened(SampleGuide.opened, SampleReviews.two)
    return driver
  }

  @Test func `the practitioner sees at Home what came back, without a name of a family`() {
    var driver = home()
    #expect(driver.shows("2 came back"))
    #expect(!driver.shows("B-0142"))
    driver.keys("b")
    #expect(driver.shows("What did the GP say?"))
    driver.keys("<enter>")
    #expect(driver.header.contains("Saved visit"))
    #expect(driver.shows("For you: sv-1 asks"))
  }

  @Test func `each of those who said something can be answered`() {
    var driver = home()
    driver.keys("b<enter>r")
    #expect(driver.shows("answer sv-1"))
    #expect(driver.shows("answer sv-2"))
    driver.keys("1<enter>He will see her.<f10>")
    driver.keys("r1<enter>I see.<f10>")
    #expect(said(driver).map(\.to) == ["sv-1", "sv-2"])
    #expect(said(driver).map(\.replyTo) == SampleReviews.two.map(\.id))
    #expect(!driver.shows("For you:"))
  }

  @Test func `nothing came back, and Home says nothing of it`() {
    var driver = Driver(home: HomeSummary(saved: 12))
    #expect(!driver.shows("Came back"))
    driver.keys("b")
    #expect(driver.shows("Nothing waits for an answer of yours."))
  }

  @Test func `bringing in and sending begins on request and says what it came to`() {
    var driver = Driver(home: HomeSummary(saved: 12))
    driver.keys("x")
    #expect(driver.shows("names the shared folder"))
    driver.model.configuration.exchange = "/srv/shared"
    driver.exchanged = [SampleReviews.report]
    driver.keys("x")
    #expect(!driver.effects.contains(.exchange), "only on request")
    #expect(driver.shows("/srv/shared"))
    driver.keys("<enter>")
    #expect(driver.effects.contains(.exchange))
    #expect(driver.shows("New here") && driver.shows("12"))
    #expect(driver.shows("is not the name of a record"))
    #expect(!driver.model.showsExchange)
  }

  @Test func `a reason opens into what it rests on, and closes again`() {
    var driver = room()
    let before = driver.text
    driver.keys("<enter>")
    #expect(driver.text != before)
    #expect(driver.shows("Source"))
    driver.keys("<enter>")
    #expect(driver.text == before)
  }

  @Test func `each size shows said, found and decided`() {
    for size in [(80, 40), (120, 40), (200, 60)] {
      var driver = Driver(
        size: Size(columns: size.0, rows: size.1), home: HomeSummary(saved: 3))
      driver.roomRows = SampleRoom.rows(3)
      driver.opened = SampleGuide.opened
      driver.keys("v<enter>")
      var text = driver.text
      driver.keys("<end>")
      text += driver.text
      for title in ["What the rules found", "What was decided", "Said and seen"] {
        #expect(text.contains(title), "\(size): \(title)")
      }
    }
    var wide = room("sv-1", "")
    wide.resize(200, 60)
    wide.keys("v<enter>")
    let row = wide.screen.lines.first { $0.contains("What the rules found") } ?? ""
    #expect(row.contains("What was decided") && row.contains("Said and seen"))
  }

  @Test func `a difference from what was stored is shown on opening`() {
    var driver = room("sv-1", "")
    let opened = SampleGuide.opened
    driver.opened = OpenedRecord(
      record: opened.record, library: opened.library, recomputed: opened.recomputed,
      differences: ["level 2 then, 3 now"], notRecomputed: nil)
    driver.keys("v<enter>")
    #expect(driver.shows("level 2 then, 3 now"))
  }

  @Test func `stepping through the list opens the next visit in the place of this one`() {
    var driver = room()
    let depth = driver.model.places.count
    driver.keys("nnn")
    #expect(driver.model.places.count == depth)
    #expect(driver.shows("This is the last one of the list."))
    driver.keys("pp")
    #expect(driver.model.room?.selected == 0)
  }
}
