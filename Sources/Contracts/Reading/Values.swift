import Assessment
import StrictJSON

extension JSONValue {
  static func date(_ date: CalendarDate) -> JSONValue { .string(date.description) }
  static func moment(_ moment: Moment) -> JSONValue { .string(moment.rfc3339) }
  static func item(_ item: ItemReference) -> JSONValue { .string(item.description) }
  static func tenths(_ number: Tenths) -> JSONValue { .number(number.description) }
  static func textOrNull(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  static func range<Bound>(
    _ range: ClosedRange<Bound>, _ each: (Bound) -> JSONValue
  ) -> JSONValue {
    .array([each(range.lowerBound), each(range.upperBound)])
  }
}
