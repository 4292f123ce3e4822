import Assessment

/// A visit with answers that amendments can correct.
enum Amended {
  static let joy = "packs/early-weeks/answers/joy"
  static let harm = "packs/early-weeks/answers/self-harm"
  static let harmItem = ItemReference(pack: "early-weeks", item: "self-harm")

  static let guide = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:0", kind: .guide, stage: .earlyWeeks,
    licence: "MIT", source: "ours",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]),
    sections: ["ask", "safety"], domains: ["warmth"],
    items: [
      Item(id: "joy", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(
        id: "self-harm", section: "safety", kind: .choice, isCore: true, isPrivate: true,
        options: [AnswerOption(code: "no"), AnswerOption(code: "yes", isSafety: true)]),
      Item(id: "help", section: "ask", kind: .text),
    ])
  static let scale = Pack(
    id: "epds", version: "1.0.0", digest: "sha256:1", kind: .instrument, licence: "theirs",
    source: "Cox 1987", validity: Validity(roles: [], ageDays: 0...365, stages: []),
    sections: ["form"],
    items: [
      Item(
        id: "1", section: "form", kind: .choice,
        options: [AnswerOption(code: "1", value: Tenths(0)), AnswerOption(code: "2")])
    ], refusals: ["0": "printed-score"])
  static let packs = ["early-weeks": guide, "epds": scale]

  static let visit: Visit = {
    var sheet = Sheet(for: guide)
    sheet[0] = .option(1)
    sheet[1] = .option(0)
    return Visit(
      setting: .care, baby: Baby(reference: "B-0142", born: .day(5, 1)),
      carer: Carer(key: "1", relation: "mum", role: .gaveBirth),
      contact: Contact(
        at: Moment(milliseconds: 1_780_320_000_000, offset: 3_600), stage: .earlyWeeks,
        safeToTalk: .yes),
      practitioner: "hv-017", sheets: [sheet, Sheet(for: scale)],
      decision: Decision(agrees: true, plan: "Phone on Monday."))
  }()

  static func change(
    _ number: Int, _ old: String?, _ new: String?, at field: String = joy, seen: [Int] = []
  ) -> FollowUp {
    .of(
      number,
      .amendment(
        Amendment(
          about: FollowUp.id(0),
          changes: [Amendment.Change(field: field, old: old, new: new)], reason: "a slip",
          seen: seen.map(FollowUp.id))))
  }

  static func corrected(_ amendments: [FollowUp]) -> CorrectedVisit {
    CorrectedVisit(visit, amendments, packs: packs)
  }

  static func value(_ amendments: [FollowUp]) -> String? {
    corrected(amendments).fields.first { $0.path == joy }?.value
  }
}
