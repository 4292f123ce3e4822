extension Words {
  public struct Home: Equatable, Sendable {
    public var product = "Attune"
    public var training = "TRAINING"
    public var practitioner = "practitioner {code}"
    public var morning = "Good morning. What would you like to do?"
    public var afternoon = "Good afternoon. What would you like to do?"
    public var evening = "Good evening. What would you like to do?"
    public var start = "Start a visit"
    /// Beside "Start a visit" where the page "Who" was left before the visit was begun.
    public var startTyped = "what you typed is kept; that visit is not begun yet"
    public var carryOn = "Carry on"
    public var carryOnOne = "1 visit begun {when}, {done} of {all} answered"
    public var carryOnMany = "{n} visits begun"
    public var carryOnSafety = "something to finish first"
    public var saved = "Saved visits"
    public var savedUnread = "{n}, and {bad} that cannot be read"
    public var someoneElse = "I am someone else"
    public var help = "Help"
    public var quit = "Leave"
    public var stays = "Visits stay on this computer: {path}"
    public var certificate = "Certificate of {line}"
    public var version = "Attune {version}"
    public var waitsAtHome =
      "A visit you began still waits to be written up: Carry on, at the start."
    public var problem = "The folder cannot be used: {reason}"
    public var goingOn =
      "You can still hold a visit; it is kept in memory and every step tries to save again."
    public var firstTitle = "Welcome"
    public var firstWelcome = "Welcome to Attune"
    public var firstLine =
      "Two questions, once. Your code stands on the visits you save; you can change it at any time."
    public var elseLine = "Until now: {code}. Visits from now on carry your own code."
    public var youAre = "You are {code}."
    public var firstCode = "Your code"
    public var firstCodeHint = "such as hv-017, not your name"
    public var firstCountry = "Country"
    public var countries = ["England", "Wales", "Scotland"]
    public var codeMissing = "Please type a short code for yourself."
    public var codeSpaces = "Please type a code without spaces, such as hv-017, and no name."
    public var carryOnLine = "Is this the family you are with? Enter carries on where you stopped."
    public var draftProgress = "{stage}, {done} of {all} answered, last at {time} on {date}"
    public var draftSafety = "a safety answer is waiting for what you did"
    public var draftUnread = "cannot be opened: {reason}"
    public var hiddenLine = "Press F9 to go back."
    public var tooSmall = "Please make this window larger: at least 40 by 10."
    public var tooSmallSafe = "Your answers are safe."
    public var tooSmallUnsaved = "Your answers are kept here, but NOT SAVED yet."

    public init() {}
  }
}
