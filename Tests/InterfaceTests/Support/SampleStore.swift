import Assessment
import Interface

/// What the store of a test holds.
extension SampleGuide {
  static let services = [
    Service(
      id: "duty", name: "Duty safeguarding", takes: [.safety], phone: "01443 000 000",
      hours: "24 hours", how: "", area: "", languages: ["en", "cy"]),
    Service(
      id: "crisis", name: "Perinatal crisis team", takes: [.safety, .level3],
      phone: "01443 000 001", hours: "08:00 to 20:00", how: "", area: "", languages: ["en"]),
    Service(
      id: "pirt", name: "Parent-infant team", takes: [.level2, .level3], phone: "01443 000 002",
      hours: "09:00 to 17:00", how: "", area: "", languages: ["en"]),
  ]

  static let born = CalendarDate(year: 2026, month: 10, day: 3)

  static let known = [
    KnownBaby(
      baby: Baby(reference: "B-0142", born: born),
      carers: [
        Carer(key: "1", relation: "mum", role: .gaveBirth),
        Carer(key: "2", relation: "dad", role: .otherParent, language: "Welsh"),
      ])
  ]

  /// Twins known by one reference.
  static let twins = ["A", "B"].map { twin in
    KnownBaby(
      baby: Baby(reference: "B-0977", twin: twin, born: born),
      carers: [Carer(key: "1", relation: "mum", role: .gaveBirth)])
  }

  static let rows = [
    RecordRow(
      id: "019ab000-0000-7000-8000-0000000000a1",
      at: Moment(milliseconds: 1_795_255_200_000, offset: 0), dyad: "B-0142/1", relation: "mum",
      stage: .earlyWeeks, level: "established", number: 2, isAtLeast: true, safety: .raised,
      agrees: true, practitioner: "hv-017"),
    RecordRow(
      id: "019ab000-0000-7000-8000-0000000000a2",
      at: Moment(milliseconds: 1_794_996_000_000, offset: 0), dyad: "B-0311/2",
      relation: "gran", stage: .earlyWeeks, level: "none-noted", number: 0, isAtLeast: false,
      safety: .notAsked, agrees: false, practitioner: "hv-004"),
  ]

  static func letterSource(_ opened: OpenedRecord) -> LetterSource {
    LetterSource(
      opened: opened, earlier: [], services: services, team: "North team",
      today: Moment(milliseconds: 1_795_600_000_000, offset: 0).date)
  }

  /// Stands for a letter in its form: the loop gives it that.
  static func written(_ letter: Letter) -> WrittenLetter {
    WrittenLetter(
      lines: ["\(letter.kind.rawValue) of \(letter.written)", ""]
        + letter.strengths.map { "- \($0)" } + letter.safety.map { "- \($0)" },
      path: "~/letters/\(letter.record)-\(letter.kind.rawValue).html")
  }

  static let opened = opened(consent: .given)

  /// A finished visit with a bit of everything.
  static func opened(consent: Decision.Consent) -> OpenedRecord {
    let at = Moment(milliseconds: 1_795_255_200_000, offset: 0)
    var sheet = Sheet(for: pack)
    for (item, code) in [
      ("words", "0"), ("joy", "2"), ("worries", "1"), ("noticing", "not-seen"),
      ("duration", "new"), ("self-harm", "yes"), ("baby-unsafe", "no"),
    ] {
      guard let position = pack.position(of: item) else { continue }
      sheet[position] = pack.items[position].answer(code: code) ?? .untouched
    }
    sheet.notes[1] = "when he grips my finger"
    sheet.texts[10] = "someone to talk to"
    let trigger = ItemReference(pack: pack.id, item: "self-harm")
    let visit = Visit(
      setting: .care, baby: Baby(reference: "B-0142", born: born, weeksEarly: 3),
      carer: Carer(key: "1", relation: "mum", role: .gaveBirth),
      contact: Contact(at: at, stage: .earlyWeeks, present: ["gran"], safeToTalk: .yes),
      practitioner: "hv-017", sheets: [sheet],
      safety: [
        SafetyResponse(
          trigger: trigger, outcome: .acted("called the crisis team", with: "Sam", at: at))
      ],
      complexity: "housing and debt",
      decision: Decision(
        agrees: false, level: 2, reason: "she has good help",
        offers: [.init(service: "Parent-infant team", kind: .consultation, response: .accepted)],
        consent: consent, plan: "Phone on Monday.",
        nextContact: CalendarDate(year: 2026, month: 12, day: 1)))
    let findings = library.findings(of: visit, history: [])
    return OpenedRecord(
      record: AssessmentRecord(
        id: rows[0].id, visit: visit, findings: findings, software: "attune 1.0.0", finished: at,
        changes: [
          AnswerChange(
            item: ItemReference(pack: pack.id, item: "joy"), from: "1", to: "2", at: at)
        ]),
      library: library, recomputed: findings, differences: [], notRecomputed: nil)
  }
}
