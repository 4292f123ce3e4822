public import Assessment
public import StrictJSON

/// `services.json`: whom a service can call or refer to.
public enum ServicesFile {
  private static let keys = [
    "id", "name", "takes", "phone", "hours", "how", "area", "languages", "carer",
  ]

  /// Reads the list, strictly. Beside `id`, `name` and `takes` each needs a `phone` or `how`: a
  /// service that nobody can reach is no help on the safety page.
  public static func read(_ reader: JSONReader) throws(JSONShapeError) -> [Service] {
    var services: [Service] = []
    for element in try reader.elements() {
      let service = try service(element)
      guard !services.contains(where: { $0.id == service.id }) else {
        throw try element.required("id").error("\"\(service.id)\" stands twice")
      }
      services.append(service)
    }
    return services
  }

  private static func service(_ reader: JSONReader) throws(JSONShapeError) -> Service {
    try reader.allowOnly(keys)
    let takes = try reader.required("takes").list { item throws(JSONShapeError) in
      try item.choice(Service.Takes.self)
    }
    let languages = try reader.member("languages")?.list { tag throws(JSONShapeError) in
      try tag.name(.input)
    }
    if try reader.member("phone") == nil, try reader.member("how") == nil {
      throw reader.error("give \"phone\" or \"how\": how to reach it")
    }
    return Service(
      id: try reader.required("id").name(.input), name: try reader.required("name").name(.input),
      takes: takes, phone: try optional(reader, "phone"), hours: try optional(reader, "hours"),
      how: try optional(reader, "how"), area: try optional(reader, "area"),
      languages: languages ?? [], carer: try optional(reader, "carer"))
  }

  private static func optional(
    _ reader: JSONReader, _ key: String
  ) throws(JSONShapeError) -> String {
    try reader.member(key)?.words(.input) ?? ""
  }

  public static func write(_ services: [Service]) -> JSONValue {
    func given(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
    return .array(
      services.map { service in
        .members([
          "id": .string(service.id), "name": .string(service.name),
          "takes": .strings(service.takes.map(\.rawValue)), "phone": given(service.phone),
          "hours": given(service.hours), "how": given(service.how), "area": given(service.area),
          "languages": service.languages.isEmpty ? nil : .strings(service.languages),
          "carer": given(service.carer),
        ])
      })
  }
}
