import Assessment
import StrictJSON

extension Identity {
  static let keys = ["setting", "baby", "carer", "contact", "practitioner", "team"]

  /// Reads the members of `reader`, which may hold others beside them.
  init(members reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    self.init(
      setting: try reader.required("setting").setting(),
      baby: try Baby(try reader.required("baby"), strictness),
      carer: try Carer(try reader.required("carer"), strictness),
      contact: try Contact(try reader.required("contact"), strictness),
      practitioner: try reader.required("practitioner").name(strictness),
      team: try reader.member("team")?.name(strictness))
    if strictness == .input { try checkDates(reader) }
  }

  /// A stage and a birth that contradict are a mistake in one of the two.
  private func checkDates(_ reader: JSONReader) throws(JSONShapeError) {
    guard let born = baby.born else { return }
    let member = try reader.required("baby").required("born")
    if contact.stage == .antenatal, born <= contact.at.date {
      throw member.error("the baby was born before this antenatal contact: correct one of the two")
    }
    if contact.stage != .antenatal, born > contact.at.date {
      throw member.error("the birth is after the contact: correct one of the two")
    }
  }

  var members: [JSONMember] {
    var members = [
      JSONMember("setting", .string(setting.rawValue)), JSONMember("baby", baby.json),
      JSONMember("carer", carer.json), JSONMember("contact", contact.json),
      JSONMember("practitioner", .string(practitioner)),
    ]
    if let team { members.append(JSONMember("team", .string(team))) }
    return members
  }
}
