import Assessment
import Contracts
import Records

@testable import RecordsProbe

/// Records as a team makes them, from a seed.
struct RandomRecords {
  private var source: Seeded
  private var made = 0
  private(set) var ids: [String] = []
  /// The reviews of each record, which later ones may answer.
  private var reviews: [String: [String]] = [:]

  static let practitioners = ["hv-017", "hv-004", "HV-0171", "mw ŵ"]

  init(seed: Int) { source = Seeded(seed: UInt64(seed)) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &source)
  }
  private mutating func one<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }
  private mutating func flip() -> Bool { number(0...1) == 1 }

  /// A date in 2026 near the first day of a month, where days and months of zones part.
  private mutating func moment() -> Moment {
    let day = CalendarDate(dayNumber: 20_454 + number(0...11) * 30)
    let seconds = number(-4_000...90_000)
    return Moment(
      milliseconds: Int64(day.dayNumber) * 86_400_000 + Int64(seconds) * 1_000,
      offset: one([0, 3_600, -18_000]))
  }

  mutating func assessment() -> AssessmentRecord {
    made += 1
    let at = moment()
    let id = RecordID.make(
      milliseconds: at.milliseconds + Int64(number(0...100)), random: (source.next(), UInt64(made)))
    ids.append(id)
    let identity = Identity(
      setting: .care,
      baby: Baby(
        reference: one(["B-0142", "b-0977", "X/1", "Zoë"]), twin: one([nil, "A"]),
        born: CalendarDate(year: 2026, month: 5, day: 1)),
      carer: Carer(key: one(["1", "2"]), relation: one(["mum", "dad"]), role: .gaveBirth),
      contact: Contact(at: at, stage: one(Stage.allCases), safeToTalk: .yes),
      practitioner: one(RandomRecords.practitioners))
    var sheet = Sheet(for: Fixture.guide)
    sheet[0] = .option(1)
    sheet.notes[0] = one([nil, "when he grips my finger", "B-0142 again"])
    var visit = Visit(
      setting: .care, baby: identity.baby, carer: identity.carer, contact: identity.contact,
      practitioner: identity.practitioner, sheets: [sheet])
    let trigger = ItemReference(pack: "early-weeks", item: "self-harm")
    if flip() {
      visit.safety = [SafetyResponse(trigger: trigger, outcome: .notActed(because: "talked"))]
    }
    if flip() {
      visit.decision = Decision(
        agrees: flip(), level: one([nil, 2]), reason: "so",
        nextContact: one([
          nil, CalendarDate(year: 2026, month: 6, day: 1),
          CalendarDate(year: 2027, month: 1, day: 1),
        ]))
    }
    let low = number(0...3)
    let level =
      number(0...9) == 0
      ? nil : LevelFinding(id: "level-\(low)", number: low, possible: low...number(low...3))
    let pack = PackFindings(
      pack: "early-weeks", version: Fixture.guide.version, digest: Fixture.guide.digest,
      missing: [], scores: [], domains: [], level: level, flags: [], warnings: [])
    let flags =
      number(0...3) == 0 ? [Flag(rule: "safety", lane: .safety, because: [trigger])] : []
    return AssessmentRecord(
      id: id, visit: visit,
      findings: Findings(
        packs: [pack], level: level, flags: flags, offers: [], reasons: [],
        safetyNotAsked: number(0...4) == 0 ? [trigger] : [], history: []),
      software: "probe 1", finished: at, changes: [])
  }

  mutating func followUp() -> FollowUp {
    made += 1
    let at = moment()
    let about = one(ids)
    let content: FollowUp.Content
    switch number(0...9) {
    case 0...5:
      let earlier = reviews[about, default: []]
      content = .review(
        Review(
          about: about, verdict: one(Review.Verdict.allCases),
          to: one([nil, "hv-017", "HV-0171"]),
          replyTo: earlier.isEmpty || flip() ? nil : one(earlier),
          level: one([nil, nil, 0, 3]), text: "so"))
    case 6:
      content = .amendment(Amendment(about: about, enteredInError: flip(), reason: "slip"))
    case 7:
      content = .outcome(
        VisitOutcome(
          about: about, event: .sent, on: CalendarDate(year: 2026, month: 6, day: 1) ?? at.date))
    default:
      content = .status(
        DyadStatus(
          dyad: Dyad(baby: one(["B-0142", "b-0977-A"]), carer: one(["1", "2"])),
          status: one([.open, .closed(because: .movedAway), .closed(because: .babyDied)]),
          on: at.date))
    }
    let id = RecordID.make(
      milliseconds: at.milliseconds, random: (source.next(), UInt64(made)))
    if case .review = content { reviews[about, default: []].append(id) }
    return FollowUp(
      id: id, setting: .care, practitioner: one(["sv-1", "hv-017"]), at: at, software: "probe 1",
      content: content)
  }
}

/// SplitMix64.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Store {
  /// Saves so many assessments and follow-ups of a seed.
  func fill(_ records: inout RandomRecords, assessments: Int, followUps: Int = 0) throws {
    for _ in 0..<assessments { _ = try save(records.assessment(), shelf: Fixture.shelf) }
    for _ in 0..<followUps { _ = try save(records.followUp()) }
  }

  /// The index brought up to date at once, and how many files were read for it.
  func indexed(now: Int64 = IndexTime.later) throws -> (index: RecordIndex, read: Int) {
    var update = try index(now: now)
    update.complete()
    return (update.current, update.done)
  }
}

/// Moments to look at an index.
enum IndexTime {
  /// Long after everything a test wrote.
  static let later: Int64 = 4_000_000_000_000
  static let today = CalendarDate(dayNumber: 20_700)
}
