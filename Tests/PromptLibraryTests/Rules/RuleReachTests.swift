import PromptLibrary
import StrictJSON
import Testing

/// Rules that can never decide anything, or that speak of what no pack has.
struct RuleReachTests {
  private func findings(_ condition: JSONValue) throws -> [String] {
    let folder = try TestFolder()
    try folder.write(
      "rules/levels.json", EarlyWeeks.rules.with("rules.0.when", condition).pretty())
    return folder.findings()
  }

  private func error(_ text: String) -> [String] {
    ["error rules/levels.json: $.rules[0].when\(text)"]
  }

  @Test func `an unknown domain`() throws {
    #expect(
      try findings("{\"domain\": \"warm\", \"atLeast\": \"watch\"}")
        == error(": never holds: no guide has the domain \"warm\""))
  }

  @Test func `an unknown domain deep inside`() throws {
    #expect(
      try findings(
        "{\"all\": [{\"complex\": true}, {\"any\": [{\"domain\": \"warm\", \"atLeast\": \"watch\"}]}]}"
      ) == error(".all[1].any[0]: never holds: no guide has the domain \"warm\""))
  }

  @Test func `an unknown cut-off`() throws {
    #expect(
      try findings("{\"cutoff\": \"epds/total-12\"}")
        == error(": never holds: epds has no cut-off \"total-12\""))
  }

  @Test func `an unknown pack`() throws {
    #expect(
      try findings("{\"cutoff\": \"edps/total-11\"}")
        == error(": never holds: there is no pack \"edps\""))
  }

  @Test func `a cut-off that flags for nobody`() throws {
    #expect(
      try findings("{\"cutoff\": \"epds/total-13\"}")
        == error(": never holds: the cut-off \"epds/total-13\" flags for nobody"))
  }

  @Test func `an unverified cut-off that must last unbroken`() throws {
    #expect(
      try findings("{\"persistent\": \"m-adbb/total-2\"}")
        == error(": never holds: the cut-off \"m-adbb/total-2\" flags for nobody"))
  }

  @Test func `an unknown item`() throws {
    #expect(
      try findings("{\"answer\": \"worried\", \"in\": [\"yes\"]}")
        == error(": never holds: no guide has the item \"worried\""))
  }

  @Test func `an unknown code of an item`() throws {
    #expect(
      try findings("{\"answer\": \"carer-worried\", \"in\": [\"maybe\", \"yes\"]}")
        == error(": never holds: \"carer-worried\" has no option \"maybe\""))
  }

  @Test func `an unknown item of a named pack`() throws {
    #expect(
      try findings("{\"answer\": \"epds/11\", \"in\": [\"1\"]}")
        == error(": never holds: epds has no item \"11\""))
  }

  @Test func `an item of a named pack is known`() throws {
    #expect(try findings("{\"answer\": \"epds/10\", \"in\": [\"1\"]}") == [])
  }

  @Test func `more domains than are listed`() throws {
    #expect(
      try findings("{\"countDomains\": 2, \"in\": [\"talk\"], \"atLeast\": \"marked\"}")
        == error(": never holds: it counts 2 of 1 domains"))
  }

  @Test func `more domains than any guide has`() throws {
    #expect(
      try findings("{\"countDomains\": 10, \"in\": \"all\", \"atLeast\": \"marked\"}")
        == error(": never holds: it counts 10 of 9 domains"))
  }

  @Test func `a rating that cannot be given`() throws {
    #expect(
      try findings("{\"countItems\": 1, \"atLeast\": 4}")
        == error(": never holds: no rating is 4 or more"))
  }

  @Test func `a rating that every answer has`() throws {
    #expect(
      try findings("{\"countItems\": 1, \"atLeast\": 0}")
        == error(": holds whatever is answered: every rating is 0 or more"))
  }

  @Test func `more items than any guide rates`() throws {
    #expect(
      try findings("{\"countItems\": 99, \"atLeast\": 1}")
        == error(": never holds: it counts 99 items, and no guide rates so many"))
  }

  @Test func `more lasting subjects than are named`() throws {
    #expect(
      try findings("{\"persistent\": \"warmth\", \"count\": 2}")
        == error(": never holds: it asks for 2 of 1"))
  }

  @Test func `a rule below another with the same condition`() throws {
    #expect(
      try findings("{\"domain\": \"hostility\", \"atLeast\": \"marked\"}") == [
        "error rules/levels.json: $.rules[0]: never decides: \"L3b\" leads to level 3 "
          + "on the same condition"
      ])
  }

  @Test func `a replaced pack without a cut-off that the rules ask for`() throws {
    let epds = try JSONValue(parsing: Repository.bytes(of: "epds/pack.json"))
    let text = try JSONValue(parsing: Repository.bytes(of: "epds/text.en.json"))
    let folder = try TestFolder(
      "epds", pack: epds.without("scores.0.cutoffs.1"), text: text.without("cutoffs.total-11"))
    #expect(
      folder.findings() == [
        "error built-in rules/levels.json: $.rules[9].when: "
          + "never holds: epds has no cut-off \"total-11\""
      ])
  }
}
