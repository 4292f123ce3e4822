public import Assessment

extension Words {
  /// What waits, in words.
  public func due(_ reason: DueEntry.Reason) -> String {
    switch reason {
    case .openSafety: path.openSafety
    case .birth(let due): path.birth.filled(["date": date(due)])
    case .calendar(_, let title, let isSuggested):
      isSuggested ? path.suggested.filled(["title": title]) : title
    case .again: path.again
    case .seeAlone: path.seeAlone
    case .outcome: path.outcome
    }
  }

  /// When: `overdue since 14 November 2026`, `by 3 December 2026`, `since 3 November 2026`.
  public func when(_ entry: DueEntry, today: CalendarDate) -> String {
    guard let by = entry.by else { return path.since.filled(["date": date(entry.from)]) }
    switch entry.status(on: today) {
    case .overdue: return path.overdue.filled(["date": date(by)])
    case .due where entry.from < by: return path.until.filled(["date": date(by)])
    case .later where entry.from < by:
      return path.between.filled(["from": shortDate(entry.from), "to": date(by)])
    case .due, .later: return path.onDay.filled(["date": date(by)])
    }
  }
}

/// The figures of the due list that Home shows.
public struct DueFigures: Equatable, Sendable {
  public let overdue: Int
  public let thisWeek: Int
  public let all: Int

  public init(overdue: Int, thisWeek: Int, all: Int) {
    self.overdue = overdue
    self.thisWeek = thisWeek
    self.all = all
  }

  public init(_ list: DueList) {
    self.init(overdue: list.overdue, thisWeek: list.thisWeek, all: list.entries.count)
  }
}
