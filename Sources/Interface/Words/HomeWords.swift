extension Words {
  public struct Home: Equatable, Sendable {
    public var product = "Attune"
    public var training = "TRAINING"
    public var practitioner = "practitioner {code}"
    public var morning = "Good morning. What would you like to do?"
    public var afternoon = "Good afternoon. What would you like to do?"
    public var evening = "Good evening. What would you like to do?"
    public var start = "Start a visit"
    public var carryOn = "Carry on"
    public var carryOnOne = "1 visit begun {when}, {done} of {all}"
    public var carryOnMany = "{n} visits begun"
    public var carryOnSafety = "something to finish first"
    public var saved = "Saved visits"
    public var savedCount = "{n}"
    public var savedUnread = "{n}, and {bad} that cannot be read"
    public var someoneElse = "I am someone else"
    public var help = "Help"
    public var quit = "Leave"
    public var stays = "Visits stay on this computer: {path}"
    public var version = "Attune {version}"
    public var problem = "The folder cannot be used: {reason}"
    public var goingOn =
      "You can still hold a visit; it is kept in memory and every step tries to save again."
    public var firstTitle = "Welcome"
    public var firstLine =
      "Two questions, once. Your code stands on the visits you save; it can be changed at any time."
    public var firstCode = "Your code"
    public var firstCodeHint = "such as hv-017, not your name"
    public var firstCountry = "Country"
    public var countries = ["England", "Wales", "Scotland"]
    public var codeMissing = "Please type a short code for yourself."
    public var carryOnTitle = "Carry on with a visit"
    public var carryOnLine = "Is this the family you are with? Enter carries on; nothing is lost."
    public var draftProgress = "{stage}, {done} of {all} answered, last at {time} on {date}"
    public var draftSafety = "a safety answer is waiting for what you did"
    public var draftUnread = "cannot be opened: {reason}"
    public var hiddenLine = "Press F9 to go back."
    public var tooSmall = "Please make this window larger: at least 40 by 10."
    public var tooSmallSafe = "Your answers are safe."
    public var showReferences = "Press Enter to show the families."

    public init() {}
  }

  public struct Time: Equatable, Sendable {
    public var today = "today"
    public var yesterday = "yesterday"
    public var daysAgo = "{n} days ago"
    public var months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    public var day = "1 day"
    public var days = "{n} days"
    public var week = "1 week"
    public var weeks = "{n} weeks"
    public var month = "1 month"
    public var monthsCount = "{n} months"
    public var year = "1 year"
    public var years = "{n} years"
    public var beforeBirth = "before birth"
    public var noAge = "age not known"
    public var corrected = "{age} (corrected {corrected})"
    public var dateUnreadable = "Please write a date as 3/9/26 or 3 Sep 2026."
    public var dateMonth = "There is no month {month}. The day comes first, then the month."
    public var dateDay = "There is no {day} {month}{year}."
    public var dateAmbiguous = "This can be {first} or {second}. Please write the whole date."
    public var dateYear = "Please write the year with four digits."
    public var stages = [
      "antenatal": "antenatal", "early-weeks": "early weeks", "first-months": "first months",
      "first-year": "first year", "toddler": "toddler",
    ]

    public init() {}
  }

  public struct Saving: Equatable, Sendable {
    public var saved = "saved"
    public var unsaved = "NOT SAVED"
    public var mark = "not saved"
    public var banner = "Not saved: {reason}. Your answers are kept here; each step tries again."
    public var leaveUnsaved =
      "{n} answers are not on the disk yet. If you leave now they are lost."

    public init() {}
  }
}
