import Assessment
import Screen
import Testing

@testable import Interface

/// Words on a visit that were begun and not kept yet.
struct BegunReviewTests {
  private func room(_ keys: String = "") -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 40), home: HomeSummary(saved: 3))
    driver.roomRows = SampleRoom.rows(3)
    driver.opened = SampleGuide.opened
    driver.model.configuration.practitioner = "sv-1"
    driver.keys("v<enter>" + keys)
    return driver
  }

  /// The program started again on the same disk.
  private func restarted(_ driver: Driver) -> Driver {
    var next = room()
    next.begun = driver.begun
    return next
  }

  @Test(arguments: ["<esc>", "<ctrl-c>", "<f1><esc><esc>"])
  func `words outlast the program whichever way the form is left`(keys: String) {
    var driver = room("r3<enter>half a thought" + keys)
    #expect(driver.begun.map(\.text) == ["half a thought"], "\(keys)")
    driver = restarted(driver)
    driver.keys("r")
    #expect(driver.shows("half a thought"))
    #expect(driver.shows("What you began to write stands here."))
    driver.keys("<f10>")
    #expect(driver.begun.isEmpty, "it was said")
    driver.keys("r")
    #expect(!driver.shows("half a thought"))
  }

  @Test func `a terminal that goes away leaves the words on the disk`() {
    var driver = room("r2<enter>half a thought")
    driver.send(.closing)
    #expect(driver.begun.map(\.text) == ["half a thought"])
    #expect(driver.begun.map(\.verdict) == [.comment])
  }

  @Test func `another level and its reason come back as well`() {
    var driver = room("r3<enter>Is she safe?<tab>3<tab>nobody at home<esc>")
    driver = restarted(driver)
    driver.keys("r<f10>")
    let said = driver.effects.compactMap { effect -> Review? in
      if case .review(let review) = effect { review } else { nil }
    }
    #expect(said.map(\.verdict) == [.ask])
    #expect(said.map(\.text) == ["Is she safe?"])
    #expect(said.map(\.level) == [3])
    #expect(said.map(\.reason) == ["nobody at home"])
  }

  @Test func `words that were emptied leave the disk`() {
    var driver = room("r2<enter>half a thought<esc>")
    driver.keys("r<down><ctrl-u><esc>")
    #expect(driver.begun.isEmpty)
  }

  @Test func `somebody else does not read what was begun`() {
    var driver = restarted(room("r2<enter>half a thought<esc>"))
    driver.model.configuration.practitioner = "sv-2"
    driver.keys("r")
    #expect(!driver.shows("half a thought"))
  }

  @Test func `what cannot be written is said, stands again, and holds the program once`() {
    var driver = room("r2<enter>half a thought")
    driver.diskProblem = "the disk is full"
    driver.keys("<esc>")
    #expect(driver.shows("not saved: the disk is full"))
    driver.keys("r")
    #expect(driver.shows("half a thought"))
    driver.keys("<esc><esc><esc>q")
    #expect(!driver.model.hasQuit)
    #expect(driver.shows("not saved: the disk is full"))
    driver.keys("q")
    #expect(driver.model.hasQuit)
  }

  @Test func `a disk that is mended on leaving keeps the words, and the program is left`() {
    var driver = room("r2<enter>half a thought")
    driver.diskProblem = "the disk is full"
    driver.keys("<esc><esc><esc>")
    driver.diskProblem = nil
    driver.keys("q")
    #expect(driver.model.hasQuit)
    #expect(driver.begun.map(\.text) == ["half a thought"])
  }

  @Test func `an answer to a question leads the asker back to the visit`() {
    let asked = SampleReviews.two[0]
    let answer = SampleReviews.record(
      .review(
        Review(
          about: SampleGuide.rows[0].id, verdict: .answer, to: "sv-1", replyTo: asked.id,
          text: "He will see her.")), by: "hv-017", number: 2)
    var driver = Driver(
      size: Size(columns: 80, rows: 40), home: HomeSummary(saved: 12, cameBack: 1))
    driver.opened = SampleReviews.opened(SampleGuide.opened, [asked, answer])
    driver.cameBack = [
      CameBackRow(
        id: SampleGuide.rows[0].id, at: SampleGuide.rows[0].at, dyad: "B-0142/1", relation: "mum",
        reviews: [answer])
    ]
    driver.model.configuration.practitioner = "sv-1"
    #expect(driver.shows("1 came back"))
    driver.keys("b<enter>")
    #expect(driver.shows("For you: hv-017 answers"))
    driver.keys("r1<f10>")
    #expect(!driver.shows("For you:"))
  }

  @Test func `what came back is read anew for somebody else`() {
    var driver = Driver(home: HomeSummary(saved: 12, cameBack: 2))
    #expect(driver.shows("2 came back"))
    driver.home.cameBack = 0
    driver.keys("ihv-020<enter>")
    #expect(!driver.shows("2 came back"), "\(driver)")
  }
}
