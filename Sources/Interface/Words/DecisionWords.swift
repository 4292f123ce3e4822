extension Words {
  public struct Decision: Equatable, Sendable {
    public var title = "Decision"
    public var intro = "The rules found {level}. What do you decide?"
    public var choice = "Your view"
    public var agree = "I agree: {name}"
    public var otherLevel = "{name}"
    public var levelChanged = "The level has changed since you decided: please decide again."
    public var reason = "Because"
    public var reasonHint = "why you see it differently"
    public var reasonMissing = "Please write why you see it differently."
    public var choiceMissing = "Please choose: do you agree?"
    public var responses = [
      "not offered", "offered", "accepted", "declined", "no service here",
    ]
    public var kinds = ["referral", "consultation", "other"]
    public var offersWait =
      "The offers wait until what you did about safety is written: press F8."
    public var noTeam =
      "No service for level {n} is named here. \"No service here\" keeps the unmet need."
    public var nextBest = "What is next best stands below."
    public var nextBestOffers = [
      "Consultation with a specialised team elsewhere", "Perinatal mental health service", "GP",
    ]
    public var unmetNeed = "Unmet need"
    public var unmetNeedLine = "no service here: {list}"
    public var referralWords = ["referral", "refer "]
    public var consultationWords = ["consult"]
    public var otherOffer = "Something else"
    public var otherHint = "anything else you offered"
    public var otherKind = "What kind?"
    public var otherResponse = "And they?"
    public var consent = "Consent"
    public var consents = ["given", "refused", "not asked"]
    public var consentMissing = "A referral needs a word on consent."
    public var plan = "Plan"
    public var planHint = "what happens next, and who does it"
    public var seeAlone = "See alone."
    public var seeAloneNote = "\"See alone.\" is added: today was not private."
    public var next = "Next contact"
    public var nextHint = "a date, such as 12 Dec 2026"
    public var nextIn = "{date}, in {span}"
    public var nextPast = "{date} is past."
    public var finishTitle = "Finish"
    public var finishLine = "This will be saved. Later corrections stand beside it."
    public var finishWho = "Who"
    public var finishWhoLine = "{baby}, {relation}, {date}, by {code}"
    public var finishSafe = "Safe to talk"
    public var finishAnswers = "Prompts"
    public var finishSafety = "Safety"
    public var finishComplexity = "Several things"
    public var finishLevel = "Found"
    public var finishDecision = "You"
    public var finishAgree = "agree"
    public var finishDisagree = "level {n}: {reason}"
    public var finishDisagreeOnly = "another view than the rules': {reason}"
    public var finishOffers = "Offers"
    public var finishNoDecision = "not decided yet"
    public var finishNoOffers = "nothing offered"
    public var finishOffersWait = "they wait until safety is written up"
    public var finishNoConsent = "not noted"
    public var finishNoPlan = "none written"
    public var finishNoNext = "no date"
    public var finishMissing = "Still empty: {list}. d goes there."
    public var finishPlan = "Plan"
    public var finishPath = "Where"
    public var finishKey = "Press F to finish and save."
    public var safetyFirst = "Not yet: what you did about safety is still to be written. Press F8."
    public var decideFirst = "No decision yet: press d. {what}"
    public var finishedTitle = "Saved"
    public var finished = "The visit is saved on this computer."
    public var finishedThanks = "Thank you. You asked, and someone was heard."
    public var finishedPath = "File"
    public var finishFailed = "Not finished: {reason}. The visit is kept; F tries again."

    public init() {}
  }
}
