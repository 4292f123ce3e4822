import Assessment
import AssessmentFixtures
import Testing

struct ClosingTests {
  private let baby = Baby(reference: "B-0142", born: .day(5, 1))

  private func said(
    _ number: Int, _ status: DyadStatus.Status, carer: String = "1", baby: String = "B-0142",
    born: CalendarDate? = nil
  ) -> FollowUp {
    .of(
      number,
      .status(
        DyadStatus(
          dyad: Dyad(baby: baby, carer: carer), born: born, status: status, on: .day(6, 1))))
  }

  private func closing(_ statuses: [FollowUp], carer: String = "1") -> String? {
    FollowUp.closing(of: baby, carer: carer, in: statuses)?.id
  }

  @Test func `the last word counts`() {
    let closed = said(1, .closed(because: .movedAway))
    let open = said(2, .open)
    #expect(closing([]) == nil)
    #expect(closing([closed]) == closed.id)
    #expect(closing([closed, open]) == nil)
    #expect(closing([open, closed]) == nil)
    #expect(closing([closed, open, said(3, .closed(because: nil))]) == FollowUp.id(3))
  }

  @Test func `two closings are as good as one`() {
    let both = [said(1, .closed(because: .movedAway)), said(2, .closed(because: .careChanged))]
    #expect(closing(both) != nil)
    #expect(closing(both + [said(3, .open)]) == nil)
  }

  @Test func `another carer, another twin and another baby of the reference stay open`() {
    #expect(closing([said(1, .closed(because: .movedAway), carer: "2")]) == nil)
    #expect(closing([said(1, .closed(because: .movedAway), baby: "B-0142-A")]) == nil)
    #expect(closing([said(1, .closed(because: .movedAway), born: .day(4, 1))]) == nil)
    #expect(closing([said(1, .closed(because: .movedAway), born: .day(5, 1))]) != nil)
  }

  @Test(arguments: [DyadStatus.Because.babyDied, .pregnancyEnded])
  func `a loss closes the dyads of every carer, until one is opened again`(
    because: DyadStatus.Because
  ) {
    let lost = said(1, .closed(because: because), carer: "1")
    #expect(closing([lost], carer: "1") == lost.id)
    #expect(closing([lost], carer: "2") == lost.id)
    #expect(closing([lost, said(2, .open, carer: "2")], carer: "1") == nil)
    #expect(closing([lost, said(2, .open, carer: "2")], carer: "2") == nil)
  }

  @Test func `the order of the files makes no difference`() {
    var random = SplitMix(seed: 4)
    for _ in 0..<200 {
      let statuses = (1...6).map { number in
        let because = DyadStatus.Because.allCases.randomElement(using: &random)
        return said(
          number, Bool.random(using: &random) ? .open : .closed(because: because),
          carer: Bool.random(using: &random) ? "1" : "2")
      }
      #expect(closing(statuses) == closing(statuses.shuffled(using: &random)))
    }
  }

  @Test func `a dyad is read as it is written`() {
    #expect(Dyad("B-0142-A/2") == Dyad(baby: "B-0142-A", carer: "2"))
    for text in ["", "/", "B", "B/", "/1"] { #expect(Dyad(text) == nil) }
  }
}
