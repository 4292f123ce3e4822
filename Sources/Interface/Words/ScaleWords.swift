public import Assessment

extension Words {
  /// Keying a scale's form, checking it, and what it scores.
  public struct Scale: Equatable, Sendable {
    public var listTitle = "Score one scale"
    public var listLine = "Which form is in your hand? Only its numbers are keyed."
    public var whose = "Whose answers are these?"
    public var whoseLine = "With a family the scores are kept as a saved visit."
    public var family = "A family's: ask who, and save it"
    public var nobody = "Nobody's: work out the score, not saved"
    public var contactTitle = "Who is it for?"
    public var contactLine =
      "Some figures are made for one parent or one age. All of this may be left out."
    public var contactUnsaid = "not said"
    public var contactBirth = "The baby is"
    public var contactBirths = ["born", "not born yet"]
    public var contactAge = "How old"
    public var contactAgeHint = "7 weeks, 50 days, or the day of birth"
    public var contactAgeBad = "Type it as 7 weeks, 50 days, or a day such as 3/10/26."
    public var contactUnborn = "\"Not born yet\" is chosen above: please leave this empty."
    public var contactNoRole = "carer not said"
    public var contactFor = "Worked out for: {list}"

    public var notSaved = "NOT SAVED"
    public var notSavedShort = "not saved"
    public var notSavedLine = "This score is not saved. Press s to save it with a family."
    public var nothingKept = "Nothing of it was kept."
    public var leaveTitle = "This is not saved, and something was noted that must not be lost."
    public var leaveLine = "Say whose answers these are, or why they are left unsaved."
    public var leaveFamily = "say which family it is; everything is saved"
    public var leaveReason = "leave it unsaved, because ..."
    public var leaveWhy = "Why is it left unsaved?"
    public var leaveWhyLine = "Esc with an empty line goes back. The reason is not kept either."
    public var reasonMissing = "Without a reason it stays open here."

    public var howAreYou = "Short questions on how you are"
    public var howAreYouLine = "If it feels right: these are short. They can be left out."
    public var after = "Questionnaires"
    public var afterLine =
      "Talking and watching come first. A questionnaire only adds, and can be left out."
    public var alone = "Scales"
    public var aloneLine = "What was keyed in this visit."
    public var another = "another scale"
    public var noOffers = "None is offered for this carer and age."
    public var notBegun = "not begun"
    public var progress = "{n} of {m} keyed"
    public var complete = "all {m} keyed, not checked"
    public var checked = Phrases<Checking> {
      [
        .readBack: "read back", .keyedAgain: "keyed twice",
      ]
    }

    public var formStop =
      "Stop: a form with that number is not one of the forms known here. Do not key it."
    public var formNumber = "Number on your form"
    public var formLine = "It tells which order of the form you have. Type the number, then Enter."
    public var formEmpty = "Please type the number first."
    public var formDigits = "Only a number counts here."

    public var key = "Item {item} of {m}"
    public var keyPosition = "Which option is ticked, counted from the top?"
    public var keyValue = "Which value is ticked?"
    public var keyAnswer = "What is ticked?"
    public var keys = "Keys: {keys}"
    public var last = "Keyed: {item} · {entry}"
    public var cell = "{item} · {entry}"
    public var option = "{nth} option"
    public var ordinals = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"]
    public var value = "value {value}"
    public var codes = Phrases<String> { ["yes": "yes", "no": "no", "na": "printed \"n/a\""] }
    public var blank = "blank"
    public var absences = Phrases<Absence> {
      [
        .declined: "declined", .notAsked: "not asked", .notSeen: "not seen",
        .notApplicable: "does not apply",
      ]
    }
    public var refused = "{key} is no answer to item {item}. Its keys: {keys}."
    public var unsavedMark = "!"
    public var unsavedLine = "! is not saved yet"
    public var skipTitle = "Item {item} can be left out"
    public var ownWording = "Your service's wording, under licence."
    public var licence = "Licence: {licence}"
    public var source = "Source: {source}"

    public var nothingKeyed = "Nothing is keyed yet."
    public var doneTitle = "Every item has been gone through"
    public var doneOpenOne = "No answer keyed: item {list}"
    public var doneOpen = "No answer keyed: items {list}"
    public var doneLine = "A second look finds a slip. Until then the score says \"not checked\"."
    public var doneReadBack = "read every entry back against the form"
    public var doneAgain = "key the form again, and compare"
    public var doneResult = "see the scores, not checked"
    public var readBackAsk = "Is this what the form says?"
    public var readBackHow = "Enter: yes. Or key what the form says."
    public var againAsk = "Key it again, from the form."
    public var settleAsk = "The two differ. Look at the form: which is right?"
    public var settleFirst = "the first time: {entry}"
    public var settleSecond = "the second time: {entry}"
    public var checkedNow = "Checked: {how}."

    public var resultLine = Phrases<Checking> {
      [
        .readBack: "Checked: every entry was read back.",
        .keyedAgain: "Checked: keyed twice, and every difference settled.",
      ]
    }
    public var notChecked = "Not checked yet: press t for a second look."
    public var recordNotChecked = "Keyed once, not checked."
    public var score = "{name}: {value}"
    public var range = "of {low} to {high}; {direction}"
    public var higherWorse = "high is the worrying end"
    public var higherBetter = "low is the worrying end"
    public var open = "at least {low}, at most {high}"
    public var decidesOne = "the cut-off {at} lies inside: item {list} decides"
    public var decides = "the cut-off {at} lies inside: items {list} decide"
    public var bandRange = "{low} to {high}"
    public var band = "Band: {band}"
    public var bands = "Bands it can still be in: {list}"
    public var aboutHidden = "What this form is about opens in full view: press v."
    public var past = "past"
    public var notPast = "not past"
    public var undecided = "open"
    public var unverified = "Unverified."
    public var flagsNot = "It raises no flag for this carer and age."
    public var flagsUnknown = "Whether it raises a flag waits for who the carer is."
    public var noCutoff = "No cut-off is verified: no verdict, only the score."
    public var leads = "This offers next: {list}"
    public var addends = "Enter shows how a score adds up."
    public var seen = "I have seen the scores"

    public init() {}
  }
}
