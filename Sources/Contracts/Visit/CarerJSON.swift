import Assessment
import StrictJSON

extension Carer {
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(["key", "relation", "role", "language", "interpreter"], strictness)
    self.init(
      key: try reader.required("key").name(strictness, forbidding: "/"),
      relation: try reader.required("relation").words(strictness),
      role: try reader.required("role").choice(Role.self),
      language: try reader.member("language")?.words(strictness),
      interpreter: try reader.member("interpreter")?.choice(Interpreter.self))
  }

  var json: JSONValue {
    .members([
      "key": .string(key), "relation": .string(relation), "role": .string(role.rawValue),
      "language": language.map(JSONValue.string),
      "interpreter": interpreter.map { .string($0.rawValue) },
    ])
  }
}
