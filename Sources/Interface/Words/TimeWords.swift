public import Assessment

extension Words {
  public struct Time: Equatable, Sendable {
    public var today = "today"
    public var yesterday = "yesterday"
    public var daysAgo = "{n} days ago"
    public var weeksAgo = "{n} weeks ago"
    public var monthsAgo = "{n} months ago"
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
    /// Up to the day that the weeks of prematurity make the due date.
    public var uncorrected = "{age} (not past its due date)"
    public var dateUnreadable = "Please write a date as 3/9/26 or 3 Sep 2026."
    public var dateMonth = "There is no month {month}. The day comes first, then the month."
    public var dateDay = "There is no {day} {month}{year}."
    public var dateAmbiguous = "This can be {first} or {second}. Please write the whole date."
    public var dateYear = "Please write the year with four digits."
    public var stages = Phrases<Stage> {
      [
        .antenatal: "antenatal", .earlyWeeks: "early weeks", .firstMonths: "first months",
        .firstYear: "first year", .toddler: "toddler",
      ]
    }

    public init() {}
  }
}
