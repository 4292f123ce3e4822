public import Assessment

extension Words {
  /// What is said after a visit: corrections, outcomes, a story that has ended.
  public struct FollowUp: Equatable, Sendable {
    public var inError = "Entered in error: {reason}"
    public var inErrorLine = "Kept, but out of history and counts. By {who}, {date}."
    public var closed = "Closed since {date}."
    public var closedBecause = "Closed since {date}: {why}."
    public var because = Phrases<DyadStatus.Because> {
      [
        .babyDied: "the baby died", .pregnancyEnded: "the pregnancy ended",
        .movedAway: "moved away", .careChanged: "cared for elsewhere", .other: "another reason",
      ]
    }

    public var correctedMark = "corrected"
    public var withCorrections = "With the corrections"
    public var notWorkedOut = "The corrections could not be worked out here."
    public var correctedAt = "Corrected on {date} by {who}: {field} was {old}, now {new}"
    public var moreCorrections = "{n} more corrections stand below."
    public var reopened = "Open again since {date}, by {who}."
    public var closedBy = "{closed} By {who}."
    public var corrections = "Corrected since"
    public var step = "{old}, now {new}"
    public var stepBy = "{date}, {who}: {reason}"
    public var conflict = "Two corrections made apart do not agree. Until one is chosen: {value}"
    public var problem = "Not shown above: {why}"
    public var nothing = "nothing"
    public var added = "Added since"
    public var by = "{date}, {who}"
    public var note = "note on {item}"
    public var offer = "Offer: {service}"
    public var facts = Phrases<RecordField.Fact> {
      [
        .born: "Day of birth", .due: "Due date", .weeksEarly: "Weeks early",
        .nhsNumber: "NHS number", .relation: "Carer", .role: "Gave birth",
        .language: "Language", .interpreter: "Interpreter", .at: "Time of the visit",
        .present: "In the room",
        .safeToTalk: "Safe to talk", .practitioner: "Visit by", .team: "Team",
        .complexity: "Several things at once",
        .agrees: "Agrees with the rules", .level: "Own level", .reason: "Reason",
        .consent: "Consent", .plan: "Plan", .nextContact: "Next contact",
      ]
    }

    public var outcomes = "What became of it"
    public var service = "with {service}"
    public var events = Phrases<VisitOutcome.Event> {
      [
        .sent: "sent", .received: "received", .firstAppointment: "first appointment",
        .ended: "ended", .other: "other",
      ]
    }
    public var helped = "Helped, the carer says: {answer}"
    public var helps = Phrases<VisitOutcome.Helped> {
      [
        .yes: "yes", .partly: "partly", .no: "no",
      ]
    }
    public var waited = "{n} days from sending to the first appointment"
    public var waitedOne = "1 day from sending to the first appointment"
    public var waitedNone = "first appointment on the same day"

    public var reviews = "Reviews"
    public var verdicts = Phrases<Assessment.Review.Verdict> {
      [
        .agree: "agrees", .comment: "says", .ask: "asks", .answer: "answers",
        .signOff: "signed off",
      ]
    }

    public init() {}
  }
}
