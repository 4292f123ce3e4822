extension Words {
  /// The training room, its families and what comes of rating them.
  public struct TrainingRoom: Equatable, Sendable {
    public var title = "Training room"
    public var intro = "Fictional families to practise with. Choose one."
    public var apart = "Kept apart from real visits: no real visit can be started here."
    public var courses = "c opens courses, with a certificate."
    public var none = "There is no vignette here."
    public var refused = "Cannot be used: {reason}"
    public var begun = "begun, {n} of {m}"
    public var near = "{percent} % as the ratings"
    public var nearMissed = "a safety answer was missed"
    public var authorsRatings =
      "The ratings are the authors' proposal, until your service's panel sets its own."
    public var panelRatings = "The ratings are those of your service's panel."
    public var noResult = "This family has not been rated yet."

    public var says = "They say"
    public var seen = "What you see"
    public var family = "The family"
    public var fictional = "These people are made up."
    public var cardKey = "F4 shows the family."
    public var cardOff = "There is a family to read only in the training room."
    public var familyStays = "The family of a vignette stays as it is."
    public var cardBeside = "The family stands beside the page."

    public var compareTitle = "Beside the panel"
    public var missed = "Missed, and said first: {item}"
    public var noneMissed = "No safety answer was missed."
    public var summary = "{n} of {m} ratings are the same ({percent} %)."
    public var nothingRated = "No rating was asked, so there is no figure."
    public var notKept = "This result could not be saved: {reason}"
    public var keptAt = "Kept in the training store: {path}"
    public var pattern = "How your differences lie"
    public var direction = "Less noticed than the panel: {under}. More: {over}."
    public var inDomain = "{domain}: less {under}, more {over}"
    public var tooLittle = "Too little for baby, or too late: {found}"
    public var tooMuch = "Too much for baby, or taking over: {found}"
    public var leanAgrees = "as the panel"
    public var leanLess = "you noticed less of it than the panel"
    public var leanMore = "you noticed more of it than the panel"
    public var leanOpen = "not rated"
    public var next = "What to try next"
    public var trySafety =
      "Read the safety prompts once more, and ask each of them every time, in the same words."
    public var tryAnswering =
      "Rate every prompt before you look: a guess that is written down can be talked about."
    public var tryNoticing =
      "Before you choose 0, read the line beside 1 and ask what you heard or saw that fits it."
    public var tryWaiting =
      "Before you choose 2 or 3, say to yourself what you heard or saw. Once is not most days."
    public var tryTooMuch =
      "Watch once more for too much: does baby get a turn, and a rest? Lively care can take over."
    public var tryTooLittle =
      "Watch once more for small signs that get no answer: a look, a turn of the head, a sound."
    public var tryDomain = "Read the four lines of each prompt under \"{domain}\", side by side."
    public var tryAnother = "You are near. Try a family of another stage."
    public var items = "Item by item"
    public var agrees = "the same"
    public var less = "{n} less than the panel"
    public var more = "{n} more than the panel"
    public var other = "another answer"
    public var unanswered = "not answered"
    public var noAnswer = "no answer"
    public var both = "Both: {answer}"
    public var sides = "You: {own}. The panel: {expert}."
    public var lessons = "What to take from it"
    public var level = "What the rules find from the authors' answers"
    public var roomPrompt = "Type a number, or help, quit:"
    public var comparePrompt = "Enter goes back to the room, or help, quit:"

    public init() {}
  }
}
