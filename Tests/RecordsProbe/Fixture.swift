import Assessment
import Contracts
import Records

/// One small visit, the same in every process of a test.
enum Fixture {
  static let began = Moment(milliseconds: 1_780_320_005_000, offset: 3_600)
  static let id = RecordID.make(milliseconds: 1_780_320_005_000, random: (1, 2))
  static let joy = ItemReference(pack: "early-weeks", item: "joy")

  static let dyad = Dyad(baby: "B-0142", carer: "1")

  static func tombstone(_ tombstone: Tombstone) -> FollowUp {
    FollowUp(
      id: RecordID.make(milliseconds: began.milliseconds + 99, random: (8, 8)), setting: .care,
      practitioner: "sv-1", at: began, software: "probe 1", content: .tombstone(tombstone))
  }

  static let guide = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:" + String(repeating: "a", count: 64),
    kind: .guide, stage: .earlyWeeks, licence: "MIT", source: "ours",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]), sections: ["ask"],
    domains: ["warmth"],
    items: [
      Item(id: "joy", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(id: "closeness", section: "ask", kind: .rating, domain: "warmth"),
    ])

  static let shelf = PackShelf(packs: [guide])

  static func identity(
    reference: String = "B-0142", key: String = "1", at moment: Moment = began,
    setting: Setting = .care
  ) -> Identity {
    Identity(
      setting: setting,
      baby: Baby(reference: reference, born: CalendarDate(year: 2026, month: 5, day: 1)),
      carer: Carer(key: key, relation: "mum", role: .gaveBirth),
      contact: Contact(at: moment, stage: .earlyWeeks, safeToTalk: .yes), practitioner: "hv-017")
  }

  /// What happens in the visit, after it began.
  static func entries(_ count: Int) -> [DraftEntry] {
    (1...max(1, count)).map { number in
      let moment = Moment(milliseconds: began.milliseconds + Int64(number) * 1_000, offset: 3_600)
      return switch number {
      case 1: DraftEntry(at: moment, event: .joined(PackStamp(guide)))
      default: DraftEntry(at: moment, event: .answered(joy, code: String(number % 4)))
      }
    }
  }

  static func record(
    _ id: String = Fixture.id, identity: Identity = identity(), state: DomainState = .watch
  ) -> AssessmentRecord {
    var sheet = Sheet(for: guide)
    sheet[0] = .option(1)
    let visit = Visit(
      setting: identity.setting, baby: identity.baby, carer: identity.carer,
      contact: identity.contact, practitioner: identity.practitioner, sheets: [sheet],
      decision: Decision(agrees: true))
    let level = LevelFinding(id: "emerging", number: 1, possible: 1...1)
    let pack = PackFindings(
      pack: guide.id, version: guide.version, digest: guide.digest, missing: [], scores: [],
      domains: [
        DomainFinding(
          id: "warmth", state: state, highest: state, because: ["joy"], isComplete: true)
      ], level: level, flags: [], warnings: [])
    return AssessmentRecord(
      id: id, visit: visit,
      findings: Findings(
        packs: [pack], level: level, flags: [], offers: [], reasons: [], safetyNotAsked: [],
        history: []), software: "probe 1", finished: identity.contact.at, changes: [])
  }

  static func location(_ folder: String, setting: Setting = .care) throws -> StoreLocation {
    try StoreLocation(setting: setting, chosen: folder) { _ in nil }
  }
}
