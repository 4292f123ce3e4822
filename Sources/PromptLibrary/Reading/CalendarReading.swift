import Assessment
import StrictJSON

/// Reads `calendars/COUNTRY.json`.
struct CalendarReading {
  let root: JSONReader
  let log: FindingLog

  /// The calendar, or nil when something in it is refused; everything found is in the log.
  func read(country: String) -> ContactPlan? {
    log.refuseUnknownKeys(
      of: root,
      known: ["schema", "version", "country", "title", "source", "note", "contacts"])
    log.checkHeader(of: root, schema: "attune/calendar")
    let calendar = log.attempt { () throws(JSONShapeError) in
      let named = try root.required("country")
      guard try named.string() == country else {
        throw named.error("expected \"\(country)\", the country of its file name")
      }
      return ContactPlan(
        country: country, title: try root.required("title").words(),
        source: try root.required("source").words(), note: try root.member("note")?.words(),
        contacts: try contacts())
    }
    return log.firstError == nil ? calendar : nil
  }

  private func contacts() throws(JSONShapeError) -> [ContactPlan.Planned] {
    let list = try root.required("contacts")
    var contacts: [ContactPlan.Planned] = []
    for element in try list.elements() {
      let contact = try CalendarReading.contact(element)
      if contacts.contains(where: { $0.id == contact.id }) {
        throw try element.required("id").error("\"\(contact.id)\" stands twice")
      }
      contacts.append(contact)
    }
    if contacts.isEmpty { throw list.error("it holds no contact") }
    return contacts
  }

  private static func contact(
    _ reader: JSONReader
  ) throws(JSONShapeError) -> ContactPlan.Planned {
    try reader.allowOnly(["id", "title", "unit", "from", "to", "suggested"])
    let unit = try reader.required("unit").word(of: Window.Unit.allCases)
    let from = try reader.required("from")
    let to = try reader.member("to")
    guard let window = Window(unit, from: try from.integer(), to: try to?.integer()) else {
      throw (to ?? from).error("the end stands before the beginning, or the beginning below 0")
    }
    return ContactPlan.Planned(
      id: try reader.required("id").identifier(), title: try reader.required("title").words(),
      window: window, isSuggested: try reader.flag("suggested"))
  }
}
