/// A caseload in figures: one row for all of it, and one for each group.
public struct CaseloadReport: Equatable, Sendable {
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case team, practitioner, stage, month
  }

  /// The spread of a measured time; nil of an empty list.
  public struct Spread: Equatable, Sendable {
    public let count: Int
    public let lowest: Int
    /// The middle one; of an even number the lower of the two in the middle.
    public let median: Int
    public let highest: Int

    init?(_ values: [Int]) {
      let sorted = values.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      count = sorted.count
      lowest = first
      median = sorted[(sorted.count - 1) / 2]
      highest = last
    }
  }

  public struct Row: Equatable, Sendable {
    /// The team's name (empty for records that name none), the practitioner's code, the stage's
    /// id or `YYYY-MM`; nil for the whole caseload.
    public let group: String?
    /// nil where the figure is hidden because it, or another through it, would be too small.
    public internal(set) var counts: [ReportCount: Int?]
    /// Minutes from the beginning of a visit to an action about safety.
    public internal(set) var minutesToAction: Spread?
    /// Days from sending a referral to the first appointment.
    public internal(set) var waitingDays: Spread?

    /// The figure, or nil where it is hidden.
    public subscript(_ count: ReportCount) -> Int? { counts[count] ?? nil }
  }

  public let grouping: Grouping
  public let since: CalendarDate?
  public let until: CalendarDate?
  public internal(set) var whole: Row
  /// By team, practitioner and month in the order of their names, by stage in the order of age.
  public internal(set) var rows: [Row]
  /// Whether no calendar said which contacts were due.
  public let hasNoCalendar: Bool
  /// Figures of 1 to one below it are hidden; nil where all are shown.
  public internal(set) var smallNumber: Int?

  /// - Parameters:
  ///   - visits: All that stand in the store: a dyad's first record is looked for in all of them.
  ///   - contacts: Those of the calendar, nil without one; see ``ReportedContact/all(of:_:calendar:today:)``.
  ///   - since: The first day that counts, or nil.
  ///   - until: The last day that counts, or nil.
  public init(
    visits: [ReportedVisit], contacts: [ReportedContact]? = nil, grouping: Grouping,
    since: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.grouping = grouping
    hasNoCalendar = contacts == nil
    self.since = since
    self.until = until
    func counts(_ date: CalendarDate) -> Bool {
      since.map { date >= $0 } ?? true && until.map { date <= $0 } ?? true
    }
    let first = Set(ReportedFamily.all(in: visits).flatMap(\.firstVisits))
    var whole = Tally()
    var groups: [String: Tally] = [:]
    for visit in visits where counts(visit.at.date) {
      let isFirst = first.contains(visit.id)
      whole.add(visit, isFirst: isFirst)
      groups[CaseloadReport.group(of: visit, by: grouping), default: Tally()]
        .add(visit, isFirst: isFirst)
    }
    for contact in contacts ?? [] where counts(contact.by) {
      whole.add(contact)
      groups[CaseloadReport.group(of: contact, by: grouping), default: Tally()].add(contact)
    }
    self.whole = whole.row(nil)
    rows = CaseloadReport.ordered(groups.keys, by: grouping).compactMap { name in
      groups[name]?.row(name)
    }
  }

  private static func group(of visit: ReportedVisit, by grouping: Grouping) -> String {
    switch grouping {
    case .team: visit.team ?? ""
    case .practitioner: visit.practitioner
    case .stage: visit.stage.rawValue
    case .month: visit.month
    }
  }

  private static func group(of contact: ReportedContact, by grouping: Grouping) -> String {
    switch grouping {
    case .team: contact.team ?? ""
    case .practitioner: contact.practitioner
    case .stage: contact.stage.rawValue
    case .month: contact.month
    }
  }

  private static func ordered(_ names: some Sequence<String>, by grouping: Grouping) -> [String] {
    guard grouping == .stage else { return names.sorted() }
    let given = Set(names)
    return Stage.allCases.map(\.rawValue).filter(given.contains)
  }

  private struct Tally {
    var counts: [Int] = Array(repeating: 0, count: ReportCount.allCases.count)
    var minutes: [Int] = []
    var days: [Int] = []

    private static let places = Dictionary(
      uniqueKeysWithValues: ReportCount.allCases.enumerated().map { ($1, $0) })

    mutating func add(_ visit: ReportedVisit, isFirst: Bool) {
      for count in ReportCount.counts(of: visit, isFirst: isFirst) { add(count) }
      minutes += visit.minutesToAction
      days += visit.waitingDays
    }

    mutating func add(_ contact: ReportedContact) {
      add(.contactsDue)
      add(contact.isDone ? .contactsDone : .contactsMissed)
    }

    private mutating func add(_ count: ReportCount) {
      if let place = Tally.places[count] { counts[place] += 1 }
    }

    func row(_ group: String?) -> Row {
      let pairs = ReportCount.allCases.enumerated().map { ($1, Optional(counts[$0])) }
      return Row(
        group: group, counts: Dictionary(uniqueKeysWithValues: pairs),
        minutesToAction: Spread(minutes), waitingDays: Spread(days))
    }
  }
}

/// A share with both its parts, so that it can be checked.
public struct ReportShare: Equatable, Sendable {
  public let part: Int
  public let of: Int

  public init(part: Int, of: Int) {
    self.part = part
    self.of = of
  }

  /// Whole per cent, halves rounded up; nil where there is nothing to divide by.
  public var percent: Int? { of == 0 ? nil : (part * 200 + of) / (of * 2) }
}

extension CaseloadReport.Row {
  /// A part of what was answered; nil where any figure of it is hidden.
  private func share(_ part: ReportCount, of answered: [ReportCount]) -> ReportShare? {
    guard let part = self[part] else { return nil }
    var sum = 0
    for count in answered {
      guard let value = self[count] else { return nil }
      sum += value
    }
    return ReportShare(part: part, of: sum)
  }

  /// Carers who had not been asked before, of those who answered at their first visit.
  public var notAsked: ReportShare? {
    share(.notAskedBefore, of: [.askedBefore, .notAskedBefore])
  }

  /// Carers who had been offered help before, of those who answered at their first visit.
  public var offered: ReportShare? {
    share(.offeredBefore, of: [.offeredBefore, .notOfferedBefore])
  }

  /// Carers who found help helpful, of those who were offered help and answered.
  public var foundHelpful: ReportShare? {
    share(.helpful, of: [.helpful, .partlyHelpful, .notHelpful])
  }
}

/// What parents said in one survey: a dated reference beside a report's own figures, not a target.
///
/// Source: Parent-Infant Foundation, survey of parents in Cwm Taf Morgannwg, 2022.
public enum SurveyReference {
  /// Per cent who had not been asked about their relationship with their baby.
  public static let notAsked = 65
  /// Per cent who had been offered direct help.
  public static let offered = 3
  /// Per cent of those helped who found it beneficial.
  public static let helpful = 93
}
