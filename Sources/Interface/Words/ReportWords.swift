public import Assessment

extension Words {
  public struct Report: Equatable, Sendable {
    public var title = "Caseload report"
    public var training = "TRAINING. Made-up families."
    public var period = "Visits from {since} to {until}"
    public var periodSince = "Visits since {since}"
    public var periodUntil = "Visits until {until}"
    public var periodAll = "All visits"
    public var team = "Team: {team}"
    public var hidden = "* hidden: figures of 1 to {n}, and what would give them away"
    public var hiddenMark = "*"
    public var noVisits = "There is no visit in this time."
    public var all = "All"
    public var carers = "What carers said at their first visit"
    public var notAsked = "Not asked before"
    public var offered = "Offered help before"
    public var helpful = "Found it helpful"
    public var share = "{part} of {of} who answered, {percent} %"
    public var shareNone = "nobody answered yet"
    public var shareHidden = "hidden: small figures"
    public var survey = "survey {percent} %"
    public var surveyLine =
      "Survey: Parent-Infant Foundation, Cwm Taf Morgannwg, 2022. A dated reference, not a target."
    public var helpfulLine = "Helpful: yes, of carers who were offered help and answered."
    public var groups: Wordings<CaseloadReport.Grouping> = [
      .team: "By team", .practitioner: "By practitioner", .stage: "By stage",
      .month: "By month",
    ]
    public var noTeam = "no team named"
    public var columns: Wordings<ReportCount> = [
      .visits: "visits", .noneNoted: "lev 0", .undetermined: "not enough", .emerging: "lev 1",
      .established: "lev 2", .specialist: "lev 3", .withoutLevel: "no level",
      .safetyRaised: "safety", .safetyNotAsked: "not asked", .differed: "own view",
      .unmetNeed: "unmet need", .withGaps: "gaps", .firstVisits: "first visits",
      .contactsDue: "due", .contactsDone: "done", .safetyEvents: "events", .eventsActed: "acted",
      .eventsNotActed: "said why not", .eventsChanged: "changed", .eventsOpen: "open",
    ]
    public var minutes =
      "From the visit's start to an action about safety: {n} with a time, {low} to {high} minutes,"
      + " middle {median}"
    public var minutesOf = "  {name}: {n} with a time, {low} to {high} minutes, middle {median}"
    public var daysOf = "  {name}: {n}, {low} to {high} days, middle {median}"
    public var days =
      "From sending a referral to the first appointment: {n}, {low} to {high} days, middle {median}"
    public var key =
      "Each row adds up: levels, not enough and no level to visits; acted, said why not, changed"
      + " and open to events. Done of due: the calendar's contacts whose time is over, late ones"
      + " too. First visits: of the families, those whose first record is of this time."
    public var noCalendar = "No country is set, so no contacts are counted as due."
    public var reading = "Reading the store: {percent} of 100 parts."
    public var wait = "The report stands here as soon as the store is read."
    public var unreadable = "{n} files could not be read and are not in it; see attune verify."

    public init() {}
  }
}
