import Assessment
import StrictJSON

extension Contact {
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(["at", "stage", "stageReason", "present", "safeToTalk"], strictness)
    let present = try reader.member("present")?.list { person throws(JSONShapeError) in
      try person.words(strictness)
    }
    self.init(
      at: try reader.required("at").moment(),
      stage: try reader.required("stage").choice(Stage.self),
      present: present ?? [],
      safeToTalk: try reader.required("safeToTalk").choice(SafeToTalk.self),
      stageReason: try reader.member("stageReason")?.words(strictness))
  }

  var json: JSONValue {
    .members([
      "at": .moment(at), "stage": .string(stage.rawValue),
      "present": present.isEmpty ? nil : .strings(present),
      "safeToTalk": .string(safeToTalk.rawValue),
      "stageReason": stageReason.map(JSONValue.string),
    ])
  }
}
