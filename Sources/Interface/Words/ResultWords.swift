extension Words {
  public struct Result: Equatable, Sendable {
    public var title = "Result"
    public var goingWell = "Going well"
    public var nothingYet = "Nothing was rated as a strength yet."
    public var level = "Level {n}, {name}"
    public var atLeast = "At least level {n}, {name}"
    public var gaps = "{n} prompts have no answer"
    public var gap = "1 prompt has no answer"
    public var possible = "With the gaps at their worst: level {n}."
    public var reasons = "Why"
    public var noReasons = "No rule fired."
    public var notEnough = "Not enough was answered to say more."
    public var areas = "Areas"
    public var states = [
      "reassuring": "no worry noted", "not-enough": "not enough answers",
      "watch": "keep an eye on", "concern": "look closer", "marked": "needs attention",
    ]
    public var offers = "What this offers"
    public var withheld =
      "The offer waits until what you did about safety is written: press F8."
    public var safetyNotAsked = "Safety not asked: {items}"
    public var proposal =
      "The levels are this project's proposal and need local clinical sign-off."
    public var judgement = "This is a prompt for your judgement, not a diagnosis."
    public var levels = [
      "none-noted": "no worry noted", "undetermined": "not enough to say",
      "emerging": "building", "established": "look closer", "specialist": "specialist",
    ]
    public var source = "Source: {source}"
    public var item = "{title}: {answer}"
    public var stateLine = "{domain}: {state}"
    public var cutoff = "{score} {value}: past {at}"
    public var earlier = "{subject}: also on {date}"
    public var lasting = "{subject}: four weeks or more, and not getting better"
    public var tick = "You noted: several things at once. {reason}"
    public var complexDomains = "Several areas at once: {list}"
    public var itemCount = "{n} prompts rated {value} or more"
    public var noteFlag = "{text}"
    public var warnings: [String: String] = [
      "straight-line": "The same answer all through: please check it against the form.",
      "role": "Not made for this carer: use judgement.",
      "age": "Not made for this age: use judgement.",
      "stage": "Not made for this stage: use judgement.",
      "role-unknown": "Not said who the carer is: some cut-offs wait for that.",
      "age-unknown": "Not said how old the baby is: some cut-offs wait for that.",
      "unverified": "Unverified figures: shown, never counted.",
      "safety-unanswered": "A safety question has no answer.",
    ]

    public init() {}
  }

  public struct Decision: Equatable, Sendable {
    public var title = "Decision"
    public var intro = "The rules found {level}. What do you decide?"
    public var choice = "Your view"
    public var agree = "I agree"
    public var otherLevel = "level {n}, {name}"
    public var reason = "Because"
    public var reasonMissing = "Please write why you see it differently."
    public var choiceMissing = "Please choose: do you agree?"
    public var offers = "Offered"
    public var responses = [
      "not offered", "offered", "accepted", "declined", "no service here",
    ]
    public var kinds = ["referral", "consultation", "other"]
    public var otherOffer = "Something else offered"
    public var consent = "Consent"
    public var consents = ["given", "refused", "not asked"]
    public var consentMissing = "A referral needs a word on consent."
    public var plan = "Plan"
    public var planHint = "what happens next, and who does it"
    public var seeAlone = "See alone."
    public var next = "Next contact"
    public var nextHint = "a date, such as 12/12/26"
    public var submit = "Look over what will be saved"
    public var finishTitle = "Finish"
    public var finishLine = "This will be saved. It cannot be changed afterwards, only added to."
    public var finishWho = "Who"
    public var finishAnswers = "Answers"
    public var finishAnswered = "{n} answered, {gaps} without an answer"
    public var finishSafety = "Safety"
    public var finishSafetyLine = "{n} written up"
    public var finishLevel = "Rules"
    public var finishDecision = "You"
    public var finishAgree = "agree"
    public var finishDisagree = "level {n}: {reason}"
    public var finishOffers = "Offers"
    public var finishPlan = "Plan"
    public var finishPath = "Where"
    public var finishKey = "Press F to finish and save."
    public var safetyFirst = "Not yet: what you did about safety is still to be written. Press F8."
    public var decideFirst = "Not yet: please decide first. Press d."
    public var finishedTitle = "Saved"
    public var finished = "The visit is saved on this computer."
    public var finishedThanks = "Thank you. You asked, and someone was heard."
    public var finishedPath = "File"
    public var finishFailed = "Not saved: {reason}. Your answers are kept; F tries again."

    public init() {}
  }

  public struct Review: Equatable, Sendable {
    public var savedTitle = "Saved visits"
    public var count = "{n} of {m}"
    public var empty = "No visit is saved yet."
    public var unreadable = "Cannot be read: {path}: {reason}"
    public var columns = ["date", "dyad", "stage", "level", "safety", "decision", "by"]
    public var safetyYes = "SAFETY"
    public var safetyOpen = "not asked"
    public var agrees = "agrees"
    public var differs = "differs *"
    public var recordTitle = "Saved visit"
    public var said = "Said and seen"
    public var rules = "What the rules found"
    public var decided = "What was decided"
    public var recomputedSame = "Worked out again today: the same."
    public var recomputedDiffers = "Worked out again today, this differs: {what}"
    public var notRecomputed = "Not worked out again: {why}"
    public var changed = "Changed during the visit"
    public var change = "{item}: {from}, then {to} at {time}"
    public var none = "none"
    public var safety = "Safety"
    public var acted = "{item}: {action}"
    public var actedWith = "{item}: {action} ({with})"
    public var notActed = "{item}: not acted because {why}"
    public var raisedChanged = "{item}: raised, then changed: {why}"
    public var complexity = "Several things at once: {reason}"
    public var finishedAt = "Saved {time}, by {who}, with {software}"

    public init() {}
  }
}
