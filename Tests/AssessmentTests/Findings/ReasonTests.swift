import Assessment
import AssessmentFixtures
import Testing

struct ReasonTests {
  private let assessor = Assessor.clinical

  private func reason(_ rule: String, in found: Findings) -> Reason? {
    found.reasons.first { if case .rule(rule, _) = $0.kind { true } else { false } }
  }

  private func item(_ id: String, _ code: String, pack: String = "early-weeks") -> Reason {
    Reason(kind: .item(ItemReference(pack: pack, item: id), code: code))
  }

  @Test func `a marked domain names the ratings that made it`() {
    let found = assessor.findings(
      sheets: [calmGuide(["joy": "3", "closeness": "2", "three-words": "1"])], situation: ordinary)
    let domain = Reason(
      kind: .domain(pack: "early-weeks", id: "warmth", state: .marked),
      children: [item("joy", "3"), item("closeness", "2")])
    #expect(
      reason("marked-domain", in: found)
        == Reason(
          kind: .rule(id: "marked-domain", level: 2), source: "clinical.md 3", children: [domain]))
    #expect(
      reason("three-items", in: found)?.children == [
        Reason(
          kind: .itemCount(3, atLeast: Tenths(1)),
          children: [item("three-words", "1"), item("joy", "3"), item("closeness", "2")])
      ])
  }

  @Test func `a passed cut-off names the score, its value and every addend`() {
    let found = assessor.findings(
      sheets: [calmGuide(), Sheet(for: Scales.epds, all: "1")], situation: ordinary)
    let children = reason("mood", in: found)?.children
    #expect(
      children?.map(\.kind) == [
        .cutoff(pack: "epds", id: "total-11", score: "total", value: Tenths(21))
      ])
    #expect(children?[0].source == "key")
    #expect(
      children?[0].children == (1...10).map { item(String($0), "1", pack: "epds") })
  }

  @Test func `of an incomplete score the decisive end is named`() {
    let epds = Sheet(for: Scales.epds, all: "1", but: ["5": ""])
    let kpcs = Sheet(for: Scales.kpcs, all: "1", but: ["5": ""])
    let found = assessor.findings(sheets: [calmGuide(), epds, kpcs], situation: ordinary)
    #expect(
      reason("mood", in: found)?.children.map(\.kind) == [
        .cutoff(pack: "epds", id: "total-11", score: "total", value: Tenths(18))
      ])
    #expect(
      reason("confidence", in: found)?.children.map(\.kind) == [
        .cutoff(pack: "kpcs", id: "total-39", score: "total", value: Tenths(17))
      ])
  }

  @Test func `persistence names now, the earlier contacts with their dates, and what was said`() {
    var situation = ordinary
    let bad = ["warmth": EarlierContact.Domain(state: .concern, isComplete: true)]
    situation.history = ["2026-05-10", "2026-04-01", "2026-05-25"].map {
      EarlierContact(record: "r-\($0)", date: day($0), domains: bad, cutoffs: [:])
    }
    let found = assessor.findings(
      sheets: [calmGuide(["joy": "2", "duration": "4-weeks-or-more", "direction": "worse"])],
      situation: situation)
    #expect(
      reason("persistent-domain", in: found)?.children == [
        Reason(
          kind: .domain(pack: "early-weeks", id: "warmth", state: .concern),
          children: [item("joy", "2")]),
        Reason(
          kind: .earlier(subject: "warmth", record: "r-2026-04-01", date: day("2026-04-01"))),
        Reason(
          kind: .earlier(subject: "warmth", record: "r-2026-05-10", date: day("2026-05-10"))),
        Reason(
          kind: .lasting(subject: "warmth"),
          children: [item("duration", "4-weeks-or-more"), item("direction", "worse")]),
      ])
    #expect(found.history == ["r-2026-05-10", "r-2026-04-01", "r-2026-05-25"])
  }

  @Test func `complexity names the tick and the domains`() {
    var situation = ordinary
    situation.complexity = "alone with twins"
    let found = assessor.findings(
      sheets: [calmGuide(["joy": "3", "mood": "2", "worries": "2"])], situation: situation)
    let kinds = reason("marked-and-more", in: found)?.children.map(\.kind)
    #expect(
      kinds == [
        .domain(pack: "early-weeks", id: "warmth", state: .marked),
        .complexTick(reason: "alone with twins"),
        .complexDomains(["warmth", "worry", "wellbeing"]),
      ])
  }

  @Test func `every rule that fired has a reason, highest level first`() {
    let found = assessor.findings(
      sheets: [calmGuide(["hard-moments": "3", "carer-worried": "yes"])], situation: ordinary)
    let rules = found.reasons.compactMap { reason -> Int? in
      if case .rule(_, let level) = reason.kind { level } else { nil }
    }
    #expect(rules == [3, 2, 1, 1])
    #expect(found.reasons.allSatisfy { !$0.children.isEmpty && !$0.items.isEmpty })
    #expect(reason("carer-worried", in: found)?.children == [item("carer-worried", "yes")])
  }
}

