import Assessment
import Interface
import Testing

/// What came back, and bringing in and sending, line by line.
struct PlainReviewTests {
  private func driver() -> PlainDriver {
    var driver = PlainDriver(home: HomeSummary(saved: 12, cameBack: 2))
    driver.cameBack = SampleReviews.cameBack
    driver.opened = SampleReviews.opened(SampleGuide.opened, SampleReviews.two)
    return driver
  }

  @Test func `what came back is said, opened and answered`() {
    var driver = driver()
    #expect(driver.says("Came back to you: 2 came back"))
    driver.type("came back")
    #expect(driver.says("What did the GP say?"))
    driver.type("1")
    #expect(driver.says("For you: sv-1 asks"))
    #expect(driver.says("Type reply to answer."))
    driver.type("reply")
    #expect(driver.says("1 answer sv-1"))
    driver.type("1", "He will see her on Monday.")
    let said = driver.effects.compactMap { effect -> Review? in
      if case .review(let review) = effect { review } else { nil }
    }
    #expect(said.map(\.replyTo) == [SampleReviews.two[0].id])
    #expect(said.map(\.text) == ["He will see her on Monday."])
    #expect(driver.says("Kept beside the visit."))
  }

  @Test func `bringing in and sending begins with yes`() {
    var driver = PlainDriver(
      configuration: Configuration(
        practitioner: "hv-017", country: .wales, exchange: "/srv/shared"),
      home: HomeSummary(saved: 12))
    driver.exchanged = [SampleReviews.report]
    driver.type("bring")
    #expect(driver.says("/srv/shared"))
    driver.type("")
    #expect(!driver.effects.contains(.exchange))
    driver.type("yes")
    #expect(driver.effects.contains(.exchange))
    #expect(driver.says("New here: 2"))
    driver.type("")
    #expect(driver.says("What would you like to do?"))
  }
}
