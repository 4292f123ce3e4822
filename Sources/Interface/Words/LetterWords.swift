public import Assessment

extension Words {
  public struct Letter: Equatable, Sendable {
    public var title = "Letters"
    public var kinds = Phrases<LetterKind> {
      [
        .referral: "Referral letter", .consultation: "Consultation note",
        .carer: "Summary for the carer",
      ]
    }
    public var which = "Which letter?"
    public var intro = "What shall stand in it? Enter ticks and unticks."
    public var carerIntro =
      "Paper left at home is read by others: only what is ticked here is added. Enter ticks."
    public var write = "Write it"
    public var made = "To print:"
    /// One line where what a colleague reads was corrected after the visit.
    public var corrected =
      "The record of this visit was corrected on {date}; this letter says what stands now."
    /// In the place of the question for an appointment, once there was one.
    public var seenBy =
      "You first saw this family on {date}. This is what I noted at my visit, and why I asked."
    public var endedBy =
      "Your work with this family ended on {date}. This is what I noted at my visit."
    public var noConsentHere =
      "There is no consent to a referral yet. A consultation note names nobody."
    public var on = "[x]"
    public var off = "[ ]"
    /// Two words each, for the list of what can be ticked.
    public var parts = Phrases<LetterPart.Kind> {
      [
        .safety: "Safety", .answer: "Answer", .note: "Note", .words: "Own words", .score: "Score",
        .offer: "Offer", .plan: "Plan", .nextContact: "Next visit", .complexity: "Several things",
        .tried: "Tried before",
      ]
    }
    public var partLine = "{mark} {kind}: {title}"
    /// What went well, said to the carer, by domain: said only where a rating shows it.
    public var strengths = Phrases<String> {
      [
        "warmth": "There is warmth between you. It showed in how you spoke of your baby.",
        "hostility": "Hard moments come, and you find your way through them.",
        "worry": "You have worries, as everyone does, and you can put them down again.",
        "curiosity": "You wonder what your baby feels and wants.",
        "talk": "You and your baby talk together.",
        "sensitivity": "You notice what your baby shows you, and you answer.",
        "care": "You hold and handle your baby with care.",
        "baby": "Your baby lets you know, and finds you.",
        "wellbeing": "In yourself you are doing well, and that helps you both.",
      ]
    }
    public var scoreOf = "{value} of {high}"
    public var scoreBetween = "between {low} and {high}, some answers are missing"
    public var consents = Phrases<Assessment.Decision.Consent> {
      [
        .given: "The carer has agreed to this.",
        .refused: "The carer has not agreed to this.",
        .notAsked: "The carer has not been asked yet.",
      ]
    }
    public var carerOffer = "{service}: you said yes to this."
    public var carerOffered = "{service}: you can still say yes to this."
    public var carerSaid = "{service} You said yes to this."
    public var carerCan = "{service} You can still say yes to this."
    /// What is next best where there is no team, to the carer; in the order of the decision's.
    public var nextBest = [
      "Advice from a team elsewhere that works with parents and babies.",
      "A service that supports parents with mood and worry, before and after a birth.",
      "Your GP.",
    ]
    /// For an offer that has no words to the carer.
    public var anyOffer = Phrases<Assessment.Decision.Offer.Kind> {
      [
        .referral: "More help, from another team.", .consultation: "Advice from another team.",
        .other: "More support for the two of you.",
      ]
    }
    public var interpreted = "Interpreter needed ({language})"
    public var triedPlan = "{date}: {plan}"
    public var triedOffer = "{date}: {service}, {response}"
    public var refusedEntered = "it was entered in error; no letter is made from it"
    public var refusedClosed = "this record is closed; open it again before you write a letter"
    public var notInError = "No letter is made of a visit that was entered in error."
    public var notClosed = "This story is closed: no letter is made. e opens it again."
    public var refusedFindings = "what was found cannot be worked out here: {why}"
    public var refusedConsent =
      "there is no consent to a referral; note the consent, or give the reason with"
      + " --without-consent"

    public init() {}
  }
}
