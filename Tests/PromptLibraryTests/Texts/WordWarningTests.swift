import StrictJSON
import Testing

/// What a check says about words that are used all the same.
struct WordWarningTests {
  private func findings(ofGuide path: String, _ value: JSONValue?) throws -> [String] {
    let text = EarlyWeeks.text.with(path, value)
    let folder = try TestFolder("early-weeks", pack: EarlyWeeks.pack, text: text)
    #expect(try refusal(ofText: "early-weeks", in: folder) == nil)
    return folder.findings()
  }

  private func findings(ofScale path: String, _ value: JSONValue?) throws -> [String] {
    let text = SmallScale.text.with(path, value)
    let folder = try TestFolder("small", pack: SmallScale.pack, text: text)
    #expect(try refusal(ofText: "small", in: folder) == nil)
    return folder.findings()
  }

  private func words(_ length: Int) -> JSONValue { .string(String(repeating: "ŵ", count: length)) }

  @Test func `a title of 41 columns is too wide and one of 40 is not`() throws {
    #expect(try findings(ofGuide: "items.joy.title", words(40)) == [])
    #expect(
      try findings(ofGuide: "items.joy.title", words(41)) == [
        "warning early-weeks/text.en.json: $.items.joy.title: 41 columns wide; shorten it to 40"
      ])
  }

  @Test func `an anchor of 67 columns is too wide and one of 66 is not`() throws {
    #expect(try findings(ofGuide: "items.joy.options.2", words(66)) == [])
    #expect(
      try findings(ofGuide: "items.joy.options.2", words(67)) == [
        "warning early-weeks/text.en.json: $.items.joy.options[\"2\"]: "
          + "67 columns wide; shorten it to 66"
      ])
  }

  @Test func `an item of a guide without a reason`() throws {
    #expect(
      try findings(ofGuide: "items.joy.why", nil) == [
        "warning early-weeks/text.en.json: $.items.joy: \"why\" is missing; say why it is asked"
      ])
  }

  @Test func `an item of a guide without a source`() throws {
    #expect(
      try findings(ofGuide: "items.joy.source", nil) == [
        "warning early-weeks/text.en.json: $.items.joy: \"source\" is missing"
      ])
  }

  @Test func `wording of a scale outside local wording`() throws {
    #expect(
      try findings(ofScale: "items.1", "{\"title\": \"Item 1\", \"say\": \"Words.\"}") == [
        "warning small/text.en.json: $.items[\"1\"]: wording of a scale; "
          + "unless its licence lets you pass it on, move it to local wording"
      ])
  }

  @Test func `a scale without lines before keying`() throws {
    #expect(
      try findings(ofScale: "entry", nil) == [
        "warning small/text.en.json: $.entry: there is none; "
          + "say what is keyed and how it is counted"
      ])
  }

  @Test func `a safety page that never opens`() throws {
    #expect(
      try findings(
        ofScale: "items.1",
        "{\"title\": \"Item 1\", \"safety\": {\"noted\": \"Noted.\", \"ask\": [\"Ask.\"]}}") == [
          "warning small/text.en.json: $.items[\"1\"].safety: "
            + "no option raises a safety event; never shown"
        ])
  }
}
