import Assessment
import Contracts
import StrictJSON
import Testing

struct FollowUpFileTests {
  @Test(arguments: 0..<300) func `what is said of a record reads back equal`(seed: Int) throws {
    var anything = Anything(seed, isWild: true)
    let said = anything.followUp()
    let bytes = RecordFile.bytes(said)
    #expect(try RecordFile.followUp(bytes) == said)
    let summary = try RecordFile.summary(bytes)
    #expect(summary.followUp == said)
    #expect(summary.about == said.about)
    #expect(summary.at == said.at)
    #expect(summary.dyad == nil)
    #expect(try RecordFile.earlierContact(bytes) == nil)
    #expect(throws: FileRefusal.self) { try RecordFile.record(bytes, shelf: Fixtures.shelf) }
  }

  @Test(arguments: 0..<7) func `every flipped bit of it is refused`(kind: Int) throws {
    var anything = Anything(kind, isWild: true)
    let said = anything.followUp(kind)
    var bytes = RecordFile.bytes(said)
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      let other = try? RecordFile.followUp(bytes)
      #expect(other == nil || other == said, "bit \(bit)")
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
  }

  static let start = """
    {"schema": "attune/record", "version": 1, "id": "01923456-789a-7000-8000-000000000000",
     "setting": "care", "practitioner": "hv-1", "software": "other 1",
     "at": "2026-06-01T14:20:00Z",
    """
  static let about = "\"about\": \"01923456-789a-7000-8000-000000000001\""

  @Test(arguments: [
    ("\"kind\": \"outcome\", \"event\": \"sent\", \"on\": \"2026-06-01\"", "$: \"about\" is miss"),
    ("\"kind\": \"outcome\", \(about), \"event\": \"lost\", \"on\": \"2026-06-01\"", "$.event: "),
    ("\"kind\": \"outcome\", \(about), \"event\": \"sent\", \"on\": \"2026-02-30\"", "$.on: "),
    (
      "\"kind\": \"amendment\", \(about), \"changes\": [{\"field\": \"x\", \"new\": null}]",
      "$.changes[0]: \"old\" is missing"
    ),
    ("\"kind\": \"amendment\", \(about), \"seen\": [\"../x\"]", "$.seen[0]: is not a UUID"),
    (
      "\"kind\": \"status\", \"dyad\": \"B-1\", \"status\": \"open\", \"on\": \"2026-06-01\"",
      "$.dyad: \"B-1\" is not written BABY/CARER"
    ),
    (
      "\"kind\": \"status\", \"dyad\": \"B-1/1\", \"status\": \"over\", \"on\": \"2026-06-01\"",
      "$.status: \"over\" is not one of closed, open"
    ),
    ("\"kind\": \"review\", \(about)", "$: \"verdict\" is missing"),
    ("\"kind\": \"tombstone\", \"purged\": [\"x\"]", "$.purged[0]: is not a UUID"),
  ])
  func `one thing wrong is refused with its path`(members: String, start: String) throws {
    #expect {
      try RecordFile.summary(Array("\(Self.start)\(members)}".utf8))
    } throws: { ($0 as? FileRefusal)?.message.hasPrefix(start) == true }
  }

  @Test func `a tombstone holds ids and nothing of a family`() throws {
    var anything = Anything(1, isWild: false)
    let reader = try JSONReader.parse(RecordFile.bytes(anything.followUp(6)))
    let keys = try reader.members().map(\.key)
    #expect(
      keys == [
        "at", "checksum", "id", "kind", "practitioner", "purged", "schema", "setting", "software",
        "version",
      ])
  }
}

extension Anything {
  mutating func followUp(_ kind: Int? = nil) -> FollowUp {
    let content: FollowUp.Content
    switch kind ?? number(0...6) {
    case 0:
      content = .outcome(
        VisitOutcome(
          about: id(), service: maybe { $0.text() }, event: one(VisitOutcome.Event.allCases),
          on: date(), helped: maybe { $0.one(VisitOutcome.Helped.allCases) },
          note: maybe { $0.text() }))
    case 1:
      content = .amendment(
        Amendment(
          about: id(),
          changes: (0..<number(0...2)).map { _ in
            Amendment.Change(
              field: text(), old: maybe { $0.text() }, new: maybe { $0.text() })
          }, enteredInError: maybe { $0.flip() }, reason: maybe { $0.text() },
          note: maybe { $0.text() },
          safety: (0..<number(0...1)).map { _ in response(reference(), changed: true) },
          seen: (0..<number(0...2)).map { _ in id() },
          settles: (0..<number(0...2)).map { _ in id() }))
    case 2:
      content = .status(
        DyadStatus(
          dyad: Dyad(baby: "B-0142-A", carer: one(["1", "2"])), born: maybe { $0.date() },
          due: maybe { $0.date() },
          status: flip()
            ? .open : .closed(because: maybe { $0.one(DyadStatus.Because.allCases) }),
          on: date(), note: maybe { $0.text() }))
    case 3:
      content = .review(
        Review(
          about: id(), verdict: one(Review.Verdict.allCases), to: maybe { $0.text() },
          replyTo: maybe { $0.id() }, level: maybe { $0.number(0...3) },
          reason: maybe { $0.text() }, text: maybe { $0.text() }))
    case 4:
      content = .result(
        TrainingResult(
          about: id(), vignette: "young-parent", guide: "first-months", guideVersion: "1.0.0",
          panel: maybe { $0.id() }, answers: ["joy": text(), "mood": text()],
          expert: ["joy": text(), "sleep": text()]))
    case 5:
      content = .panel(
        PanelConsensus(
          vignette: "young-parent", guide: "first-months", guideVersion: "1.0.0",
          raters: [text(), text()],
          ratings: [PanelRating(item: "joy", code: text(), rationale: text())]))
    default:
      content = .tombstone(Tombstone(purged: (0..<number(1...3)).map { _ in id() }))
    }
    return FollowUp(
      id: id(), setting: one([.care, .training]), practitioner: text(), at: moment(),
      software: text(), content: content)
  }
}
