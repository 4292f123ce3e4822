/// Who is due or overdue, soonest first; what waits for a safety answer stands before all.
public struct DueList: Equatable, Sendable {
  public let today: CalendarDate
  public let entries: [DueEntry]
  /// Contacts that are done with somebody other than whoever gave birth, latest first.
  public let held: [HeldContact]

  /// How far ahead the list looks, in days.
  public static let horizon = 28

  /// - Parameters:
  ///   - calendar: The country's contacts, or nil when no country is set.
  ///   - ended: Babies by their label with whom everything ended, whoever their carers are.
  public init(
    contacts: some Sequence<DueContact>, drafts: [DueDraft] = [],
    calendar: ContactPlan? = nil, ended: Set<String> = [],
    today: CalendarDate
  ) {
    var entries = drafts.map { draft in
      DueEntry(
        dyad: draft.dyad, reference: draft.reference, relation: draft.relation,
        practitioner: draft.practitioner,
        reason: .openSafety(draft: draft.id), from: draft.since, by: nil)
    }
    var held: [HeldContact] = []
    for family in DueFamily.families(in: contacts) where !ended.contains(family.baby.label) {
      let open = family.dyads.filter { $0.first?.isClosed == false }
      if let seenLast = open.first?.first {
        entries += DueRules.baby(family, seenLast, calendar, today)
        held += DueRules.heldByOthers(family, calendar, today)
      }
      for contacts in open { entries += DueRules.dyad(contacts) }
    }
    let last = today.adding(days: DueList.horizon)
    self.init(today: today, entries: entries.filter { $0.from <= last }, held: held)
  }

  /// These entries in the order of the list.
  public init(today: CalendarDate, entries: [DueEntry], held: [HeldContact] = []) {
    self.today = today
    self.held = held.sorted { ($1.on, $0.baby, $0.title) < ($0.on, $1.baby, $1.title) }
    self.entries = entries.sorted { $0.precedes($1) }
  }

  /// The same for one practitioner.
  public func by(_ practitioner: String) -> DueList {
    DueList(
      today: today, entries: entries.filter { $0.practitioner == practitioner },
      held: held.filter { $0.practitioner == practitioner })
  }

  public var overdue: Int { entries.count { $0.status(on: today) == .overdue } }
  public var thisWeek: Int { entries.count { $0.isThisWeek(today) } }
}

extension DueEntry {
  private var isSafety: Bool { if case .openSafety = reason { true } else { false } }

  fileprivate func precedes(_ other: DueEntry) -> Bool {
    if isSafety != other.isSafety { return isSafety }
    if day != other.day { return day < other.day }
    return (dyad.description, reason.id, records.last ?? "")
      < (other.dyad.description, other.reason.id, other.records.last ?? "")
  }
}
