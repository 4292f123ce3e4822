import Assessment

extension Words {
  /// What is said of a saved visit, or of a dyad, once it is finished.
  public struct After: Equatable, Sendable {
    public var outcomeTitle = "What became of it"
    public var outcomeLine = "One thing that happened since the visit. Each is kept by itself."
    public var event = "What happened"
    public var on = "On which day"
    public var onHint = "such as 24 Nov 2026"
    public var service = "With which service"
    public var serviceHint = "its name; empty when it is none of them"
    public var helped = "Did it help, the carer says"
    public var notSaid = "not said"
    public var note = "A few words"
    public var noteHint = "may stay empty"

    public var placesTitle = "Correct a line"
    public var placesLine =
      "The saved visit is never rewritten. A correction stands beside it, with who and why."
    public var undecided = "two corrections do not agree: choose one"
    public var correctionTitle = "Correct: {place}"
    public var stands = "Now: {value}"
    public var apart = "{who}, {date}: {value}. {reason}"
    public var apartLine = "Two people corrected this without knowing of each other:"
    public var takeAway = "nothing"
    public var yes = "yes"
    public var no = "no"
    public var reason = "Why"
    public var reasonHint = "one line"
    public var acted = "What I did"
    public var actedWith = "With whom"
    public var notActed = "Or: not acted because"
    public var raised =
      "This raises a safety event. Write what you did, or why you did nothing."

    public var addTitle = "Add words to this visit"
    public var addLine = "They stand beside the visit, with your code and the day."
    public var words = "Your words"

    public var errorTitle = "Entered in error"
    public var errorLine =
      "For a visit on the wrong family. It stays in Saved visits, marked \"Entered in error\", and "
      + "no longer counts in history, figures and letters."
    public var errorBackTitle = "Not entered in error after all"
    public var errorBackLine = "The visit counts again everywhere."
    public var errorAsk = "Mark this visit as entered in error?"
    public var errorAbout = "{dyad}, {date}"
    public var errorNo = "No, leave it as it is"
    public var errorYes = "Yes, it is of another family"

    public var closeTitle = "Close {dyad}"
    public var closeLine = "Nothing more will be due, and nobody is reminded. What is saved stays."
    public var because = "Because"
    public var becauseMissing = "Please choose why it ends, or \"not said\"."
    public var since = "Since"
    public var reopenTitle = "Open {dyad} again"
    public var reopenLine = "The story goes on. What is due is shown again."

    public var closedAsk = "{dyad}: {closed}"
    public var closedAbout = "A visit can begin when it is open again."
    public var closedBack = "Go back"
    public var closedReopen = "Open it again, and go on"

    public var by = "By {code}"
    public var eventMissing = "Please choose what happened."
    public var futureDay = "This day is still to come."
    public var timeHint = "the day and the time, such as 1 Jun 2026 14:20"
    public var timeUnreadable = "Please write the day and the time, such as 1/6/26 14:20."
    public var beforeVisit = "This is before the visit of {date}."
    public var noteMissing = "Please write your words."
    public var reasonMissing = "Please say why."
    public var keptOutcome = "Kept with the visit."
    public var keptCorrection = "Corrected. What stood there stays in the history."
    public var keptConflict = "Kept. Some corrections still do not agree."
    public var keptWords = "Added."
    public var keptError =
      "Marked. It stays in Saved visits and counts nowhere; x takes the mark back."
    public var keptErrorBack = "The visit counts again."
    public var keptClosed = "It is closed."
    public var keptOpen = "It is open again."

    public var unchanged = "It stands so already. Nothing was kept."
    public var otherPlace = "This line cannot be corrected."
    public var birth = "The birth and the day of the visit contradict each other."
    public var weeksEarly =
      "Weeks early, and born on the due date or after it: one of them is wrong."
    public var disagreement = "A level of your own needs its reason in the line below."
    public var notRaised = "No answer raises a safety event here."
    public var noneOpen = "No safety event waits for a word on what was done."
    public var isInError = "It is marked already."
    public var isNotInError = "It is not marked."
    public var notValid = "Not kept: {why}."

    public init() {}
  }
}

extension Words {
  /// Why a correction is not kept, in one line.
  func line(_ refusal: AmendmentRefusal) -> String {
    switch refusal {
    case .nothing: after.noteMissing
    case .reasonMissing: after.reasonMissing
    case .unknownField, .otherDyad, .twice: after.otherPlace
    case .value(_, let why): after.notValid.filled(["why": why.reason])
    case .unchanged: after.unchanged
    case .birth: after.birth
    case .weeksEarly: after.weeksEarly
    case .disagreement: after.disagreement
    case .safety: after.raised
    case .notRaised: after.notRaised
    case .noneOpen: after.noneOpen
    case .isInError: after.isInError
    case .isNotInError: after.isNotInError
    }
  }

  /// That something said is kept.
  func kept(_ content: Assessment.FollowUp.Content) -> String {
    switch content {
    case .outcome: after.keptOutcome
    case .amendment(let amendment):
      switch amendment.enteredInError {
      case true?: after.keptError
      case false?: after.keptErrorBack
      case nil: amendment.isAddendum ? after.keptWords : after.keptCorrection
      }
    case .status(let status): status.status == .open ? after.keptOpen : after.keptClosed
    default: after.keptWords
    }
  }
}
