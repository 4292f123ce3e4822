import StrictJSON
import Testing

/// Words for something that the pack does not have.
struct LeftOverWordsTests {
  private func refused(_ path: String, _ value: JSONValue) throws -> String? {
    let text = SmallScale.text.with(path, value)
    return try refusal(ofText: "small", in: TestFolder("small", pack: SmallScale.pack, text: text))
  }

  @Test func `words for an unknown item are refused`() throws {
    #expect(
      try refused("items.9", "{\"title\": \"Item 9\"}")
        == "small/text.en.json: $.items: the pack has no \"9\"; "
        + "correct the id or remove the words")
  }

  @Test(arguments: ["sections", "domains", "scores", "cutoffs", "warnings", "refusals"])
  func `words for an unknown id are refused`(key: String) throws {
    let words: JSONValue = key == "sections" ? "{\"title\": \"X\"}" : "\"X\""
    #expect(
      try refused("\(key).none", words)
        == "small/text.en.json: $.\(key): the pack has no \"none\"; "
        + "correct the id or remove the words")
  }

  @Test func `words for an unknown option are refused`() throws {
    let text = EarlyWeeks.text.with("items.joy.options.4", "\"x\"")
    #expect(
      try refusal(
        ofText: "early-weeks", in: TestFolder("early-weeks", pack: EarlyWeeks.pack, text: text))
        == "early-weeks/text.en.json: $.items.joy.options: the item has no option \"4\"; "
        + "correct or remove it")
  }

  @Test func `built-in words left over by a smaller pack are no more than a warning`() throws {
    let items = try JSONReader(EarlyWeeks.pack).required("items").elements()
    let place = try #require(
      items.firstIndex { try $0.required("id").string() == "mixed-feelings" })
    let pack = EarlyWeeks.pack.without("items.\(place)")
    let folder = try TestFolder("early-weeks", pack: pack)
    #expect(try refusal(ofText: "early-weeks", in: folder) == nil)
    #expect(
      folder.findings() == [
        "warning built-in early-weeks/text.en.json: $.items: the pack has no "
          + "\"mixed-feelings\"; correct the id or remove the words"
      ])
  }

  @Test func `a form check that the pack does not have is refused`() throws {
    let folder = try TestFolder(
      "small", pack: SmallScale.pack.without("formCheck"), text: SmallScale.text)
    #expect(
      try refusal(ofText: "small", in: folder)
        == "small/text.en.json: $.formCheck: the pack has no form check; remove it")
  }
}
