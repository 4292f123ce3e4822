import Assessment
import StrictJSON

extension Decision {
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(
      ["agrees", "level", "reason", "offers", "consent", "plan", "nextContact"], strictness)
    let offers = try reader.member("offers")?.list { offer throws(JSONShapeError) in
      try Offer(offer, strictness)
    }
    self.init(
      agrees: try reader.required("agrees").bool(),
      level: try reader.member("level")?.integer(in: 0...3, strictness),
      reason: try reader.optionalText("reason"),
      offers: offers ?? [],
      consent: try reader.member("consent")?.choice(Consent.self),
      plan: try reader.optionalText("plan"),
      nextContact: try reader.member("nextContact")?.date())
    guard strictness == .input, !agrees else { return }
    guard let given = try reader.member("reason") else {
      throw reader.error("\"reason\" is missing: say why the level is another than the rules'")
    }
    _ = try given.words(.input)
  }

  var json: JSONValue {
    .members([
      "agrees": .bool(agrees), "level": level.map(JSONValue.integer),
      "reason": reason.map(JSONValue.string),
      "offers": offers.isEmpty ? nil : .array(offers.map(\.json)),
      "consent": consent.map { .string($0.rawValue) }, "plan": plan.map(JSONValue.string),
      "nextContact": nextContact.map(JSONValue.date),
    ])
  }
}

extension Decision.Offer {
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(["service", "kind", "response"], strictness)
    self.init(
      service: try reader.required("service").words(strictness),
      kind: try reader.required("kind").choice(Kind.self),
      response: try reader.required("response").choice(Response.self))
  }

  var json: JSONValue {
    .members([
      "service": .string(service), "kind": .string(kind.rawValue),
      "response": .string(response.rawValue),
    ])
  }
}
