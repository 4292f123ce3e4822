import Assessment
import Interface

/// A small guide with one item of each kind, so that a test reads in one screen.
enum SampleGuide {
  static let pack = Pack(
    id: "early-weeks", version: "1.0.0", digest: "sha256:sample", kind: .guide,
    stage: .earlyWeeks, licence: "test", source: "test",
    validity: Validity(roles: [], ageDays: 0...60, stages: [.earlyWeeks]),
    sections: ["before", "ask", "watch", "life", "since-when", "safety", "your-view"],
    domains: ["warmth", "worry", "sensitivity"],
    items: [
      Item(id: "words", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(id: "joy", section: "ask", kind: .rating, isCore: true, domain: "warmth"),
      Item(id: "close", section: "ask", kind: .rating, domain: "warmth"),
      Item(id: "worries", section: "ask", kind: .rating, isCore: true, domain: "worry"),
      Item(
        id: "noticing", section: "watch", kind: .rating, isCore: true, domain: "sensitivity",
        isObserved: true),
      Item(
        id: "housing", section: "life", kind: .choice,
        options: [AnswerOption(code: "yes"), AnswerOption(code: "no")]),
      Item(
        id: "loss", section: "life", kind: .choice, offersSkip: true,
        options: [AnswerOption(code: "yes"), AnswerOption(code: "no")]),
      Item(
        id: "duration", section: "since-when", kind: .choice, isCore: true,
        options: ["new", "1-2-weeks", "2-4-weeks", "4-weeks-or-more", "since-pregnancy"].map {
          AnswerOption(code: $0)
        }),
      Item(
        id: "self-harm", section: "safety", kind: .choice, isCore: true, isPrivate: true,
        options: [AnswerOption(code: "yes", isSafety: true), AnswerOption(code: "no")]),
      Item(
        id: "baby-unsafe", section: "safety", kind: .choice, isCore: true,
        options: [AnswerOption(code: "yes", isSafety: true), AnswerOption(code: "no")]),
      Item(id: "help", section: "your-view", kind: .text),
    ])

  static let text = PackText(
    pack: "early-weeks", language: "en", title: "Early weeks", about: "A small guide.",
    sections: [
      "before": .init(title: "Before you ask", lines: ["Everyone finds some of this hard."]),
      "ask": .init(title: "Ask"),
      "watch": .init(title: "Watch together", lines: ["Two quiet minutes."]),
      "life": .init(title: "Life around you", lines: ["Facts, never a score."]),
      "since-when": .init(title: "Since when"), "safety": .init(title: "Safety"),
      "your-view": .init(title: "Your view"),
    ],
    domains: ["warmth": "Warmth", "worry": "Worry", "sensitivity": "Reading baby"],
    items: [
      "words": item("Three words"), "joy": item("What brings you joy"),
      "close": item("Feeling close"), "worries": item("What worries you"),
      "noticing": item("Seeing baby's signs"),
      "housing": .init(
        title: "Home", say: "Is home all right?", options: ["yes": "Yes", "no": "No"]),
      "loss": .init(
        title: "A loss before", say: "Have you lost a baby before?",
        options: ["yes": "Yes", "no": "No"]),
      "duration": .init(title: "How long", say: "How long has it been so?"),
      "self-harm": safety("Low thoughts"), "baby-unsafe": safety("Baby safe now"),
      "help": .init(title: "What would help", say: "What would help you most?"),
    ])

  private static func item(_ title: String) -> PackText.Item {
    .init(
      title: title, say: "What do you say about it?", followUps: ["And then?"],
      lookFor: ["a smile"],
      options: [
        "0": "finds it at once", "1": "finds it after a while", "2": "struggles to find it",
        "3": "says there is none",
      ], why: "It opens the talk.", source: "This guide's own.")
  }

  private static func safety(_ title: String) -> PackText.Item {
    .init(
      title: title, say: "Has it been like that?", options: ["no": "No", "yes": "Yes"],
      why: "Everyone is asked.", source: "This guide's own.",
      safety: .init(
        noted: "You noted: \(title.lowercased()).", ask: ["Is there a plan?"],
        remember: "Stay with them."))
  }

  static let rules = LevelRules(
    version: "1",
    levels: [
      .init(id: "none-noted", number: 0, title: "No worry noted", offers: ["Ask again"]),
      .init(id: "undetermined", number: 0, title: "Not enough", offers: ["Fill the gaps"]),
      .init(id: "emerging", number: 1, title: "Building", offers: ["A listening visit"]),
      .init(
        id: "established", number: 2, title: "Look closer",
        offers: ["Consult the parent-infant team"]),
      .init(
        id: "specialist", number: 3, title: "Specialist",
        offers: ["Offer a referral to the parent-infant team"]),
    ], mentalHealthOffers: [:],
    rules: [
      LevelRule(
        id: "L1a", level: 1, pathway: .relationship,
        condition: .countDomains(1, in: [], atLeast: .watch), text: "One area to keep an eye on",
        source: "test"),
      LevelRule(
        id: "L2a", level: 2, pathway: .relationship,
        condition: .countDomains(1, in: [], atLeast: .marked), text: "An area needs attention",
        source: "test"),
      LevelRule(
        id: "L3a", level: 3, pathway: .relationship,
        condition: .all([.domain("warmth", atLeast: .marked), .complex]),
        text: "An area needs attention, and several things at once", source: "test"),
    ])

  static let library = VisitLibrary(packs: [pack], texts: [text], rules: rules)
}
