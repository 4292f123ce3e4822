extension Words {
  /// Courses, certificates and the drift of ratings over time.
  public struct Course: Equatable, Sendable {
    public var title = "Courses"
    public var intro =
      "A course is passed at {mark} % agreement, and no safety item missed or left open."
    public var nobody =
      "Whose courses? Say who you are: I am someone else, at the start, or --practitioner."
    public var none = "There is no course here."
    public var refused = "Cannot be used: {reason}"

    public var notBegun = "not begun"
    public var begun = "{n} of {m} rated"
    public var begunShare = "{n} of {m} rated, {percent} % so far"
    public var notYet = "all rated, {percent} %: not passed yet"
    public var passedUntil = "passed, until {date}"
    public var passedSoon = "to be renewed by {date}"
    public var lapsed = "was to be renewed by {date}"

    public var missedTitle = "First: a safety item was missed"
    public var openTitle = "First: a safety prompt was left open"
    public var openLine = "{title}: left open: {items}"
    public var missedLine = "{title}: {items}"
    public var missedHow =
      "Rate this family again: look at what was said there, and answer each safety prompt."
    public var familiesTitle = "The families"
    public var family = "{agreed} of {rated}, {percent} %, {date}"
    public var familyOpen = "not rated yet"
    public var familyShort = "a short walk only"
    public var walkAll = "A course asks the full walk of each; a short one is practice."
    public var fullOnly = "A course asks the full walk of its families."
    public var otherGuide = "rated with another version of its guide"
    public var together = "Together {agreed} of {rated}, {percent} %. {mark} % are asked for."
    public var passed = "Passed on {date} with {percent} %. To be renewed by {until}."
    public var renewSoon = "It is soon time to renew it: rate every family of the course again."
    public var renewNow = "It is time to renew it: rate every family of the course again."
    public var noCertificate = "No certificate yet: {why}"
    public var whyOpen = "{n} of {m} families are rated."
    public var whyShare = "{percent} % agree; {mark} % are asked for."
    public var whyMissed = "A safety item was missed."
    public var whyLeftOpen = "A safety prompt was left open."

    public var driftTitle = "Over time"
    public var driftNone = "Nothing is rated yet."
    public var driftMark = "| is the {mark} % that are asked for."
    public var driftAsked = "{mark} % are asked for."
    public var driftSides = "less {under}, more {over}"
    public var driftMissed = "safety missed"
    public var driftOpen = "safety open"
    public var driftSame = "The last day is as the days before it."
    public var driftUp = "The last day agrees more than the days before it, by {n} points."
    public var driftDown = "The last day agrees less than the days before it, by {n} points."
    public var driftEarlier = "{n} earlier days are not shown."

    public var ratingsOnce = "Every family was rated once."
    public var ratingsMore =
      "It took {n} ratings for {m} families; of each the last one counts."
    public var byPanel = "Held against the panel of this service."
    public var byAuthors =
      "Held against the authors' proposal: this service had set no ratings of its own."
    public var byBoth =
      "Held against the panel of this service, and where it had set none, the authors' proposal."
    public var guideLine = "Some were rated with an earlier version of a guide."
    public var keptAt = "To print: {path}"
    public var remindSoon = "{course}: to be renewed by {date}."
    public var remindLapsed = "{course}: was to be renewed by {date}."

    public init() {}
  }
}
