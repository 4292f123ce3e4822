import Assessment
import Testing

@testable import PromptLibrary

struct CalendarTests {
  private func said(_ country: String) throws -> [String] {
    try PromptLibrary.builtIn.calendar(of: country).contacts.map { planned in
      let end = planned.window.to.map { "-\($0)" } ?? ""
      let suggested = planned.isSuggested ? " suggested" : ""
      return "\(planned.window.from)\(end) \(planned.window.unit.rawValue)\(suggested)"
    }
  }

  @Test func `each country's contacts are those of the clinical page, and no others`() throws {
    #expect(
      try said("england") == [
        "28 gestation-weeks", "10-14 days", "6-8 weeks", "3-4 months suggested",
        "6 months suggested", "9-12 months", "24-30 months",
      ])
    #expect(
      try said("wales") == [
        "10-14 days", "6 weeks", "8 weeks", "12 weeks", "16 weeks", "6 months", "15 months",
        "27 months", "42 months",
      ])
    #expect(try said("scotland") == ["32-34 gestation-weeks", "6-8 weeks"])
  }

  @Test func `Scotland's says that it does not hold all`() throws {
    #expect(
      try PromptLibrary.builtIn.calendar(of: "scotland").note?.contains("2 of the 11") == true)
    #expect(try PromptLibrary.builtIn.calendar(of: "wales").note == nil)
  }

  @Test func `every country of the configuration has one`() {
    let countries = Configuration.Country.allCases.map(\.rawValue).sorted()
    #expect(PromptLibrary.builtIn.calendarCountries == countries)
  }

  @Test(arguments: ["ireland", "../wales", ""])
  func `a country without one is named`(country: String) {
    #expect(throws: PromptError.self) { try PromptLibrary.builtIn.calendar(of: country) }
  }

  @Test func `a folder's own calendar replaces the built-in one`() throws {
    let folder = try TestFolder()
    try folder.write(
      "calendars/wales.json",
      """
      {"schema": "attune/calendar", "version": 1, "country": "wales", "title": "Ours",
       "source": "ours", "contacts": [{"id": "a", "title": "a", "unit": "days", "from": 3}]}
      """)
    let library = try PromptLibrary(folder: folder.path)
    #expect(try library.calendar(of: "wales").title == "Ours")
    #expect(try library.calendar(of: "england").contacts.count == 7)
  }

  @Test(arguments: [
    (#""to": 2"#, "the end stands before the beginning"),
    (#""unit": "years""#, "is not known here"), (#""colour": 1"#, "unknown key"),
  ])
  func `a broken one is refused with its place`(member: String, reason: String) throws {
    let folder = try TestFolder()
    let unit = member.contains("unit") ? "" : #""unit": "days", "#
    try folder.write(
      "calendars/wales.json",
      """
      {"schema": "attune/calendar", "version": 1, "country": "wales", "title": "Ours",
       "source": "ours", "contacts": [{"id": "a", "title": "a", \(unit)"from": 3, \(member)}]}
      """)
    let findings = PromptLibrary.check(folder: folder.path)
    #expect(findings.contains { $0.path.hasPrefix("$.contacts[0]") && $0.text.contains(reason) })
  }
}
