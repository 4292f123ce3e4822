import Assessment
import StrictJSON

extension VisitOutcome {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      about: try reader.required("about").recordID(),
      service: try reader.optionalText("service"),
      event: try reader.required("event").choice(Event.self),
      on: try reader.required("on").date(),
      helped: try reader.member("helped")?.choice(Helped.self),
      note: try reader.optionalText("note"))
  }

  var members: [JSONMember] {
    [
      JSONMember("about", .string(about)), JSONMember("event", .string(event.rawValue)),
      JSONMember("on", .date(on)),
    ]
      + JSONMember.given([
        "service": service.map(JSONValue.string), "helped": helped.map { .string($0.rawValue) },
        "note": note.map(JSONValue.string),
      ])
  }
}
