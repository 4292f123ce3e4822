import Assessment
import PromptLibrary
import StrictJSON
import Testing

/// How the offers of the rules are called in records and letters.
struct OfferWordsTests {
  private func findings(_ path: String, _ value: JSONValue?) throws -> [String] {
    let folder = try TestFolder()
    try folder.write("rules/levels.json", EarlyWeeks.rules.with(path, value).pretty())
    return folder.findings()
  }

  @Test func `every offer of help that comes with the program has a name and a carer's sentence`()
    throws
  {
    let rules = try PromptLibrary().levelRules()
    for level in rules.levels where level.number > 0 {
      for offer in level.offers where !offer.contains("?") { try expectWords(offer, rules) }
    }
    for offer in rules.mentalHealthOffers.values.joined() { try expectWords(offer, rules) }
  }

  private func expectWords(_ offer: String, _ rules: LevelRules) throws {
    let words = try #require(rules.words(of: offer), "\(offer)")
    #expect(rules.words(of: words.service) == words, "two offers are called \(words.service)")
    #expect(words.kind != nil)
    let carer = try #require(words.carer)
    #expect(carer.hasSuffix("."))
    // Nothing that speaks to the practitioner, and none of the words a carer must not meet.
    for word in [
      "consent", "offer", "refer", "record", "pathway", "carer", "hostility", "marked",
      "rejection", "abuse", "concern", "intrusive", "specialis",
    ] { #expect(!carer.lowercased().contains(word), "\(word) in \(carer)") }
  }

  @Test func `without any words the rules are read, and each offer is called as it stands`() throws
  {
    let folder = try TestFolder()
    try folder.write(
      "rules/levels.json", EarlyWeeks.rules.with("offerWords", nil).pretty())
    let rules = try folder.library().levelRules()
    #expect(rules.service(of: "A listening visit") == "A listening visit")
    let findings = folder.findings()
    #expect(
      findings.contains(
        "warning rules/levels.json: $.offerWords: no words for \"A listening visit\": a letter tells "
          + "the carer in general words, and a record calls it as it stands"))
    #expect(!findings.contains { $0.hasPrefix("error") })
    #expect(!findings.contains { $0.contains("No such team here") }, "advice needs no name")
    #expect(!findings.contains { $0.contains("The universal offer") }, "level 0 offers no help")
  }

  @Test func `words for what is offered nowhere`() throws {
    #expect(
      try findings("offerWords.0.offer", "\"A visit\"").contains(
        "error rules/levels.json: $.offerWords[0].offer: \"A visit\" is offered at no level; "
          + "write it as it stands there"))
  }

  @Test func `words without a sentence to the carer are a warning`() throws {
    #expect(
      try findings("offerWords.0.carer", nil) == [
        "warning rules/levels.json: $.offerWords[0]: no \"carer\": the carer's summary calls it by "
          + "the name of the service"
      ])
  }

  @Test func `words that stand twice, a long name and an unknown kind are refused`() throws {
    let first = "A listening visit"
    #expect(
      try findings("offerWords.1.offer", .string(first)) == [
        "error rules/levels.json: $.offerWords[1]: the words of \"\(first)\" stand twice"
      ])
    #expect(
      try findings("offerWords.0.service", .string(String(repeating: "a", count: 81))) == [
        "error rules/levels.json: $.offerWords[0].service: a short name has at most 80 characters"
      ])
    #expect(
      try findings("offerWords.0.kind", "\"letter\"") == [
        "error rules/levels.json: $.offerWords[0].kind: \"letter\" is not known here; use one of "
          + "referral, consultation, other"
      ])
  }

  @Test func `no text of a rule says one thing or another`() throws {
    for rule in try PromptLibrary().levelRules().rules where rule.level == 3 {
      #expect(!rule.text.contains(" or has "), "\(rule.id)")
    }
  }
}
