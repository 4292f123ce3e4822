public import Assessment
public import StrictJSON

/// What `attune due --json` prints.
public enum DueJSON {
  /// - Parameters:
  ///   - words: What an entry says to people.
  ///   - held: What is said of a contact that was held with somebody else.
  public static func write(
    _ list: DueList, country: Configuration.Country?, words: (DueEntry.Reason) -> String,
    held: (HeldContact) -> String
  ) -> JSONValue {
    .members([
      "today": .date(list.today), "country": .textOrNull(country?.rawValue),
      "count": .integer(list.entries.count), "overdue": .integer(list.overdue),
      "thisWeek": .integer(list.thisWeek),
      "entries": .array(list.entries.map { entry($0, list.today, words($0.reason)) }),
      "heldByOthers": list.held.isEmpty
        ? nil
        : .array(
          list.held.map {
            .members([
              "baby": .string($0.baby), "title": .string($0.title),
              "relation": .string($0.relation), "on": .date($0.on),
              "practitioner": .string($0.practitioner), "record": .string($0.record),
              "text": .string(held($0)),
            ])
          }),
    ])
  }

  private static func entry(
    _ entry: DueEntry, _ today: CalendarDate, _ text: String
  ) -> JSONValue {
    var contact: String?
    var draft: String?
    if case .calendar(let id, _, _) = entry.reason { contact = id }
    if case .openSafety(let id) = entry.reason { draft = id }
    return .members([
      "dyad": .string(entry.dyad.description), "relation": .string(entry.relation),
      "practitioner": .string(entry.practitioner), "reason": .string(entry.reason.id),
      "contact": .textOrNull(contact), "text": .string(text), "from": .date(entry.from),
      "by": entry.by.map(JSONValue.date) ?? .null,
      "status": .string(entry.status(on: today).rawValue), "records": .strings(entry.records),
      "draft": .textOrNull(draft),
    ])
  }
}
