import StrictJSON
import Testing

/// Words without which a pack is refused.
struct MissingWordsTests {
  private func refusedGuide(_ text: JSONValue) throws -> String? {
    try refusal(
      ofText: "early-weeks", in: TestFolder("early-weeks", pack: EarlyWeeks.pack, text: text))
  }

  private func refusedScale(_ text: JSONValue) throws -> String? {
    try refusal(ofText: "small", in: TestFolder("small", pack: SmallScale.pack, text: text))
  }

  @Test func `a guide's item without words`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.joy"))
        == "early-weeks/text.en.json: $.items: words for \"joy\" are missing")
  }

  @Test func `a guide's item without a title`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.joy.title"))
        == "early-weeks/text.en.json: $.items.joy: \"title\" is missing")
  }

  @Test func `a guide's item with nothing to say`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.joy.say"))
        == "early-weeks/text.en.json: $.items.joy: \"say\" is missing; "
        + "write what the practitioner says")
  }

  @Test(arguments: ["0", "1", "2", "3"])
  func `a rating without one of its four anchors`(code: String) throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.joy.options.\(code)"))
        == "early-weeks/text.en.json: $.items.joy.options: the words for \"\(code)\" are missing")
  }

  @Test func `a choice without one of its labels`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.carer-worried.options.no"))
        == "early-weeks/text.en.json: $.items[\"carer-worried\"].options: "
        + "the words for \"no\" are missing")
  }

  @Test func `a safety option without its words, in a guide`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("items.psychosis.safety"))
        == "early-weeks/text.en.json: $.items.psychosis: \"safety\" is missing; "
        + "say what was noted and what to ask next")
  }

  @Test func `a safety option without its words, in a scale`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("items.3"))
        == "small/text.en.json: $.items[\"3\"]: \"safety\" is missing; "
        + "say what was noted and what to ask next")
  }

  @Test func `a section without words`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("sections.watch"))
        == "early-weeks/text.en.json: $.sections: words for \"watch\" are missing")
  }

  @Test func `a domain without a name`() throws {
    #expect(
      try refusedGuide(EarlyWeeks.text.without("domains.talk"))
        == "early-weeks/text.en.json: $.domains: words for \"talk\" are missing")
  }

  @Test func `a score without a name`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("scores.total"))
        == "small/text.en.json: $.scores: words for \"total\" are missing")
  }

  @Test func `a cut-off without a note`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("cutoffs.total-4"))
        == "small/text.en.json: $.cutoffs: words for \"total-4\" are missing")
  }

  @Test func `a standing warning without words`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("warnings"))
        == "small/text.en.json: $.warnings: words for \"made-up\" are missing")
  }

  @Test func `a refused code without its line`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("refusals"))
        == "small/text.en.json: $.refusals: words for \"printed-score\" are missing")
  }

  @Test func `a form check without its question`() throws {
    #expect(
      try refusedScale(SmallScale.text.without("formCheck"))
        == "small/text.en.json: $: \"formCheck\" is missing; "
        + "write the question that tells the forms apart")
  }

  @Test func `an item that offers to be skipped without a reason`() throws {
    let pack = SmallScale.pack.with("items.0.offerSkip", "true")
    #expect(
      try refusal(
        ofText: "small", in: TestFolder("small", pack: pack, text: SmallScale.text))
        == "small/text.en.json: $.items[\"1\"]: \"why\" is missing; "
        + "skipping is offered before the item, so say why")
  }
}
