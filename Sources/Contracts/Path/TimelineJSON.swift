public import Assessment
public import StrictJSON

/// What `attune timeline --json` prints.
public enum TimelineJSON {
  public static func write(_ timeline: Timeline, _ series: [ScoreSeries]) -> JSONValue {
    .members([
      "dyad": .string(timeline.dyad.description), "count": .integer(timeline.contacts.count),
      "contradicting": .integer(timeline.contradicting),
      "contacts": .array(timeline.contacts.map(contact)), "scores": .array(series.map(score)),
    ])
  }

  private static func contact(_ contact: TimelineContact) -> JSONValue {
    var ages: (calendar: Int?, corrected: Int?)
    if case .born(let calendar, let corrected) = contact.age { ages = (calendar, corrected) }
    let domains = contact.domains.sorted { $0.key < $1.key }.map {
      JSONMember($0.key, .string($0.value.state.rawValue))
    }
    return .members([
      "id": .string(contact.record), "at": .moment(contact.at),
      "stage": .string(contact.stage.rawValue),
      "ageDays": ages.calendar.map(JSONValue.integer) ?? .null,
      "correctedDays": ages.corrected.map(JSONValue.integer) ?? .null,
      "relation": .string(contact.carer.relation),
      "practitioner": .string(contact.practitioner), "level": FindingsJSON.level(contact.level),
      "safetyRaised": .integer(contact.safetyRaised), "domains": .object(domains),
      "unmetNeed": .bool(contact.unmetNeed), "amended": .bool(contact.isAmended),
    ])
  }

  private static func score(_ series: ScoreSeries) -> JSONValue {
    .members([
      "pack": .string(series.pack), "id": .string(series.id), "name": .string(series.name),
      "range": .range(series.range, JSONValue.tenths),
      "higherIs": .string(series.higherIs.rawValue),
      "oneAnswer": series.oneAnswer.map(JSONValue.tenths) ?? .null,
      "points": .array(series.points.map(point)), "changes": .array(series.changes.map(change)),
    ])
  }

  private static func point(_ point: ScoreSeries.Point) -> JSONValue {
    .members([
      "record": .string(point.record), "at": .moment(point.at),
      "value": point.value.map(JSONValue.tenths) ?? .null,
      "possible": .range(point.possible, JSONValue.tenths),
    ])
  }

  private static func change(_ change: ScoreSeries.Change) -> JSONValue {
    .members([
      "from": .string(change.from.record), "to": .string(change.to.record),
      "by": .tenths(change.by),
      "moreThanOneAnswer": change.isMoreThanOneAnswer.map(JSONValue.bool) ?? .null,
    ])
  }
}
