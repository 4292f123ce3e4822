import Assessment
import StrictJSON

extension DyadStatus {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    let named = try reader.required("dyad")
    guard let dyad = Dyad(try named.string()) else {
      throw named.error("\"\(try named.string())\" is not written BABY/CARER")
    }
    let word = try reader.required("status")
    let status: Status
    switch try word.string() {
    case "closed": status = .closed(because: try reader.member("because")?.choice(Because.self))
    case "open": status = .open
    case let other: throw word.error("\"\(other)\" is not one of closed, open")
    }
    self.init(
      dyad: dyad, born: try reader.member("born")?.date(), due: try reader.member("due")?.date(),
      status: status, on: try reader.required("on").date(),
      note: try reader.optionalText("note"))
  }

  var members: [JSONMember] {
    let word: String
    let because: Because?
    switch status {
    case .closed(let reason): (word, because) = ("closed", reason)
    case .open: (word, because) = ("open", nil)
    }
    return [
      JSONMember("dyad", .string(dyad.description)), JSONMember("status", .string(word)),
      JSONMember("on", .date(on)),
    ]
      + JSONMember.given([
        "because": because.map { .string($0.rawValue) }, "born": born.map(JSONValue.date),
        "due": due.map(JSONValue.date), "note": note.map(JSONValue.string),
      ])
  }
}
