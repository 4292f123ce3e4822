import Assessment
import Exchange
import Interface
import PromptLibrary

/// A saved visit of the real guide with the scale on mood, from which every letter can be made.
struct SampleFamily {
  var visit: Visit
  var earlier: [EarlierDecision] = []
  /// What was said of it since.
  var said: [FollowUp] = []
  let library: VisitLibrary
  /// Other rules than those that come with the program.
  var rules: LevelRules?
  var services = SampleFamily.services

  static let trigger = ItemReference(pack: "early-weeks", item: "abuse-danger")
  static let services = [
    Service(
      id: "pirt", name: "Parent-infant team", takes: [.level2, .level3], phone: "01443 000 002",
      hours: "09:00 to 17:00", how: "by post", area: "", languages: ["en"])
  ]

  static let today = Moment(milliseconds: 1_795_600_000_000, offset: 0).date

  private struct NoSuchDay: Error {}

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw NoSuchDay() }
    return date
  }

  init(
    ratings: [String: Int] = ["joy": 0, "three-words": 0, "hard-moments": 2, "mood": 3],
    setting: Setting = .care
  ) throws {
    let prompts = try PromptLibrary()
    let packs = try ["early-weeks", "epds"].map { try prompts.pack($0) }
    library = VisitLibrary(
      packs: packs, texts: try packs.map { try prompts.text(of: $0) },
      rules: try prompts.levelRules())
    var guide = Sheet(for: packs[0])
    for (item, rating) in ratings {
      if let position = packs[0].position(of: item) { guide[position] = .option(UInt8(rating)) }
    }
    func choose(_ item: String, _ code: String) {
      guard let position = packs[0].position(of: item),
        let option = packs[0].items[position].option(code: code)
      else { return }
      guide[position] = .option(UInt8(option))
    }
    choose("abuse-danger", "yes")
    choose("self-harm", "no")
    choose("housing", "partly")
    choose("partner", "hard")
    choose("talk-to", "family-support")
    if let words = packs[0].position(of: "what-would-help") {
      guide.texts[words] = "a night's sleep"
    }
    guide.notes[0] = "cried when she said it"
    var scale = Sheet(for: packs[1])
    for position in packs[1].items.indices { scale[position] = .option(1) }
    visit = Visit(
      setting: setting,
      baby: Baby(
        reference: "B-0142", nhsNumber: "9434765919",
        born: CalendarDate(year: 2026, month: 10, day: 3)),
      carer: Carer(
        key: "1", relation: "mum", role: .gaveBirth, language: "Polish",
        interpreter: .professional),
      contact: Contact(
        at: Moment(milliseconds: 1_795_255_200_000, offset: 0), stage: .earlyWeeks,
        safeToTalk: .yes),
      practitioner: "hv-017", sheets: [guide, scale],
      safety: [
        SafetyResponse(
          trigger: SampleFamily.trigger,
          outcome: .acted("rang the duty desk", with: "Sam", at: nil))
      ],
      complexity: "debt and a move",
      decision: Decision(
        agrees: true,
        offers: [
          .init(service: "Parent-infant team", kind: .referral, response: .accepted),
          .init(service: "Women's refuge", kind: .other, response: .accepted),
        ],
        consent: .given, plan: "See alone.",
        nextContact: CalendarDate(year: 2026, month: 12, day: 1)))
    earlier = [
      EarlierDecision(
        date: try SampleFamily.day(2026, 10, 20),
        decision: Decision(
          agrees: true,
          offers: [.init(service: "A listening visit", kind: .other, response: .accepted)],
          plan: "try a walk a day"))
    ]
  }

  func source() -> LetterSource {
    let library =
      rules.map {
        VisitLibrary(
          packs: Array(self.library.packs.values), texts: Array(self.library.texts.values),
          rules: $0)
      } ?? self.library
    let findings = library.findings(of: visit, history: [])
    let corrected = CorrectedVisit(visit, said, packs: library.packs)
    return LetterSource(
      opened: OpenedRecord(
        record: AssessmentRecord(
          id: "019ab000-0000-7000-8000-0000000000a1", visit: visit, findings: findings,
          software: "attune 1.0.0", finished: visit.contact.at, changes: []),
        library: library, recomputed: findings, differences: [], notRecomputed: nil,
        after: RecordAfter(
          corrected: corrected, findings: library.findings(of: corrected.visit, history: []),
          followUps: said, closing: nil)),
      earlier: earlier, services: services, team: "North team",
      today: SampleFamily.today)
  }

  func composer(_ kind: LetterKind) -> LetterComposer {
    LetterComposer(kind: kind, source: source())
  }

  static func templates() throws -> LetterTemplates {
    let prompts = try PromptLibrary()
    return try LetterTemplates { name in
      (try? prompts.letterTemplate(named: name)).flatMap { $0 }.map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  func text(
    _ kind: LetterKind, _ form: LetterTemplates.Form = .text, with added: [String] = [],
    without removed: [String] = [], withoutConsent: String? = nil
  ) throws -> String {
    let composer = composer(kind)
    let letter = try composer.letter(
      try composer.chosen(with: added, without: removed), withoutConsent: withoutConsent)
    return try SampleFamily.templates().render(letter, as: form)
  }
}

extension SampleFamily {
  /// Something said of the visit two days later.
  mutating func say(_ content: FollowUp.Content) {
    said.append(
      FollowUp(
        id: "019ac000-0000-7000-8000-00000000000\(said.count)", setting: .care,
        practitioner: "hv-017", at: Moment(milliseconds: 1_795_514_400_000, offset: 0),
        software: "attune 1.0.0", content: content))
  }
}
