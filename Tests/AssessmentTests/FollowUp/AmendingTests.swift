import Assessment
import Testing

struct AmendingTests {
  private func amend(
    _ wishes: [(String, String?)], reason: String? = "a slip", note: String? = nil,
    safety: [SafetyResponse] = [], after: [FollowUp] = []
  ) throws(AmendmentRefusal) -> Amendment {
    try Amended.corrected(after).amendment(
      about: FollowUp.id(0), wishes.map { (field: $0.0, value: $0.1) }, reason: reason,
      note: note, safety: safety, packs: Amended.packs)
  }

  @Test func `a correction says what stood there and what it has seen`() throws {
    let first = Amended.change(1, "1", "2")
    let amendment = try amend([(Amended.joy, "3")], after: [first])
    #expect(
      amendment.changes == [Amendment.Change(field: Amended.joy, old: "2", new: "3")])
    #expect(amendment.seen == [first.id])
    #expect(amendment.settles.isEmpty)
  }

  @Test func `words alone are an addendum and need no reason`() throws {
    let amendment = try amend([], reason: nil, note: "Gran was there too.")
    #expect(amendment.isAddendum)
    #expect(amendment.reason == nil)
  }

  @Test func `a place in conflict is settled by the next who sets it, also to what stands`() throws
  {
    let both = [Amended.change(1, "1", "2"), Amended.change(2, "1", "3")]
    let amendment = try amend([(Amended.joy, "1")], after: both)
    #expect(amendment.settles == both.map(\.id))
    let settled = FollowUp.of(3, .amendment(amendment))
    #expect(Amended.corrected(both + [settled]).conflicts.isEmpty)
  }

  @Test(arguments: [
    (Amended.joy, "1", "stands there already"), (Amended.joy, "4", "is no answer to joy"),
    (Amended.joy, "not-seen", "is no answer to joy"),
    ("packs/epds/answers/1", "0", "does not take \"0\""),
    ("packs/epds/answers/1", "not-applicable", "is no answer to 1"),
    ("packs/gad-7/answers/1", "0", "not in this record"),
    ("packs/early-weeks/answers/moon", "0", "has no item"),
    ("packs/early-weeks/texts/joy", "words", "takes no words"),
    ("baby/born", "1 May", "is not a date"), ("baby/born", "2026-07-01", "contradict"),
    ("baby/weeksEarly", "19", "from 0 to 18"), ("baby/nhsNumber", "9434765918", "NHS number"),
    ("baby/reference", "B-0143", "another family"), ("carer/key", "2", "another family"),
    ("contact/stage", "toddler", "another family"), ("carer/role", "nanny", "one of"),
    ("carer/relation", " ", "cannot be left empty"), ("decision/agrees", "false", "a reason"),
    ("decision/agrees", "maybe", "true or false"), ("moon", "full", "no place of a record"),
    ("packs/early-weeks/answers", "0", "no place of a record"), ("../x", "0", "no place"),
  ])
  func `what cannot stand there is refused in words`(field: String, value: String, says: String) {
    #expect {
      try amend([(field, value)])
    } throws: { ($0 as? AmendmentRefusal)?.reason.contains(says) == true }
  }

  @Test func `nothing at all, no reason, and a place given twice are refused`() {
    #expect(throws: AmendmentRefusal.nothing) { try amend([]) }
    #expect(throws: AmendmentRefusal.reasonMissing) { try amend([(Amended.joy, "2")], reason: nil) }
    #expect(throws: AmendmentRefusal.twice(Amended.joy)) {
      try amend([(Amended.joy, "2"), (Amended.joy, "3")])
    }
  }

  @Test func `places that belong together are held together`() throws {
    let amendment = try amend([("decision/agrees", "false"), ("decision/reason", "she has help")])
    #expect(amendment.changes.count == 2)
  }

  @Test func `an answer that raises a safety event needs what was done`() throws {
    #expect(throws: AmendmentRefusal.safety(Amended.harmItem)) {
      try amend([(Amended.harm, "yes")])
    }
    let response = SafetyResponse(
      trigger: Amended.harmItem, outcome: .notActed(because: "spoke with her GP already"))
    let amendment = try amend([(Amended.harm, "yes")], safety: [response])
    #expect(amendment.safety == [response])
  }

  @Test func `a response to an event that nothing raises is refused`() {
    let response = SafetyResponse(trigger: Amended.harmItem, outcome: .notActed(because: "x"))
    #expect(throws: AmendmentRefusal.notRaised(Amended.harmItem)) {
      try amend([(Amended.joy, "2")], safety: [response])
    }
  }

  @Test func `a safety answer taken back leaves the event as changed`() throws {
    let raised = FollowUp.of(
      1,
      .amendment(
        try amend(
          [(Amended.harm, "yes")],
          safety: [SafetyResponse(trigger: Amended.harmItem, outcome: .notActed(because: "x"))])))
    let back = try amend([(Amended.harm, "no")], reason: "wrong line", after: [raised])
    #expect(
      back.safety == [
        SafetyResponse(trigger: Amended.harmItem, outcome: .changed(because: "wrong line"))
      ])
  }

  @Test func `the mark of an error is set once and taken back once`() throws {
    let mark = try Amended.corrected([]).mark(about: "x", inError: true, reason: "wrong family")
    #expect(mark.enteredInError == true)
    let marked = Amended.corrected([.of(1, .amendment(mark))])
    #expect(throws: AmendmentRefusal.isInError) {
      try marked.mark(about: "x", inError: true, reason: "again")
    }
    #expect(throws: AmendmentRefusal.reasonMissing) {
      try marked.mark(about: "x", inError: false, reason: nil)
    }
    let back = try marked.mark(about: "x", inError: false, reason: "it was right")
    #expect(back.seen == [FollowUp.id(1)])
    #expect(throws: AmendmentRefusal.isNotInError) {
      try Amended.corrected([]).mark(about: "x", inError: false, reason: "y")
    }
  }

  @Test func `weeks early are refused beside a birth that is not before the due date`() {
    let dates: [CorrectedVisit.Wish] = [("baby/due", "2026-04-30"), ("baby/weeksEarly", "1")]
    #expect(throws: AmendmentRefusal.weeksEarly) {
      try Amended.corrected([]).amendment(
        about: "x", dates, reason: "misread", packs: Amended.packs)
    }
  }

  @Test(arguments: RecordField.Fact.allCases) func `a fact that is written reads back`(
    fact: RecordField.Fact
  ) throws {
    let values: [RecordField.Fact: String] = [
      .born: "2026-05-02", .due: "2026-05-09", .weeksEarly: "3", .nhsNumber: "9434765919",
      .relation: "mam", .role: "other-parent", .language: "Cymraeg",
      .interpreter: "professional", .at: "2026-06-02T14:20:00+01:00", .safeToTalk: "no",
      .present: "gran, dad",
      .practitioner: "hv-004", .team: "North", .complexity: "debt", .agrees: "false", .level: "2",
      .reason: "she has help", .consent: "given", .plan: "call", .nextContact: "2026-07-01",
    ]
    let value = try #require(values[fact])
    var visit = Amended.visit
    try RecordField.fact(fact).set(value, in: &visit, packs: [:])
    #expect(RecordField.fact(fact).value(in: visit, packs: [:]) == value)
    #expect(visit != Amended.visit)
    #expect(RecordField(fact.rawValue) == .fact(fact))
  }

  @Test(arguments: [
    "packs/early-weeks/answers/joy", "packs/epds/notes/1", "packs/early-weeks/texts/help",
    "decision/offers/Parent-infant team, North/South",
  ])
  func `a place is read as it is written`(path: String) {
    #expect(RecordField(path)?.description == path)
  }

  @Test func `what was offered of a service is a place of its own`() throws {
    var visit = Amended.visit
    visit.decision = Decision(agrees: true)
    let team = RecordField.offer("Parent-infant team")
    try team.set("referral accepted", in: &visit, packs: [:])
    try RecordField.offer("GP").set("other offered", in: &visit, packs: [:])
    try team.set("referral declined", in: &visit, packs: [:])
    #expect(
      visit.decision?.offers == [
        .init(service: "Parent-infant team", kind: .referral, response: .declined),
        .init(service: "GP", kind: .other, response: .offered),
      ])
    #expect(team.value(in: visit, packs: [:]) == "referral declined")
    try team.set(nil, in: &visit, packs: [:])
    #expect(visit.decision?.offers.map(\.service) == ["GP"])
    for wrong in ["accepted", "referral maybe", "referral accepted now"] {
      #expect(throws: FieldRefusal.self) { try team.set(wrong, in: &visit, packs: [:]) }
    }
    #expect(RecordField("decision/offers/") == nil)
  }
}
