import Assessment
import Contracts
import StrictJSON
import Testing

struct RecordFileTests {
  private func record(_ anything: inout Anything) -> AssessmentRecord {
    let packs = [Fixtures.guide, Fixtures.scale]
    let identity = anything.identity()
    var visit = Visit(
      setting: identity.setting, baby: identity.baby, carer: identity.carer,
      contact: identity.contact, practitioner: identity.practitioner,
      sheets: packs.map { anything.sheet($0, opened: true) })
    visit.safety = [anything.response(anything.reference(), changed: true)]
    visit.complexity = anything.maybe { $0.text() }
    visit.decision = anything.decision()
    return AssessmentRecord(
      id: anything.id(), visit: visit, findings: anything.findings(packs),
      software: "attune 0.1.0", finished: anything.moment(),
      changes: (0..<anything.number(0...2)).map { _ in
        AnswerChange(
          item: anything.reference(), from: anything.maybe { $0.text() },
          to: anything.maybe { $0.text() }, at: anything.moment())
      })
  }

  @Test(arguments: 0..<300) func `a record that is written reads back equal`(seed: Int) throws {
    var anything = Anything(seed, isWild: true)
    let record = record(&anything)
    let bytes = RecordFile.bytes(record, entries: 12, shelf: Fixtures.shelf)
    let stored = try RecordFile.record(bytes, shelf: Fixtures.shelf)
    #expect(stored.id == record.id)
    #expect(stored.visit == record.visit)
    #expect(stored.software == record.software)
    #expect(stored.finished == record.finished)
    #expect(stored.changes == record.changes)
    #expect(stored.unplaced.isEmpty)
    #expect(stored.findings.level == record.findings.level)
    #expect(stored.findings.history == record.findings.history)
    #expect(stored.findings.flags.map(\.rule) == record.findings.flags.map(\.rule))
    #expect(stored.findings.flags.map(\.because) == record.findings.flags.map(\.because))
    #expect(
      stored.findings.json.pretty()
        == FindingsJSON.record(record.findings, shelf: Fixtures.shelf).pretty())

