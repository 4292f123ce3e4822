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
    public var left = "The walk is kept. Choose the family again to go on with it."
    public var near = "{percent} % as the ratings"
    public var nearMissed = "a safety answer was missed"
    public var nearOpen = "a safety prompt was left open"
    public var authorsRatings =
      "The ratings are the authors' proposal, until your service's panel sets its own."
    public var panelRatings = "The ratings are those of your service's panel."
    public var noResult = "This family has not been rated yet."

    public var says = "They say"
    public var seen = "What you see"
    public var family = "The family"
    public var fictional = "These people are made up."
    public var cardKey = "F4 shows the family."
    public var cardKeyScene = "F4 shows what you see, and the family."
    public var fullWalk = "Full walk: {n} prompts; the courses count this one only"
    public var cardOff = "There is a family to read only in the training room."
    public var familyStays = "The family of a vignette stays as it is."
    public var cardBeside = "The family stands beside the page."

    public var compareTitle = "Beside the ratings"
    /// Whom the ratings are of, in a sentence.
    public var byAuthors = "the authors"
    public var byPanel = "the panel"
    public var missed = "Missed, and said first: {item}"
    public var safetyOpen = "Safety prompts left open: {items}"
    public var noneMissed = "No safety answer was missed."
    public var summary = "{n} of {m} ratings are the same ({percent} %)."
    public var counted =
      "Compared: {all} prompts. {m} are rated and make this figure; the rest are facts and safety."
    public var nothingRated = "No rating was asked, so there is no figure."
    public var wasShort =
      "This was a short walk, {n} of the guide's {m} ratings: practice. Courses count full walks."
    public var wasFull = "This was a full walk."
    public var notKept = "This result could not be saved: {reason}"
    public var keptAt = "Kept in the training store: {path}"
    public var pattern = "How your differences lie"
    public var direction = "Less noticed than {panel}: {under}. More: {over}."
    public var inDomain = "{domain}: less {under}, more {over}"
    public var tooLittle = "Too little for baby, or too late: {found}"
    public var tooMuch = "Too much for baby, or taking over: {found}"
    public var leanAgrees = "as {panel}"
    public var leanLess = "you noticed less of it than {panel}"
    public var leanMore = "you noticed more of it than {panel}"
    public var leanBoth = "you noticed less of it in one place and more in another"
    public var leanOpen = "not rated"
    public var next = "What to try next"
    public var tryHeard =
      "Go back to what was said at: {items}. A hint counts too, however it is put: it is a yes."
    public var tryAsking =
      "Ask every safety prompt each time, in the same words. Here there was no answer to: {items}."
    public var tryAnswering =
      "Rate every prompt before you look: a guess that is written down can be talked about."
    public var tryNoticing =
      "Before you choose {low}, read the line beside {high}: what did you hear or see that fits?"
    public var tryWaiting =
      "Before you choose {codes}, say to yourself what you heard or saw. Once is not most days."
    public var codesOr = " or "
    public var tryTooMuch =
      "Watch once more for too much: does baby get a turn, and a rest? Lively care can take over."
    public var tryTooLittle =
      "Watch once more for small signs that get no answer: a look, a turn of the head, a sound."
    public var tryDomain = "Read the four lines of each prompt under \"{domain}\", side by side."
    public var tryFull = "You are near. Try the full walk of this family."
    public var tryAnother = "You are near. Try a family of another stage."
    public var tryReading = "Read the reasons below, where an answer differs."
    public var items = "Item by item"
    public var agrees = "the same"
    public var less = "{n} less than {panel}"
    public var more = "{n} more than {panel}"
    public var other = "another answer"
    public var unanswered = "not answered"
    public var leftOpen = "left open"
    public var noAnswer = "no answer"
    public var both = "Both: {answer}"
    public var sides = "You: {own}. {panel}: {expert}."
    public var lessons = "What to take from it"
    public var level = "What the rules find from the authors' answers to the full walk"
    public var levelShort =
      "You walked the short one, with fewer prompts: what the rules found in your visit may differ."
    public var roomPrompt = "Type a number, or courses, help, quit:"
    public var comparePrompt = "Enter goes back to the room, or help, quit:"

    public init() {}
  }
}
