import Assessment
import AssessmentFixtures
import Testing

struct TimelineTests {
  private let born = day("2026-05-01")

  private func contact(
    _ record: String, _ date: String, baby: Baby? = nil, key: String = "1",
    relation: String = "mum", scores: [TimelineContact.Score] = [],
    domains: [String: EarlierContact.Domain] = [:], level: LevelFinding? = nil
  ) -> TimelineContact {
    TimelineContact(
      record: record, at: Moment("\(date)T10:00:00+01:00") ?? Moment(milliseconds: 0, offset: 0),
      stage: .earlyWeeks, baby: baby ?? Baby(reference: "B-0142", born: born),
      carer: Carer(key: key, relation: relation, role: .gaveBirth), practitioner: "hv-017",
      level: level, domains: domains, scores: scores)
  }

  private let dyad = Dyad(baby: "B-0142", carer: "1")

  @Test func `merging two stores in any order gives the same timeline`() {
    var random = SplitMix(seed: 4)
    for _ in 0..<200 {
      let contacts = (0..<random.number(0...8)).map { number in
        contact(
          "r\(number)", "2026-0\(random.number(5...9))-1\(random.number(0...3))",
          baby: random.once(in: 4)
            ? Baby(reference: "B-0142", born: day("2025-01-01"))
            : Baby(
              reference: "B-0142", born: random.once(in: 3) ? nil : born,
              due: day("2026-05-09")),
          key: random.once(in: 4) ? "2" : "1")
      }
      let here = contacts.filter { _ in random.once(in: 2) }
      let there = contacts.filter { _ in random.once(in: 2) }
      let rest = contacts.filter { contact in !(here + there).contains(contact) }
      let merged = Timeline(of: dyad, contacts: here + rest + there)
      #expect(Timeline(of: dyad, contacts: there + here.shuffled(using: &random) + rest) == merged)
      #expect(Timeline(of: dyad, contacts: contacts) == merged)
      #expect(
        merged.contacts.map(\.at.milliseconds) == merged.contacts.map(\.at.milliseconds).sorted())
    }
  }

  @Test func `nothing of another carer or another baby is on it`() {
    let timeline = Timeline(
      of: dyad,
      contacts: [
        contact("a", "2026-06-01"), contact("b", "2026-06-02", key: "2"),
        contact("c", "2026-06-03", baby: Baby(reference: "B-0142", twin: "A", born: born)),
        contact("d", "2026-05-20", baby: Baby(reference: "B-0142", born: day("2024-01-01"))),
      ])
    #expect(timeline.contacts.map(\.record) == ["a"])
    #expect(timeline.contradicting == 1)
  }

  @Test func `the same dyad goes on when the baby is born`() {
    let unborn = Baby(reference: "B-0142", due: day("2026-05-09"))
    let timeline = Timeline(
      of: dyad, contacts: [contact("b", "2026-06-01"), contact("a", "2026-04-01", baby: unborn)])
    #expect(timeline.contacts.map(\.record) == ["a", "b"])
    #expect(timeline.contradicting == 0)
  }

  @Test func `a relation may be called otherwise without losing what was before`() {
    let timeline = Timeline(
      of: dyad,
      contacts: [
        contact("a", "2026-05-20", relation: "birthing father"),
        contact("b", "2026-06-01", relation: "dad"),
      ])
    #expect(timeline.contacts.count == 2)
  }

  @Test func `the line before a visit counts, dates and names what was worrying last`() {
    let worry = EarlierContact.Domain(state: .concern, isComplete: true)
    let calm = EarlierContact.Domain(state: .watch, isComplete: true)
    let level = LevelFinding(id: "emerging", number: 1, possible: 1...1)
    let timeline = Timeline(
      of: dyad,
      contacts: [
        contact("a", "2026-05-20", domains: ["talk": worry]),
        contact("b", "2026-06-01", domains: ["worry": worry, "talk": calm], level: level),
      ])
    let summary = EarlierSummary(timeline)
    #expect(summary?.count == 2)
    #expect(summary?.last == day("2026-06-01"))
    #expect(summary?.level == level)
    #expect(summary?.domains == ["worry"])
    #expect(EarlierSummary(Timeline(of: dyad, contacts: [])) == nil)
  }

  // MARK: Scales

  private func score(
    _ value: Int?, _ possible: ClosedRange<Int>? = nil, digest: String? = nil
  ) -> TimelineContact.Score {
    let pack = Scales.epds
    let low = Tenths(possible?.lowerBound ?? value ?? 0)
    let high = Tenths(possible?.upperBound ?? value ?? 30)
    return TimelineContact.Score(
      pack: PackStamp(id: pack.id, version: pack.version, digest: digest ?? pack.digest),
      id: "total", name: "Total", value: value.map { Tenths($0) }, possible: low...high,
      range: Tenths(0)...Tenths(30), higherIs: .worse)
  }

  private func series(_ scores: TimelineContact.Score...) -> ScoreSeries? {
    let contacts = scores.enumerated().map { index, score in
      contact("r\(index)", "2026-06-0\(index + 1)", scores: [score])
    }
    return Timeline(of: dyad, contacts: contacts).series { $0 == "epds" ? Scales.epds : nil }.first
  }

  /// An EPDS item is worth 0 to 3, so one answer can change the total by 3.
  @Test(arguments: [(10, 13, 3, false), (10, 14, 4, true), (14, 10, -4, true), (10, 10, 0, false)])
  func `a change is held against what one answer can change`(
    from: Int, to: Int, by: Int, isMore: Bool
  ) {
    let line = series(score(from), score(to))
    #expect(line?.oneAnswer == Tenths(3))
    #expect(line?.changes.map(\.by) == [Tenths(by)])
    #expect(line?.changes.map(\.isMoreThanOneAnswer) == [isMore])
  }

  @Test func `an incomplete score is a point and takes part in no change`() {
    let line = series(score(10), score(nil, 9...19), score(20))
    #expect(line?.points.count == 3)
    #expect(line?.points[1].possible == Tenths(9)...Tenths(19))
    #expect(line?.changes.map(\.by) == [Tenths(10)])
    #expect(line?.changes.first?.from.record == "r0")
  }

  @Test func `of a form that changed nothing is said about one answer`() {
    let line = series(score(10, digest: "sha256:older"), score(20))
    #expect(line?.oneAnswer == nil)
    #expect(line?.changes.map(\.isMoreThanOneAnswer) == [nil])
  }

  /// Condon's scales have steps of 1.3 and items of two to five options, each worth 1 to 5.
  @Test func `one answer is the widest item of the score`() {
    #expect(Scales.mpas.oneAnswer(in: "pleasure") == Tenths(4))
    #expect(Scales.pbq2006.oneAnswer(in: "total") == Tenths(5))
    #expect(Scales.epds.oneAnswer(in: "nothing") == nil)
  }
}
