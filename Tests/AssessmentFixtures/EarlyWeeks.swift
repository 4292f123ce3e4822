public import Assessment

/// A guide of the shape of the early weeks: 22 rated items over nine domains, 12 of them core.
public enum EarlyWeeks {
  public static let pack = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:0", kind: .guide, stage: .earlyWeeks,
    licence: "MIT", source: "test",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]),
    sections: ["ask", "watch", "how-are-you", "life", "since-when", "safety", "your-view"],
    domains: [
      "warmth", "hostility", "worry", "curiosity", "talk", "sensitivity", "care", "baby",
      "wellbeing",
    ],
    items: rated + circumstances + sinceWhen + safety + view)

  private static let rated = [
    rating("three-words", "warmth"), rating("joy", "warmth"),
    rating("closeness", "warmth", isCore: false),
    rating("worries", "worry"), rating("worry-and-joy", "worry", isCore: false),
    rating("hard-moments", "hostility"), rating("mixed-feelings", "hostility", isCore: false),
    rating("feels-and-wants", "curiosity"), rating("own-person", "curiosity", isCore: false),
    rating("talking", "talk", isObserved: true),
    rating("taking-turns", "talk", isCore: false, isObserved: true),
    rating("noticing", "sensitivity", isObserved: true, lean: .tooLittle),
    rating("had-enough", "sensitivity", isObserved: true, lean: .tooMuch),
    rating("comforting", "sensitivity", isCore: false, isObserved: true),
    rating("holding", "care", isObserved: true),
    rating("daily-care", "care", isCore: false, isObserved: true),
    rating("seeking-contact", "baby", isObserved: true),
    rating("calling-settling", "baby", isCore: false, isObserved: true),
    rating("mood", "wellbeing"), rating("sleep", "wellbeing", isCore: false),
    rating("anxiety", "wellbeing", isCore: false), rating("birth", "wellbeing", isCore: false),
  ]

  private static let circumstances = ["housing", "money", "support-around", "feeding"].map {
    choice($0, "life", ["yes", "partly", "no"], isCore: false)
  }

  private static let sinceWhen = [
    choice(
      "duration", "since-when",
      ["new", "1-2-weeks", "2-4-weeks", "4-weeks-or-more", "since-pregnancy"]),
    choice("direction", "since-when", ["better", "same", "worse"]),
    choice("carer-worried", "since-when", ["yes", "no"]),
  ]

  private static let safety = [
    "self-harm", "harm-to-baby", "psychosis", "injury-not-mobile", "abuse-danger", "baby-unsafe",
  ].map { id in
    Item(
      id: id, section: "safety", kind: .choice, isCore: true,
      isPrivate: ["self-harm", "harm-to-baby", "abuse-danger"].contains(id),
      options: [AnswerOption(code: "yes", isSafety: true), AnswerOption(code: "no")])
  }

  private static let view = [
    choice("asked-before", "your-view", ["yes", "no"], isCore: false),
    Item(id: "what-would-help", section: "your-view", kind: .text),
  ]

  private static func rating(
    _ id: String, _ domain: String, isCore: Bool = true, isObserved: Bool = false,
    lean: Lean? = nil
  ) -> Item {
    Item(
      id: id, section: isObserved ? "watch" : "ask", kind: .rating, isCore: isCore,
      domain: domain, isObserved: isObserved, lean: lean)
  }

  private static func choice(
    _ id: String, _ section: String, _ codes: [String], isCore: Bool = true
  ) -> Item {
    Item(
      id: id, section: section, kind: .choice, isCore: isCore,
      options: codes.map { AnswerOption(code: $0) })
  }
}
