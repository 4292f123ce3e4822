import PromptLibrary
import StrictJSON
import Testing

/// Rules that are refused at load.
struct RuleShapeTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    let folder = try TestFolder()
    try folder.write("rules/levels.json", EarlyWeeks.rules.with(path, value).pretty())
    let library = try folder.library()
    do {
      _ = try library.levelRules()
      return nil
    } catch {
      return String(error.description.dropFirst("\(folder.path)/rules/levels.json: ".count))
    }
  }

  @Test func `rules of the folder are read`() throws {
    #expect(try refused("rulesVersion", "\"1.0.1\"") == nil)
  }

  @Test func `an unknown key of a rule`() throws {
    #expect(
      try refused("rules.0.weight", "2")
        == "$.rules[0].weight: unknown key; known here: id, level, pathway, source, text, when")
  }

  @Test func `a rule without a source`() throws {
    #expect(try refused("rules.0.source", nil) == "$.rules[0]: \"source\" is missing")
  }

  @Test func `a rule id that stands twice`() throws {
    #expect(try refused("rules.1.id", "\"L1a\"") == "$.rules[1]: the rule id \"L1a\" stands twice")
  }

  @Test(arguments: ["0", "4"])
  func `a level that no rule leads to`(level: String) throws {
    #expect(
      try refused("rules.0.level", .number(level))
        == "$.rules[0].level: a rule leads to level 1, 2 or 3")
  }

  @Test func `a condition of no known form`() throws {
    #expect(
      try refused("rules.0.when", "{\"not\": {\"complex\": true}}")
        == "$.rules[0].when: no condition; use one of domain, countDomains, countItems, cutoff, "
        + "answer, persistent, complex, all, any")
  }

  @Test func `two conditions in one`() throws {
    #expect(
      try refused("rules.0.when", "{\"complex\": true, \"cutoff\": \"mood\"}")
        == "$.rules[0].when: cutoff and complex in one condition; join them with all or any")
  }

  @Test func `a condition turned round`() throws {
    #expect(
      try refused("rules.0.when", "{\"complex\": false}")
        == "$.rules[0].when.complex: a condition cannot be turned round; only true is known")
  }

  @Test func `a state that is no worry`() throws {
    #expect(
      try refused("rules.0.when", "{\"domain\": \"warmth\", \"atLeast\": \"reassuring\"}")
        == "$.rules[0].when.atLeast: \"reassuring\" is not known here; "
        + "use one of watch, concern, marked")
  }

  @Test func `an unknown set of domains`() throws {
    #expect(
      try refused("rules.0.when.in", "\"relation\"")
        == "$.rules[0].when.in: no set of domains \"relation\"; known are relationship, all")
  }

  @Test func `an unknown set of cut-offs`() throws {
    #expect(
      try refused("rules.0.when", "{\"cutoff\": \"moods\"}")
        == "$.rules[0].when.cutoff: no set of cut-offs \"moods\"; "
        + "known are bonding, mood, or write PACK/CUTOFF")
  }

  @Test func `an empty list of conditions`() throws {
    #expect(
      try refused("rules.0.when", "{\"all\": []}")
        == "$.rules[0].when.all: the list of conditions is empty")
  }

  @Test func `a fault inside nested conditions is named by its path`() throws {
    #expect(
      try refused(
        "rules.0.when", "{\"any\": [{\"complex\": true}, {\"countItems\": 0, \"atLeast\": 1}]}")
        == "$.rules[0].when.any[1].countItems: expected a whole number from 1 up")
  }

  @Test func `a missing level`() throws {
    #expect(try refused("levels.2", nil) == "$.levels: the level \"emerging\" is missing")
  }

  @Test func `a level with another number`() throws {
    #expect(
      try refused("levels.3.number", "3")
        == "$.levels[3].number: \"established\" is level 2, not 3; its number is fixed")
  }

  @Test func `an unknown level`() throws {
    #expect(
      try refused(
        "levels.-", "{\"id\": \"urgent\", \"number\": 3, \"title\": \"X\", \"offers\": []}")
        == "$.levels[5].id: \"urgent\" is not a level; the levels are none-noted, undetermined, "
        + "emerging, established, specialist")
  }

  @Test func `a set of both domains and cut-offs`() throws {
    #expect(
      try refused("sets.mood.domains", "[\"worry\"]")
        == "$.sets.mood: a set lists either domains or cut-offs")
  }

  @Test func `an offer for a level that offers none of its own`() throws {
    #expect(
      try refused("mentalHealthOffers.0", "[\"x\"]")
        == "$.mentalHealthOffers[\"0\"]: \"0\" is not a level that offers help; use 1, 2 or 3")
  }

  @Test func `a set called all`() throws {
    #expect(
      try refused("sets.all", "{\"domains\": [\"talk\"]}")
        == "$.sets.all: \"all\" cannot name a set; use a-z, 0-9, hyphens, and not \"all\"")
  }

  @Test func `an empty set`() throws {
    #expect(
      try refused("sets.mood.cutoffs", "[]") == "$.sets.mood.cutoffs: the set is empty")
  }

  @Test func `a cut-off without its pack`() throws {
    #expect(
      try refused("sets.mood.cutoffs.0", "\"total-11\"")
        == "$.sets.mood.cutoffs[0]: \"total-11\" is not of the form PACK/NAME")
  }

  @Test func `a count in no domain`() throws {
    #expect(
      try refused("rules.0.when.in", "[]")
        == "$.rules[0].when.in: the list is empty; write \"all\" for every domain")
  }

  @Test func `an answer without codes`() throws {
    #expect(
      try refused("rules.0.when", "{\"answer\": \"carer-worried\", \"in\": []}")
        == "$.rules[0].when.in: the list of codes is empty")
  }
}
