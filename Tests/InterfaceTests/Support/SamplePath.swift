import Assessment
import Interface

/// A family's path: several guides, earlier visits, and what is due.
enum SamplePath {
  /// The sample guide for every stage, so that a stage can be chosen.
  static let library: VisitLibrary = {
    let packs = Stage.allCases.map { stage in
      let sample = SampleGuide.pack
      return Pack(
        id: stage.rawValue, version: sample.version, digest: sample.digest, kind: .guide,
        stage: stage, licence: sample.licence, source: sample.source,
        validity: Validity(roles: [], ageDays: nil, stages: [stage]), sections: sample.sections,
        domains: sample.domains, items: sample.items)
    }
    let texts = packs.map { pack in
      let text = SampleGuide.text
      return PackText(
        pack: pack.id, language: text.language, title: text.title, about: text.about,
        sections: text.sections, domains: text.domains, items: text.items)
    }
    return VisitLibrary(
      packs: packs + [scale], texts: texts + [scaleText], rules: SampleGuide.rules)
  }()

  /// Four items worth 0 to 3.
  static let scale = Pack(
    id: "sample-scale", version: "1.0.0", digest: "sha256:scale", kind: .instrument, stage: nil,
    licence: "test", source: "test", validity: Validity(roles: [], ageDays: nil, stages: []),
    sections: ["form"], domains: [],
    items: (1...4).map { number in
      Item(
        id: String(number), section: "form", kind: .choice, isCore: true,
        options: (0...3).map { AnswerOption(code: String($0), value: Tenths($0)) })
    },
    scores: [
      Score(id: "total", items: [0, 1, 2, 3], range: Tenths(0)...Tenths(12), higherIs: .worse)
    ])

  static let scaleText = PackText(
    pack: "sample-scale", language: "en", title: "Sample scale", about: "A scale.", sections: [:],
    domains: [:], items: [:], scores: ["total": "total"])

  private static func moment(_ daysAgo: Int64) -> Moment {
    Moment(milliseconds: Driver.start.milliseconds - daysAgo * 86_400_000, offset: 0)
  }

  private static func score(_ value: Int?, _ possible: ClosedRange<Int>) -> TimelineContact.Score {
    TimelineContact.Score(
      pack: PackStamp(scale), id: "total", name: "total", value: value.map { Tenths($0) },
      possible: Tenths(possible.lowerBound)...Tenths(possible.upperBound),
      range: Tenths(0)...Tenths(12), higherIs: .worse)
  }

  private static func contact(
    _ number: Int, daysAgo: Int64, _ level: LevelFinding?, _ states: [String: DomainState],
    scores: [TimelineContact.Score] = [], relation: String = "mum", safety: Int = 0,
    unmet: Bool = false
  ) -> TimelineContact {
    TimelineContact(
      record: "019ab000-0000-7000-8000-0000000000b\(number)", at: moment(daysAgo),
      stage: .earlyWeeks, baby: Baby(reference: "B-0142", born: SampleGuide.born, weeksEarly: 4),
      carer: Carer(key: "1", relation: relation, role: .gaveBirth), practitioner: "hv-017",
      level: level, safetyRaised: safety,
      domains: states.mapValues { EarlierContact.Domain(state: $0, isComplete: true) },
      scores: scores, unmetNeed: unmet)
  }

  static let timeline = Timeline(
    of: Dyad(baby: "B-0142", carer: "1"),
    contacts: [
      contact(
        1, daysAgo: 49, LevelFinding(id: "undetermined", number: 0, possible: 0...2),
        ["warmth": .notEnough, "worry": .watch], relation: "mummy"),
      contact(
        2, daysAgo: 45, LevelFinding(id: "established", number: 2, possible: 2...2),
        ["warmth": .marked, "worry": .concern, "sensitivity": .reassuring],
        scores: [score(4, 4...4)], safety: 1, unmet: true),
      contact(
        3, daysAgo: 30, nil, [:], scores: [score(nil, 5...8)]),
      contact(
        4, daysAgo: 20, LevelFinding(id: "emerging", number: 1, possible: 1...1),
        ["warmth": .watch, "worry": .concern, "sensitivity": .reassuring],
        scores: [score(9, 9...9)]),
    ])

  static let opened = OpenedTimeline(timeline: timeline, library: library)

  static let empty = OpenedTimeline(
    timeline: Timeline(of: Dyad(baby: "B-0142", carer: "1"), contacts: []), library: library)

  private static func entry(
    _ baby: String, _ reason: DueEntry.Reason, from: Int, by: Int?, relation: String = "mum"
  ) -> DueEntry {
    let today = Driver.start.date
    return DueEntry(
      dyad: Dyad(baby: baby, carer: "1"), reference: baby, relation: relation,
      practitioner: "hv-017", reason: reason, from: today.adding(days: from),
      by: by.map { today.adding(days: $0) }, records: ["019ab000-0000-7000-8000-0000000000b1"])
  }

  private static let due = Driver.start.date.adding(days: -9)

  /// Every reason and status once.
  static let dueList = DueList(
    today: Driver.start.date,
    entries: [
      entry(
        "B-0311", .calendar(id: "eight-weeks", title: "8 weeks", isSuggested: false), from: -12,
        by: -6),
      entry("B-0142", .again, from: -3, by: -3),
      entry("B-0977", .birth(due: due), from: -9, by: nil),
      entry(
        "B-0500", .calendar(id: "six-months", title: "6 months", isSuggested: true), from: -2, by: 4
      ),
      entry("B-0501", .seeAlone, from: -20, by: nil, relation: "dad"),
      entry("B-0502", .outcome, from: -30, by: nil),
      entry(
        "B-0503", .calendar(id: "x", title: "9 to 12 months", isSuggested: false), from: 3, by: 90),
      entry("B-0504", .again, from: 5, by: 5),
      entry("B-0505", .openSafety(draft: "d"), from: 0, by: nil),
    ])

  /// A baby known before the birth, whose due date is past.
  static let unborn = [
    KnownBaby(
      baby: Baby(reference: "B-0977", due: due),
      carers: [Carer(key: "1", relation: "mum", role: .gaveBirth)])
  ]

  /// Every kind of day on which the two ages lie in two stages: 61 days, four weeks early.
  static let bornEarly = "24/9/26"
}
