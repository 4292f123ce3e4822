import Assessment
import StrictJSON

extension Baby {
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(
      ["reference", "twin", "nhsNumber", "born", "due", "weeksEarly"], strictness)
    self.init(
      reference: try reader.required("reference").name(strictness, forbidding: "/"),
      twin: try Baby.twin(reader, strictness),
      nhsNumber: try Baby.nhsNumber(reader, strictness),
      born: try reader.member("born")?.date(),
      due: try reader.member("due")?.date(),
      weeksEarly: try reader.member("weeksEarly")?.integer(in: 0...18, strictness))
  }

  private static func twin(
    _ reader: JSONReader, _ strictness: Strictness
  ) throws(JSONShapeError) -> String? {
    guard let member = try reader.member("twin") else { return nil }
    let text = try member.string()
    if strictness == .input {
      guard text.utf8.count == 1, let byte = text.utf8.first, (65...90).contains(byte) else {
        throw member.error("\"\(text)\" is not one capital letter, A for the first twin")
      }
    }
    return text
  }

  /// Ten digits, with or without the usual spaces; whether the check digit fits is for the caller
  /// to say, because it only warns.
  private static func nhsNumber(
    _ reader: JSONReader, _ strictness: Strictness
  ) throws(JSONShapeError) -> String? {
    guard let member = try reader.member("nhsNumber") else { return nil }
    let text = try member.string()
    guard strictness == .input else { return text }
    let digits = text.filter { $0 != " " }
    guard digits.utf8.count == 10, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw member.error("\"\(text)\" is not an NHS number of ten digits")
    }
    return digits
  }

  var json: JSONValue {
    .members([
      "reference": .string(reference), "twin": twin.map(JSONValue.string),
      "nhsNumber": nhsNumber.map(JSONValue.string), "born": born.map(JSONValue.date),
      "due": due.map(JSONValue.date), "weeksEarly": weeksEarly.map(JSONValue.integer),
    ])
  }
}
