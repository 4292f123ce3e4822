import Assessment
import AssessmentFixtures
import Testing

struct VisitComparisonTests {
  private static func pack(_ id: String, stage: Stage, deeper: Bool = false) -> Pack {
    Pack(
      id: id, version: "1.0.0", digest: "sha256:\(id)", kind: .guide, stage: stage, licence: "x",
      source: "x", validity: Validity(roles: [], ageDays: nil, stages: []), sections: ["ask"],
      domains: ["warmth"],
      items: [
        Item(id: "joy", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
        Item(id: "close", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
        Item(id: "deep", section: "ask", kind: .rating, domain: "warmth"),
        Item(id: "help", section: "ask", kind: .text),
      ], scores: [])
  }

  private static let early = pack("early-weeks", stage: .earlyWeeks)
  private static let first = pack("first-months", stage: .firstMonths)
  private static let packs = ["early-weeks": early, "first-months": first]

  private static func visit(
    _ pack: Pack, _ codes: [String: String], help: String? = nil, carer: String = "1",
    baby: Baby = Baby(reference: "B-1")
  ) -> Visit {
    var sheet = Sheet(for: pack)
    for (position, item) in pack.items.enumerated() {
      if let code = codes[item.id] { sheet[position] = item.answer(code: code) ?? .untouched }
    }
    if let help { sheet.texts[3] = help }
    return Visit(
      setting: .care, baby: baby, carer: Carer(key: carer, relation: "mum", role: .gaveBirth),
      contact: Contact(
        at: Moment(milliseconds: 1_795_000_000_000, offset: 0), stage: .earlyWeeks, present: [],
        safeToTalk: .yes), practitioner: "hv-1", sheets: [sheet])
  }

  private func compare(_ left: Visit, _ right: Visit) throws -> VisitComparison {
    try VisitComparison(left, right, packs: (Self.packs, Self.packs))
  }

  @Test func `what differs stands first, and what is asked in one only last`() throws {
    let compared = try compare(
      Self.visit(Self.early, ["joy": "1", "close": "0"], help: "sleep"),
      Self.visit(Self.early, ["joy": "1", "close": "2", "deep": "3"], help: "sleep"))
    #expect(compared.kind == .visits)
    #expect(compared.lines.map(\.item.item) == ["close", "joy", "help", "deep"])
    #expect(compared.lines.map(\.differs) == [true, false, false, true])
    #expect(compared.lines[0].left?.code == "0" && compared.lines[0].right?.code == "2")
    #expect(compared.lines[3].left == nil)
  }

  @Test func `a gap is not the same as an answer, nor as a reason for none`() throws {
    let compared = try compare(
      Self.visit(Self.early, ["joy": "0"]),
      Self.visit(Self.early, ["close": "declined"]))
    #expect(compared.lines.map(\.differs) == [true, true])
    #expect(compared.lines[0].right?.isGap == true)
    #expect(compared.lines[1].right?.code == "declined")
  }

  @Test func `two stages' guides are compared by what they ask under one name`() throws {
    let compared = try compare(
      Self.visit(Self.early, ["joy": "0", "close": "1"]),
      Self.visit(Self.first, ["joy": "2", "close": "1"]))
    #expect(compared.lines.count == 2)
    #expect(compared.lines[0].left?.item.pack == "early-weeks")
    #expect(compared.lines[0].right?.item.pack == "first-months")
    #expect(compared.lines[0].differs && !compared.lines[1].differs)
  }

  @Test func `two carers of one baby are told apart from two visits of a dyad`() throws {
    let compared = try compare(
      Self.visit(Self.early, ["joy": "0"]), Self.visit(Self.early, ["joy": "0"], carer: "2"))
    #expect(compared.kind == .carers)
  }

  @Test(arguments: [
    Baby(reference: "B-2"), Baby(reference: "B-1", twin: "A"),
    Baby(reference: "B-1", born: CalendarDate(year: 2026, month: 1, day: 2)),
  ])
  func `another baby is not compared`(other: Baby) {
    let one = Self.visit(
      Self.early, [:],
      baby: Baby(reference: "B-1", born: CalendarDate(year: 2026, month: 1, day: 1)))
    #expect(throws: VisitComparison.Refusal.otherBaby) {
      try compare(one, Self.visit(Self.early, [:], baby: other))
    }
  }
}
