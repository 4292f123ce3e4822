import StrictJSON
import Testing

struct ItemTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with(path, value))
  }

  @Test func `two items of one id are refused`() throws {
    #expect(
      try refusal(
        ofScale: SmallScale.pack.with(
          "items.-",
          "{\"id\": \"1\", \"section\": \"form\", \"kind\": \"choice\", \"options\": \"rising\"}"
        ))
        == "small/pack.json: $.items[3].id: the item \"1\" stands twice; each needs an id of its own"
    )
  }

  @Test func `an item stands in a known section`() throws {
    #expect(
      try refused("items.0.section", "\"page\"")
        == "small/pack.json: $.items[0].section: no section \"page\"; known are form")
  }

  @Test func `an option set must be there`() throws {
    #expect(
      try refused("items.0.options", "\"raising\"")
        == "small/pack.json: $.items[0].options: no option set \"raising\"; "
        + "known are falling, rising, safety")
  }

  @Test func `a code that stands twice is refused`() throws {
    #expect(
      try refused("optionSets.rising.1.code", "\"1\"")
        == "small/pack.json: $.optionSets.rising[1]: "
        + "the code \"1\" stands twice among these options")
  }

  @Test func `a way of having no answer is no option`() throws {
    #expect(
      try refused("optionSets.rising.1.code", "\"declined\"")
        == "small/pack.json: $.optionSets.rising[1].code: "
        + "\"declined\" is a way of having no answer and cannot be an option")
  }

  @Test(arguments: ["1.25", "1e2", "100000"])
  func `a value has at most one decimal`(value: String) throws {
    #expect(
      try refused("optionSets.rising.1.value", .number(value))
        == "small/pack.json: $.optionSets.rising[1].value: "
        + "expected a number with at most one decimal, found \(value)")
  }

  @Test func `an item without options is refused`() throws {
    #expect(
      try refused("items.0.options", "[]")
        == "small/pack.json: $.items[0].options: expected 1 to 250 options, found 0")
  }

  @Test func `a choice belongs to no domain`() throws {
    #expect(
      try refused("items.0.domain", "\"warmth\"")
        == "small/pack.json: $.items[0].domain: only a rating belongs to a domain; remove it")
  }

  @Test func `a scale has only choices`() throws {
    #expect(
      try refused("items.2", "{\"id\": \"3\", \"section\": \"form\", \"kind\": \"text\"}")
        == "small/pack.json: $.items[2].kind: every item of a scale is a choice")
  }

  @Test func `keyed as position the codes count from 1`() throws {
    #expect(
      try refused("optionSets.rising.2.code", "\"4\"")
        == "small/pack.json: $.items[0].options: "
        + "keyed as position, the codes run 1 to 3 in printed order")
  }

  @Test func `keyed as value a code is worth what it says`() throws {
    #expect(
      try refused("keyedAs", "\"value\"")
        == "small/pack.json: $.items[0].options: "
        + "keyed as value, the code \"1\" cannot be worth 0")
  }

  @Test func `a refused code is no option`() throws {
    #expect(
      try refused("refuses", "{\"2\": \"printed-score\"}")
        == "small/pack.json: $.refuses: \"2\" is an option of this pack and cannot be refused")
  }

  @Test func `a scale says what is keyed`() throws {
    #expect(
      try refused("keyedAs", nil) == "small/pack.json: $: \"keyedAs\" is missing; "
        + "say what is keyed: position, value or answer")
  }

  @Test func `an option set that no item uses is a warning`() throws {
    let pack = SmallScale.pack.with("optionSets.spare", "[{\"code\": \"1\"}]")
    #expect(try refusal(ofScale: pack) == nil)
    #expect(
      try TestFolder("small", pack: pack, text: SmallScale.text).findings() == [
        "warning small/pack.json: $.optionSets: no item uses the option set \"spare\"; remove it"
      ])
  }

  @Test func `a pack without items is refused`() throws {
    let pack = SmallScale.pack.with("items", "[]").with("scores", "[]").without("vectors")
    #expect(try refusal(ofScale: pack) == "small/pack.json: $.items: there is no item")
  }

  @Test func `a pack without sections is refused`() throws {
    #expect(
      try refused("sections", "[]") == "small/pack.json: $.sections: there is no section")
  }

  @Test func `a text has no options`() throws {
    #expect(
      try refused("items.0.kind", "\"text\"")
        == "small/pack.json: $.items[0].options: a text has no options; remove them")
  }

  @Test func `a text is not watched`() throws {
    #expect(
      try refused(
        "items.0",
        "{\"id\": \"1\", \"section\": \"form\", \"kind\": \"text\", \"observed\": true}")
        == "small/pack.json: $.items[0].observed: a text is written, not watched; remove it")
  }

  @Test func `only a rating leans, and to one of two sides`() throws {
    #expect(
      try refused(
        "items.0",
        "{\"id\": \"1\", \"section\": \"form\", \"kind\": \"text\", \"lean\": \"too-much\"}")
        == "small/pack.json: $.items[0].lean: only a rating leans; remove it")
    #expect(
      try refused(
        "items.0",
        """
        {"id": "1", "section": "form", "kind": "rating", "domain": "x", "lean": "left"}
        """)
        == "small/pack.json: $.items[0].lean: \"left\" is not known here; use one of "
        + "too-little, too-much")
  }

  @Test func `two standing warnings of one id are refused`() throws {
    #expect(
      try refused("warnings.-", "{\"id\": \"made-up\", \"kind\": \"age\"}")
        == "small/pack.json: $.warnings[1].id: the warning \"made-up\" stands twice; "
        + "each needs an id of its own")
  }
}
