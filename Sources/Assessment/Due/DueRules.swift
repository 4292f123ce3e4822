/// What a family's records ask for, one rule each.
enum DueRules {
  /// What is due once for a baby, whoever the carer: the birth to be told, the calendar's contact.
  static func baby(
    _ family: DueFamily, _ seenLast: DueContact, _ calendar: ContactPlan?,
    _ today: CalendarDate
  ) -> [DueEntry] {
    let baby = family.baby
    func entry(
      _ reason: DueEntry.Reason, _ from: CalendarDate, _ by: CalendarDate?
    ) -> DueEntry {
      DueEntry(
        dyad: seenLast.dyad, reference: seenLast.baby.reference,
        relation: seenLast.carer.relation, practitioner: seenLast.practitioner, reason: reason,
        from: from, by: by,
        records: [seenLast.record])
    }
    if baby.born == nil, let due = baby.due, due < today {
      return [entry(.birth(due: due), due, nil)]
    }
    if let born = baby.born, Stage(ageInDays: today.days(since: born)) == nil { return [] }
    return contacts(calendar, family, today).map { planned, days in
      entry(
        .calendar(id: planned.id, title: planned.title, isSuggested: planned.isSuggested),
        days.lowerBound, days.upperBound)
    }
  }

  /// The calendar's contacts of these days that count although whoever gave birth was not seen: they
  /// were held with somebody else. Each is said while it lasts, and for four weeks after.
  static func heldByOthers(
    _ family: DueFamily, _ calendar: ContactPlan?, _ today: CalendarDate
  ) -> [HeldContact] {
    let placed = placed(calendar, family)
    return placed.compactMap { contact in
      let next = beginning(after: contact, in: placed)
      let holders = family.records.filter { record in
        let day = record.at.date
        return day <= today && day >= contact.days.lowerBound
          && (contact.planned.isSuggested
            ? day <= contact.days.upperBound : next.map { day < $0 } ?? true)
      }
      guard let held = holders.first, !holders.contains(where: { $0.carer.role == .gaveBirth }),
        contact.days.contains(today) || held.at.date.adding(days: DueList.horizon) >= today
      else { return nil }
      return HeldContact(
        baby: held.baby.label, title: contact.planned.title, relation: held.carer.relation,
        on: held.at.date, practitioner: held.practitioner, record: held.record)
    }
  }

  private static func placed(_ calendar: ContactPlan?, _ family: DueFamily) -> [Placed] {
    (calendar?.contacts ?? []).compactMap { planned in
      planned.window.days(for: family.baby).map { (planned, $0) }
    }
  }

  /// The first day of the next contact that is not only suggested.
  private static func beginning(after contact: Placed, in placed: [Placed]) -> CalendarDate? {
    placed.filter {
      !$0.planned.isSuggested && $0.days.lowerBound > contact.days.lowerBound
    }.map(\.days.lowerBound).min()
  }

  private typealias Placed = (planned: ContactPlan.Planned, days: ClosedRange<CalendarDate>)

  /// The calendar's contacts that nobody has held. A contact held from the beginning of one until
  /// the beginning of the next is that contact, late or not; once the next begins, one that was
  /// missed goes up in it. A suggested one is named while it lasts and never overdue.
  private static func contacts(
    _ calendar: ContactPlan?, _ family: DueFamily, _ today: CalendarDate
  ) -> [Placed] {
    let placed = placed(calendar, family)
    let held = family.records.map(\.at.date)
    return placed.filter { contact in
      if contact.planned.isSuggested {
        return contact.days.upperBound >= today && !held.contains { contact.days.contains($0) }
      }
      let next = beginning(after: contact, in: placed)
      if let next, next <= today { return false }
      return !held.contains { day in
        day >= contact.days.lowerBound && next.map { day < $0 } ?? true
      }
    }
  }

  /// What is due with one carer. `contacts` are newest first and not empty.
  static func dyad(_ contacts: [DueContact]) -> [DueEntry] {
    [again(contacts), seeAlone(contacts), outcome(contacts)].compactMap { $0 }
  }

  private static func entry(
    _ reason: DueEntry.Reason, _ contacts: [DueContact], from: CalendarDate, by: CalendarDate?
  ) -> DueEntry? {
    guard let newest = contacts.first else { return nil }
    return DueEntry(
      dyad: newest.dyad, reference: newest.baby.reference, relation: newest.carer.relation,
      practitioner: newest.practitioner, reason: reason, from: from, by: by,
      records: contacts.reversed().map(\.record))
  }

  /// The last next contact that was agreed, until a contact on that day or later. An earlier one
  /// does not keep it unless it agreed on another day.
  private static func again(_ contacts: [DueContact]) -> DueEntry? {
    guard let agreed = contacts.first(where: { $0.nextContact != nil }),
      let day = agreed.nextContact,
      !contacts.contains(where: { $0.at.date >= day && $0.record != agreed.record })
    else { return nil }
    return entry(.again, [agreed], from: day, by: day)
  }

  /// Since the last contact that was not private, when none after it was.
  private static func seeAlone(_ contacts: [DueContact]) -> DueEntry? {
    guard let newest = contacts.first, !newest.isPrivate else { return nil }
    let run = contacts.prefix { !$0.isPrivate }
    guard let first = run.last else { return nil }
    return entry(
      .seeAlone, [newest] + (first.record == newest.record ? [] : [first]),
      from: first.at.date, by: nil)
  }

  /// Since the first record that asked for the team and has no outcome.
  private static func outcome(_ contacts: [DueContact]) -> DueEntry? {
    let waiting = contacts.filter { $0.asksTeam && !$0.hasOutcome }
    guard let first = waiting.last else { return nil }
    return entry(.outcome, waiting, from: first.at.date, by: nil)
  }
}
