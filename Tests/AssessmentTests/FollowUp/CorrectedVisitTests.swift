import Assessment
import AssessmentFixtures
import Testing

struct CorrectedVisitTests {
  @Test func `without amendments a visit stands as it was`() {
    let corrected = Amended.corrected([])
    #expect(corrected.visit == Amended.visit)
    #expect(!corrected.isCorrected && !corrected.isInError && !corrected.bearsOnFindings)
  }

  @Test func `a correction changes its place and nothing else`() {
    let corrected = Amended.corrected([Amended.change(1, "1", "3")])
    var expected = Amended.visit
    expected.sheets[0][0] = .option(3)
    #expect(corrected.visit == expected)
    #expect(corrected.bearsOnFindings)
    let field = corrected.fields.first
    #expect(field?.recorded == "1" && field?.value == "3")
    #expect(field?.history.map(\.practitioner) == ["hv-017"])
    #expect(field?.history.first?.reason == "a slip")
  }

  @Test func `an answer taken away is a gap`() {
    let corrected = Amended.corrected([Amended.change(1, "1", nil)])
    #expect(corrected.visit.sheets[0][0] == .opened)
  }

  @Test func `a later correction that knew the earlier one stands`() {
    let first = Amended.change(1, "1", "2")
    let later = Amended.change(2, "2", "0", seen: [1])
    #expect(Amended.value([first, later]) == "0")
    #expect(Amended.corrected([later, first]).conflicts.isEmpty)
  }

  @Test func `two corrections made apart are a conflict and the record stands`() {
    let both = [Amended.change(1, "1", "2"), Amended.change(2, "1", "3")]
    let corrected = Amended.corrected(both)
    #expect(corrected.conflicts.map(\.conflict) == [[FollowUp.id(1), FollowUp.id(2)]])
    #expect(corrected.fields[0].value == "1")
    #expect(corrected.visit == Amended.visit)
    #expect(corrected.fields[0].history.count == 2)
  }

  @Test func `in a conflict what both knew stands, not what the record said`() {
    let known = Amended.change(1, "1", "2")
    let corrected = Amended.corrected([
      known, Amended.change(2, "2", "3", seen: [1]), Amended.change(3, "2", "0", seen: [1]),
    ])
    #expect(corrected.fields[0].value == "2")
    #expect(corrected.conflicts.count == 1)
  }

  @Test func `two that say the same are no conflict`() {
    let corrected = Amended.corrected([Amended.change(1, "1", "2"), Amended.change(2, "1", "2")])
    #expect(corrected.conflicts.isEmpty)
    #expect(corrected.fields[0].value == "2")
  }

  @Test func `a third that knew both settles them`() {
    let corrected = Amended.corrected([
      Amended.change(1, "1", "2"), Amended.change(2, "1", "3"),
      Amended.change(3, "1", "3", seen: [1, 2]),
    ])
    #expect(corrected.conflicts.isEmpty)
    #expect(corrected.fields[0].value == "3")
    #expect(corrected.fields[0].history.count == 3)
  }

  @Test func `corrections of different places never meet`() {
    let corrected = Amended.corrected([
      Amended.change(1, "1", "2"), Amended.change(2, "2026-05-01", "2026-05-02", at: "baby/born"),
    ])
    #expect(corrected.conflicts.isEmpty)
    #expect(corrected.visit.baby.born == .day(5, 2))
    #expect(corrected.visit.sheets[0][0] == .option(2))
  }

  @Test func `a file that claims to know what came later closes no circle`() {
    let corrected = Amended.corrected([
      Amended.change(1, "1", "2", seen: [2]), Amended.change(2, "1", "3", seen: [1]),
    ])
    #expect(corrected.fields[0].value == "3")
  }

  @Test func `a place this program does not know is kept and said`() {
    let corrected = Amended.corrected([Amended.change(1, nil, "full", at: "moon/phase")])
    #expect(corrected.visit == Amended.visit)
    #expect(corrected.fields.map(\.path) == ["moon/phase"])
    #expect(corrected.fields[0].problem != nil)
  }

