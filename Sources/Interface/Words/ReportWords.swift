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
    public var surveyRow = "Survey 2022"
    public var percent = "{n} %"
    public var surveyLine =
      "Survey: Parent-Infant Foundation, Cwm Taf Morgannwg, 2022. A dated reference, not a target."
    public var helpfulLine = "Helpful: yes, of carers who were offered help and answered."
    public var carersBy = Phrases<CaseloadReport.Grouping> {
      [
        .team: "What carers said, by team", .practitioner: "What carers said, by practitioner",
        .stage: "What carers said, by stage", .month: "What carers said, by month",
      ]
    }
    public var notAskedColumn = "not asked before"
    public var offeredColumn = "offered before"
    public var helpfulColumn = "helpful"
    public var shareCell = "{part} of {of}, {percent} %"
    public var shareEmpty = "no answer"
    public var groups = Phrases<CaseloadReport.Grouping> {
      [
        .team: "By team", .practitioner: "By practitioner", .stage: "By stage",
        .month: "By month",
      ]
    }
    public var noTeam = "no team named"
    public var columns = Phrases<ReportCount> {
      [
        .visits: "visits", .noneNoted: "lev 0", .undetermined: "not enough", .emerging: "lev 1",
        .established: "lev 2", .specialist: "lev 3", .withoutLevel: "no level",
        .safetyRaised: "safety", .safetyNotAsked: "not asked", .differed: "own view",
        .unmetNeed: "unmet need", .withGaps: "gaps", .reviewWaits: "review waits",
        .firstVisits: "first visits", .contactsDue: "due", .contactsDone: "done",
        .safetyEvents: "events", .eventsActed: "acted",
        .eventsNotActed: "said why not", .eventsChanged: "changed", .eventsOpen: "open",
      ]
    }
    public var minutes =
      "Time to action on safety, from the start of the visit: known for {n} of {of} actions."
      + " Shortest {low} minutes, longest {high}, middle {median}."
    public var minutesOf =
      "  {name}: known for {n} of {of}. Shortest {low} minutes, longest {high}, middle {median}."
    public var days =
      "Waiting days, from sending a referral to the first appointment: {n} had one."
      + " Shortest {low} days, longest {high}, middle {median}."
    public var daysOf =
      "  {name}: {n} had one. Shortest {low} days, longest {high}, middle {median}."
    public var key =
      "Each row adds up: levels, not enough and no level to visits; acted, said why not, changed"
      + " and open to events. Done of due: the calendar's contacts whose time is over, late ones"
      + " too. First visits: of the families, those whose first record is of this time."
    public var reviewKey = "Review waits: a question about the visit that has no answer yet."
    public var notCounted = "Visits entered in error are not counted."
    public var noCalendar = "No country is set, so no contacts are counted as due."
    public var made = "Made on {date}"
    public var staysInTeam = "Small figures are shown: keep this report in the team."
    public var written = "The page to print is here:"
    public var writtenOpen =
      "Small figures are in it, so keep it in the team. To send one out, press x and then w."
    public var writeLater = "the store is still being read"
    public var chartHidden = "hidden: small figures"
    public var chartNoVisit = "no visit"
    public var chartNoneDue = "none due"
    public var chartDone = "{part} of {of} done, {percent} %"
    /// In the text beside a chart and where a part of it is pointed at.
    public var chartParts = Phrases<ReportCount> {
      [
        .noneNoted: "level 0", .undetermined: "not enough to say", .withoutLevel: "no level",
        .emerging: "level 1", .established: "level 2", .specialist: "level 3",
      ]
    }
    public var reading = "Reading the store: {percent} of 100 parts."
    public var wait = "The report stands here as soon as the store is read."
    public var unreadableOne = "1 file could not be read and is not in it; see attune verify."
    public var unreadable = "{n} files could not be read and are not in it; see attune verify."

    public init() {}
  }
}
