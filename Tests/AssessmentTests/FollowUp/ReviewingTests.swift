import Assessment
import Testing

struct ReviewingTests {
  private static let about = "019ab000-0000-7000-8000-000000000001"

  private static func said(
    _ review: Review, by code: String, number: Int
  ) -> FollowUp {
    FollowUp(
      id: "019ac000-0000-7000-8000-00000000000\(number)", setting: .care, practitioner: code,
      at: Moment(milliseconds: 1_795_000_000_000 + Int64(number), offset: 0), software: "test",
      content: .review(review))
  }

  private func reviewing(
    _ code: String, _ followUps: [FollowUp] = [], signOwn: Bool = false
  ) -> Reviewing {
    Reviewing(
      about: Self.about, recordedBy: ["hv-017"], followUps: followUps, practitioner: code,
      signOwn: signOwn)
  }

  private static let ask = said(
    Review(about: about, verdict: .ask, to: "hv-017", text: "What did the GP say?"), by: "sv-1",
    number: 1)
  private static let opinion = said(
    Review(about: about, verdict: .signOff, to: "hv-017", level: 3, reason: "no help at home"),
    by: "sv-2", number: 2)

  private func refusal(_ wish: Reviewing.Wish, _ reviewing: Reviewing) -> ReviewRefusal? {
    do throws(ReviewRefusal) {
      _ = try reviewing.review(wish)
      return nil
    } catch {
      return error
    }
  }

  @Test func `nobody signs off their own record unless the configuration says so`() throws {
    let wish = Reviewing.Wish(verdict: .signOff)
    #expect(refusal(wish, reviewing("hv-017")) == .ownRecord("hv-017"))
    #expect(refusal(wish, reviewing("HV-017")) == .ownRecord("HV-017"))
    #expect(try reviewing("hv-017", signOwn: true).review(wish).verdict == .signOff)
    #expect(try reviewing("sv-1").review(wish).to == "hv-017")
  }

  @Test func `whoever a correction names as the author does not sign it off either`() {
    let both = Reviewing(
      about: Self.about, recordedBy: ["hv-017", "hv-004"], followUps: [], practitioner: "hv-004",
      signOwn: false)
    #expect(refusal(.init(verdict: .signOff), both) == .ownRecord("hv-004"))
    #expect(!both.maySignOff)
  }

  @Test(arguments: [
    (Reviewing.Wish(verdict: .comment), ReviewRefusal.noWords(.comment)),
    (.init(verdict: .ask, text: "  "), .noWords(.ask)),
    (.init(verdict: .comment, level: 2), .noReason),
    (.init(verdict: .comment, text: "x", reason: "y"), .reasonWithoutLevel),
    (.init(verdict: .comment, level: 4, reason: "y"), .badLevel(4)),
    (.init(verdict: .comment, level: -1, reason: "y"), .badLevel(-1)),
    (.init(verdict: .agree, level: 2, reason: "y"), .agreesOtherwise),
    (.init(verdict: .answer, text: "x"), .nothingToAnswer),
    (.init(verdict: .answer, replyTo: "elsewhere"), .noSuchReview("elsewhere")),
  ])
  func `what says nothing or contradicts itself is refused`(
    wish: Reviewing.Wish, wanted: ReviewRefusal
  ) {
    #expect(refusal(wish, reviewing("sv-1")) == wanted)
  }

  @Test func `a second opinion may stand alone, beside a question and beside a signature`() throws {
    for verdict in [Review.Verdict.comment, .ask, .signOff] {
      let review = try reviewing("sv-1").review(
        .init(verdict: verdict, text: "why?", level: 0, reason: "seen with gran"))
      #expect(review.level == 0 && review.reason == "seen with gran")
    }
    #expect(
      try reviewing("sv-1").review(.init(verdict: .comment, level: 1, reason: "y")).text == nil)
  }

  @Test func `two supervisors on one record are two threads, each with its own answer`() throws {
    let hers = reviewing("hv-017", [Self.ask, Self.opinion])
    #expect(hers.waiting.map(\.practitioner) == ["sv-1", "sv-2"])
    let answer = try hers.review(.init(verdict: .answer, text: "seen", replyTo: Self.ask.id))
    #expect(answer.to == "sv-1" && answer.replyTo == Self.ask.id)
    let all = [Self.ask, Self.opinion, Self.said(answer, by: "hv-017", number: 3)]
    #expect(reviewing("hv-017", all).waiting.map(\.practitioner) == ["sv-2"])
    let threads = ReviewThread.threads(all)
    #expect(threads.map(\.review.practitioner) == ["sv-1", "sv-2"])
    #expect(threads.map(\.answers.count) == [1, 0])
    #expect(!threads.contains { $0.isOpen })
  }

  @Test func `threads are the same in whatever order the files came`() {
    let answer = Self.said(
      Review(about: Self.about, verdict: .answer, to: "sv-1", replyTo: Self.ask.id),
      by: "hv-017", number: 0)
    let all = [Self.ask, Self.opinion, answer]
    let wanted = ReviewThread.threads(all)
    // The laptop's clock was behind: the answer has the earlier id.
    #expect(wanted.first?.answers == [answer])
    for order in [[2, 1, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1], [1, 2, 0]] {
      #expect(ReviewThread.threads(order.map { all[$0] }) == wanted)
    }
  }

  @Test func `only what is for somebody and wants an answer waits for them`() {
    let agreed = Self.said(
      Review(about: Self.about, verdict: .agree, to: "hv-017"), by: "sv-1", number: 4)
    let forAnother = Self.said(
      Review(about: Self.about, verdict: .ask, to: "hv-004", text: "?"), by: "sv-1", number: 5)
    let forWhoever = Self.said(
      Review(about: Self.about, verdict: .comment, text: "well seen"), by: "sv-1", number: 6)
    let own = Self.said(
      Review(about: Self.about, verdict: .comment, text: "to add"), by: "hv-017", number: 7)
    let hers = reviewing("hv-017", [agreed, forAnother, forWhoever, own])
    #expect(hers.waiting == [forWhoever])
    #expect(reviewing("sv-1", [agreed, forAnother, forWhoever, own]).waiting == [])
  }

  @Test func `an answer that names nothing answers what was said before it and no later one`() {
    let answer = Self.said(
      Review(about: Self.about, verdict: .answer, to: "sv-1"), by: "hv-017", number: 2)
    let later = Self.said(
      Review(about: Self.about, verdict: .ask, to: "hv-017", text: "And then?"), by: "sv-1",
      number: 3)
    let threads = ReviewThread.threads([Self.ask, answer, later])
    #expect(threads.map(\.isOpen) == [false, true])
  }
}
