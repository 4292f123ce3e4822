public import Assessment
public import StrictJSON

/// `config.json`: what a service or a person has set. Every key may be absent.
public enum ConfigurationFile {
  private static let keys = [
    "practitioner", "team", "country", "autoAdvance", "bell", "smallNumber", "passMark",
    "recertifyMonths", "signOwn", "presenter", "exchange",
  ]

  /// Reads the configuration, strictly: a mistyped key must not silently keep a default.
  public static func read(_ reader: JSONReader) throws(JSONShapeError) -> Configuration {
    try reader.allowOnly(keys)
    let usual = Configuration()
    return Configuration(
      practitioner: try reader.member("practitioner")?.name(.input),
      team: try reader.member("team")?.name(.input),
      country: try reader.member("country")?.choice(Configuration.Country.self),
      autoAdvance: try reader.member("autoAdvance")?.bool() ?? usual.autoAdvance,
      bell: try reader.member("bell")?.bool() ?? usual.bell,
      smallNumber: try smallNumber(reader) ?? usual.smallNumber,
      passMark: try passMark(reader) ?? usual.passMark,
      recertifyMonths: try recertifyMonths(reader) ?? usual.recertifyMonths,
      signOwn: try reader.member("signOwn")?.bool() ?? usual.signOwn,
      presenter: try reader.member("presenter")?.bool() ?? usual.presenter,
      exchange: try reader.member("exchange")?.words(.input))
  }

  private static func smallNumber(_ reader: JSONReader) throws(JSONShapeError) -> Int? {
    guard let member = try reader.member("smallNumber") else { return nil }
    let number = try member.integer()
    guard number >= 0 else { throw member.error("\(number) is below 0") }
    return number
  }

  private static func recertifyMonths(_ reader: JSONReader) throws(JSONShapeError) -> Int? {
    guard let member = try reader.member("recertifyMonths") else { return nil }
    let months = try member.integer()
    guard (1...120).contains(months) else {
      throw member.error("\(months) is not a number of months from 1 to 120")
    }
    return months
  }

  private static func passMark(_ reader: JSONReader) throws(JSONShapeError) -> Double? {
    guard let member = try reader.member("passMark") else { return nil }
    let literal = try member.number()
    guard let share = Double(literal), (0...1).contains(share) else {
      throw member.error("\(literal) is not a share between 0 and 1")
    }
    return share
  }

  /// Only what differs from the default is written, so that later defaults reach old files.
  public static func write(_ configuration: Configuration) -> JSONValue {
    let usual = Configuration()
    func changed<Value: Equatable>(
      _ field: KeyPath<Configuration, Value>, _ json: (Value) -> JSONValue
    ) -> JSONValue? {
      let value = configuration[keyPath: field]
      return value == usual[keyPath: field] ? nil : json(value)
    }
    return .members([
      "practitioner": configuration.practitioner.map(JSONValue.string),
      "team": configuration.team.map(JSONValue.string),
      "country": configuration.country.map { .string($0.rawValue) },
      "autoAdvance": changed(\.autoAdvance, JSONValue.bool),
      "bell": changed(\.bell, JSONValue.bool),
      "smallNumber": changed(\.smallNumber, JSONValue.integer),
      "passMark": changed(\.passMark) { .number("\($0)") },
      "recertifyMonths": changed(\.recertifyMonths, JSONValue.integer),
      "signOwn": changed(\.signOwn, JSONValue.bool),
      "presenter": changed(\.presenter, JSONValue.bool),
      "exchange": configuration.exchange.map(JSONValue.string),
    ])
  }
}