  @Test func `answers to a pack that is not here stay, and the field says why`() {
    let corrected = CorrectedVisit(Amended.visit, [Amended.change(1, "1", "2")], packs: [:])
    #expect(corrected.visit == Amended.visit)
    #expect(corrected.fields[0].problem?.contains("early-weeks") == true)
  }

  private func mark(_ number: Int, _ inError: Bool, seen: [Int] = []) -> FollowUp {
    .of(
      number,
      .amendment(
        Amendment(
          about: FollowUp.id(0), enteredInError: inError, reason: "wrong family",
          seen: seen.map(FollowUp.id))))
  }

  @Test func `a record entered in error can be taken back by whoever knows of the mark`() {
    #expect(Amended.corrected([mark(1, true)]).isInError)
    #expect(!Amended.corrected([mark(1, true), mark(2, false, seen: [1])]).isInError)
    #expect(Amended.corrected([mark(1, true), mark(2, false)]).isInError)
    #expect(!CorrectedVisit.isInError([mark(1, false)]))
  }

  @Test func `what was done about a safety event stays known`() {
    let response = SafetyResponse(
      trigger: Amended.harmItem, outcome: .acted("called", with: nil, at: nil))
    let yes = FollowUp.of(
      1,
      .amendment(
        Amendment(
          about: FollowUp.id(0),
          changes: [Amendment.Change(field: Amended.harm, old: "no", new: "yes")],
          reason: "said later", safety: [response])))
    let corrected = Amended.corrected([yes])
    #expect(corrected.visit.safety == [response])
    #expect(corrected.visit.raisedTriggers { Amended.packs[$0] } == [Amended.harmItem])
    // In a conflict too.
    let other = Amended.change(2, "no", "declined", at: Amended.harm)
    #expect(Amended.corrected([yes, other]).visit.safety == [response])
  }

  /// Random amendments as two stores would make them: each author knows a random part of what
  /// came before.
  static func random(_ seed: Int) -> [FollowUp] {
    var source = SplitMix(seed: UInt64(seed))
    var made: [FollowUp] = []
    for number in 1...Int.random(in: 1...8, using: &source) {
      let known = made.filter { _ in Bool.random(using: &source) }
      if Int.random(in: 0...5, using: &source) == 0 {
        made.append(
          .of(
            number,
            .amendment(
              Amendment(
                about: FollowUp.id(0), enteredInError: Bool.random(using: &source),
                reason: "r", seen: known.map(\.id)))))
        continue
      }
      let fields = [Amended.joy, Amended.harm, "baby/born", "decision/plan"]
      let field = fields.randomElement(using: &source) ?? Amended.joy
      let values: [String?]
      switch field {
      case Amended.joy: values = ["0", "1", "2", "3", nil]
      case Amended.harm: values = ["no", "declined", nil]
      case "baby/born": values = ["2026-05-01", "2026-05-02", "2026-05-03"]
      default: values = ["call", "see again", nil]
      }
      let standing = CorrectedVisit(Amended.visit, known, packs: Amended.packs)
      let old = RecordField(field)?.value(in: standing.visit, packs: Amended.packs)
      made.append(
        .of(
          number,
          .amendment(
            Amendment(
              about: FollowUp.id(0),
              changes: [
                Amendment.Change(
                  field: field, old: old, new: values.randomElement(using: &source) ?? nil)
              ], reason: "r", seen: known.map(\.id)))))
    }
    return made
  }

  @Test(arguments: 0..<400) func `stores merged in any order say the same`(seed: Int) {
    let amendments = Self.random(seed)
    let whole = Amended.corrected(amendments)
    var source = SplitMix(seed: UInt64(seed) &+ 77)
    // A file copied twice is one file.
    let doubled = (amendments + amendments.filter { _ in Bool.random(using: &source) })
      .shuffled(using: &source)
    #expect(Amended.corrected(doubled) == whole)
  }

  @Test(arguments: 0..<400) func `an amendment that knows everything settles its place`(
    seed: Int
  ) {
    let amendments = Self.random(seed)
    let last = Amended.change(
      9, Amended.value(amendments), "2", seen: Array(1...amendments.count))
    let corrected = Amended.corrected(amendments + [last])
    #expect(corrected.fields.first { $0.path == Amended.joy }?.conflict == [])
    #expect(Amended.value(amendments + [last]) == "2")
  }
}
