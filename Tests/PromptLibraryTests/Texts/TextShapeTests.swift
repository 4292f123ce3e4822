import PromptLibrary
import StrictJSON
import Testing

/// Words that are refused at load.
struct TextShapeTests {
  private func refused(_ text: JSONValue) throws -> String? {
    try refusal(ofText: "small", in: TestFolder("small", pack: SmallScale.pack, text: text))
  }

  @Test func `the words of the fixture load`() throws {
    #expect(try refused(SmallScale.text) == nil)
  }

  @Test func `an unknown key of an item's words is refused`() throws {
    #expect(
      try refused(SmallScale.text.with("items.3.tell", "\"x\""))
        == "small/text.en.json: $.items[\"3\"].tell: unknown key; known here: lookFor, options, "
        + "safety, say, source, then, title, why")
  }

  @Test func `words of another pack are refused`() throws {
    #expect(
      try refused(SmallScale.text.with("pack", "\"epds\""))
        == "small/text.en.json: $.pack: \"epds\" is not the pack of its folder, \"small\"; "
        + "make them equal")
  }

  @Test func `words in another language than the file's name are refused`() throws {
    #expect(
      try refused(SmallScale.text.with("language", "\"cy\""))
        == "small/text.en.json: $.language: \"cy\" is not the language of its file name, \"en\"; "
        + "make them equal")
  }

  @Test func `a section without a title is refused`() throws {
    #expect(
      try refused(SmallScale.text.without("sections.form.title"))
        == "small/text.en.json: $.sections.form: \"title\" is missing")
  }

  @Test func `a safety page that asks nothing is refused`() throws {
    #expect(
      try refused(SmallScale.text.with("items.3.safety.ask", "[]"))
        == "small/text.en.json: $.items[\"3\"].safety.ask: "
        + "it says nothing to ask next; write at least one line")
  }

  @Test func `a line break in words is refused`() throws {
    #expect(
      try refused(SmallScale.text.with("entry.0", "\"one\\ntwo\""))
        == "small/text.en.json: $.entry[0]: the text holds a control character; "
        + "write one line of plain text")
  }

  @Test func `a pack without words is refused with what to do`() throws {
    #expect(
      try refusal(ofText: "small", in: TestFolder("small", pack: SmallScale.pack))
        == "small: it has no words; put a text.en.json beside its pack.json")
  }

  @Test func `a language without words is refused with those there are`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    let library = try folder.library()
    #expect {
      try library.text("small", language: "cy")
    } throws: {
      "\($0)" == "small: it has no words in cy; choose from en"
    }
  }

  @Test(arguments: ["", "../en", "e", "EN", "en/../cy"])
  func `what is no language tag has no words`(language: String) {
    #expect {
      try PromptLibrary.shipped.text("epds", language: language)
    } throws: {
      "\($0)" == "epds: it has no words in \(language); choose from en"
    }
  }
}