    let summary = try RecordFile.summary(bytes)
    #expect(summary == stored.summary)
    #expect(summary.kind == .assessment)
    #expect(summary.dyad == record.visit.dyad)
    #expect(summary.at == record.visit.contact.at)
    #expect(summary.decision == record.visit.decision)
    #expect(summary.journalEntries == 12)
    #expect(summary.safety.notAsked == record.findings.safetyNotAsked.count)
  }

  @Test(arguments: 0..<100) func `what a contact found is what later ones build on`(
    seed: Int
  ) throws {
    var anything = Anything(seed, isWild: true)
    let record = record(&anything)
    let bytes = RecordFile.bytes(record, shelf: Fixtures.shelf)
    let contact = try #require(try RecordFile.earlierContact(bytes))
    #expect(contact == EarlierContact(record))
  }

  @Test func `safety events without an entry are open`() throws {
    var anything = Anything(1, isWild: false)
    var made = record(&anything)
    let trigger = ItemReference(pack: "early-weeks", item: "self-harm")
    let other = ItemReference(pack: "epds", item: "10")
    var visit = made.visit
    visit.safety = [SafetyResponse(trigger: other, outcome: .changed(because: "a slip"))]
    let findings = Findings(
      packs: made.findings.packs, level: nil,
      flags: [Flag(rule: "safety/\(trigger)", lane: .safety, because: [trigger])], offers: [],
      reasons: [], safetyNotAsked: [], history: [])
    made = AssessmentRecord(
      id: made.id, visit: visit, findings: findings, software: "x", finished: made.finished,
      changes: [])
    let summary = try RecordFile.summary(RecordFile.bytes(made, shelf: Fixtures.shelf))
    #expect(summary.safety == SafetySummary(raised: 2, open: 1, changed: 1, notAsked: 0))
  }

  @Test func `answers to a pack that has other bytes now are left in the document`() throws {
    var anything = Anything(2, isWild: false)
    let record = record(&anything)
    let bytes = RecordFile.bytes(record, shelf: Fixtures.shelf)
    let stored = try RecordFile.record(bytes, shelf: PackShelf(packs: [Fixtures.guide]))
    #expect(stored.unplaced == [PackStamp(Fixtures.scale)])
    #expect(stored.visit.sheets.map(\.pack) == ["early-weeks"])
    let whole = RecordFile.bytes(record, shelf: Fixtures.shelf)
    #expect(stored.document.pretty() == String(decoding: whole, as: UTF8.self))
  }

  @Test func `unknown keys of version 1 and a missing checksum are taken`() throws {
    let bytes = Array(foreign(adding: "\"future\": {\"a\": [1]}, ").utf8)
    let summary = try RecordFile.summary(bytes)
    #expect(summary.level == nil)
    #expect(summary.dyad?.description == "B-1/1")
    let contact = try #require(try RecordFile.earlierContact(bytes))
    #expect(contact.domains["warmth"]?.isComplete == true)
    #expect(contact.domains["care"]?.isComplete == false)
  }

  @Test(arguments: [
    ("\"version\": 1,", "\"version\": 2,", "$.version: version 2 was written by a newer program"),
    ("attune/record", "attune/visit", "$.schema: expected \"attune/record\""),
    ("\"assessment\"", "\"opera\"", "$.kind: \"opera\" is not one of assessment"),
    ("7000-8000", "4000-8000", "$.id: is not a UUID v7 in lower case"),
    ("\"finished\"", "\"ended\"", "$: \"finished\" is missing"),
    ("\"possible\": [\"watch\"", "\"possible\": [\"wat\"", "$.findings.packs[\"early-weeks\"]"),
    ("\"history\": []", "\"history\": [\"x\"]", "$.findings.history[0]: is not a UUID"),
    ("\"setting\": \"care\"", "\"setting\": \"ward\"", "$.setting: \"ward\" is not one of"),
    ("\"software\"", "\"checksum\": \"crc32:00000000\", \"software\"", "$.checksum: the file is"),
    ("\"software\"", "\"nota\": \"crc32:x\", \"software\"", "$.nota: the file is damaged"),
  ])
  func `a record with one thing wrong is refused with its path`(
    part: String, replacement: String, start: String
  ) throws {
    let text = foreign(adding: "")
    let range = try #require(text.firstRange(of: part))
    let wrong = text[..<range.lowerBound] + replacement + text[range.upperBound...]
    #expect {
      try RecordFile.summary(Array(wrong.utf8))
    } throws: { ($0 as? FileRefusal)?.message.hasPrefix(start) == true }
  }

  @Test func `every flipped bit of a record is refused`() throws {
    var anything = Anything(7, isWild: true)
    let record = record(&anything)
    var bytes = RecordFile.bytes(record, entries: 3, shelf: Fixtures.shelf)
    let stored = try RecordFile.record(bytes, shelf: Fixtures.shelf)
    var taken: [Int] = []
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      if let other = try? RecordFile.record(bytes, shelf: Fixtures.shelf), other != stored {
        taken.append(bit)
      }
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
    #expect(taken.isEmpty)
  }

  @Test func `every truncation of a record is refused but that of its last line break`() throws {
    var anything = Anything(8, isWild: true)
    let bytes = RecordFile.bytes(record(&anything), shelf: Fixtures.shelf)
    for length in 0..<bytes.count {
      #expect(throws: FileRefusal.self) { try RecordFile.summary(Array(bytes[..<length])) }
    }
  }

  private func foreign(adding member: String) -> String {
    """
    {\(member)"schema": "attune/record", "version": 1, "kind": "assessment",
     "id": "01923456-789a-7000-8000-000000000000", "setting": "care",
     "baby": {"reference": "B-1", "born": "2026-05-01"},
     "carer": {"key": "1", "relation": "mum", "role": "gave-birth"},
     "contact": {"at": "2026-06-01T14:20:00+01:00", "stage": "early-weeks", "safeToTalk": "yes"},
     "practitioner": "hv-1", "packs": {"early-weeks": {"answers": {"joy": 0}}},
     "decision": {"agrees": true}, "software": "other 1", "finished": "2026-06-01T15:00:00+01:00",
     "changes": [], "findings": {"level": null, "flags": [], "history": [], "packs":
     {"early-weeks": {"pack": {"id": "early-weeks", "version": "1.0.0", "digest": "sha256:0"},
     "complete": false, "missing": [], "scores": [], "level": null, "flags": [], "warnings": [],
     "domains": [
     {"id": "warmth", "name": "Warmth", "state": "reassuring",
      "possible": ["reassuring", "reassuring"], "because": []},
     {"id": "care", "name": "Care", "state": "watch", "possible": ["watch", "marked"],
      "because": []}]}}}}
    """
  }
}
