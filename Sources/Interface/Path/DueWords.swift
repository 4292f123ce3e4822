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

  /// `B-0142 with mum`; the carer's number only where two carers are called the same.
  func who(_ entry: DueEntry, in list: DueList) -> String {
    let isShared = list.entries.contains {
      $0.dyad.baby == entry.dyad.baby && $0.relation == entry.relation && $0.dyad != entry.dyad
    }
    return (isShared ? path.pairNumbered : path.pair).filled([
      "baby": entry.dyad.baby, "relation": entry.relation, "n": entry.dyad.carer,
    ])
  }

  /// `B-0142 with carer 1`: where only the reference is at hand.
  func who(_ dyad: Dyad) -> String {
    path.pairAlone.filled(["baby": dyad.baby, "n": dyad.carer])
  }

  /// What waits; with whose it is, where the list holds several practitioners'.
  func what(_ entry: DueEntry, in list: DueList) -> String {
    let isShared = list.entries.contains { $0.practitioner != entry.practitioner }
    guard isShared else { return due(entry.reason) }
    return "\(due(entry.reason)), \(path.by.filled(["code": entry.practitioner]))"
  }

  /// `B-0142: 6 to 8 weeks, done with dad on 12 October 2026`.
  public func held(_ contact: HeldContact) -> String {
    path.held.filled([
      "baby": contact.baby, "title": contact.title, "relation": contact.relation,
      "date": date(contact.on),
    ])
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
