public import Assessment

extension Words {
  public struct Result: Equatable, Sendable {
    public var title = "Result"
    public var goingWell = "Going well"
    public var goingWellLine = "Going well: {list}"
    public var moreStrengths = "and {n} more"
    public var safetyOpen = "Not written up yet: press F8."
    public var safetyDone = "Written up. F8 shows it."
    public var safetyChanged = "Then the answer was changed. {line}"
    public var safetyApart = "Safety counts by itself, whatever the level and the areas say."
    public var nothingYet = "Nothing was rated as a strength yet."
    public var level = "Level {n}, {name}"
    public var atLeast = "At least level {n}, {name}"
    public var possible = "With the gaps at their worst: level {n}."
    public var noReasons = "Nothing was noted that calls for more."
    public var notEnough = "Not enough was answered to say more."
    public var areas = "Areas"
    public var states = Phrases<DomainState> {
      [
        .reassuring: "no worry noted", .notEnough: "not enough answers",
        .watch: "keep an eye on", .concern: "look closer", .marked: "needs attention",
      ]
    }
    public var stateAt = "{state}: {answer} at \"{title}\""
    public var highest = "With the gaps at their worst: {state}."
    public var offers = "What this offers"
    public var everyLevel = "What every level offers"
    public var withheld =
      "The offer waits until what you did about safety is written: press F8."
    public var safetyNotAsked = "Safety not asked: {items}"
    public var proposal =
      "The levels are this project's proposal and need local clinical sign-off."
    public var judgement = "This is a prompt for your judgement, not a diagnosis."
    public var levels = Phrases<String> {
      [
        "none-noted": "no worry noted", "undetermined": "not enough to say",
        "emerging": "building", "established": "look closer", "specialist": "specialist",
      ]
    }
    public var source = "Source: {source}"
    public var rule = "rule {id}"
    public var firedOn = "{rule}: {areas}"
    public var item = "{title}: {answer}"
    public var stateLine = "{domain}: {state}"
    public var cutoff = "{score} {value}: past {at}"
    public var earlier = "{subject}: also on {date}"
    public var lasting = "{subject}: four weeks or more, and not getting better"
    public var tick = "You noted: several things at once. {reason}"
    public var complexDomains = "Several areas at once: {list}"
    public var itemCount = "{n} prompts rated {value} or more"
    public var between = "{low} to {high}"
    public var addend = "{item}: {answer} = {value}"
    public var past = "past it"
    public var notPast = "not past it"
    public var undecided = "the gaps decide"
    public var warnings = Phrases<WarningKind> {
      [
        .straightLine: "The same answer all through: please check it against the form.",
        .role: "Not made for this carer: use judgement.",
        .age: "Not made for this age: use judgement.",
        .stage: "Not made for this stage: use judgement.",
        .roleUnknown: "Not said who the carer is: some cut-offs wait for that.",
        .ageUnknown: "Not said how old the baby is: make sure that the scale is made for this age.",
        .unverified: "Unverified figures: shown, never counted.",
        .safetyUnanswered: "A safety question has no answer.",
      ]
    }

    public init() {}
  }
}
