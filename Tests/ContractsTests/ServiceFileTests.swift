import Assessment
import Contracts
import StrictJSON
import Testing

private func parse(_ text: String) throws -> JSONReader { try JSONReader.parse(Array(text.utf8)) }

struct ServiceFileTests {
  @Test func `an empty configuration has every default`() throws {
    #expect(try ConfigurationFile.read(parse("{}")) == Configuration())
    #expect(ConfigurationFile.write(Configuration()).compact() == "{}")
  }

  @Test func `a whole configuration reads and writes back`() throws {
    let configuration = Configuration(
      practitioner: "hv-017", team: "north", country: .wales, autoAdvance: true, bell: true,
      smallNumber: 7, passMark: 0.85, recertifyMonths: 24, signOwn: true,
      exchange: "/srv/shared")
    let text = ConfigurationFile.write(configuration).pretty()
    #expect(try ConfigurationFile.read(parse(text)) == configuration)
  }

  @Test(arguments: [
    (#"{"practicioner": "x"}"#, "$.practicioner: unknown key"),
    (#"{"practitioner": ""}"#, "$.practitioner: is blank"),
    (#"{"country": "ireland"}"#, "$.country: \"ireland\" is not one of england, wales, scotland"),
    (#"{"bell": "yes"}"#, "$.bell: expected true or false, found text"),
    (#"{"smallNumber": -1}"#, "$.smallNumber: -1 is below 0"),
    (#"{"smallNumber": 2.5}"#, "$.smallNumber: expected a whole number, found a number"),
    (#"{"passMark": 80}"#, "$.passMark: 80 is not a share between 0 and 1"),
    (#"{"recertifyMonths": 0}"#, "$.recertifyMonths: 0 is not a number of months from 1 to 120"),
    (#"{"exchange": ""}"#, "$.exchange: is blank"),
    ("[]", "$: expected an object, found a list"),
  ])
  func `a configuration with one thing wrong is refused`(text: String, start: String) {
    #expect {
      try ConfigurationFile.read(parse(text))
    } throws: { ($0 as? JSONShapeError)?.message.hasPrefix(start) == true }
  }

  @Test func `services read and write back`() throws {
    let services = [
      Service(
        id: "pit", name: "Parent-infant team", takes: [.level2, .level3], phone: "01443 000 000",
        hours: "9 to 5", how: "form", area: "north", languages: ["en", "cy"]),
      Service(
        id: "duty", name: "Duty", takes: [.safety], phone: "01443 000 001", hours: "", how: "",
        area: "", languages: []),
    ]
    let text = ServicesFile.write(services).pretty()
    #expect(try ServicesFile.read(parse(text)) == services)
  }

  @Test(arguments: [
    (#"[{"id": "a", "name": "A"}]"#, "$[0]: \"takes\" is missing"),
    (#"[{"id": "a", "name": "A", "takes": ["4"]}]"#, "$[0].takes[0]: \"4\" is not one of safety"),
    (#"[{"id": "a", "name": "A", "takes": []}]"#, "$[0]: give \"phone\" or \"how\""),
    (
      #"[{"id": "a", "name": "A", "takes": [], "how": "x", "fax": "1"}]"#,
      "$[0].fax: unknown key"
    ),
    (
      #"[{"id": "a", "name": "A", "takes": [], "how": "x"}, "#
        + #"{"id": "a", "name": "B", "takes": [], "how": "x"}]"#, "$[1].id: \"a\" stands twice"
    ),
    ("{}", "$: expected a list, found an object"),
  ])
  func `services with one thing wrong are refused`(text: String, start: String) {
    #expect {
      try ServicesFile.read(parse(text))
    } throws: { ($0 as? JSONShapeError)?.message.hasPrefix(start) == true }
  }
}
