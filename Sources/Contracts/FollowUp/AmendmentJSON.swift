import Assessment
import StrictJSON

extension Amendment {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    let changes = try reader.member("changes")?.list { change throws(JSONShapeError) in
      try Change(change)
    }
    self.init(
      about: try reader.required("about").recordID(), changes: changes ?? [],
      enteredInError: try reader.member("enteredInError")?.bool(),
      reason: try reader.optionalText("reason"), note: try reader.optionalText("note"),
      safety: try SafetyEntries.read(reader, .stored),
      seen: try Amendment.ids(reader, "seen"), settles: try Amendment.ids(reader, "settles"))
  }

  private static func ids(
    _ reader: JSONReader, _ key: String
  ) throws(JSONShapeError) -> [String] {
    try reader.member(key)?.list { id throws(JSONShapeError) in try id.recordID() } ?? []
  }

  var members: [JSONMember] {
    [JSONMember("about", .string(about)), JSONMember("seen", .strings(seen))]
      + JSONMember.given([
        "changes": changes.isEmpty ? nil : .array(changes.map(\.json)),
        "enteredInError": enteredInError.map(JSONValue.bool),
        "reason": reason.map(JSONValue.string), "note": note.map(JSONValue.string),
        "safety": safety.isEmpty ? nil : .array(safety.map(\.json)),
        "settles": settles.isEmpty ? nil : .strings(settles),
      ])
  }
}

extension Amendment.Change {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      field: try reader.text("field"), old: try reader.required("old").textOrNull(),
      new: try reader.required("new").textOrNull())
  }

  var json: JSONValue {
    .members([
      "field": .string(field), "old": .textOrNull(old), "new": .textOrNull(new),
    ])
  }
}
