import Assessment
import Contracts

/// Two small packs with every kind of item.
enum Fixtures {
  static let guide = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:" + String(repeating: "a", count: 64),
    kind: .guide, stage: .earlyWeeks, licence: "MIT", source: "ours",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]),
    sections: ["ask", "watch", "safety"], domains: ["warmth", "care"],
    items: [
      Item(id: "joy", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(id: "closeness", section: "ask", kind: .rating, domain: "warmth"),
      Item(
        id: "holding", section: "watch", kind: .rating, isCore: true, domain: "care",
        isObserved: true),
      Item(
        id: "self-harm", section: "safety", kind: .choice, isCore: true, isPrivate: true,
        options: [AnswerOption(code: "no"), AnswerOption(code: "yes", isSafety: true)]),
      Item(id: "what-would-help", section: "ask", kind: .text),
    ])

  static let scale = Pack(
    id: "epds", version: "1.2.0", digest: "sha256:" + String(repeating: "b", count: 64),
    kind: .instrument, licence: "theirs", source: "Cox 1987",
    validity: Validity(roles: [.gaveBirth], ageDays: 0...365, stages: [.antenatal]),
    sections: ["form"],
    items: [
      Item(id: "1", section: "form", kind: .choice, options: options([0, 1, 2, 3])),
      Item(
        id: "2", section: "form", kind: .choice,
        options: options([0, 1]) + [AnswerOption(code: "not-applicable", value: Tenths(2))]),
      Item(
        id: "10", section: "form", kind: .choice,
        options: [
          AnswerOption(code: "1", value: Tenths(count: 23), isSafety: true),
          AnswerOption(code: "2", value: Tenths(0)),
        ]),
    ],
    scores: [
      Score(
        id: "total", items: [0, 1, 2], range: Tenths(0)...Tenths(count: 73), higherIs: .worse,
        cutoffs: [cutoff])
    ], keying: .position, refusals: ["0": "printed-score"])

  static let cutoff = CutOff(
    id: "total-5", at: Tenths(5), direction: .atOrAbove, flagsFor: [.gaveBirth], isVerified: true,
    source: "Levis 2020")

  private static func options(_ values: [Int]) -> [AnswerOption] {
    values.enumerated().map { AnswerOption(code: String($0 + 1), value: Tenths($1)) }
  }

  static let guideText = PackText(
    pack: "early-weeks", language: "en", title: "Early weeks", about: "",
    domains: ["warmth": "Warmth", "care": "Care and handling"],
    items: [
      "self-harm": PackText.Item(
        title: "Thoughts", source: "CG192",
        safety: PackText.Safety(noted: "You noted: thoughts.", ask: []))
    ])

  static let scaleText = PackText(
    pack: "epds", language: "en", title: "EPDS", about: "", scores: ["total": "Total"],
    cutoffs: ["total-5": "5 or more: a note"], warnings: ["standing": "A standing line."],
    refusals: ["printed-score": "Count the options from the top."])

  static let rules = LevelRules(
    version: "1.0.0", levels: [], mentalHealthOffers: [:],
    rules: [
      LevelRule(
        id: "L1a", level: 1, pathway: .any, condition: .complex, text: "A rule.", source: "M&O")
    ])

  static let shelf = PackShelf(packs: [guide, scale], texts: [guideText, scaleText], rules: rules)
}