struct OfferTests {
  private let assessor = Assessor.clinical

  private func offers(_ codes: [String: String], _ scales: Sheet...) -> [String] {
    assessor.findings(sheets: [calmGuide(codes)] + scales, situation: ordinary).offers
  }

  @Test func `where only the carer's mood, worry or the baby fired, another path is offered`() {
    #expect(offers(["mood": "3"]) == ["mood pathway"])
    #expect(offers(["worries": "2", "seeking-contact": "2"]) == ["mood pathway"])
    #expect(offers(["mood": "2", "sleep": "2", "anxiety": "1"]) == ["mood pathway"])
    #expect(offers([:], Sheet(for: Scales.epds, all: "1")) == ["mood pathway"])
    #expect(offers(["mood": "1", "sleep": "1"]) == ["offer of emerging"])
  }

  @Test func `where anything of the relationship fired, the level's own offer stands`() {
    #expect(offers(["mood": "3", "joy": "2"]) == ["offer of established"])
    #expect(offers(["mood": "3", "carer-worried": "yes"]) == ["offer of established"])
    #expect(offers([:], Sheet(for: Scales.pbq2006, all: "6")) == ["offer of established"])
    #expect(offers(["hard-moments": "3"]) == ["offer of specialist"])
    #expect(offers([:]) == ["offer of none-noted"])
  }
}

struct EarlierContactTests {
  private let assessor = Assessor.clinical

  @Test func `findings become what later contacts know of them`() {
    let found = assessor.findings(
      sheets: [
        calmGuide(["joy": "2", "talking": "not-seen", "taking-turns": "not-seen"]),
        Sheet(for: Scales.pbq2006, all: "6", but: ["25": ""]),
      ], situation: ordinary)
    let contact = EarlierContact(findings: found, record: "r", date: day("2026-06-01"))
    #expect(contact.domains["warmth"] == .init(state: .concern, isComplete: true))
    #expect(contact.domains["talk"] == .init(state: .notEnough, isComplete: false))
    #expect(contact.cutoffs["pbq-2006/impaired-bonding-12"] == true)
    #expect(contact.cutoffs["pbq-2006/rejection-anger-13"] == false)
    // Anxiety is 5 to 10 without item 25.
    #expect(contact.cutoffs["pbq-2006/anxiety-10"] == nil)
  }

  @Test func `a scale outside its validity is not remembered`() {
    var father = ordinary
    father.role = .otherParent
    let found = assessor.findings(
      sheets: [Sheet(for: Scales.pbq2006, all: "1"), Sheet(for: Scales.adbb, all: "2")],
      situation: father)
    // At 40 days the baby is too young for m-ADBB.
    let contact = EarlierContact(findings: found, record: "r", date: day("2026-06-01"))
    #expect(contact.cutoffs.isEmpty)
    father.age = .born(calendarDays: 80, correctedDays: 80)
    let older = assessor.findings(
      sheets: [Sheet(for: Scales.adbb, all: "2")], situation: father)
    #expect(
      EarlierContact(findings: older, record: "r", date: day("2026-06-01")).cutoffs
        == ["m-adbb/total-2": true])
  }

  @Test func `a domain of two guides is remembered at its worse state`() {
    func guide(_ state: DomainState, complete: Bool) -> PackFindings {
      PackFindings(
        pack: "guide", version: "1", digest: "", missing: [], scores: [],
        domains: [
          DomainFinding(
            id: "warmth", state: state, highest: state, because: [], isComplete: complete)
        ], level: nil, flags: [], warnings: [])
    }
    func remembered(_ packs: PackFindings...) -> EarlierContact.Domain? {
      let found = Findings(
        packs: packs, level: nil, flags: [], offers: [], reasons: [], safetyNotAsked: [],
        history: [])
      return EarlierContact(findings: found, record: "r", date: day("2026-06-01"))
        .domains["warmth"]
    }
    let calm = guide(.reassuring, complete: true)
    let open = guide(.notEnough, complete: false)
    let marked = guide(.marked, complete: true)
    #expect(remembered(calm, calm) == .init(state: .reassuring, isComplete: true))
    #expect(remembered(calm, open) == .init(state: .notEnough, isComplete: false))
    #expect(remembered(open, calm) == .init(state: .notEnough, isComplete: false))
    #expect(remembered(marked, open) == .init(state: .marked, isComplete: false))
    #expect(remembered(open, marked) == .init(state: .marked, isComplete: false))
  }

  @Test func `a visit and its follow-up a fortnight later are persistent`() {
    let first = assessor.findings(sheets: [calmGuide(["joy": "2"])], situation: ordinary)
    var later = ordinary
    later.date = day("2026-06-15")
    later.history = [EarlierContact(findings: first, record: "r", date: day("2026-06-01"))]
    let found = assessor.findings(sheets: [calmGuide(["closeness": "2"])], situation: later)
    #expect(first.level?.number == 1)
    #expect(found.level?.number == 2)
  }
}
