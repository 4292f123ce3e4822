extension Words {
  /// What is said of a family's path: earlier visits, and what is due.
  public struct Path: Equatable, Sendable {
    public var title = "Earlier visits"
    public var none =
      "No earlier visit with this carer is kept here. Visits with another carer are kept apart."
    public var earlier = "{n} earlier, last {when}: {level}"
    public var earlierWith = "{n} earlier, last {when}: {level}; {areas}"
    public var noLevel = "no level"
    public var readBack = "Earlier"
    public var readBackKey = "t shows what is kept of visits"
    public var contradicting =
      "{n} more with this reference have other dates of birth, and are not shown."
    public var by = "by {code}"
    public var safety = "safety raised"
    public var unmet = "no service here: unmet need"
    public var amended = "corrected later"
    public var areas = "Areas"
    public var legend =
      "- not enough answers   . no worry noted   1 keep an eye on   2 look closer   3 needs attention"
    public var lastOf = "The last {n} of {all} visits."
    public var then = ", then "
    public var scales = "Scales"
    public var noScales = "No scale was used."
    public var scaleWorse = "{name}: {low} to {high}, higher is worse"
    public var scaleBetter = "{name}: {low} to {high}, higher is better"
    public var incomplete = "{low} to {high}"
    public var same = "no change from {from} to {to}"
    public var change = "{by} from {from} to {to}: {worth}"
    public var moreThanOne = "more than one answer's worth"
    public var withinOne = "no more than one answer's worth"
    public var worthUnknown = "the form changed, so what one answer is worth is not known"
    public var noClaim =
      "One answer's worth is arithmetic. Nothing is said here about reliable change."

    public var dueTitle = "Due"
    public var dueNone = "Nothing is due in the next four weeks."
    public var dueFigures = "{overdue} overdue, {week} this week"
    public var dueLater = "{n} in the next four weeks"
    public var dueNothing = "nothing now"
    public var noCountry =
      "No country is set, so no calendar is used: attune doctor says how to set it."
    public var openSafety = "a safety answer is waiting for what you did"
    public var birth = "was due {date}: has the baby been born?"
    public var suggested = "{title}, suggested"
    public var pair = "{baby} with {relation}"
    public var pairNumbered = "{baby} with {relation} (carer {n})"
    public var pairAlone = "{baby} with carer {n}"
    public var heldTitle = "Done with another carer: a contact counts, whoever it was with."
    public var held = "{baby}: {title}, done with {relation} on {date}"
    public var again = "next contact, as agreed"
    public var seeAlone = "see alone: the last visit was not private"
    public var outcome = "a flag, and nothing yet on what came of it"
    public var overdue = "overdue since {date}"
    public var since = "since {date}"
    public var until = "by {date}"
    public var onDay = "on {date}"
    public var between = "{from} to {to}"

    public var bornTitle = "Has the baby been born?"
    public var bornAbout = "{baby} was due on {date}."
    public var bornYes = "Yes: I fill in the day"
    public var bornNot = "Not yet"
    public var bornQuiet = "I would rather not say"
    public var unchanged = "Nothing was changed."
    public var closeTitle = "Close {dyad}?"
    public var closeAbout =
      "Nothing more will be due, and nobody is reminded. What is saved stays, and it can be opened again."
    public var closeNot = "Leave it as it is"
    public var closeYes = "Close it"
    public var closed = "It is closed. Nothing more is due."
    public var closedNothing = "Nothing was kept."
    public var bornClose = "Close this record"

    public init() {}
  }
}
