import Assessment
import AssessmentFixtures
import Contracts
import Glibc
import Records

/// Records as a service makes them: five visits to each of many babies, over four years.
struct MadeRecords {
  private var random = SplitMix(seed: 11)
  private let count: Int
  private static let first: Int64 = 1_672_531_200_000
  private static let span: Int64 = 4 * 365 * 86_400_000

  init(count: Int) { self.count = count }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// What lists show of the record with this number, newest last.
  mutating func listed(_ number: Int) -> ListedRecord {
    let time = MadeRecords.first + Int64(number) * MadeRecords.span / Int64(max(1, count))
    let low = [0, 0, 0, 1, 1, 2, 3][self.number(0...6)]
    let high = min(3, low + (self.number(0...3) == 0 ? 1 : 0))
    let raised = self.number(0...49) == 0 ? 1 : 0
    let at = Moment(milliseconds: time, offset: 3_600)
    return ListedRecord(
      id: RecordID.make(milliseconds: time, random: (random.next(), random.next())),
      kind: .assessment, at: at, setting: .care,
      dyad: Dyad(
        baby: "B-\(self.number(0...max(1, count / 5)))", carer: String(self.number(1...2))),
      relation: ["mum", "dad", "gran"][self.number(0...2)],
      stage: Stage.allCases[self.number(0...4)],
      practitioner: "hv-\(String(1_000 + self.number(0...299)).dropFirst())",
      level: LevelFinding(
        id: ["none-noted", "emerging", "established", "specialist"][low], number: low,
        possible: low...high),
      safety: SafetySummary(
        raised: raised, open: 0, changed: 0, notAsked: self.number(0...9) == 0 ? 1 : 0),
      decision: ListedRecord.Decided(
        agrees: self.number(0...9) > 0, level: nil,
        nextContact: self.number(0...1) == 0 ? at.date.adding(days: 42) : nil))
  }

  /// A review of every third record, for the million rows.
  mutating func review(of record: ListedRecord) -> ListedRecord? {
    guard number(0...2) == 0 else { return nil }
    let time = record.at.milliseconds + 86_400_000
    return ListedRecord(
      id: RecordID.make(milliseconds: time, random: (random.next(), random.next())),
      kind: .review, about: record.id, at: Moment(milliseconds: time, offset: 0), setting: .care,
      dyad: nil, relation: nil, stage: nil, practitioner: "sv-001", level: nil, safety: .none,
      decision: nil, says: [.agrees, .signsOff, .asks][number(0...2)])
  }

  /// A whole file of about 2.4 kB.
  mutating func bytes(_ number: Int) -> (id: String, bytes: [UInt8]) {
    let listed = listed(number)
    let pack = MadeRecords.pack
    var sheet = Sheet(for: pack)
    for item in pack.items.indices { sheet[item] = .option(UInt8(self.number(0...3))) }
    sheet.notes[0] = "when he grips my finger and looks up at the window"
    var visit = Visit(
      setting: .care,
      baby: Baby(
        reference: listed.dyad?.baby ?? "", born: CalendarDate(year: 2022, month: 11, day: 1)),
      carer: Carer(key: listed.dyad?.carer ?? "1", relation: "mum", role: .gaveBirth),
      contact: Contact(at: listed.at, stage: listed.stage ?? .earlyWeeks, safeToTalk: .yes),
      practitioner: listed.practitioner ?? "", sheets: [sheet])
    visit.decision = Decision(
      agrees: listed.decision?.agrees ?? true, reason: "as agreed with the family",
      nextContact: listed.decision?.nextContact)
    let domains = (pack.domains).map {
      DomainFinding(id: $0, state: .watch, highest: .watch, because: ["i1"], isComplete: true)
    }
    let findings = Findings(
      packs: [
        PackFindings(
          pack: pack.id, version: pack.version, digest: pack.digest, missing: [], scores: [],
          domains: domains, level: listed.level, flags: [], warnings: [])
      ], level: listed.level, flags: [], offers: [], reasons: [], safetyNotAsked: [], history: [])
    let record = AssessmentRecord(
      id: listed.id, visit: visit, findings: findings, software: "attune benchmark",
      finished: listed.at, changes: [])
    return (listed.id, RecordFile.bytes(record, shelf: MadeRecords.shelf))
  }

  private static let shelf = PackShelf(packs: [pack])
  private static let pack = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:" + String(repeating: "a", count: 64),
    kind: .guide, stage: .earlyWeeks, licence: "MIT", source: "ours",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]), sections: ["ask"],
    domains: ["warmth", "hostility", "curiosity"],
    items: (1...24).map {
      Item(id: "i\($0)", section: "ask", kind: .rating, isCore: true, domain: "warmth")
    })

  /// Writes `count` files into a store, without waiting for the disk; the bytes written.
  static func fill(_ folder: String, count: Int) -> Int {
    var made = MadeRecords(count: count)
    var total = 0
    mkdir(folder, 0o700)
    mkdir("\(folder)/records", 0o700)
    let mark = #"{"schema": "attune/store", "version": 1, "setting": "care"}"#
    save(Array(mark.utf8), "\(folder)/store.json")
    for number in 0..<count {
      let (id, bytes) = made.bytes(number)
      guard let month = RecordID.month(of: id) else { continue }
      let year = "\(folder)/records/\(month.year)"
      mkdir(year, 0o700)
      let path = "\(year)/\(month.month < 10 ? "0" : "")\(month.month)"
      mkdir(path, 0o700)
      save(bytes, "\(path)/\(id).json")
      total += bytes.count
    }
    return total
  }

  private static func save(_ bytes: [UInt8], _ path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600 as mode_t)
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
